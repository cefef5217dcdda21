package mask

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// The forms of dates and times, whose digits are no part of a run.
var dateForms = regexp.MustCompile(strings.Join([]string{
	`(?:19|20)\d\d[-/.年](?:1[0-2]|0?[1-9])[-/.月](?:3[01]|[12]\d|0?[1-9])日?`,
	`(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[-_T ](?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?`,
	`(?:1[0-2]|0?[1-9])月(?:3[01]|[12]\d|0?[1-9])[日号]`,
	`(?:2[0-3]|[01]?\d)[:：点时][0-5]\d(?:[:：分][0-5]\d秒?)?分?`,
}, "|"))

// datesIn marks the characters that belong to a date or a time. One that is tied to
// more digits is none: 2026-11-28-1234 is not.
func datesIn(runes []rune) []bool {
	in := make([]bool, len(runes))
	text := string(runes)
	for _, found := range dateForms.FindAllStringIndex(text, -1) {
		from := utf8.RuneCountInString(text[:found[0]])
		to := from + utf8.RuneCountInString(text[found[0]:found[1]])
		if tied(runes, from-1, -1) || tied(runes, to, 1) {
			continue
		}
		for i := from; i < to; i++ {
			in[i] = true
		}
	}
	return in
}

// tied reports whether a digit stands at a place, or behind a mark there that holds
// digits together.
func tied(runes []rune, at, step int) bool {
	isDigit := func(i int) bool {
		if i < 0 || i >= len(runes) {
			return false
		}
		_, many := digitsOf(runes[i])
		return many > 0 || runes[i] == '*'
	}
	if at < 0 || at >= len(runes) {
		return false
	}
	return isDigit(at) || strings.ContainsRune("-/.:：,_+", runes[at]) && isDigit(at+step)
}
