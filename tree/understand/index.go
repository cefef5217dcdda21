package understand

import (
	"slices"
	"sync"
)

// Meaning is something that words may mean, with the ways of saying it.
type Meaning struct {
	Wordings []string
	Aside    bool // it may be told in passing, inside a longer text
}

// Index holds the wordings of all meanings. It does not change once it is made:
// any number of goroutines may share it.
type Index struct {
	lexicon  *lexicon
	meanings []Meaning
	numbers  map[key]int32 // of the features
	anywhere []float32     // P(f anywhere), by feature
	postings [][]posting   // the wordings that hold a feature, by feature
	inAll    [][]posting   // the meanings that hold a feature, by feature
	wordings []wording
	spelling []string              // the Latin words of all wordings, in order
	asides   func() map[string]int // see signatures
	sounds   func() *Index         // the same wordings as they sound; nil in itself
	scratch  sync.Pool             // of *tally
}

// key names a feature: the same letters may be a concept, a word and a sound.
type key struct {
	text   string
	stream stream
}

// wording is one way of saying a meaning.
type wording struct {
	meaning int32
	place   int32 // in Meaning.Wordings
}

// posting is P(f in a wording), or in a meaning, of one that holds the feature.
type posting struct {
	of int32
	p  float32
}

// New makes an index.
func New(concepts []Concept, meanings []Meaning) *Index {
	x := &Index{lexicon: newLexicon(concepts), meanings: meanings}
	b := newBuilder(x)
	b.addAll(func(units []unit) []feature { return x.lexicon.features(x.lexicon.phrases(b.words(units))) })
	x.spelling = b.spelling()
	x.asides = sync.OnceValue(x.signatures)
	x.sounds = sync.OnceValue(func() *Index {
		heard := &Index{meanings: meanings}
		newBuilder(heard).addAll(read)
		return heard
	})
	return x
}

// Wording returns the wording that a match fits best.
func (x *Index) Wording(m Match) string { return x.meanings[m.Meaning].Wordings[m.Wording] }

// builder is an index in the making.
type builder struct {
	x        *Index
	stems    map[string][5]string
	streamOf []stream
	total    [streams]float64
	held     []count // of one wording
	all      []count // of one meaning
}

// count is how often something holds a feature.
type count struct {
	feature int32
	n       float32
}

func newBuilder(x *Index) *builder {
	x.numbers = map[key]int32{}
	return &builder{x: x, stems: map[string][5]string{}}
}

// addAll takes in all wordings, read by the given reader.
func (b *builder) addAll(read func([]unit) []feature) {
	x := b.x
	for m := range x.meanings {
		b.add(int32(m), read)
	}
	for f := range x.anywhere {
		x.anywhere[f] /= float32(b.total[b.streamOf[f]])
	}
	x.scratch.New = func() any { return newTally(len(x.wordings), len(x.meanings)) }
}

// add takes in the wordings of a meaning.
func (b *builder) add(m int32, read func([]unit) []feature) {
	x := b.x
	b.all = b.all[:0]
	var total [streams]float64
	for place, text := range x.meanings[m].Wordings {
		w := int32(len(x.wordings))
		x.wordings = append(x.wordings, wording{m, int32(place)})
		length := b.count(read(unitsOf(text)))
		for _, c := range b.held {
			s := b.streamOf[c.feature]
			x.postings[c.feature] = append(x.postings[c.feature], posting{w, c.n / float32(length[s])})
			x.anywhere[c.feature] += c.n
			total[s] += float64(c.n)
			b.total[s] += float64(c.n)
			b.all = append(b.all, c)
		}
	}
	for _, c := range summed(b.all) {
		x.inAll[c.feature] = append(x.inAll[c.feature], posting{m, c.n / float32(total[b.streamOf[c.feature]])})
	}
}

// count notes how often a wording holds each feature, and returns its length in
// each stream.
func (b *builder) count(features []feature) (length [streams]float64) {
	b.held = b.held[:0]
	for _, f := range features {
		b.held = append(b.held, count{b.number(f), float32(f.weight)})
		length[f.stream] += f.weight
	}
	b.held = summed(b.held)
	return length
}

// summed sorts counts and adds up those of the same feature, in place.
func summed(all []count) []count {
	slices.SortFunc(all, func(a, b count) int { return int(a.feature - b.feature) })
	out := all[:0]
	for _, c := range all {
		if n := len(out); n > 0 && out[n-1].feature == c.feature {
			out[n-1].n += c.n
			continue
		}
		out = append(out, c)
	}
	return out
}

// words splits a wording; the same words come again and again, so their stems
// are kept.
func (b *builder) words(units []unit) []word {
	out := make([]word, len(units))
	for i, u := range units {
		out[i].unit = u
		if u.single {
			continue
		}
		stems, ok := b.stems[u.text]
		if !ok {
			stems = stemsOf(u.text)
			b.stems[u.text] = stems
		}
		out[i].stems = stems
	}
	return out
}

// spelling lists the Latin words that were read, in order.
func (b *builder) spelling() []string {
	var out []string
	for w := range b.stems {
		if len(w) >= leastLetters-1 && !isCode(w) {
			out = append(out, w)
		}
	}
	slices.Sort(out)
	return out
}

// number returns the number of a feature, a new one where it has none.
func (b *builder) number(f feature) int32 {
	x := b.x
	k := key{f.key, f.stream}
	n, ok := x.numbers[k]
	if !ok {
		n = int32(len(x.anywhere))
		x.numbers[k] = n
		x.anywhere = append(x.anywhere, 0)
		x.postings = append(x.postings, nil)
		x.inAll = append(x.inAll, nil)
		b.streamOf = append(b.streamOf, f.stream)
	}
	return n
}
