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
	case likeCard(value), strings.Contains(value, "*"): // typed and masked
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

// likeCard reports whether a value holds a card number, whatever stands around or
// between its digits. A merchant number has 15 digits too, but begins in another way.
func likeCard(value string) bool {
	if mask.Card(value) {
		return true
	}
	runes := []rune(value)
	for i := range max(0, len(runes)-usualCard+1) { // in a number that is longer than one
		if mask.Card(string(runes[i : i+usualCard])) {
			return true
		}
	}
	return false
}

// usualCard is how many digits most card numbers have.
const usualCard = 16

// Mask hides in a value that is being typed what may be a card number, and reports
// whether it did. Numbers that belong into a field stay as they are.
func (f Field) Mask(value string) (string, bool) {
	switch f {
	case Make, Acquirer:
		return mask.Text(value)
	case Hotline, MerchantNumber, TerminalNumber:
		if likeCard(Tidy(value)) {
			return mask.Text(value)
		}
	case Connection, Terminal, Tap, Terminals, Till, Networks, QRCode, Cash:
	}
	return value, false
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
	if digits < shortestPhone || digits > longestPhone || len(value) > Hotline.Longest() {
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
