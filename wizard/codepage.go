package wizard

import (
	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/frame"
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
		return sheet.Code(m.options.Sheet, m.Lang, m.options.Knowledge, c)
	}}}
}

func (s *codeSheet) bindings(m *Model) []frame.Binding {
	w := m.options.Words.LookUp
	out := []frame.Binding{m.closeBinding(), m.ScrollBinding()}
	other := func(string) tea.Cmd {
		if s.from == nil {
			s.from = newLookUp(m)
		}
		m.open(s.from)
		m.Follow = true
		return nil
	}
	if s.from != nil {
		out[0].Run = other
	}
	if s.sayable(m) {
		out = append(out, frame.Binding{
			Keys: []string{"1"}, Label: m.In(w.Shown),
			Run: func(string) tea.Cmd { m.add(Said, codeEvent(s.code)); return nil },
		})
	}
	out = append(out, frame.Binding{Keys: []string{"enter"}, Label: m.In(w.Other), Run: other})
	if s.from != nil {
		out = append(out, frame.Binding{
			Keys: []string{"left", "right"}, Shown: m.Glyphs.LeftRight, Label: m.In(w.Next), Long: m.In(w.NextTitle),
			Run: func(key string) tea.Cmd {
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

func (s *codeSheet) draw(m *Model, p *frame.Paper) {
	if s.sayable(m) {
		p.Choices([]frame.Choice{{Key: "1", Text: m.In(m.options.Words.LookUp.Shown)}}, -1)
		p.Gap(frame.Airy)
	}
	s.sheetPane.draw(m, p)
}
