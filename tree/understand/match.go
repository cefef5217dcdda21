package understand

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// Weights are the few numbers of the method. They are fitted on texts that were
// never used as wordings.
type Weights struct {
	Wording float64 // a: how much one wording counts
	Meaning float64 // b: how much all wordings of a meaning count together
	Concept float64 // how much a concept counts
	Word    float64 // how much a word itself counts
	Unknown float64 // how much a word counts that no wording has
	Denial  float64 // what it costs a wording to tell of a trouble that the text denies
}

// Match is how well words fit a meaning.
type Match struct {
	Meaning int     // its place in the meanings
	Wording int     // the place of its best wording
	Score   float64 // log of how much likelier the words are than when nothing in particular is meant
	Best    float64 // the same under the best wording alone
	OfText  float64 // the part of the text that the best wording holds, 0 to 1
	OfWords float64 // the part of the best wording that the text holds, 0 to 1
}

// Match returns the meanings that share something with a text, the best first.
func (x *Index) Match(text string, w Weights) []Match {
	units := unitsOf(text)
	features := x.lexicon.features(x.lexicon.phrases(x.spelled(wordsOf(units))))
	if heard := sounds(units); heard != nil && x.unknown(features) {
		return x.sounds().match(heard, w)
	}
	return x.match(features, w)
}

// unknown reports whether most of a text is in no wording.
func (x *Index) unknown(features []feature) bool {
	unknown, all := 0.0, 0.0
	for _, f := range features {
		all += f.weight
		if _, ok := x.table.find(f.key, f.stream); !ok {
			unknown += f.weight
		}
	}
	return 2*unknown > all || len(features) == 0
}

// fit is how well a wording fits the words so far.
type fit struct{ score, text, words float32 }

// tally adds up one text. It is used again for the next one.
type tally struct {
	wordings []fit     // by wording
	touched  []int32   // wordings
	meanings []float32 // scores by meaning, of all its wordings together
	met      []int32   // meanings
	sums     []float32 // by meaning, of the feature at hand
	having   []int32   // meanings that have it
	all      float32   // its sum over all of them
}

func newTally(wordings, meanings int) *tally {
	return &tally{wordings: make([]fit, wordings), meanings: make([]float32, meanings), sums: make([]float32, meanings)}
}

func (t *tally) clear() {
	for _, n := range t.touched {
		t.wordings[n] = fit{}
	}
	for _, m := range t.met {
		t.meanings[m] = 0
	}
	t.touched, t.met = t.touched[:0], t.met[:0]
}

// inStreams is how many streams a text has features of: its concepts and its
// words, or its sounds alone.
func (x *Index) inStreams() int {
	if x.lexicon == nil {
		return 1
	}
	return 2
}

func (x *Index) match(features []feature, w Weights) []Match {
	t := x.scratch.Get().(*tally)
	defer func() {
		t.clear()
		x.scratch.Put(t)
	}()
	rest := 1 - w.Wording - w.Meaning
	base, total := 0.0, 0.0
	for _, f := range features {
		weight := f.weight * w.of(f.stream)
		total += weight
		n, known := x.table.find(f.key, f.stream)
		if !known {
			base += w.Unknown * weight * math.Log(rest)
			continue
		}
		base += weight * math.Log(rest)
		x.add(t, n, f.stream, weight, w)
	}
	if x.lexicon != nil {
		x.deny(t, features, w)
	}
	return x.best(t, base, total)
}

func (w Weights) of(s stream) float64 {
	switch s {
	case byConcept:
		return w.Concept
	case bySound: // the only stream that a text in pinyin has
		return w.Concept + w.Word
	case byWord, streams:
	}
	return w.Word
}

// add adds what one feature of the text says.
func (x *Index) add(t *tally, n int, s stream, weight float64, w Weights) {
	t.sum(x, n)
	anywhere := float32(1-w.Wording-w.Meaning) * t.all / x.table.all[s]
	for _, m := range t.having {
		smoothed := anywhere + float32(w.Meaning)*t.sums[m]/x.table.meanings[s][m]
		t.sums[m] = smoothed
		if t.meanings[m] == 0 {
			t.met = append(t.met, m)
		}
		t.meanings[m] += float32(weight * math.Log(float64(smoothed/anywhere)))
	}
	for h := x.table.holding(n); h.next(); {
		all, p := t.sums[x.wordings[h.of].meaning], h.sum/x.table.lengths[s][h.of]
		at := &t.wordings[h.of]
		if at.text == 0 {
			t.touched = append(t.touched, int32(h.of))
		}
		at.score += float32(weight * math.Log(float64((all+float32(w.Wording)*p)/all)))
		at.text += float32(weight)
		at.words += p / float32(x.inStreams())
	}
}

// sum sums up a feature over the wordings of each meaning, and over all.
func (t *tally) sum(x *Index, n int) {
	t.having, t.all = t.having[:0], 0
	for h := x.table.holding(n); h.next(); {
		m := x.wordings[h.of].meaning
		if last := len(t.having) - 1; last < 0 || t.having[last] != m { // in order
			t.having = append(t.having, m)
			t.sums[m] = 0
		}
		t.sums[m] += h.sum
		t.all += h.sum
	}
}

// deny holds against wordings what the text denies.
func (x *Index) deny(t *tally, features []feature, w Weights) {
	for _, f := range features {
		trouble, denied := strings.CutPrefix(f.key, notMark)
		n, known := x.table.find(trouble, byConcept)
		if !denied || f.stream != byConcept || !known {
			continue
		}
		for h := x.table.holding(n); h.next(); {
			if at := &t.wordings[h.of]; at.text > 0 {
				at.score -= float32(w.Denial)
				at.words = 0
			}
		}
	}
}

// best gives every meaning its score: the likelihoods of the text under its
// wordings, added up.
func (x *Index) best(t *tally, base, total float64) []Match {
	slices.Sort(t.touched)
	var out []Match
	best := 0.0
	for _, n := range t.touched {
		at, w := t.wordings[n], x.wordings[n]
		score := float64(at.score)
		if last := len(out) - 1; last < 0 || out[last].Meaning != int(w.meaning) {
			out, best = append(out, Match{Meaning: int(w.meaning)}), math.Inf(-1)
		}
		m := &out[len(out)-1]
		m.Score += math.Exp(score)
		if score > best {
			best, m.Best, m.Wording = score, score, int(w.place)
			m.OfText, m.OfWords = float64(at.text)/total, min(1, float64(at.words))
		}
	}
	for i := range out {
		all := base + float64(t.meanings[out[i].Meaning])
		out[i].Score = math.Log(out[i].Score) + all
		out[i].Best += all
	}
	slices.SortFunc(out, func(a, b Match) int {
		return cmp.Or(-cmp.Compare(a.Score, b.Score), cmp.Compare(a.Meaning, b.Meaning))
	})
	return out
}
