//go:build !unix

package guard

import tea "charm.land/bubbletea/v2"

// stoppable does nothing: there is no signal that stops a program.
func stoppable(*tea.Program) (done func()) { return func() {} }

// Stop does nothing: no program is stopped and continued on this system.
func Stop() tea.Cmd { return nil }
