package find

import (
	"slices"
	"strings"
	"unicode"

	"swipewise/tree"
)

// writing says in which form a key has a wording.
type writing int

const (
	asWritten  writing = iota
	asReading          // pinyin in full
	asInitials         // the first letters of the pinyin
)

// key is one form of a wording, folded, by which it is found.
type key struct {
	text    string
	starts  []int // where its words or syllables begin
	how     writing
	wording int // in entry.wordings
}

// keysOf returns the keys of a wording that was split: itself and, if it has
// Chinese characters, their reading and its initials.
func keysOf(words []string, wording int) []key {
	out := []key{join(words, asWritten, wording)}
	if !slices.ContainsFunc(words, chinese) {
		return out
	}
	for _, reading := range readings(words) {
		initials := slices.Clone(reading)
		for i, syllable := range reading {
			if chinese(words[i]) && syllable != "" {
				initials[i] = syllable[:1]
			}
		}
		out = append(out, join(reading, asReading, wording), join(initials, asInitials, wording))
	}
	return out
}

func join(words []string, how writing, wording int) key {
	k := key{strings.Join(words, ""), make([]int, len(words)), how, wording}
	for i, at := 0, 0; i < len(words); i++ {
		k.starts[i] = at
		at += len(words[i])
	}
	return k
}

// split folds a text and splits it into its words; every Chinese character is a
// word of its own.
func split(s string) []string {
	var out []string
	inWord := false
	for _, r := range s {
		folded := tree.Fold(string(r))
		switch {
		case folded == "":
			inWord = inWord && (r == '\'' || r == '’')
		case unicode.Is(unicode.Han, r):
			out, inWord = append(out, folded), false
		case inWord:
			out[len(out)-1] += folded
		default:
			out, inWord = append(out, folded), true
		}
	}
	return out
}

// chinese reports whether a word of split is a Chinese character.
func chinese(word string) bool {
	for _, r := range word {
		return unicode.Is(unicode.Han, r)
	}
	return false
}

// How well a key answers to what was typed, the best first.
const (
	exactly = iota
	asPrefix
	atWord
	inside
	notAtAll
)

// match says how well the key answers to a folded query.
func (k key) match(q string) int {
	switch at := strings.Index(k.text, q); {
	case at < 0:
		return notAtAll
	case len(q) == len(k.text):
		return exactly
	case at == 0:
		return asPrefix
	case k.how == asInitials && len(q) < 3:
		return notAtAll
	case slices.ContainsFunc(k.starts, func(i int) bool { return strings.HasPrefix(k.text[i:], q) }):
		return atWord
	case k.how == asWritten && len(q) >= 3:
		return inside
	}
	return notAtAll
}

// Spellings returns the forms in which a wording is found: folded as it stands
// and, if it has Chinese characters, its pinyin in full and the initials.
func Spellings(s string) []string {
	var out []string
	for _, k := range keysOf(split(s), 0) {
		if k.text != "" && !slices.Contains(out, k.text) {
			out = append(out, k.text)
		}
	}
	return out
}
