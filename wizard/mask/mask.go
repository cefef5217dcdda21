// Package mask hides card numbers in what people type. It hides the number
// before anything else sees it, so that it is never shown, kept or sent on:
//
//	mask.Text("卡号 6228 4800 1234 5678") // "卡号 6228 4800 **** ****", true
package mask

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// shown is how many digits of a run may be seen. No card number is that short,
// and codes, amounts and telephone extensions are.
const shown = 8

// Text hides every digit of a run from the 9th on behind a star, and reports
// whether it hid any. A run may have spaces, dashes, dots and invisible characters
// between its digits. Full-width digits become ASCII ones. A text already
// masked stays as it is, and digits typed after its stars are hidden too.
func Text(s string) (masked string, hid bool) {
	var b strings.Builder
	b.Grow(len(s))
	digits := 0
	for _, r := range s {
		if r >= '０' && r <= '９' {
			r -= '０' - '0'
		}
		switch {
		case unicode.IsDigit(r):
			if digits++; digits > shown {
				r, hid = '*', true
			}
		case r == '*' && digits >= shown, between(r):
		default:
			digits = 0
		}
		b.WriteRune(r)
	}
	return b.String(), hid
}

// between reports whether a character may stand inside a number: what separates
// its groups, and what cannot be seen at all.
func between(r rune) bool {
	switch r {
	case '−', 'ー', '─', '.', '·', '．', utf8.RuneError:
		return true
	}
	return unicode.IsSpace(r) || unicode.In(r, unicode.Pd, unicode.Cf, unicode.Cc, unicode.M)
}
