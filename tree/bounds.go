package tree

import "math"

// Entropy returns how many bits are missing to know the cause.
func (b Belief) Entropy() float64 {
	p := make([]float64, len(b))
	for i, l := range b {
		p[i] = l.P
	}
	return entropy(p)
}

// entropy returns the entropy of some probabilities, in bits.
func entropy(p []float64) float64 {
	h := 0.0
	for _, x := range p {
		if x > 0 {
			h -= x * math.Log2(x)
		}
	}
	return h
}

// Shares returns the belief before anything is known.
func (k *Knowledge) Shares() Belief { return k.ranked(k.factsOf(nil).weights()) }

// Information returns how many bits the answer to a question tells about the
// cause on average, given a belief: the mutual information of the two, which is
// H(answer) - Σ P(cause) · H(answer | cause). Causes that follow the background are
// alike, so that they count as one. Of the opening questions, which nobody asks, it
// returns 0.
func (k *Knowledge) Information(b Belief, q *Question) float64 {
	t := &k.tables.questions[q.index]
	if q.Opening {
		return 0
	}
	rest := len(t.rows)
	mass := make([]float64, rest+1)
	for _, l := range b {
		if r := t.rowOf[l.Cause.index]; r != follows {
			mass[r] += l.P
		} else {
			mass[rest] += l.P
		}
	}
	answers := make([]float64, len(t.answers))
	within := 0.0
	for r, p := range mass {
		chances := t.background
		if r < rest {
			chances = t.rows[r].Chances
		}
		within += p * t.bits[r]
		for n, x := range chances {
			answers[n] += p * x
		}
	}
	return max(0, entropy(answers)-within)
}

// Knowing returns the seconds that a failure costs on average to somebody who
// knows from the start that a cause is at work: no policy can do better.
func (k *Knowledge) Knowing(c *Cause) float64 {
	weights := make([]float64, len(k.causes))
	weights[c.index] = 1
	cost, _ := k.tables.model.Repair(k.tables.model.Start(weights))
	return cost
}
