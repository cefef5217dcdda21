package wizard

import "swipewise/tree"

// titles adds the hazards that stand by their titles only.
func titles(m *Model, p *paper, standing []tree.Standing) {
	for _, st := range standing {
		p.hang(p.look.warning.Render(p.glyphs.warning)+" ", p.look.warning, m.in(st.Hazard.Title))
	}
}

// warnings adds the hazards that stand, in words. Where space is short the
// first keeps its first sentence, which says what not to do, and the others
// their titles.
func (m *Model) warnings(p *paper, standing []tree.Standing) {
	for i, st := range standing {
		p.hang(p.look.warning.Render(p.glyphs.warning)+" ", p.look.warning, m.in(st.Hazard.Title))
		text := m.in(st.Hazard.Text)
		switch {
		case p.tight >= brief && i > 0:
			continue
		case p.tight >= brief:
			text = first(text)
		}
		p.prose(p.look.body, 2, text)
	}
	if len(standing) > 0 {
		p.gap(brief)
	}
}
