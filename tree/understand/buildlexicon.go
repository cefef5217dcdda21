package understand

import (
	"maps"
	"slices"
)

// branch is a node of a tree of phrases in the making.
type branch struct {
	next     map[string]*branch
	concepts []int // of the phrase that ends here
}

// packLexicon makes the tree of all phrases, level by level.
func packLexicon(concepts []Concept) []byte {
	root := &branch{}
	for i, c := range concepts {
		for _, lang := range slices.Sorted(maps.Keys(c.Words)) {
			for _, w := range c.Words[lang] {
				root.add(i, lang, w)
			}
		}
	}
	var first []byte
	var edges, ends []string
	level := []*branch{root}
	for at := 0; at < len(level); at++ {
		b := level[at]
		first = appendNumber(first, len(edges))
		var packed []byte
		for _, c := range b.concepts {
			packed = appendNumber(packed, c)
		}
		ends = append(ends, string(packed))
		for _, unit := range sortedKeys(b.next) {
			edges = append(edges, unit)
			level = append(level, b.next[unit])
		}
	}
	first = appendNumber(first, len(edges))
	return appendList(appendList(appendPart(nil, string(first)), edges), ends)
}

// add takes in one way of saying a concept.
func (b *branch) add(concept int, lang, words string) {
	if lang == "ja" {
		lang = inCharacters
	}
	at := b.to(lang)
	for _, u := range unitsOf(words) {
		if u.single || lang == inCharacters {
			at = at.to(u.text)
		} else {
			at = at.to(stem(u.text, lang))
		}
	}
	if !slices.Contains(at.concepts, concept) && at != b.to(lang) {
		at.concepts = append(at.concepts, concept)
	}
}

// to returns the branch that a unit leads to, a new one where there is none.
func (b *branch) to(unit string) *branch {
	if b.next == nil {
		b.next = map[string]*branch{}
	}
	if b.next[unit] == nil {
		b.next[unit] = &branch{}
	}
	return b.next[unit]
}
