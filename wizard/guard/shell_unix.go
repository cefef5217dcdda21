//go:build unix

package guard

import (
	"os"

	"golang.org/x/sys/unix"
)

// InShell reports whether a shell waits to continue this program after it was stopped: the
// program is a job of a session that something else leads. Without one, whoever stops it has
// a dead window.
func InShell() bool {
	session, err := unix.Getsid(0)
	if err != nil || unix.Getpgrp() == session {
		return false
	}
	above, err := unix.Getsid(os.Getppid())
	return err == nil && above == session
}
