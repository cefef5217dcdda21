// Package guard runs a Bubble Tea program so that a fault in it is an error of one
// line, with the terminal as it was, and never a stack trace; that no paste is too
// long for it; and that it can be stopped and continued from outside:
//
//	last, err := guard.Run(model, settings...)
package guard

import (
	"fmt"

	tea "charm.land/bubbletea/v2"
)

// Run runs a program in the terminal that it was started in until it ends, and
// returns its model as it was at the end.
func Run(m tea.Model, settings ...tea.ProgramOption) (tea.Model, error) {
	if own, ok := ownTerminal(); ok {
		settings = append([]tea.ProgramOption{tea.WithInput(own)}, settings...)
	}
	return run(m, settings, stoppable)
}

// Remote runs a program for somebody at another terminal: signals are not for it.
func Remote(m tea.Model, settings ...tea.ProgramOption) (tea.Model, error) {
	return run(m, settings, func(*tea.Program) func() { return func() {} })
}

func run(m tea.Model, settings []tea.ProgramOption, watch func(*tea.Program) (done func())) (tea.Model, error) {
	var fault error
	p := tea.NewProgram(guarded{m, &fault}, settings...)
	defer watch(p)()
	last, err := p.Run()
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
		Trace(r)
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
	if paste, ok := msg.(tea.PasteMsg); ok && len(paste.Content) > pasteBytes {
		paste.Content = paste.Content[:pasteBytes]
		msg = paste
	}
	inner, cmd := g.Model.Update(msg)
	return guarded{inner, g.fault}, cmd
}

// View draws what is to be seen.
func (g guarded) View() (v tea.View) {
	defer g.catch(func() { v = tea.View{} })
	return g.Model.View()
}
