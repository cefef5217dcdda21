package understand

import (
	"maps"
	"slices"
	"strings"
)

// Part is a run of words inside a text that is a known wording by its concepts.
type Part struct {
	Words   string
	Meaning int // its place in the meanings
}

// The least and the most concepts of a wording that is looked for inside a text:
// two may be any instruction, and many are seldom said in passing.
const (
	leastConcepts = 3
	mostConcepts  = 5
)

// mostPhrases is how long a part may be, in phrases.
const mostPhrases = 7

// Inside returns the wordings that stand inside a longer text, the longest first
// and none over another: the same concepts, in any order and any language. Only
// meanings with Aside set are looked for.
func (x *Index) Inside(text string) []Part {
	phrases := x.lexicon.phrases(wordsOf(unitsOf(text)))
	var out []Part
	taken := make([]bool, len(phrases))
	for n := min(mostPhrases, len(phrases)-1); n > 1; n-- {
		for at := 0; at+n <= len(phrases); at++ {
			window := phrases[at : at+n]
			m, ok := x.asides.find(x.lexicon.signature(window))
			if !ok || slices.Contains(taken[at:at+n], true) || x.lexicon.has(window[0], filler) || x.lexicon.has(window[n-1], filler) {
				continue
			}
			for i := at; i < at+n; i++ {
				taken[i] = true
			}
			from, to := window[0].words[0].from, window[n-1].words[len(window[n-1].words)-1].to
			out = append(out, Part{text[from:to], m})
		}
	}
	return out
}

// signature names the concepts of phrases, "" where they are too few or too many.
func (l *lexicon) signature(phrases []phrase) string {
	var concepts []string
	for _, f := range l.features(phrases) {
		if f.stream == byConcept {
			concepts = append(concepts, f.key)
		}
	}
	slices.Sort(concepts)
	concepts = slices.Compact(concepts)
	if len(concepts) < leastConcepts || len(concepts) > mostConcepts {
		return ""
	}
	return strings.Join(concepts, " ")
}

// asides lists the wordings of what may be told in passing by their concepts.
type asides struct {
	signatures list
	meanings   string // by signature
}

func openAsides(packed string) asides {
	p := parts(packed)
	return asides{p.list(), p.next()}
}

// find returns the meaning of a signature.
func (a asides) find(signature string) (int, bool) {
	i, ok := a.signatures.find(signature, 0, a.signatures.len())
	if !ok {
		return 0, false
	}
	return number(a.meanings, i), true
}

// packAsides leaves out the signatures that several meanings have.
func packAsides(l *lexicon, meanings []Meaning) []byte {
	found := map[string]int{}
	several := map[string]bool{"": true}
	for m, meaning := range meanings {
		if !meaning.Aside {
			continue
		}
		for _, w := range meaning.Wordings {
			s := l.signature(l.phrases(wordsOf(unitsOf(w))))
			if have, ok := found[s]; ok && have != m {
				several[s] = true
			}
			found[s] = m
		}
	}
	maps.DeleteFunc(found, func(s string, _ int) bool { return several[s] })
	var numbers []byte
	signatures := sortedKeys(found)
	for _, s := range signatures {
		numbers = appendNumber(numbers, found[s])
	}
	return appendPart(appendList(nil, signatures), string(numbers))
}
