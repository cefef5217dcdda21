package understand

import (
	_ "embed"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// simplifiedPairs are a traditional character and its simplified one, again and
// again.
//
//go:generate go run ./simplified
//go:embed simplified.txt
var simplifiedPairs string

var simplified = sync.OnceValue(func() map[rune]rune {
	out := make(map[rune]rune, len(simplifiedPairs)/6)
	var from rune
	for _, r := range simplifiedPairs {
		if from == 0 {
			from = r
			continue
		}
		if _, ok := out[from]; !ok {
			out[from] = r
		}
		from = 0
	}
	return out
})

// foldRune brings a character to the form in which texts are compared: half
// width, lower case, without accents, simplified. What is no letter and no digit
// becomes 0.
func foldRune(r rune) rune {
	switch {
	case r < 0x80:
		switch {
		case r >= 'A' && r <= 'Z':
			return r + 'a' - 'A'
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			return r
		}
		return 0
	case r == 'ß':
		return 's'
	case unicode.Is(unicode.Han, r):
		if s, ok := simplified()[r]; ok {
			return s
		}
		return r
	}
	var buf [4 * 3]byte
	first, _ := utf8.DecodeRune(norm.NFKD.AppendString(buf[:0], string(r)))
	if unicode.IsLetter(first) || unicode.IsDigit(first) {
		return unicode.ToLower(first)
	}
	return 0
}

// single reports whether a character is a unit of its own: Chinese, and the
// Japanese syllables.
func single(r rune) bool {
	return r >= 0x3040 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || r == 'ー'
}

// unit is one word of a text in Latin letters, or one Chinese or Japanese
// character, folded.
type unit struct {
	text     string
	from, to int  // where it stands in the text, in bytes
	single   bool // a character that is a unit of its own
	breaks   bool // a stop stands before it
}

// mostUnits is how much of a text is read: more than any screen or slip holds.
const mostUnits = 400

// unitsOf splits a text into its units.
func unitsOf(s string) []unit {
	var out []unit
	var word []rune
	from, breaks := 0, false
	flush := func(to int) {
		if len(word) > 0 {
			out = append(out, unit{string(word), from, to, false, breaks})
			word, breaks = word[:0], false
		}
	}
	for i, r := range s {
		if len(out) >= mostUnits {
			break
		}
		f := foldRune(r)
		switch {
		case f == 0:
			if (r == '\'' || r == '’') && !elided(word) || unicode.Is(unicode.Mn, r) {
				continue
			}
			flush(i)
			breaks = breaks || stops(r)
		case single(f):
			flush(i)
			out = append(out, unit{string(f), i, i + len(string(r)), true, breaks})
			breaks = false
		default:
			if len(word) == 0 {
				from = i
			}
			if word = append(word, f); len(word) > longestWord {
				flush(i)
			}
		}
	}
	flush(len(s))
	return out
}

// elided reports whether a word before an apostrophe is one of its own, shortened
// before a vowel: l'émetteur, qu'un. Elsewhere both parts are one: can't.
func elided(word []rune) bool {
	switch string(word) {
	case "l", "d", "n", "s", "j", "m", "t", "c", "qu":
		return true
	}
	return false
}

// longestWord is where a word is cut, in letters.
const longestWord = 40

// stops reports whether a character ends what a word of negation reaches to.
func stops(r rune) bool {
	switch r {
	case '.', ',', ';', ':', '!', '?', '\n', '。', '，', '；', '：', '！', '？', '、', '-', '–', '—', '(', ')', '（', '）', '|', '/':
		return true
	}
	return false
}
