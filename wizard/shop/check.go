package shop

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"swipewise/wizard/mask"
)

// unfit reports what no text of a shop may hold.
func unfit(value string) Why {
	switch {
	case !utf8.ValidString(value):
		return NoUTF8
	case strings.ContainsFunc(value, func(r rune) bool { return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) }):
		return Control
	case likeCard(value):
		return Card
	}
	return None
}

// Tidy brings what was typed to the form that is kept: full width folded to half,
// spaces at the ends taken away.
func Tidy(value string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		switch {
		case r >= '！' && r <= '～':
			return r - '！' + '!'
		case r == '　':
			return ' '
		}
		return r
	}, value))
}

// likeCard reports whether all digits of a value together are like a card number:
// of its length, with its first digits and its check digit (ISO/IEC 7812-1). The
// first digits matter, for a merchant number has 15 digits too and one in ten
// ends in what would be its check digit.
func likeCard(value string) bool {
	var digits []byte
	for _, r := range value {
		switch {
		case r >= '0' && r <= '9':
			digits = append(digits, byte(r-'0'))
		case unicode.IsLetter(r):
			return false
		}
	}
	n := len(digits)
	if n < 13 || n > 19 || !luhn(digits) {
		return false
	}
	first, second := digits[0], digits[1]
	switch n {
	case 13:
		return first == 4
	case 14:
		return first == 3
	case 15:
		return first == 3 && (second == 4 || second == 7)
	}
	return first >= 2 && first <= 6 || first == 9
}

// luhn reports whether the last digit is the check digit of those before it.
func luhn(digits []byte) bool {
	sum := 0
	for i := range digits {
		d := int(digits[len(digits)-1-i])
		if i%2 == 1 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum%10 == 0
}

func checkHotline(value string) Why {
	digits := 0
	for _, r := range value {
		switch {
		case r >= '0' && r <= '9':
			digits++
		case !strings.ContainsRune(" -+()", r):
			return BadHotline
		}
	}
	if digits < shortestPhone || len(value) > Hotline.Longest() {
		return BadHotline
	}
	return None
}

func checkNumber(value string, most int) Why {
	for _, r := range value {
		if r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return BadNumber
		}
	}
	if len(value) < shortestNumber || len(value) > most {
		return BadNumber
	}
	return None
}

// checkName checks a free text: long runs of digits have no place in it.
func checkName(value string) Why {
	if _, hid := mask.Text(value); hid {
		return Card
	}
	if utf8.RuneCountInString(value) > Make.Longest() {
		return TooLong
	}
	return None
}
