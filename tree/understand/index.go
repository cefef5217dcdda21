package understand

import (
	"maps"
	"math"
	"slices"
	"strings"
	"sync"
)

// Meaning is something that words may mean, with the ways of saying it.
type Meaning struct {
	ID       string
	Wordings []string
}

// Index holds the wordings of all meanings. It does not change: any number of
// goroutines may share it.
type Index struct {
	weights   Weights
	lexicon   *lexicon
	meanings  []Meaning
	features  map[key]int
	anywhere  []float64 // P(f anywhere), by feature
	postings  [][]posting
	inAll     [][]chance // P(f in the meaning), by feature
	wordings  []wording
	read      func([]unit) []feature // the features of a wording
	sounds    func() *Index          // the same wordings as they sound; nil in itself
	spelling  map[string]bool        // the Latin words of all wordings
	spellings func() []string        // the same, in order
}

// key names a feature: the same letters may be a concept, a word and a sound.
type key struct {
	text   string
	stream stream
}

// wording is one way of saying a meaning.
type wording struct {
	meaning int
	place   int // in Meaning.Wordings
}

// posting is P(f in a wording), for a wording that holds the feature.
type posting struct {
	wording int
	p       float64
}

// chance is P(f in a meaning), for a meaning that holds the feature.
type chance struct {
	meaning int
	p       float64
}

// Weights are the few numbers of the method. They are fitted on texts that were
// never used as wordings.
type Weights struct {
	Wording float64 // a: how much one wording counts
	Meaning float64 // b: how much all wordings of a meaning count together
	Concept float64 // how much a concept counts
	Word    float64 // how much a word itself counts
	Unknown float64 // how much a word counts that no wording has
}

// New makes an index. Of wordings that are alike the first one is kept.
func New(concepts []Concept, meanings []Meaning, w Weights) *Index {
	x := &Index{weights: w, lexicon: newLexicon(concepts), meanings: meanings, features: map[key]int{}, spelling: map[string]bool{}}
	b := builder{x: x, stems: map[string][5]string{}}
	x.read = func(units []unit) []feature { return x.lexicon.features(x.lexicon.phrases(b.words(units))) }
	x.spellings = sync.OnceValue(func() []string { return slices.Sorted(maps.Keys(x.spelling)) })
	x.sounds = sync.OnceValue(func() *Index { return soundsOf(meanings, w) })
	b.addAll()
	return x
}

// soundsOf makes an index of how wordings sound.
func soundsOf(meanings []Meaning, w Weights) *Index {
	x := &Index{weights: w, meanings: meanings, features: map[key]int{}, read: read}
	b := builder{x: x}
	b.addAll()
	return x
}

// addAll takes in all wordings.
func (b *builder) addAll() {
	x := b.x
	for m := range x.meanings {
		b.add(m)
	}
	for f := range x.anywhere {
		x.anywhere[f] /= b.total[b.streamOf[f]]
	}
}

// builder is an index in the making.
type builder struct {
	x        *Index
	stems    map[string][5]string
	streamOf []stream
	total    [streams]float64
}

// add takes in the wordings of a meaning.
func (b *builder) add(m int) {
	x := b.x
	counts := map[int]float64{}
	var total [streams]float64
	for place, text := range x.meanings[m].Wordings {
		w := len(x.wordings)
		x.wordings = append(x.wordings, wording{m, place})
		held, length := b.count(text)
		for _, f := range slices.Sorted(keysOf(held)) {
			s := b.streamOf[f]
			x.postings[f] = append(x.postings[f], posting{w, held[f] / length[s]})
			counts[f] += held[f]
			total[s] += held[f]
			x.anywhere[f] += held[f]
			b.total[s] += held[f]
		}
	}
	for _, f := range slices.Sorted(keysOf(counts)) {
		x.inAll[f] = append(x.inAll[f], chance{m, counts[f] / total[b.streamOf[f]]})
	}
}

// count returns how often a wording holds each feature, and its length in each
// stream.
func (b *builder) count(text string) (map[int]float64, [streams]float64) {
	held := map[int]float64{}
	var length [streams]float64
	for _, f := range b.x.read(unitsOf(text)) {
		n := b.number(f)
		held[n] += f.weight
		length[f.stream] += f.weight
	}
	return held, length
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
			if len(u.text) >= leastLetters-1 && !isCode(u.text) {
				b.x.spelling[u.text] = true
			}
		}
		out[i].stems = stems
	}
	return out
}

// number returns the number of a feature, a new one where it has none.
func (b *builder) number(f feature) int {
	x := b.x
	k := key{f.key, f.stream}
	n, ok := x.features[k]
	if !ok {
		n = len(x.anywhere)
		x.features[k] = n
		x.anywhere = append(x.anywhere, 0)
		x.postings = append(x.postings, nil)
		x.inAll = append(x.inAll, nil)
		b.streamOf = append(b.streamOf, f.stream)
	}
	return n
}

