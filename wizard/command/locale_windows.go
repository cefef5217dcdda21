package command

import "golang.org/x/sys/windows"

// systemLocale returns the language of the user's screens, or nothing where
// Windows does not say.
func systemLocale() string {
	names, err := windows.GetUserPreferredUILanguages(windows.MUI_LANGUAGE_NAME)
	if err != nil || len(names) == 0 {
		return ""
	}
	return names[0]
}
