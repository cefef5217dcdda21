package wizard

import (
	"slices"

	"swipewise/wizard/frame"
)

// actionsPane lists everything that can be done on the screen below it, for
// those who have no letters to press.
type actionsPane struct{ list frame.List }

func (a *actionsPane) title(m *Model) string { return m.In(m.options.Words.Actions.Title) }

func (a *actionsPane) choices(m *Model) []frame.Choice {
	return m.Actions(m.screenBindings(), m.shut)
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