func keysOf(m map[int]float64) func(func(int) bool) {
	return func(yield func(int) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

// Match is how well words fit a meaning.
type Match struct {
	Meaning int     // its place in the meanings
	Wording int     // the place of its best wording
	Score   float64 // log of how much likelier the words are than when nothing in particular is meant
	OfText  float64 // the part of the text that the best wording holds, 0 to 1
	OfWords float64 // the part of the best wording that the text holds, 0 to 1
}

// Match returns the meanings that share something with a text, the best first.
func (x *Index) Match(text string) []Match {
	units := unitsOf(text)
	features := x.lexicon.features(x.lexicon.phrases(x.spelled(wordsOf(units))))
	if heard := sounds(units); heard != nil && x.unknown(features) {
		return x.sounds().match(heard)
	}
	return x.match(features)
}

// unknown reports whether most of a text is in no wording.
func (x *Index) unknown(features []feature) bool {
	unknown, all := 0.0, 0.0
	for _, f := range features {
		all += f.weight
		if _, ok := x.features[key{f.key, f.stream}]; !ok {
			unknown += f.weight
		}
	}
	return 2*unknown > all || len(features) == 0
}

func (x *Index) match(features []feature) []Match {
	w := x.weights
	rest := 1 - w.Wording - w.Meaning
	base := 0.0
	byMeaning := make(map[int]float64, 256)
	byWording := make(map[int]fit, 1024)
	total := 0.0
	for _, f := range features {
		weight := f.weight * x.weightOf(f.stream)
		total += weight
		n, known := x.features[key{f.key, f.stream}]
		if !known {
			base += w.Unknown * weight * math.Log(rest)
			continue
		}
		base += weight * math.Log(rest)
		anywhere := rest * x.anywhere[n]
		inAll := make(map[int]float64, len(x.inAll[n]))
		for _, c := range x.inAll[n] {
			inAll[c.meaning] = anywhere + w.Meaning*c.p
			byMeaning[c.meaning] += weight * math.Log(inAll[c.meaning]/anywhere)
		}
		for _, p := range x.postings[n] {
			all := inAll[x.wordings[p.wording].meaning]
			at := byWording[p.wording]
			at.score += weight * math.Log((all+w.Wording*p.p)/all)
			at.text += weight
			at.words += p.p / float64(used)
			byWording[p.wording] = at
		}
	}
	if x.lexicon != nil {
		x.contradict(features, byWording)
	}
	return x.best(base, total, byMeaning, byWording)
}

// fit is how well a wording fits the words so far.
type fit struct{ score, text, words float64 }

// used is how many streams a text has features of: its concepts, and its words or
// sounds.
const used = 2

// contradiction is what it costs a wording to tell of a trouble that the text
// denies; an estimate.
const contradiction = 3

// contradict holds against wordings what the text denies.
func (x *Index) contradict(features []feature, byWording map[int]fit) {
	for _, f := range features {
		trouble, denied := strings.CutPrefix(f.key, notMark)
		n, known := x.features[key{trouble, byConcept}]
		if !denied || !known {
			continue
		}
		for _, p := range x.postings[n] {
			if at, ok := byWording[p.wording]; ok {
				at.score -= contradiction
				at.words = 0
				byWording[p.wording] = at
			}
		}
	}
}

func (x *Index) weightOf(s stream) float64 {
	if s == byConcept {
		return x.weights.Concept
	}
	return x.weights.Word
}

// best gives every meaning the score of its best wording.
func (x *Index) best(base, total float64, byMeaning map[int]float64, byWording map[int]fit) []Match {
	best := make(map[int]Match, len(byMeaning))
	for n, at := range byWording {
		w := x.wordings[n]
		if m, ok := best[w.meaning]; !ok || at.score > m.Score || at.score == m.Score && w.place < m.Wording {
			best[w.meaning] = Match{w.meaning, w.place, at.score, at.text / total, min(1, at.words)}
		}
	}
	out := make([]Match, 0, len(best))
	for _, m := range best {
		m.Score += base + byMeaning[m.Meaning]
		out = append(out, m)
	}
	slices.SortFunc(out, func(a, b Match) int {
		switch {
		case a.Score > b.Score:
			return -1
		case a.Score < b.Score:
			return 1
		}
		return a.Meaning - b.Meaning
	})
	return out
}

// Wording returns the wording that a match fits best.
func (x *Index) Wording(m Match) string { return x.meanings[m.Meaning].Wordings[m.Wording] }
