package command

import (
	"strings"

	"swipewise/tree"
)

// localeVariables name the user's language, the first that is set counts.
func localeVariables() []string { return []string{"LC_ALL", "LC_MESSAGES", "LANG"} }

// languageOf returns the language to speak: the one asked for, else the user's.
func (m Machine) languageOf(asked string) tree.Lang {
	if l, ok := languageNamed(asked); ok {
		return l
	}
	locale := ""
	for _, name := range localeVariables() {
		if locale = m.Env(name); locale != "" {
			break
		}
	}
	if locale == "" {
		locale = m.Locale()
	}
	return languageIn(locale)
}

func languageNamed(name string) (tree.Lang, bool) {
	switch l := tree.Lang(name); l {
	case tree.ZH, tree.EN:
		return l, true
	}
	return "", false
}

// languageIn returns the language of a locale: Chinese where it says so, or
// says nothing; English for all others.
func languageIn(locale string) tree.Lang {
	name, _, _ := strings.Cut(strings.ToLower(locale), ".")
	switch {
	case name == "", name == "c", name == "posix", strings.HasPrefix(name, "zh"):
		return tree.ZH
	}
	return tree.EN
}

// askedFor returns the value of a flag that must be known before the commands
// are built, since it decides what their help says.
func askedFor(flag string, args []string) string {
	value := ""
	for i, a := range args {
		switch {
		case a == "--":
			return value
		case a == flag && i+1 < len(args):
			value = args[i+1]
		case strings.HasPrefix(a, flag+"="):
			value = a[len(flag)+1:]
		}
	}
	return value
}
