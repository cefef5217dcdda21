package find

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"swipewise/tree"
	"swipewise/tree/understand"
)

// writing says in which form a key has a wording.
type writing int

const (
	asWritten  writing = iota
	asReading          // pinyin in full
	asInitials         // the first letters of the pinyin
	asSound            // other characters of the same pinyin
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
	words, _ := splitAt(s)
	return words
}

// splitAt also tells where the words stand.
func splitAt(s string) (words []string, at []understand.Span) {
	inWord := false
	for i, r := range s {
		folded := tree.Fold(string(r))
		end := i + utf8.RuneLen(r)
		switch {
		case folded == "":
			inWord = inWord && (r == '\'' || r == '’')
		case unicode.Is(unicode.Han, r):
			words, at, inWord = append(words, folded), append(at, understand.Span{From: i, To: end}), false
		case inWord:
			words[len(words)-1] += folded
			at[len(at)-1].To = end
		default:
			words, at, inWord = append(words, folded), append(at, understand.Span{From: i, To: end}), true
		}
	}
	return words, at
}

// chinese reports whether a word of split is a Chinese character.
func chinese(word string) bool {
	for _, r := range word {
		return unicode.Is(unicode.Han, r)
	}
	return false
}

// match tells how a folded query finds the key, and where in it. What is typed in
// pinyin fits less than what is written so.
func (k key) match(q string) (how, at int) {
	switch at = strings.Index(k.text, q); {
	case at < 0:
	case len(q) == len(k.text):
		return asWhole, 0
	case k.how == asInitials && len(q) < fewInitials:
	case at == 0:
		return asBeginner, 0
	case k.how == asInitials && len(q) < manyInitials:
	default:
		for _, i := range k.starts {
			if strings.HasPrefix(k.text[i:], q) {
				return asPiece, i
			}
		}
	}
	return notFound, 0
}

// How many first letters must be typed to begin a wording, and to be a part of one.
const (
	fewInitials  = 2
	manyInitials = 3
)

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
