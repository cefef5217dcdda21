//go:build !unix

package guard

import tea "charm.land/bubbletea/v2"

// stoppable does nothing: there is no signal that stops a program.
func stoppable(*tea.Program) (done func()) { return func() {} }
