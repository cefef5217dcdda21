//go:build !windows

package command

// systemLocale is empty: outside Windows the environment is the system's word.
func systemLocale() string { return "" }
