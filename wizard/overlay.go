package wizard

import (
	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
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
	if s.lang != m.lang {
		s.made, s.lang = s.make(m), m.lang
	}
	return s.made
}

func (s *sheetPane) title(m *Model) string { return s.sheet(m).Title }

func (s *sheetPane) bindings(m *Model) []binding {
	return []binding{m.closeBinding(), m.scrollBinding()}
}

func (s *sheetPane) draw(m *Model, p *paper) {
	for _, line := range s.sheet(m).Lines {
		m.sheetLine(p, line)
	}
}

// scrollBinding is the arrows on a page without a list.
func (m *Model) scrollBinding() binding {
	b := binding{
		keys: []string{"up", "down"}, shown: m.glyphs.upDown, long: m.in(m.options.Words.Keys.Page),
		run: func(m *Model, key string) tea.Cmd {
			if key == "up" {
				m.scroll(-1)
			} else {
				m.scroll(1)
			}
			return nil
		},
	}
	if len(m.page.lines) > m.bodyHeight() {
		b.label = b.long
	}
	return b
}

// opens returns a binding that lays a sheet over the screen.
func (m *Model) opens(key, label, long string, make func(m *Model) sheet.Sheet) binding {
	return binding{
		keys: []string{key}, label: label, long: long, act: true,
		run: func(m *Model, _ string) tea.Cmd { m.open(&sheetPane{make: make}); return nil },
	}
}

func (m *Model) howBinding() binding {
	w := m.options.Words.Keys
	return m.opens("?", m.in(w.How), m.in(w.HowTitle), func(m *Model) sheet.Sheet {
		return sheet.How(m.options.Sheet, m.lang, m.step.Question)
	})
}

func (m *Model) whyBinding(label string) binding {
	return m.opens("w", label, m.in(m.options.Words.Keys.WhyTitle), func(m *Model) sheet.Sheet {
		return sheet.Why(m.options.Sheet, m.lang, m.session)
	})
}

func (m *Model) mapBinding() binding {
	w := m.options.Words.Keys
	return m.opens("m", m.in(w.Map), m.in(w.MapTitle), func(m *Model) sheet.Sheet {
		return sheet.Map(m.options.Sheet, m.lang, m.session)
	})
}

func (m *Model) rescueBinding() binding {
	w := m.options.Words.Keys
	return m.opens("r", m.in(w.Rescue), m.in(w.RescueTitle), func(m *Model) sheet.Sheet {
		return sheet.Rescue(m.options.Sheet, m.lang, m.session)
	})
}

// codeBinding opens the look-up; where a code is shown, at that code.
func (m *Model) codeBinding() binding {
	w := m.options.Words.Keys
	label := m.in(w.Code)
	c := m.session.CodeShown()
	if c != nil {
		label = codeName(m, c)
	}
	return binding{
		keys: []string{"c"}, label: label, long: m.in(w.CodeTitle), act: true,
		run: func(m *Model, _ string) tea.Cmd {
			if c == nil {
				m.open(newLookUp(m))
			} else {
				m.open(codePane(c, nil))
			}
			return nil
		},
	}
}
