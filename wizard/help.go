package wizard

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// helpPane says what the program is for, and lists the keys of what is below.
type helpPane struct {
	below pane // nil for the screen
}

// helpBinding opens the help for what fills the body now.
func (m *Model) helpBinding() binding {
	return binding{
		keys: []string{"f1"}, shown: "F1", label: m.in(m.options.Words.Keys.Help), act: true,
		run: func(m *Model, _ string) tea.Cmd { m.open(&helpPane{below: m.overlay}); return nil },
	}
}

func (h *helpPane) title(m *Model) string { return m.in(m.options.Words.Help.Title) }

func (h *helpPane) bindings(m *Model) []binding {
	shut := m.closeBinding()
	shut.keys = []string{"esc", "f1"}
	shut.run = func(m *Model, _ string) tea.Cmd {
		m.shut()
		m.overlay = h.below
		return nil
	}
	return []binding{shut, m.scrollBinding()}
}

func (h *helpPane) draw(m *Model, p *paper) {
	w := m.options.Words.Help
	p.prose(p.look.body, 0, m.in(w.What))
	p.prose(p.look.strong, 0, m.in(w.Safe))
	p.prose(p.look.body, 0, m.in(w.Sure))
	p.gap(snug)
	p.prose(p.look.label, 0, m.in(w.Keys))
	below := h.below
	if below == nil {
		below = m.screen
	}
	var keys []binding
	column := 0
	for _, b := range m.worksOn(below) {
		if b.words() != "" && strings.TrimSpace(b.key()) != "" {
			keys = append(keys, b)
			column = max(column, ansi.StringWidth(b.key()))
		}
	}
	for _, b := range keys {
		p.hang("  "+p.look.key.Render(m.glyphs.pad(b.key(), column))+"  ", p.look.body, b.words())
	}
}
