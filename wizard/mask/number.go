package mask

import (
	"slices"
	"strings"
	"unicode"
)

// The lengths of card numbers (ISO/IEC 7812-1 allows up to 19 digits; none in use
// has fewer than 13).
const (
	shortest = 13
	longest  = 19
)

// How much may stand between the digits of one number, see group: a comma or a
// letter or two, or words where the groups are those of cards.
const (
	tightGap = 3
	wideGap  = 10
)

// group are digits with nothing between them, and what stands before them.
type group struct {
	digits  []byte // hidden for one that is hidden already
	at      []int  // of each digit in the text
	chinese bool   // the first is a Chinese numeral
	before  string
	gap     int // how much that is: a letter counts one, other signs one for all that stand together
}

// reading is a way to look at a text.
type reading struct {
	chinese bool // Chinese numerals are digits, not words
	apart   bool // a star that stands alone sets digits apart, and hides none
}

// hideNumbers hides digits by the second rule, and reports whether there were any,
// in whichever way the text is looked at.
func hideNumbers(runes []rune) bool {
	hid := false
	for _, way := range []reading{{}, {chinese: true}, {apart: true}, {chinese: true, apart: true}} {
		if way.apart && !slices.Contains(runes, '*') {
			continue
		}
		all := groupsIn(runes, way)
		for from := range all {
			hide := numberAt(all[from:])
			for _, i := range hide {
				hid = hid || runes[i] != '*'
				runes[i] = '*'
			}
			if len(hide) > 0 { // or a long text would be gone through once for each number in it
				all[from:].hidden(runes)
			}
		}
	}
	return hid
}

// groups are the groups of a text.
type groups []group

// hidden takes note of what was hidden in the first of the groups.
func (all groups) hidden(runes []rune) {
	for _, g := range all[:min(longest, len(all))] {
		for k, i := range g.at {
			if runes[i] == '*' {
				g.digits[k] = hidden
			}
		}
	}
}

// numberAt returns where the digits to hide stand, if a number begins with the first
// of the groups: the longest that there may be.
func numberAt(groups []group) (hide []int) {
	var digits []byte
	var at []int
	widest := 0
	for i, g := range groups {
		if i > 0 {
			widest = max(widest, g.gap)
		}
		digits, at = append(digits, g.digits...), append(at, g.at...)
		if widest > wideGap || len(digits) > longest {
			break
		}
		if len(digits) >= shortest && luhn(digits) && numbered(groups[:i+1], digits, widest) {
			hide = at[shown:]
		}
	}
	return hide
}

// groupsIn finds the groups of digits of a text.
func groupsIn(runes []rune, way reading) groups {
	var all groups
	next := group{}
	apart, sign, seen := true, false, 0
	for i, r := range runes {
		digits, many := digitsOf(r)
		if r == '*' && seen >= shown && !way.apart {
			digits, many = [2]byte{hidden}, 1
		}
		switch {
		case many > 0 && (way.chinese || !isChinese(r)):
			if seen += many; apart {
				next.chinese = isChinese(r)
				all = append(all, next)
			}
			last := &all[len(all)-1]
			for _, d := range digits[:many] {
				last.digits, last.at = append(last.digits, d), append(last.at, i)
			}
			next, apart, sign = group{}, false, false
			continue
		case unseen(r):
			continue
		case way.chinese && strings.ContainsRune(units, r), // an amount in words
			r == '*' && way.apart && !lone(runes, i): // what is hidden already
			next.gap += wideGap
		case unicode.IsLetter(r):
			next.gap++
			sign = false
		case !sign:
			next.gap++
			sign = true
		}
		if apart = true; next.gap <= wideGap {
			next.before += string(r)
		}
	}
	return all
}

// numbered reports whether groups that have a check digit are built like a number
// of a card. One number in ten has a check digit by chance, and what clerks say is
// full of numbers: so the groups must be those of cards, or be set apart alike.
func numbered(groups []group, digits []byte, widest int) bool {
	known, size, even := issued(digits), len(groups[0].digits), uniform(groups)
	alike, letters, mixed := gaps(groups)
	switch {
	case len(groups) == 1:
		return known
	case slices.Contains(digits, hidden) && !alike:
		return false
	case mixed:
		return known && even && alike
	case even && size == 4:
		return known || widest <= tightGap && digits[0] > 1 && !years(groups)
	case usual(groups):
		return known
	case len(groups) == 2 && letters: // two numbers of something, each with its name
		return false
	case even:
		return known && (alike || widest <= tightGap && (size == 1 || !letters))
	}
	return known && alike && !letters
}

// gaps reports of what stands between groups: whether it is the same everywhere,
// whether there are letters in it, and whether some groups are of Chinese numerals.
func gaps(groups []group) (alike, letters, mixed bool) {
	alike = true
	for _, g := range groups[1:] {
		alike = alike && g.before == groups[1].before
		letters = letters || strings.ContainsFunc(g.before, unicode.IsLetter)
		mixed = mixed || g.chinese != groups[0].chinese
	}
	return alike, letters, mixed
}

// uniform reports whether all groups have as many digits, but for the last, which
// may have fewer.
func uniform(groups []group) bool {
	size := len(groups[0].digits)
	for i, g := range groups {
		if n := len(g.digits); n > size || n < size && i < len(groups)-1 {
			return false
		}
	}
	return true
}

// usual reports whether the groups are others that are printed on cards, 4-6-5 and
// 4-6-4, or whether the last is a run of its own by the first rule.
func usual(groups []group) bool {
	if len(groups) == 3 && len(groups[0].digits) == 4 && len(groups[1].digits) == 6 && len(groups[2].digits) >= 4 {
		return true
	}
	return len(groups[len(groups)-1].digits) > shown
}

// years reports whether every group may be a year, as in a list of them.
func years(groups []group) bool {
	return !slices.ContainsFunc(groups, func(g group) bool {
		return len(g.digits) != 4 || g.digits[0] != 2 || g.digits[1] != 0
	})
}

// issued reports whether a number begins as those of its length do: Visa 4, with 13
// digits long ago; Diners 30, 36, 38, 39; American Express 34, 37; Mastercard and
// Mir 22 to 27, 5; JCB 35; UnionPay, Discover and Maestro 6, 81, 82, 5; 9 for cards
// within one country (ISO/IEC 7812-1).
func issued(digits []byte) bool {
	first, second := digits[0], digits[1]
	switch len(digits) {
	case 13:
		return first == 4
	case 14:
		return first == 3 && (second == 0 || second == 6 || second >= 8)
	case 15:
		return first == 3 && (second == 4 || second == 7)
	}
	switch first {
	case 2:
		return second >= 2 && second <= 7
	case 3:
		return second == 0 || second == 5 || second == 6 || second >= 8
	case 8:
		return second == 1 || second == 2
	}
	return first >= 4 && first <= 6 || first == 9
}

// hidden is a digit that was hidden as it was typed.
const hidden = '*'

// luhn reports whether the last digit is the check digit of those before it
// (ISO/IEC 7812-1, annex B), or may be, since some of them are hidden.
func luhn(digits []byte) bool {
	if i := slices.Index(digits, hidden); i >= 0 {
		return i >= shown
	}
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
