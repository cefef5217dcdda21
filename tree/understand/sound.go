package understand

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

// readingTable is made from go-pinyin, whose own table would cost every start more
// than the screens do: a line with all syllables, and behind it for every
// character from firstRead on the number of its syllable, from 1, in two bytes.
//
//go:generate go run ./readings
//go:embed readings.bin
var readingTable string

const firstRead = '\u3000'

// syllables returns the syllables of the table, and the numbers behind them.
var syllables = sync.OnceValues(func() ([]string, string) {
	names, numbers, _ := strings.Cut(readingTable, "\n")
	return strings.Split(names, " "), numbers
})

// Reading reads a Chinese character as pinyin without tones; "" if it is none.
func Reading(c rune) string {
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

// OtherReading returns the second reading of the characters that have one in
// words of this field: 重新, 银行, 还款, 校验, 卡. Where there is none it returns
// the common one.
func OtherReading(c rune, common string) string {
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

// leastSyllables is how many syllables a text must have to be read as pinyin.
const leastSyllables = 2

// sounds returns the features of pinyin: pairs of syllables. It returns nil for a
// text that is not written in pinyin.
func sounds(units []unit) []feature {
	var all []string
	for _, u := range units {
		if u.single {
			return nil
		}
		s, ok := syllabify(u.text, 0)
		if !ok {
			return nil
		}
		all = append(all, s...)
	}
	if len(all) < leastSyllables {
		return nil
	}
	return pairs(all)
}

func pairs(syllables []string) []feature {
	var out []feature
	for i := 1; i < len(syllables); i++ {
		out = append(out, feature{syllables[i-1] + " " + syllables[i], bySound, 1})
	}
	return out
}

// read returns the features of a wording in Chinese characters as it sounds.
func read(units []unit) []feature {
	var out []feature
	var common, other []string
	end := func() {
		out = append(out, pairs(common)...)
		if !slices.Equal(common, other) {
			out = append(out, pairs(other)...)
		}
		common, other = nil, nil
	}
	for _, u := range units {
		c := []rune(u.text)[0]
		if r := Reading(c); u.single && r != "" {
			common, other = append(common, r), append(other, OtherReading(c, r))
			continue
		}
		end()
	}
	end()
	return out
}

// longestSyllable is that of zhuang, in letters.
const longestSyllable = 6

// syllabify splits a word into syllables of pinyin, the longest first.
func syllabify(word string, depth int) ([]string, bool) {
	if word == "" {
		return nil, true
	}
	names, _ := syllables()
	for n := min(longestSyllable, len(word)); n > 0 && depth < mostUnits; n-- {
		if _, ok := slices.BinarySearch(names, word[:n]); !ok {
			continue
		}
		if rest, ok := syllabify(word[n:], depth+1); ok {
			return append([]string{word[:n]}, rest...), true
		}
	}
	return nil, false
}
