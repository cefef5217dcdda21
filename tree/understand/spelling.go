package understand

import "github.com/agnivade/levenshtein"

// The words in which typing errors are forgiven, in letters: in shorter ones
// another word is near.
const (
	leastLetters = 4 // for one error
	manyLetters  = 8 // for two
)

// spelled puts a word that is in no wording right where one that is differs from
// it by a typing error or two. Words with digits are left alone.
func (x *Index) spelled(words []word) []word {
	for i := range words {
		w := &words[i]
		if w.single || len(w.text) < leastLetters || isCode(w.text) || x.knows(w) {
			continue
		}
		if near := x.nearest(w.text); near != "" {
			w.text, w.stems = near, stemsOf(near)
		}
	}
	return words
}

// isCode reports whether a word has a digit.
func isCode(word string) bool {
	for _, r := range word {
		if r >= '0' && r <= '9' {
			return true
		}
	}
	return false
}

// Knows reports whether a word in Latin letters is in a wording or in the lexicon.
func (x *Index) Knows(text string) bool {
	for _, w := range wordsOf(unitsOf(text)) {
		if !x.knows(&w) {
			return false
		}
	}
	return true
}

// knows reports whether a word is in a wording or in the lexicon.
func (x *Index) knows(w *word) bool {
	if _, ok := x.table.find(w.stems[0], byWord); ok {
		return true
	}
	for n, lang := range latin() {
		if x.lexicon.next(x.lexicon.in(lang), w.stems[n]) != nowhere {
			return true
		}
	}
	return false
}

// nearest returns the known word that differs least, "" where none is near. It
// must begin with the same letter, or with the second one.
func (x *Index) nearest(typed string) string {
	most := 1
	if len(typed) >= manyLetters {
		most = 2
	}
	best, errors := "", most+1
	for i := range x.spelling.len() {
		known := x.spelling.at(i)
		if d := len(known) - len(typed); d > most || -d > most || known[0] != typed[0] && known[0] != typed[1] {
			continue
		}
		if n := distance(typed, known); n < errors {
			best, errors = known, n
		}
	}
	return best
}

// distance counts typing errors: letters added, left out, changed, or swapped with
// the next one, which counts as one.
func distance(typed, known string) int {
	n := levenshtein.ComputeDistance(typed, known)
	if n == 2 && len(typed) == len(known) {
		for i := 1; i < len(typed); i++ {
			if typed[i-1] == known[i] && typed[i] == known[i-1] && typed[:i-1] == known[:i-1] && typed[i+1:] == known[i+1:] {
				return 1
			}
		}
	}
	return n
}
