package plan

// order is an order of remedies with support at its best place.
type order struct {
	cost  float64 // expected cost of repair, times the mass of the state
	first int     // a remedy, or None: support first
}

// bench holds the buffers that orders are worked out in, so that looking ahead
// through many answers allocates nothing.
type bench struct {
	weights, gains, given []float64
	left                  []bool
}

func (m *Model) newBench() *bench {
	return &bench{
		weights: make([]float64, m.causes),
		given:   make([]float64, m.causes),
		gains:   make([]float64, len(m.remedies)),
		left:    make([]bool, len(m.remedies)),
	}
}

// Repair returns the expected cost of repair without any question, times the
// mass of the state, and the remedy to begin with; None means support.
//
// The remedies are taken in order of chance now / cost, reckoned anew after each
// simulated failure. The chances are exact sums over causes, so that a cause
// which two remedies mend counts once.
func (m *Model) Repair(s State) (cost float64, first int) {
	o := m.repair(m.newBench(), s.Weights, s.Remedies)
	return o.cost, o.first
}

func (m *Model) repair(b *bench, weights []float64, usable []bool) order {
	copy(b.weights, weights)
	copy(b.left, usable)
	mass, unmended := m.startGains(b)
	best := order{cost: mass * m.support, first: None}
	spent, first := 0.0, None
	for {
		r := m.bestRemedy(b)
		// Chances only fall. Once the best remedy costs more, on the least mass
		// that can remain, than it saves of support, no order of the rest pays.
		if r == None || b.gains[r]*m.support < m.remedies[r].Cost*unmended {
			return best
		}
		spent += m.remedies[r].Cost * mass
		mass -= m.fail(b, r)
		if first == None {
			first = r
		}
		if c := spent + max(0, mass)*m.support; c < best.cost {
			best = order{c, first}
		}
	}
}

// fail takes away what a remedy mends, and returns how much that is.
func (m *Model) fail(b *bench, remedy int) float64 {
	b.left[remedy] = false
	mended := 0.0
	for _, f := range m.remedies[remedy].Fixes {
		lost := b.weights[f.Of] * f.P
		b.weights[f.Of] -= lost
		mended += lost
		for _, x := range m.cures[f.Of] {
			b.gains[x.Of] -= lost * x.P
		}
	}
	return mended
}

// startGains fills in P(remedy works) for every remedy. It returns the mass,
// and the part of it that no remedy left mends.
func (m *Model) startGains(b *bench) (mass, unmended float64) {
	clear(b.gains)
	for c, w := range b.weights {
		if w == 0 {
			continue
		}
		mass += w
		rest := w
		for _, x := range m.cures[c] {
			b.gains[x.Of] += w * x.P
			if b.left[x.Of] {
				rest *= 1 - x.P
			}
		}
		unmended += rest
	}
	return mass, unmended
}

// bestRemedy returns the remedy left with the highest chance per second.
func (m *Model) bestRemedy(b *bench) int {
	best, ratio := None, 0.0
	for r, left := range b.left {
		if !left {
			continue
		}
		if e := b.gains[r] / m.remedies[r].Cost; e > ratio {
			best, ratio = r, e
		}
	}
	return best
}
