package measure

import (
	"math"

	"swipewise/tree"
)

// Fit looks for the weights by which texts are understood best: each in turn is
// made larger and smaller, and what helps is kept, until nothing helps any more.
// What counts is the worth of Worth. The texts must not be wordings of the
// knowledge. Progress is told every worth that is better than the one before.
func Fit(k *tree.Knowledge, texts []Text, progress func(worth float64, w tree.HearingWeights)) tree.HearingWeights {
	best := k.HearingWeights()
	worth := Worth(k, texts)
	progress(worth, best)
	for step := firstStep; step > lastStep; step = math.Sqrt(step) {
		for improved := true; improved; {
			improved = false
			for i := range numbersOf(&best) {
				for _, factor := range []float64{step, 1 / step} {
					next := best
					*numbersOf(&next)[i] *= factor
					if !sound(next) {
						continue
					}
					if v := Worth(k.Reweighed(next), texts); v > worth+leastGain {
						best, worth, improved = next, v, true
						progress(worth, best)
					}
				}
			}
		}
	}
	return best
}

// The first and the last factor by which a weight is changed, and the least gain
// that is worth a change.
const (
	firstStep = 2.0
	lastStep  = 1.15
	leastGain = 2e-3
)

// Worth is how well texts are understood, as one number: accepted causes among
// the first three, in first place and among the meanings offered, their probability,
// and what it costs to mislead.
func Worth(k *tree.Knowledge, texts []Text) float64 {
	worth := 0.0
	for _, t := range texts {
		h := hearing{text: t}
		s := listening(k, t)
		h.compare(s.Belief())
		if h.meant = h.three; !h.three { // the whole step takes much longer
			h.meant = h.speaksFor(s, s.Step())
		}
		if h.three {
			worth++
		}
		if h.meant {
			worth += .3
		}
		if h.first {
			worth += .3
		}
		if h.misleading {
			worth -= 3
		}
		worth += .1 * math.Log(h.accepted+.01)
	}
	return worth / float64(len(texts))
}

// numbersOf returns the weights that are fitted.
func numbersOf(w *tree.HearingWeights) []*float64 {
	out := []*float64{&w.Wording, &w.Meaning, &w.Concept, &w.Word, &w.Unknown, &w.Heat, &w.Usual, &w.Nothing, &w.Another, &w.Together, &w.Misled}
	for i := range w.Kinds {
		out = append(out, &w.Kinds[i])
	}
	return out
}

// sound reports whether weights can be used: what is left for all wordings
// together must be above nothing.
func sound(w tree.HearingWeights) bool { return w.Wording+w.Meaning < .95 }
