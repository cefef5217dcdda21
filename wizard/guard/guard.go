// Package guard runs a Bubble Tea program so that a fault in it is an error of one
// line, with the terminal as it was, and never a stack trace:
//
//	last, err := guard.Run(model, settings...)
package guard

import (
	"fmt"

	tea "charm.land/bubbletea/v2"
)

// Run runs a program until it ends, and returns its model as it was at the end.
func Run(m tea.Model, settings ...tea.ProgramOption) (tea.Model, error) {
	var fault error
	last, err := tea.NewProgram(guarded{m, &fault}, settings...).Run()
	if fault != nil {
		return nil, fault
	}
	if g, ok := last.(guarded); ok {
		return g.Model, err
	}
	return last, err
}

// guarded keeps a fault of the program from the clerk's eyes: Bubble Tea would
// print a stack trace. The program ends instead, and the terminal is restored.
type guarded struct {
	tea.Model
	fault *error
}

// catch turns a panic into the fault.
func (g guarded) catch(then func()) {
	if r := recover(); r != nil {
		*g.fault = fmt.Errorf("%v", r)
		then()
	}
}

// Update passes a message on.
func (g guarded) Update(msg tea.Msg) (next tea.Model, cmd tea.Cmd) {
	defer g.catch(func() { next, cmd = g, tea.Quit })
	if *g.fault != nil {
		return g, tea.Quit
	}
	inner, cmd := g.Model.Update(msg)
	return guarded{inner, g.fault}, cmd
}

// View draws what is to be seen.
func (g guarded) View() (v tea.View) {
	defer g.catch(func() { v = tea.View{} })
	return g.Model.View()
}
