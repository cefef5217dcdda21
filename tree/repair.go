package tree

// situation is what the next step is reckoned from: how probable each cause is
// and which acts may be offered. Weights need not sum to 1: with the weights of
// "this answer, and this cause" the costs come out already multiplied by the
// probability of the answer.
type situation struct {
	k         *Knowledge
	weights   []float64 // by Cause.index
	remedies  []bool    // by Remedy.index: may be offered
	questions []bool    // by Question.index: may be asked
}

// plan is an order of remedies with support at its best place.
type plan struct {
	cost  float64 // expected cost of repair, in seconds
	first *Remedy // nil: support first
}

// bench holds the buffers that plans are worked out in, so that looking ahead
// through many answers allocates nothing.
type bench struct {
	weights, gains, given []float64
	left                  []bool
}

func newBench(k *Knowledge) *bench {
	return &bench{
		weights: make([]float64, len(k.causes)),
		gains:   make([]float64, len(k.remedies)),
		given:   make([]float64, len(k.causes)),
		left:    make([]bool, len(k.remedies)),
	}
}

// repair orders the remedies by chance-now / cost, reckoned anew after each
// simulated failure, and puts support at its best place:
//
//	ECR(b) = min over n of Σ_{i≤n} cost_i · P(first i−1 failed) + K · P(first n failed)
//
// The chance of a remedy is the exact sum over causes, so that a cause which
// two remedies mend counts once. Source: Jensen et al. 2001 (AI EDAM 15), Lín
// 2014 (IJAR 55).
func (s *situation) repair(b *bench, weights []float64) plan {
	t := &s.k.tables
	copy(b.weights, weights)
	copy(b.left, s.remedies)
	mass := sum(b.weights)
	least := mass - s.startGains(b) // what no remedy mends
	support := s.k.costs.Support
	best := plan{cost: mass * support}
	spent := 0.0
	var first *Remedy
	for {
		r := s.bestRemedy(b)
		// Chances only fall. Once the best remedy costs more, on the least mass
		// that can remain, than it saves of support, no order of the rest pays.
		if r == nil || b.gains[r.index]*support < s.cost(r)*least {
			return best
		}
		spent += s.cost(r) * mass
		b.left[r.index] = false
		for _, x := range t.remedies[r.index] {
			lost := b.weights[x.cause] * x.chance
			b.weights[x.cause] -= lost
			mass -= lost
			for _, y := range t.cures[x.cause] {
				b.gains[y.remedy] -= lost * y.chance
			}
		}
		if first == nil {
			first = r
		}
		if c := spent + max(0, mass)*support; c < best.cost {
			best = plan{c, first}
		}
	}
}

// startGains fills in P(remedy works) for every remedy left and returns the
// mass that they can mend between them.
func (s *situation) startGains(b *bench) float64 {
	fixable := 0.0
	clear(b.gains)
	for c, w := range b.weights {
		if w == 0 {
			continue
		}
		miss := 1.0
		for _, y := range s.k.tables.cures[c] {
			b.gains[y.remedy] += w * y.chance
			if b.left[y.remedy] {
				miss *= 1 - y.chance
			}
		}
		fixable += w * (1 - miss)
	}
	return fixable
}

// bestRemedy returns the remedy left with the highest chance per second.
func (s *situation) bestRemedy(b *bench) *Remedy {
	var best *Remedy
	ratio := 0.0
	for i, left := range b.left {
		if !left {
			continue
		}
		if e := b.gains[i] / s.k.tables.seconds[i]; e > ratio {
			best, ratio = s.k.remedies[i], e
		}
	}
	return best
}

// cost returns the seconds that a remedy takes, the payment made again
// included.
func (s *situation) cost(r *Remedy) float64 { return s.k.tables.seconds[r.index] }

// asking returns the seconds that a question takes.
func (s *situation) asking(q *Question) float64 { return s.k.asking(q) }
