package wizard

import (
	"slices"
	"strconv"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"swipewise/wizard/frame"
)

// actionsPane lists everything that can be done on the screen below it, for
// those who have no letters to press.
type actionsPane struct{ list frame.List }

func (a *actionsPane) title(m *Model) string { return m.In(m.options.Words.Actions.Title) }

// acts returns the bindings of the screen that are worth a line.
func (a *actionsPane) acts(m *Model) []frame.Binding {
	return slices.DeleteFunc(m.screenBindings(), func(b frame.Binding) bool { return !b.Act })
}

func (a *actionsPane) choices(m *Model) []frame.Choice {
	acts := a.acts(m)
	column := 0
	for _, b := range acts {
		column = max(column, ansi.StringWidth(b.Key()))
	}
	var out []frame.Choice
	for i, b := range acts {
		c := frame.Choice{Text: b.Words(), Side: m.Glyphs.Pad(b.Key(), column), Pick: func() tea.Cmd {
			m.shut()
			return b.Run(b.Keys[0])
		}}
		c.Key = " "
		if i < 9 {
			c.Key = strconv.Itoa(i + 1)
		}
		out = append(out, c)
	}
	return out
}

func (a *actionsPane) bindings(m *Model) []frame.Binding {
	shut := m.closeBinding()
	shut.Keys = []string{"esc", "tab"}
	items := a.choices(m)
	digits := slices.DeleteFunc(slices.Clone(items), func(c frame.Choice) bool { return c.Key == " " })
	list := a.list.Bindings(&m.Shell, items, "")
	return append([]frame.Binding{shut, frame.DigitBinding(digits, m.In(m.options.Words.Keys.Choose))}, list[1:]...)
}

func (a *actionsPane) draw(m *Model, p *frame.Paper) { p.Choices(a.choices(m), a.list.At) }
