package tree

import "math"

// Entropy returns how many bits are missing to know the cause.
func (b Belief) Entropy() float64 {
	h := 0.0
	for _, l := range b {
		if l.P > 0 {
			h -= l.P * math.Log2(l.P)
		}
	}
	return h
}

// Shares returns the belief before anything is known.
func (k *Knowledge) Shares() Belief { return k.ranked(k.factsOf(nil).weights()) }

// Information returns how many bits the answer to a question tells about the
// cause on average, given a belief: the mutual information of the two.
func (k *Knowledge) Information(b Belief, q *Question) float64 {
	t := &k.tables.questions[q.index]
	bits := 0.0
	for n := range t.answers {
		p := 0.0
		for _, l := range b {
			p += l.P * t.chances(l.Cause.index)[n]
		}
		for _, l := range b {
			if x := t.chances(l.Cause.index)[n]; x > 0 && p > 0 {
				bits += l.P * x * math.Log2(x/p)
			}
		}
	}
	return max(0, bits)
}

// Knowing returns the seconds that a failure costs on average to somebody who
// knows from the start that a cause is at work: no policy can do better.
func (k *Knowledge) Knowing(c *Cause) float64 {
	weights := make([]float64, len(k.causes))
	weights[c.index] = 1
	cost, _ := k.tables.model.Repair(k.tables.model.Start(weights))
	return cost
}
