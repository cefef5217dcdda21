package plan

import (
	"fmt"
	"math"
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
		for failed := t.failed - 1; failed >= 0; failed-- {
			t.value[asked*t.failed+failed] = t.best(asked, failed, s)
		}
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
	value         []float64
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

// best returns the value of one state: the cheapest of support, every remedy
// and every question.
func (t *table) best(asked, failed int, s State) float64 {
	mass, best := 0.0, 0.0
	for c, p := range t.survive[failed*t.m.causes : (failed+1)*t.m.causes] {
		mass += p * t.weights[c]
		best += p * t.weights[c] * t.m.support[c]
	}
	spent := failed
	for q, d := range t.digit {
		act := t.m.questions[q].Act
		switch {
		case d > 0 && act != None:
			spent |= 1 << act
		case d == 0 && s.Questions[q] && (act == None || failed&(1<<act) == 0):
			best = min(best, t.asking(asked, failed, q, mass))
		}
	}
	for r := range t.m.remedies {
		if spent&(1<<r) == 0 {
			best = min(best, t.m.remedies[r].Cost*mass+t.at(asked, failed|1<<r))
		}
	}
	return best
}

// asking returns the cost of a question and of what follows its answers.
func (t *table) asking(asked, failed, question int, mass float64) float64 {
	q := &t.m.questions[question]
	cost := q.Cost * mass
	for a := range q.Background {
		if !q.ends(a) {
			cost += t.at(asked+t.unit[question]*(a+1), failed)
		}
	}
	return cost
}

func (t *table) at(asked, failed int) float64 { return t.value[asked*t.failed+failed] }
