package wizard

import (
	"slices"

	"swipewise/wizard/frame"
)

// allBindings returns what works now: first the pane's own, then what works
// everywhere.
func (m *Model) allBindings() []frame.Binding {
	all := m.bindingsOf(m.pane())
	if _, typed := m.pane().(typing); typed {
		all = slices.DeleteFunc(all, frame.Binding.Letters)
	}
	return all
}

// bindingsOf returns a pane's own bindings, and those that work wherever it lies.
func (m *Model) bindingsOf(p pane) []frame.Binding {
	if p == m.screen {
		return append(p.bindings(m), m.everywhere()...)
	}
	return append(p.bindings(m), m.always()...)
}

// worksOn returns what works on a pane, whatever is laid over it.
func (m *Model) worksOn(p pane) []frame.Binding {
	_, typed := p.(typing)
	return frame.Distinct(m.bindingsOf(p), typed)
}

// screenBindings returns what works on the screen, whatever is laid over it.
func (m *Model) screenBindings() []frame.Binding { return m.worksOn(m.screen) }
