package class

import (
	"crypto/rand"
	"crypto/subtle"
	"math/big"
	"strings"

	"swipewise/tree"
)

// How long a join code is: one that is made, and one that a trainer chooses. Where
// others than those at this computer can guess, it is longer.
const (
	nearDigits   = 6
	farDigits    = 8
	ShortestCode = 4
	ShortestFar  = 8
	LongestCode  = 20
)

// NewCode returns a join code for a class on this computer alone, or one that other
// machines reach: digits only, which are read from the back row and typed with any
// input method.
func NewCode(near bool) (string, error) {
	digits := farDigits
	if near {
		digits = nearDigits
	}
	most := big.NewInt(10)
	var b strings.Builder
	for range digits {
		n, err := rand.Int(rand.Reader, most)
		if err != nil {
			return "", err
		}
		b.WriteByte('0' + byte(n.Int64()))
	}
	return b.String(), nil
}

// ParseCode brings a join code to one form: half width, capitals, nothing but
// letters and digits. It reports false for what is no join code.
func ParseCode(s string) (string, bool) {
	if len(s) > 10*LongestCode {
		return "", false
	}
	code := strings.ToUpper(tree.Fold(s))
	for _, r := range code {
		if (r < '0' || r > '9') && (r < 'A' || r > 'Z') {
			return "", false
		}
	}
	return code, len(code) >= ShortestCode && len(code) <= LongestCode
}

// SameCode reports whether somebody typed the join code, in a time that does not
// depend on how much of it is right.
func SameCode(typed, code string) bool {
	given, ok := ParseCode(typed)
	return ok && subtle.ConstantTimeCompare([]byte(given), []byte(code)) == 1
}
