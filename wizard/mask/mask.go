// Package mask hides card numbers in what people type. It hides the number
// before anything else sees it, so that it is never shown, kept or sent on:
//
//	mask.Text("卡号 6228 4800 1234 5678") // "卡号 6228 4800 **** ****", true
//
// There are two rules. A run of digits, with nothing but blanks, dashes, dots and
// invisible characters between them, is hidden from the 9th digit on, whatever it
// is: no code, amount or extension is that long. And whatever stands between the
// digits, 13 to 19 of them that are built like a card number and end in its check
// digit are hidden from the 9th on: see numbers.
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
// whether it hid any. Digits are those of any script, width and style, and the
// Chinese numerals. Full-width digits become ASCII ones. Dates and times are no
// part of a run. A text already masked stays as it is, and digits typed after its
// stars are hidden too.
func Text(s string) (masked string, hid bool) {
	if few(s) {
		return halfWidth(s), false
	}
	runes := []rune(halfWidth(s))
	for again := true; again; {
		numbers := hideNumbers(runes) // first, while all their digits are there
		runs := hideRuns(runes)
		again = numbers || runs
		hid = hid || again
	}
	return string(runes), hid
}

// Numbers hides by the second rule alone: for what must be read to the last digit
// unless it is a card number, as the path of a file in a message.
func Numbers(s string) (masked string, hid bool) {
	if few(s) {
		return s, false
	}
	runes := []rune(halfWidth(s))
	for hideNumbers(runes) {
		hid = true
	}
	if !hid {
		return s, false
	}
	return string(runes), true
}

// Card reports whether a text holds a card number by its check digit. Unlike Text
// it lets long numbers pass that are none: those of merchants and of telephones.
func Card(s string) bool {
	_, hid := Numbers(s)
	return hid
}

// few reports whether a text has too few digits for a number that is hidden.
func few(s string) bool {
	n := 0
	for _, r := range s {
		if _, many := digitsOf(r); many > 0 {
			n += many
		} else if r == '*' {
			n++
		}
	}
	return n <= shown
}

// halfWidth makes full-width digits ASCII ones, and invalid bytes visible.
func halfWidth(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '０' && r <= '９' {
			return r - '０' + '0'
		}
		return r
	}, s)
}

// hideRuns hides digits by the first rule, and reports whether there were any.
// Chinese numerals make runs of their own: one of them is an ordinary word.
func hideRuns(runes []rune) bool {
	if !runsLong(runes) {
		return false
	}
	dates := datesIn(runes)
	hid := false
	for _, chinese := range []bool{false, true} {
		digits := 0
		for i, r := range runes {
			_, many := digitsOf(r)
			switch {
			case dates[i]:
				digits = 0
			case many > 0 && isChinese(r) == chinese:
				if digits += many; digits > shown {
					runes[i], hid = '*', true
				}
			case r == '*' && (digits >= shown || lone(runes, i)), many == 0 && between(r):
			default:
				digits = 0
			}
		}
	}
	return hid
}

// runsLong reports whether there may be a run to hide, before dates are looked for,
// which takes longer.
func runsLong(runes []rune) bool {
	digits := 0
	for i, r := range runes {
		_, many := digitsOf(r)
		switch {
		case many > 0:
			if digits += many; digits > shown {
				return true
			}
		case r == '*' && (digits >= shown || lone(runes, i)), between(r):
		default:
			digits = 0
		}
	}
	return false
}

// lone reports whether a star stands alone: it sets groups of digits apart as a dash
// does, and hides nothing.
func lone(runes []rune, at int) bool {
	return (at == 0 || runes[at-1] != '*') && (at == len(runes)-1 || runes[at+1] != '*')
}

// between reports whether a character may stand inside a run: what separates
// its groups, and what cannot be seen at all.
func between(r rune) bool {
	switch r {
	case '−', 'ー', '─', '.', '·', '．', utf8.RuneError:
		return true
	}
	return unicode.IsSpace(r) || unseen(r) || unicode.Is(unicode.Pd, r)
}

// unseen reports whether a character takes no place of its own.
func unseen(r rune) bool { return unicode.In(r, unicode.Cf, unicode.Cc, unicode.M) }
