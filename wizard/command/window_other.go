//go:build !windows

package command

// ownWindow is false: outside Windows a double click opens no window that
// would close with the program.
func ownWindow() bool { return false }
