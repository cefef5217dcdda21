package wizard

import (
	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/sheet"
)

// codeSheet is the overlay that explains one code, in all networks.
type codeSheet struct {
	sheetPane
	code *tree.Code
	from *lookUp // the look-up it was found in, or nil
}

// codePane shows one code. From it one can go back to the look-up, and, where
// something may be said, say that the terminal shows this code.
func codePane(c *tree.Code, from *lookUp) *codeSheet {
	return &codeSheet{code: c, from: from, sheetPane: sheetPane{make: func(m *Model) sheet.Sheet {
		return sheet.Code(m.options.Sheet, m.lang, m.options.Knowledge, c)
	}}}
}

func (s *codeSheet) bindings(m *Model) []binding {
	w := m.options.Words.LookUp
	out := []binding{m.closeBinding(), m.scrollBinding()}
	other := func(m *Model, _ string) tea.Cmd {
		if s.from == nil {
			s.from = newLookUp(m)
		}
		m.open(s.from)
		m.follow = true
		return nil
	}
	if s.from != nil {
		out[0].run = other
	}
	if s.sayable(m) {
		out = append(out, binding{
			keys: []string{"1"}, label: m.in(w.Shown),
			run: func(m *Model, _ string) tea.Cmd { m.add(Said, codeEvent(s.code)); return nil },
		})
	}
	out = append(out, binding{keys: []string{"enter"}, label: m.in(w.Other), run: other})
	if s.from != nil {
		out = append(out, binding{
			keys: []string{"left", "right"}, shown: m.glyphs.leftRight, label: m.in(w.Next), long: m.in(w.NextTitle),
			run: func(m *Model, key string) tea.Cmd {
				if key == "left" {
					s.from.step(m, -1)
				} else {
					s.from.step(m, 1)
				}
				return nil
			},
		})
	}
	return append(out, m.helpBinding())
}

// sayable reports whether one can say here that the terminal shows this code.
func (s *codeSheet) sayable(m *Model) bool {
	return can(m.screen.state(), Said) && m.session.CodeShown() != s.code
}

func (s *codeSheet) draw(m *Model, p *paper) {
	if s.sayable(m) {
		p.choices([]choice{{key: "1", text: m.in(m.options.Words.LookUp.Shown)}}, -1)
		p.gap(airy)
	}
	s.sheetPane.draw(m, p)
}
