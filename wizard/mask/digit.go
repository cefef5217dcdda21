package mask

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// chinese are the Chinese numerals of one digit, everyday ones, those of cheques and
// those of traders, digit by digit. 两 is a word for two of something, but is also
// read out for a 2; 幺 is a 1 that is read out.
const chinese = "〇零 一壹弌幺〡 二贰貳弍两兩〢 三叁參弎〣 四肆〤 五伍〥 六陆陸〦 七柒〧 八捌〨 九玖〩"

// units turn Chinese numerals into an amount.
const units = "十百千万亿拾佰仟萬億"

// circled are digits in rings and the like that Unicode does not trace back to
// ordinary ones: the first of each row, and which digit it is.
func circled(r rune) (byte, bool) {
	for _, row := range []struct {
		first rune
		digit byte
		many  rune
	}{
		{'❶', 1, 9},
		{'➀', 1, 9},
		{'➊', 1, 9},
		{'⓵', 1, 9},
		{'⓿', 0, 1},
		{'\U0001F10B', 0, 1},
		{'\U0001F10C', 0, 1},
		{'\U0001CCF0', 0, 10}, // outlined digits, newer than the tables of this Go
		{'፩', 1, 9},
	} {
		if r >= row.first && r < row.first+row.many {
			return row.digit + byte(r-row.first), true
		}
	}
	return 0, false
}

// digitsOf returns the digits that a character stands for, from 0 to 9, and how
// many they are: most stand for none, ⑫ for two.
func digitsOf(r rune) (digits [2]byte, many int) {
	switch {
	case r >= '0' && r <= '9':
		return [2]byte{byte(r - '0')}, 1
	case r < '²' || r == '*':
		return digits, 0
	case unicode.IsDigit(r):
		return [2]byte{decimal(r)}, 1
	case isChinese(r):
		return [2]byte{byte(strings.Count(chinese[:strings.IndexRune(chinese, r)], " "))}, 1
	case !unicode.In(r, unicode.No, unicode.So):
		return digits, 0
	}
	if d, ok := circled(r); ok {
		return [2]byte{d}, 1
	}
	for _, c := range norm.NFKC.String(string(r)) {
		switch {
		case c >= '0' && c <= '9' && many < len(digits):
			digits[many] = byte(c - '0')
			many++
		case isChinese(c) && many < len(digits): // ㈠ and ㊀
			digits[many] = byte(strings.Count(chinese[:strings.IndexRune(chinese, c)], " "))
			many++
		case !strings.ContainsRune("(). ,", c):
			return digits, 0
		}
	}
	return digits, many
}

// decimal returns the value of a decimal digit of any script: their blocks begin
// with the zero and have ten each (Unicode 15, section 4.6).
func decimal(r rune) byte {
	for _, block := range unicode.Nd.R16 {
		if uint32(r) >= uint32(block.Lo) && uint32(r) <= uint32(block.Hi) {
			return byte((uint32(r) - uint32(block.Lo)) % 10)
		}
	}
	for _, block := range unicode.Nd.R32 {
		if uint32(r) >= block.Lo && uint32(r) <= block.Hi {
			return byte((uint32(r) - block.Lo) % 10)
		}
	}
	return 0
}

func isChinese(r rune) bool { return r >= '〇' && strings.ContainsRune(chinese, r) }
