package wizard

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// helpPane says what the program is for, and lists the keys of the screen below.
type helpPane struct{}

func (h *helpPane) title(m *Model) string { return m.in(m.options.Words.Help.Title) }

func (h *helpPane) bindings(m *Model) []binding {
	shut := m.closeBinding()
	shut.keys = []string{"esc", "f1"}
	return []binding{shut, m.scrollBinding()}
}

func (h *helpPane) draw(m *Model, p *paper) {
	w := m.options.Words.Help
	p.prose(p.look.body, 0, m.in(w.What))
	p.prose(p.look.strong, 0, m.in(w.Safe))
	p.prose(p.look.body, 0, m.in(w.Sure))
	p.gap(snug)
	p.prose(p.look.label, 0, m.in(w.Keys))
	var keys []binding
	column := 0
	for _, b := range m.screenBindings() {
		if b.words() != "" && strings.TrimSpace(b.key()) != "" {
			keys = append(keys, b)
			column = max(column, ansi.StringWidth(b.key()))
		}
	}
	for _, b := range keys {
		p.hang("  "+p.look.key.Render(m.glyphs.pad(b.key(), column))+"  ", p.look.body, b.words())
	}
}
