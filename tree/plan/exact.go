package plan

import (
	"fmt"
	"math"
	"math/bits"
)

// MostStates is the size up to which a model is solved exactly.
const MostStates = 3_000_000

// TooLargeError says that a model has too many states to be solved exactly.
type TooLargeError struct{ States float64 }

// Error states the size and the limit.
func (e *TooLargeError) Error() string {
	return fmt.Sprintf("%.3g states are too many to solve exactly, %d is the most", e.States, MostStates)
}

// States returns how many states a model can be in: 2^remedies × Π(answers + 1).
func (m *Model) States() float64 {
	n := math.Pow(2, float64(len(m.remedies)))
	for _, q := range m.questions {
		n *= float64(len(q.Background) + 1)
	}
	return n
}

// Exact returns the least expected cost of repair that any policy can reach,
// times the mass of the state. It is the yardstick for Choose, not the engine. A
// model of more than MostStates is a *TooLargeError.
//
// It is dynamic programming over belief states. A state is told by the set of
// remedies that failed and, for each question, its answer or that it was not
// asked. Both only grow, so the states are worked through from the fullest to
// the emptiest.
func (m *Model) Exact(s State) (float64, error) {
	if n := m.States(); n > MostStates {
		return 0, &TooLargeError{n}
	}
	t := m.newTable(s)
	for asked := t.asked - 1; asked >= 0; asked-- {
		t.weigh(asked, s)
		t.fill(asked, s)
	}
	return t.value[t.start], nil
}

// table holds the value of every state.
type table struct {
	m             *Model
	asked, failed int       // how many sets of answers, and of failed remedies
	unit          []int     // what the digit of each question is worth
	digit         []int     // the digits of the set of answers at hand
	weights       []float64 // of the causes, given the answers at hand
	buffer        []float64
	survive       []float64 // P(all of a set failed | cause), by set and cause
	mass          []float64 // by set of failed remedies, with the answers at hand
	value         []float64 // by set of answers and, within one, of failed remedies
	start         int
}

func (m *Model) newTable(s State) *table {
	t := &table{m: m, asked: 1, failed: 1 << len(m.remedies), weights: make([]float64, m.causes), buffer: make([]float64, m.causes)}
	for _, q := range m.questions {
		t.unit = append(t.unit, t.asked)
		t.asked *= len(q.Background) + 1
	}
	t.digit = make([]int, len(m.questions))
	t.value = make([]float64, t.asked*t.failed)
	t.mass = make([]float64, t.failed)
	t.survive = make([]float64, t.failed*m.causes)
	for set := range t.failed {
		row := t.survive[set*m.causes : (set+1)*m.causes]
		for c := range row {
			row[c] = 1
		}
		for r := range m.remedies {
			if set&(1<<r) == 0 || !s.Remedies[r] {
				continue
			}
			for _, f := range m.remedies[r].Fixes {
				row[f.Of] *= 1 - f.P
			}
		}
	}
	for r, usable := range s.Remedies {
		if !usable {
			t.start |= 1 << r
		}
	}
	return t
}

// weigh brings the digits and weights to a set of answers.
func (t *table) weigh(asked int, s State) {
	copy(t.weights, s.Weights)
	for q := range t.m.questions {
		t.digit[q] = asked / t.unit[q] % (len(t.m.questions[q].Background) + 1)
		if t.digit[q] > 0 {
			t.m.questions[q].given(t.digit[q]-1, t.weights, t.buffer)
			t.weights, t.buffer = t.buffer, t.weights
		}
	}
}

// row returns the values of all states with a set of answers.
func (t *table) row(asked int) []float64 { return t.value[asked*t.failed : (asked+1)*t.failed] }

// fill works out the states with the answers at hand: of each the cheapest of
// support, every question and every remedy. It goes through all states for one
// question after the other, since they lie side by side.
func (t *table) fill(asked int, s State) {
	row := t.row(asked)
	t.callSupport(row, s)
	spent := 0
	for q, d := range t.digit {
		switch act := t.m.questions[q].Act; {
		case d > 0 && act != None:
			spent |= 1 << act
		case d == 0 && s.Questions[q]:
			t.ask(asked, q, row)
		}
	}
	for failed := t.failed - 1; failed >= 0; failed-- {
		best := row[failed]
		for left := uint((t.failed - 1) &^ (spent | failed)); left != 0; left &= left - 1 {
			r := bits.TrailingZeros(left)
			best = min(best, t.m.remedies[r].Cost*t.mass[failed]+row[failed|1<<r])
		}
		row[failed] = best
	}
}

// callSupport sets the mass of every state, and its value to what support costs.
// A set of failed remedies differs from the set without its lowest in the causes
// that this one fixes; all others need not be summed again.
func (t *table) callSupport(row []float64, s State) {
	t.mass[0], row[0] = 0, 0
	for c, w := range t.weights {
		t.mass[0] += w
		row[0] += w * t.m.support[c]
	}
	for failed := 1; failed < t.failed; failed++ {
		r, without := bits.TrailingZeros(uint(failed)), failed&(failed-1)
		mass, cost := t.mass[without], row[without]
		if s.Remedies[r] {
			survive := t.survive[without*t.m.causes:]
			for _, f := range t.m.remedies[r].Fixes {
				ended := t.weights[f.Of] * survive[f.Of] * f.P
				mass -= ended
				cost -= ended * t.m.support[f.Of]
			}
		}
		t.mass[failed], row[failed] = mass, cost
	}
}

// ask lowers the values to what a question costs and what follows its answers.
func (t *table) ask(asked, question int, row []float64) {
	q := &t.m.questions[question]
	act := 0
	if q.Act != None {
		act = 1 << q.Act
	}
	var after [][]float64
	for a := range q.Background {
		if !q.ends(a) {
			after = append(after, t.row(asked+t.unit[question]*(a+1)))
		}
	}
	for failed, best := range row {
		if failed&act != 0 {
			continue
		}
		cost := q.Cost * t.mass[failed]
		for _, next := range after {
			cost += next[failed]
		}
		row[failed] = min(best, cost)
	}
}
