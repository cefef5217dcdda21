package understand

import "sync"

// Meaning is something that words may mean, with the ways of saying it.
type Meaning struct {
	Wordings []string
	Aside    bool // it may be told in passing, inside a longer text
}

// Index holds the wordings of all meanings. It does not change once it is made:
// any number of goroutines may share it.
type Index struct {
	lexicon  *lexicon // nil in an index of sounds
	meanings []Meaning
	table    table
	wordings []wording // by number
	spelling list      // the Latin words of all wordings, in order
	asides   asides
	sounds   func() *Index // the same wordings as they sound, made when they are needed
	scratch  sync.Pool     // of *tally
}

// wording is one way of saying a meaning.
type wording struct {
	meaning int32
	place   int32 // in Meaning.Wordings
}

// New makes an index.
func New(concepts []Concept, meanings []Meaning) *Index {
	return Open(Pack(concepts, meanings), concepts, meanings)
}

// Open reads an index that was packed of the same concepts and meanings, by this
// very code: what was packed of others gives nonsense, or panics.
func Open(packed string, concepts []Concept, meanings []Meaning) *Index {
	p := parts(packed)
	x := &Index{meanings: meanings}
	x.lexicon = openLexicon(concepts, parts(p.next()))
	for m, meaning := range meanings {
		for place := range meaning.Wordings {
			x.wordings = append(x.wordings, wording{int32(m), int32(place)})
		}
	}
	x.lay(p.next())
	x.spelling = p.list()
	x.asides = openAsides(p.next())
	x.sounds = sync.OnceValue(func() *Index {
		heard := &Index{meanings: meanings, wordings: x.wordings}
		heard.lay(string(packTable(meanings, read)))
		return heard
	})
	return x
}

// lay lays a table under the index.
func (x *Index) lay(packed string) {
	x.table = openTable(packed, x.wordings, len(x.meanings))
	x.scratch.New = func() any { return newTally(len(x.wordings), len(x.meanings)) }
}

// Wording returns the wording that a match fits best.
func (x *Index) Wording(m Match) string { return x.meanings[m.Meaning].Wordings[m.Wording] }
