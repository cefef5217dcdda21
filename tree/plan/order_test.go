package plan

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// independent draws a model in which every cause has one remedy of its own.
func independent(t *rapid.T) (*Model, State) {
	n := rapid.IntRange(1, 6).Draw(t, "causes")
	weights := make([]float64, n)
	remedies := make([]Remedy, n)
	total := 0.0
	for i := range n {
		weights[i] = rapid.Float64Range(.01, 1).Draw(t, "weight")
		total += weights[i]
		remedies[i] = Remedy{
			Cost:  rapid.Float64Range(1, 200).Draw(t, "cost"),
			Fixes: []Chance{{i, rapid.Float64Range(.05, 1).Draw(t, "chance")}},
		}
	}
	for i := range weights {
		weights[i] /= total
	}
	m := NewModel(n, remedies, nil, rapid.Float64Range(50, 1000).Draw(t, "support"))
	return m, m.Start(weights)
}

// With one remedy a cause, the order by chance / cost is the best there is, and
// support stands at its best place (Kadane and Simon 1977; Jensen et al. 2001,
// theorem 1).
func TestIndependentOrderIsOptimal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, s := independent(t)
		best, err := m.Exact(s)
		if err != nil {
			t.Fatal(err)
		}
		if got, _ := m.Repair(s); math.Abs(got-best) > 1e-9 {
			t.Errorf("the order costs %v, the optimum %v", got, best)
		}
	})
}

// costOf returns what an order of remedies costs with support after the last.
func costOf(m *Model, s State, order []int) float64 {
	cost := 0.0
	for _, r := range order {
		cost += m.remedies[r].Cost * s.Mass()
		s = m.Failed(s, r)
	}
	return cost + m.calling(s.Weights)
}

// The steps that Choose takes without questions, down to support.
func stepsOf(m *Model, s State) []int {
	var order []int
	for {
		_, first := m.Repair(s)
		if first == None {
			return order
		}
		order = append(order, first)
		s = m.Failed(s, first)
	}
}

// No two neighbours of the order are better the other way round, and no call to
// support is better earlier or later (adjacent-swap condition, Jensen et al.
// 2001, equations 3 and 4).
func TestNoSwapHelps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, s := independent(t)
		order := stepsOf(m, s)
		cost := costOf(m, s, order)
		for i := 1; i < len(order); i++ {
			swapped := append([]int(nil), order...)
			swapped[i-1], swapped[i] = swapped[i], swapped[i-1]
			if c := costOf(m, s, swapped); c < cost-1e-9 {
				t.Errorf("%v costs %v, %v costs %v", order, cost, swapped, c)
			}
		}
		for n := range order {
			if c := costOf(m, s, order[:n]); c < cost-1e-9 {
				t.Errorf("support after %d costs %v, after %d it costs %v", n, c, len(order), cost)
			}
		}
		for r := range m.remedies {
			longer := append(append([]int(nil), order...), r)
			if c := costOf(m, s, longer); c < cost-1e-9 && !slices.Contains(order, r) {
				t.Errorf("remedy %d before support would cost %v, not %v", r, c, cost)
			}
		}
	})
}
