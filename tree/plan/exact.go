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
// times the mass of the state, by dynamic programming over belief states. It is
// the yardstick for Choose, not the engine. A model of more than MostStates is a
// *TooLargeError.
func (m *Model) Exact(s State) (float64, error) {
	return m.solve(s, func(s *solver, at State, code int) float64 {
		best := at.Mass() * m.support
		for r, ok := range at.Remedies {
			if ok {
				best = min(best, s.doing(at, code, r))
			}
		}
		for q, ok := range at.Questions {
			if ok {
				best = min(best, s.asking(at, code, q))
			}
		}
		return best
	})
}

// Evaluate returns what following Choose from a state to the end costs on
// average, times the mass of the state. The size is limited as for Exact.
func (m *Model) Evaluate(s State) (float64, error) { return m.EvaluatePolicy(s, m.Choose) }

// EvaluatePolicy returns what a policy costs on average.
func (m *Model) EvaluatePolicy(s State, policy func(State) Choice) (float64, error) {
	return m.solve(s, func(s *solver, at State, code int) float64 {
		switch c := policy(at); {
		case c.Question != None:
			return s.asking(at, code, c.Question)
		case c.Remedy != None:
			return s.doing(at, code, c.Remedy)
		}
		return at.Mass() * m.support
	})
}

// solver walks the states, each once. A state is told by a number: one digit a
// remedy, done or not, and one digit a question, not asked or its answer.
type solver struct {
	m    *Model
	cost func(*solver, State, int) float64
	memo map[int]float64
	unit []int // what the digit of each remedy, then each question, is worth
}

func (m *Model) solve(start State, cost func(*solver, State, int) float64) (float64, error) {
	if n := m.States(); n > MostStates {
		return 0, &TooLargeError{n}
	}
	s := &solver{m: m, cost: cost, memo: map[int]float64{}}
	unit := 1
	for range m.remedies {
		s.unit = append(s.unit, unit)
		unit *= 2
	}
	for _, q := range m.questions {
		s.unit = append(s.unit, unit)
		unit *= len(q.Background) + 1
	}
	return s.at(start, 0), nil
}

func (s *solver) at(state State, code int) float64 {
	if v, ok := s.memo[code]; ok {
		return v
	}
	v := 0.0
	if state.Mass() > 0 {
		v = s.cost(s, state, code)
	}
	s.memo[code] = v
	return v
}

// doing returns the cost of a remedy and of what follows its failure.
func (s *solver) doing(at State, code, remedy int) float64 {
	return s.m.remedies[remedy].Cost*at.Mass() + s.at(s.m.Failed(at, remedy), code+s.unit[remedy])
}

// asking returns the cost of a question and of what follows each answer.
func (s *solver) asking(at State, code, question int) float64 {
	q := &s.m.questions[question]
	cost := q.Cost * at.Mass()
	for a := range q.Background {
		if !q.ends(a) {
			cost += s.at(s.m.Answered(at, question, a), code+s.unit[len(s.m.remedies)+question]*(a+1))
		}
	}
	return cost
}
