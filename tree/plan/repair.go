package plan

// order is an order of remedies with support at its best place.
type order struct {
	cost  float64 // expected cost of repair, times the mass of the state
	first int     // a remedy, or None: support first
}

// ground is a state made ready for looking ahead: what each remedy mends, and
// what no remedy does. After an answer only the causes that the question speaks
// about depart from it.
type ground struct {
	State
	mass     float64
	gains    []float64 // by remedy: P(it works)
	rest     []float64 // by cause: P(no remedy left mends it)
	call     float64   // what calling support now costs, times the mass
	unmended float64   // the mass that no remedy left mends
}

func (m *Model) ground(s State) *ground {
	g := &ground{State: s, gains: make([]float64, len(m.remedies)), rest: make([]float64, m.causes)}
	for c, w := range s.Weights {
		g.mass += w
		g.call += w * m.support[c]
		g.rest[c] = 1
		for _, x := range m.cures[c] {
			g.gains[x.Of] += w * x.P
			if s.Remedies[x.Of] {
				g.rest[c] *= 1 - x.P
			}
		}
		g.unmended += w * g.rest[c]
	}
	return g
}

// bench holds the state that an order is worked out in, so that looking ahead
// through many answers allocates nothing.
type bench struct {
	weights, gains []float64
	left           []bool
	mass, unmended float64
	call           float64
}

func (m *Model) newBench() *bench {
	return &bench{
		weights: make([]float64, m.causes),
		gains:   make([]float64, len(m.remedies)),
		left:    make([]bool, len(m.remedies)),
	}
}

// lay brings the bench to a ground.
func (b *bench) lay(g *ground) {
	copy(b.weights, g.Weights)
	copy(b.gains, g.gains)
	copy(b.left, g.Remedies)
	b.mass, b.unmended, b.call = g.mass, g.unmended, g.call
}

// layAnswer brings the bench to a ground after an answer to a question.
func (m *Model) layAnswer(b *bench, g *ground, q *Question, answer int) {
	p := q.Background[answer]
	for c, w := range g.Weights {
		b.weights[c] = w * p
	}
	for r, x := range g.gains {
		b.gains[r] = x * p
	}
	copy(b.left, g.Remedies)
	b.mass, b.unmended, b.call = g.mass*p, g.unmended*p, g.call*p
	for _, r := range q.Rows {
		more := g.Weights[r.Cause] * (r.Chances[answer] - p)
		b.weights[r.Cause] += more
		b.mass += more
		b.call += more * m.support[r.Cause]
		b.unmended += more * g.rest[r.Cause]
		for _, x := range m.cures[r.Cause] {
			b.gains[x.Of] += more * x.P
		}
	}
	if q.Act != None {
		b.left[q.Act] = false
	}
}

// Repair returns the expected cost of repair without any question, times the
// mass of the state, and the remedy to begin with; None means support.
//
// The remedies are taken in order of chance now / cost, reckoned anew after each
// simulated failure. The chances are exact sums over causes, so that a cause
// which two remedies mend counts once.
func (m *Model) Repair(s State) (cost float64, first int) {
	b := m.newBench()
	b.lay(m.ground(s))
	o := m.repair(b)
	return o.cost, o.first
}

// repair uses up the bench.
func (m *Model) repair(b *bench) order {
	best := order{cost: b.call, first: None}
	spent, first := 0.0, None
	for {
		r := m.bestRemedy(b)
		// Chances only fall. Once the best remedy costs more, on the least mass
		// that can remain, than it saves of support, no order of the rest pays.
		if r == None || b.gains[r]*m.dearest < m.remedies[r].Cost*b.unmended {
			return best
		}
		spent += m.remedies[r].Cost * b.mass
		m.fail(b, r)
		if first == None {
			first = r
		}
		if c := spent + max(0, b.call); c < best.cost {
			best = order{c, first}
		}
	}
}

// fail takes away what a remedy mends.
func (m *Model) fail(b *bench, remedy int) {
	b.left[remedy] = false
	for _, f := range m.remedies[remedy].Fixes {
		lost := b.weights[f.Of] * f.P
		b.weights[f.Of] -= lost
		b.mass -= lost
		b.call -= lost * m.support[f.Of]
		for _, x := range m.cures[f.Of] {
			b.gains[x.Of] -= lost * x.P
		}
	}
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

// calling returns what a call to support costs at some weights, times their sum.
func (m *Model) calling(weights []float64) float64 {
	cost := 0.0
	for c, w := range weights {
		cost += w * m.support[c]
	}
	return cost
}
