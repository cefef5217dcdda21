package wizard

import (
	tea "charm.land/bubbletea/v2"

	"swipewise/wizard/frame"
)

// helpPane says what the program is for, and lists the keys of what is below.
type helpPane struct {
	below pane // nil for the screen
}

// helpBinding opens the help for what fills the body now.
func (m *Model) helpBinding() frame.Binding {
	return frame.Binding{
		Keys: []string{"f1"}, Shown: "F1", Label: m.In(m.options.Words.Keys.Help), Act: true,
		Run: func(string) tea.Cmd { m.open(&helpPane{below: m.overlay}); return nil },
	}
}

func (h *helpPane) title(m *Model) string { return m.In(m.options.Words.Help.Title) }

func (h *helpPane) bindings(m *Model) []frame.Binding {
	shut := m.closeBinding()
	shut.Keys = []string{"esc", "f1"}
	shut.Run = func(string) tea.Cmd {
		m.shut()
		m.overlay = h.below
		return nil
	}
	return []frame.Binding{shut, m.ScrollBinding()}
}

func (h *helpPane) draw(m *Model, p *frame.Paper) {
	w := m.options.Words.Help
	p.Prose(p.Look.Body, 0, m.In(w.What))
	p.Prose(p.Look.Strong, 0, m.In(w.Safe))
	p.Prose(p.Look.Body, 0, m.In(w.Sure))
	p.Gap(frame.Snug)
	p.Prose(p.Look.Label, 0, m.In(w.Keys))
	below := h.below
	if below == nil {
		below = m.screen
	}
	p.Keys(m.worksOn(below))
}
