package plan

import (
	"math"
	"math/rand/v2"
	"testing"
)

// randomModel makes a model with shared remedies, imperfect fixes, skewed
// weights and questions of two to four answers.
func randomModel(rng *rand.Rand, remedies, questions int) (*Model, State) {
	causes := remedies + 1 + rng.IntN(4)
	weights := make([]float64, causes)
	total := 0.0
	for c := range weights {
		weights[c] = math.Pow(rng.Float64(), 3) + .01
		total += weights[c]
	}
	for c := range weights {
		weights[c] /= total
	}
	rs := make([]Remedy, remedies)
	for r := range rs {
		rs[r].Cost = 10 + 110*rng.Float64()
		for c := range causes {
			if c%remedies == r || rng.Float64() < .15 {
				rs[r].Fixes = append(rs[r].Fixes, Chance{c, .3 + .65*rng.Float64()})
			}
		}
	}
	qs := make([]Question, questions)
	for q := range qs {
		qs[q] = randomQuestion(rng, causes)
	}
	m := NewModel(causes, rs, qs, 600)
	return m, m.Start(weights)
}

func randomQuestion(rng *rand.Rand, causes int) Question {
	answers := 2 + rng.IntN(3)
	q := Question{Cost: 5 + 35*rng.Float64(), Background: randomChances(rng, answers, 1), Act: None}
	for c := range causes {
		if rng.Float64() < .6 {
			q.Rows = append(q.Rows, Row{Cause: c, Chances: randomChances(rng, answers, 3)})
		}
	}
	return q
}

// randomChances draws chances that sum to 1; the higher the power, the more
// telling they are.
func randomChances(rng *rand.Rand, n int, power float64) []float64 {
	out := make([]float64, n)
	total := 0.0
	for i := range out {
		out[i] = math.Pow(rng.Float64(), power) + .01
		total += out[i]
	}
	for i := range out {
		out[i] /= total
	}
	return out
}

// excess solves random models and returns how much dearer than the optimum the
// policy is, on average and at worst.
func excess(t *testing.T, models, remedies, questions, more int) (mean, worst float64) {
	t.Helper()
	for seed := range models {
		rng := rand.New(rand.NewPCG(uint64(seed), uint64(remedies)))
		m, s := randomModel(rng, remedies+rng.IntN(more+1), questions+rng.IntN(min(more, 2)+1))
		for m.States() > MostStates {
			m.questions = m.questions[:len(m.questions)-1]
			s = m.Start(s.Weights)
		}
		best, got := exact(t, m, s), m.Evaluate(s)
		if got < best-1e-9 {
			t.Fatalf("seed %d: the policy costs %v, the optimum %v", seed, got, best)
		}
		mean += (got/best - 1) / float64(models)
		worst = max(worst, got/best-1)
	}
	return mean, worst
}

// The bounds that the policy keeps on random models: mean excess over the
// optimum 2 %, worst 8 %.
func TestPolicyNearTheOptimum(t *testing.T) {
	for _, of := range []struct{ models, remedies, questions, more int }{
		{200, 6, 2, 3},
		{20, 10, 5, 1},
	} {
		if testing.Short() && of.remedies > 9 {
			continue
		}
		mean, worst := excess(t, of.models, of.remedies, of.questions, of.more)
		t.Logf("%d models of %d or more remedies: mean excess %.2f %%, worst %.2f %%", of.models, of.remedies, 100*mean, 100*worst)
		if mean > .02 || worst > .08 {
			t.Errorf("mean excess %.4f, worst %.4f", mean, worst)
		}
	}
}

// brute returns the optimum by trying everything, with no table.
func brute(m *Model, s State) float64 {
	mass := s.Mass()
	best := m.calling(s.Weights)
	for r, ok := range s.Remedies {
		if ok {
			best = min(best, m.remedies[r].Cost*mass+brute(m, m.Failed(s, r)))
		}
	}
	for q, ok := range s.Questions {
		if !ok {
			continue
		}
		cost := m.questions[q].Cost * mass
		for a := range m.questions[q].Background {
			if !m.questions[q].ends(a) {
				cost += brute(m, m.Answered(s, q, a))
			}
		}
		best = min(best, cost)
	}
	return best
}

func TestExactAgainstBruteForce(t *testing.T) {
	for seed := range uint64(60) {
		rng := rand.New(rand.NewPCG(seed, 9))
		m, s := randomModel(rng, 2+rng.IntN(2), 1+rng.IntN(2))
		if seed%2 == 0 { // an act that is both
			m.questions[0].Act, m.questions[0].Ends = 0, make([]bool, len(m.questions[0].Background))
			m.questions[0].Ends[0] = true
		}
		near(t, "the optimum", exact(t, m, s), brute(m, s), 1e-9)
	}
}

func TestTooLargeToSolve(t *testing.T) {
	m, s := randomModel(rand.New(rand.NewPCG(1, 1)), 18, 6)
	if _, err := m.Exact(s); err == nil {
		t.Error("a model of 18 remedies and 6 questions is solved")
	}
}
