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

// lexicon finds the concepts of words: a tree of phrases, in which one unit leads
// to the next. A node is a number, and what the i-th edge leads to is node i+1. The
// root leads to the languages. It does not change.
type lexicon struct {
	concepts []Concept
	first    string // by node: its first edge; behind the last one, how many there are
	edges    list   // those of a node in order
	ends     list   // by node: the concepts of the phrase that ends here
	fails    int    // the index of failing, or -1
}

// inCharacters is the tree of the phrases of Chinese and Japanese.
const inCharacters = "zh"

// nowhere is where a tree does not lead.
const nowhere = -1

func openLexicon(concepts []Concept, p parts) *lexicon {
	l := &lexicon{concepts: concepts, first: p.next(), edges: p.list(), ends: p.list()}
	l.fails = slices.IndexFunc(concepts, func(c Concept) bool { return c.ID == failing })
	return l
}

// next returns the node that a unit leads to, or nowhere.
func (l *lexicon) next(node int, unit string) int {
	if node == nowhere {
		return nowhere
	}
	if e, ok := l.edges.find(unit, number(l.first, node), number(l.first, node+1)); ok {
		return e + 1
	}
	return nowhere
}

// in returns the node of a language.
func (l *lexicon) in(lang string) int { return l.next(0, lang) }

// ending returns the concepts of the phrase that ends at a node.
func (l *lexicon) ending(node int) []int {
	packed := l.ends.at(node)
	if packed == "" {
		return nil
	}
	out := make([]int, len(packed)/4)
	for i := range out {
		out[i] = number(packed, i)
	}
	return out
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
			_, long := l.longest(words[at:], l.in(lang), n)
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
func (l *lexicon) longest(words []word, at, lang int) ([]int, int) {
	var found []int
	long := 0
	for n := 0; n < len(words); n++ {
		if at = l.next(at, words[n].key(lang)); at == nowhere {
			break
		}
		if concepts := l.ending(at); concepts != nil {
			found, long = concepts, n+1
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
		concepts, long := l.longest(words[at:], l.in(inCharacters), -1)
		for _, n := range []int{lang, 0} {
			if c, k := l.longest(words[at:], l.in(latin()[n]), n); k > long {
				concepts, long = c, k
			}
		}
		long = max(1, long)
		out = append(out, phrase{words[at : at+long], concepts})
		at += long
	}
	return out
}
