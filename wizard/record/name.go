package record

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"swipewise/wizard/mask"
	"swipewise/wizard/wrap"
)

const (
	nameCells = 40
	textCells = 400 // of the other texts that a file gives
	nameless  = "?"
)

// Name brings a name to the form in which it is kept: on one line, at most 40
// cells, without control characters, marks that turn the writing round, or what may
// be a card number. It is never empty.
func Name(s string) string {
	if s = line(s, nameCells); s == "" {
		return nameless
	}
	return s
}

// SameName reports whether two names are of one person: width, case and blanks do
// not tell people apart.
func SameName(a, b string) bool { return person(a) == person(b) }

func person(name string) string { return strings.ToLower(norm.NFKC.String(Name(name))) }

// line brings a text that may come from anywhere to one line that can be shown.
func line(s string, cells int) string {
	if most := cells * bytesPerCell; len(s) > most {
		s = s[:most]
	}
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r), unicode.IsControl(r):
			return ' '
		case unicode.In(r, unicode.Cf, unicode.Co, unicode.Cs), r == unicode.ReplacementChar:
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, ""))
	s, _ = mask.Text(norm.NFC.String(strings.Join(strings.Fields(s), " ")))
	return wrap.Cut(s, cells)
}

// bytesPerCell bounds how many bytes of a long text are looked at: enough for any
// writing, little enough for a text of a megabyte.
const bytesPerCell = 64
