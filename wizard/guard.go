package wizard

import (
	"fmt"

	tea "charm.land/bubbletea/v2"
)

// guarded keeps a fault of the program from the clerk's eyes: Bubble Tea would
// print a stack trace. The program ends instead, the terminal is restored, and
// Run returns the fault as an error of one line.
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
