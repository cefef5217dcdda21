package tree

import (
	"strings"
	"unicode"
)

// Fold brings a text to the form in which texts are compared: half width, lower
// case, and nothing but letters and digits.
func Fold(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r >= '！' && r <= '～' {
			r -= '！' - '!'
		}
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}
