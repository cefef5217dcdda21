package wizard

import (
	"swipewise/tree"
	"swipewise/wizard/frame"
)

// titles adds the hazards that stand by their titles only.
func titles(m *Model, p *frame.Paper, standing []tree.Standing) {
	for _, st := range standing {
		p.Hang(p.Look.Warning.Render(p.Glyphs.Warning)+" ", p.Look.Warning, m.In(st.Hazard.Title))
	}
}

// warnings adds the hazards that stand, in words. Where space is short the
// first keeps its first sentence, which says what not to do, and the others
// their titles.
func (m *Model) warnings(p *frame.Paper, standing []tree.Standing) {
	for i, st := range standing {
		p.Hang(p.Look.Warning.Render(p.Glyphs.Warning)+" ", p.Look.Warning, m.In(st.Hazard.Title))
		text := m.In(st.Hazard.Text)
		switch {
		case p.Tight >= frame.Brief && i > 0:
			continue
		case p.Tight >= frame.Brief:
			text = frame.First(text)
		}
		p.Prose(p.Look.Body, 2, text)
	}
	if len(standing) > 0 {
		p.Gap(frame.Brief)
	}
}
