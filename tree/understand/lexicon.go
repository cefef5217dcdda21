package understand

import "slices"

// Concept is one idea with the words for it, by language.
type Concept struct {
	ID      string
	Trouble bool // the words tell of something that fails
	Denies  bool // the words deny what they stand beside
	Words   map[string][]string
}

// The concepts that reading itself knows of.
const (
	failing = "fails"  // what is denied and was no trouble, fails
	isNot   = "is-not" // denies every trouble behind it: "not a read error"
	filler  = "filler" // words that say nothing
)

// lexicon finds the concepts of words. It does not change.
type lexicon struct {
	concepts []Concept
	byLang   map[string]*branch // "zh" holds Chinese and Japanese
	fails    int                // the index of failing, or -1
}

// branch is a node of a tree of phrases: one unit leads to the next.
type branch struct {
	next     map[string]*branch
	concepts []int // of the phrase that ends here
}

const inCharacters = "zh"

func newLexicon(concepts []Concept) *lexicon {
	l := &lexicon{concepts: concepts, byLang: map[string]*branch{}, fails: -1}
	for i, c := range concepts {
		if c.ID == failing {
			l.fails = i
		}
		for lang, words := range c.Words {
			for _, w := range words {
				l.add(i, lang, w)
			}
		}
	}
	return l
}

func (l *lexicon) add(concept int, lang, words string) {
	if lang == "ja" {
		lang = inCharacters
	}
	at := l.byLang[lang]
	if at == nil {
		at = &branch{}
		l.byLang[lang] = at
	}
	for _, u := range unitsOf(words) {
		key := u.text
		if !u.single && lang != inCharacters {
			key = stem(key, lang)
		}
		if at.next == nil {
			at.next = map[string]*branch{}
		}
		if at.next[key] == nil {
			at.next[key] = &branch{}
		}
		at = at.next[key]
	}
	if !slices.Contains(at.concepts, concept) && at != l.byLang[lang] {
		at.concepts = append(at.concepts, concept)
	}
}

// word is a unit with its stems, by the language of latin.
type word struct {
	unit
	stems [5]string
}

func wordsOf(units []unit) []word {
	out := make([]word, len(units))
	for i, u := range units {
		out[i].unit = u
		if !u.single {
			out[i].stems = stemsOf(u.text)
		}
	}
	return out
}

func stemsOf(word string) (stems [5]string) {
	for n, lang := range latin() {
		stems[n] = stem(word, lang)
	}
	return stems
}

// key is what a word is called in a tree of a language, by its place in latin;
// -1 stands for Chinese and Japanese.
func (w *word) key(lang int) string {
	if w.single || lang < 0 {
		return w.text
	}
	return w.stems[lang]
}

// language returns the place in latin of the language that knows most of the
// words; English where none knows more than it.
func (l *lexicon) language(words []word) int {
	best, most := 0, 0
	for n, lang := range latin() {
		known := 0
		for at := 0; at < len(words); {
			if words[at].single {
				at++
				continue
			}
			_, long := l.longest(words[at:], l.byLang[lang], n)
			known += long
			at += max(1, long)
		}
		if known > most {
			best, most = n, known
		}
	}
	return best
}

// longest returns the concepts of the longest phrase that words begin with, and
// how many words it takes.
func (l *lexicon) longest(words []word, at *branch, lang int) ([]int, int) {
	var found []int
	long := 0
	for n := 0; n < len(words) && at != nil; n++ {
		if at = at.next[words[n].key(lang)]; at != nil && len(at.concepts) > 0 {
			found, long = at.concepts, n+1
		}
	}
	return found, long
}

// phrase is a run of words with the concepts that they stand for.
type phrase struct {
	words    []word
	concepts []int
}

// phrases reads words as phrases of the lexicon, the longest first; a word that
// is in none stands alone, without a concept.
func (l *lexicon) phrases(words []word) []phrase {
	lang := l.language(words)
	var out []phrase
	for at := 0; at < len(words); {
		concepts, long := l.longest(words[at:], l.byLang[inCharacters], -1)
		for _, n := range []int{lang, 0} {
			if c, k := l.longest(words[at:], l.byLang[latin()[n]], n); k > long {
				concepts, long = c, k
			}
		}
		long = max(1, long)
		out = append(out, phrase{words[at : at+long], concepts})
		at += long
	}
	return out
}
