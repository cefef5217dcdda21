//go:build !unix

package guard

// InShell reports whether a shell waits to continue this program after it was stopped:
// nothing is stopped on this system.
func InShell() bool { return false }
