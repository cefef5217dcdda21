package class

import (
	"errors"
	"strings"
	"unicode"

	"github.com/charmbracelet/x/ansi"

	"swipewise/wizard/record"
)

// LongestName is how many cells a name may take.
const LongestName = 20

// What is wrong with a name.
var (
	ErrNoName   = errors.New("no name")
	ErrLongName = errors.New("the name is too long")
)

// NameOf makes a name out of what somebody logs in as, in the form in which names
// are kept.
func NameOf(given string) (string, error) {
	if len(given) > 64*LongestName { // far more than any name has; not worth looking at
		return "", ErrLongName
	}
	name := record.Name(strings.Map(func(r rune) rune {
		if unicode.In(r, unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point) {
			return -1 // takes no place, or another one on every terminal
		}
		return r
	}, given))
	switch {
	case name == record.Name("") || !strings.ContainsFunc(name, seen):
		return "", ErrNoName
	case ansi.StringWidth(name) > LongestName || len([]rune(name)) > 2*LongestName:
		return "", ErrLongName
	}
	return name, nil
}

// seen reports whether a character tells names apart to the eye.
func seen(r rune) bool {
	return (unicode.IsLetter(r) || unicode.IsNumber(r)) && ansi.StringWidth(string(r)) > 0
}
