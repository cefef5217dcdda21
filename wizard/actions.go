package wizard

import (
	"slices"
	"strconv"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// actionsPane lists everything that can be done on the screen below it, for
// those who have no letters to press.
type actionsPane struct{ list list }

func (a *actionsPane) title(m *Model) string { return m.in(m.options.Words.Actions.Title) }

// acts returns the bindings of the screen that are worth a line.
func (a *actionsPane) acts(m *Model) []binding {
	return slices.DeleteFunc(m.screenBindings(), func(b binding) bool { return !b.act })
}

func (a *actionsPane) choices(m *Model) []choice {
	acts := a.acts(m)
	column := 0
	for _, b := range acts {
		column = max(column, ansi.StringWidth(b.key()))
	}
	var out []choice
	for i, b := range acts {
		c := choice{text: b.words(), side: m.glyphs.pad(b.key(), column), pick: func(m *Model) tea.Cmd {
			m.shut()
			return b.run(m, b.keys[0])
		}}
		c.key = " "
		if i < 9 {
			c.key = strconv.Itoa(i + 1)
		}
		out = append(out, c)
	}
	return out
}

func (a *actionsPane) bindings(m *Model) []binding {
	shut := m.closeBinding()
	shut.keys = []string{"esc", "tab"}
	items := a.choices(m)
	digits := slices.DeleteFunc(slices.Clone(items), func(c choice) bool { return c.key == " " })
	list := a.list.bindings(m, items, "")
	return append([]binding{shut, digitBinding(digits, m.in(m.options.Words.Keys.Choose))}, list[1:]...)
}

func (a *actionsPane) draw(m *Model, p *paper) { p.choices(a.choices(m), a.list.at) }
