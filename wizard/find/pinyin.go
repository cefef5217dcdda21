package find

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

// table is made from go-pinyin, whose own table would cost every start more than
// the screens do: a line with all syllables, and behind it for every character
// from firstRead on the number of its syllable, from 1, in two bytes.
//
//go:generate go run ./readings
//go:embed readings.bin
var table string

const firstRead = '\u3000'

// syllables returns the syllables of the table, and the numbers behind them.
var syllables = sync.OnceValues(func() ([]string, string) {
	names, numbers, _ := strings.Cut(table, "\n")
	return strings.Split(names, " "), numbers
})

// read reads a Chinese character as pinyin without tones.
func read(c rune) string {
	names, numbers := syllables()
	at := 2 * int(c-firstRead)
	if at < 0 || at+1 >= len(numbers) {
		return ""
	}
	n := int(numbers[at])<<8 | int(numbers[at+1])
	if n == 0 {
		return ""
	}
	return names[n-1]
}

// readings returns how words are read: once the common way, and once more where
// characters have another reading in this field.
func readings(words []string) [][]string {
	common, other := make([]string, len(words)), make([]string, len(words))
	for i, w := range words {
		common[i], other[i] = w, w
		if chinese(w) {
			c := []rune(w)[0]
			common[i] = read(c)
			other[i] = otherReading(c, common[i])
		}
	}
	if slices.Equal(common, other) {
		return [][]string{common}
	}
	return [][]string{common, other}
}

// otherReading returns the second reading of the characters that have one in
// words of this field: 重新, 银行, 还款, 校验, 数据.
func otherReading(c rune, common string) string {
	switch c {
	case '重':
		return "chong"
	case '行':
		return "hang"
	case '还':
		return "huan"
	case '校':
		return "jiao"
	case '卡':
		return "ka"
	case '长':
		return "zhang"
	case '调':
		return "tiao"
	case '系':
		return "ji"
	}
	return common
}
