package wizard

import (
	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/frame"
	"swipewise/wizard/sheet"
)

// sheetPane is an overlay that shows a sheet: how to check, why, the map, the
// ways to finish the sale, a code.
type sheetPane struct {
	make func(m *Model) sheet.Sheet
	lang tree.Lang // of what was made last
	made sheet.Sheet
}

// sheet returns what the pane shows. The session stands still below an overlay,
// so only another language makes it anew.
func (s *sheetPane) sheet(m *Model) sheet.Sheet {
	if s.lang != m.Lang {
		s.made, s.lang = s.make(m), m.Lang
	}
	return s.made
}

func (s *sheetPane) title(m *Model) string { return s.sheet(m).Title }

func (s *sheetPane) bindings(m *Model) []frame.Binding {
	return []frame.Binding{m.closeBinding(), m.ScrollBinding()}
}

func (s *sheetPane) draw(m *Model, p *frame.Paper) {
	for _, line := range s.sheet(m).Lines {
		p.Sheet(line)
	}
}

// opens returns a binding that lays a sheet over the screen.
func (m *Model) opens(key, label, long string, make func(m *Model) sheet.Sheet) frame.Binding {
	return frame.Binding{
		Keys: []string{key}, Label: label, Long: long, Act: true,
		Run: func(string) tea.Cmd { m.open(&sheetPane{make: make}); return nil },
	}
}

func (m *Model) howBinding() frame.Binding {
	w := m.options.Words.Keys
	return m.opens("?", m.In(w.How), m.In(w.HowTitle), func(m *Model) sheet.Sheet {
		return sheet.How(m.options.Sheet, m.Lang, m.step.Question)
	})
}

func (m *Model) whyBinding(label string) frame.Binding {
	return m.opens("w", label, m.In(m.options.Words.Keys.WhyTitle), func(m *Model) sheet.Sheet {
		return sheet.Why(m.options.Sheet, m.Lang, m.session)
	})
}

func (m *Model) mapBinding() frame.Binding {
	w := m.options.Words.Keys
	return m.opens("m", m.In(w.Map), m.In(w.MapTitle), func(m *Model) sheet.Sheet {
		return sheet.Map(m.options.Sheet, m.Lang, m.session)
	})
}

func (m *Model) rescueBinding() frame.Binding {
	w := m.options.Words.Keys
	return m.opens("r", m.In(w.Rescue), m.In(w.RescueTitle), func(m *Model) sheet.Sheet {
		return sheet.Rescue(m.options.Sheet, m.Lang, m.session)
	})
}

// codeBinding opens the look-up; where a code is shown, at that code.
func (m *Model) codeBinding() frame.Binding {
	w := m.options.Words.Keys
	label := m.In(w.Code)
	c := m.session.CodeShown()
	if c != nil {
		label = codeName(m, c)
	}
	return frame.Binding{
		Keys: []string{"c"}, Label: label, Long: m.In(w.CodeTitle), Act: true,
		Run: func(string) tea.Cmd {
			if c == nil {
				m.open(newLookUp(m))
			} else {
				m.open(codePane(c, nil))
			}
			return nil
		},
	}
}
