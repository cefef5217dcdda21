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
			q.Rows = append(q.Rows, Row{c, randomChances(rng, answers, 3)})
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

func TestPolicyNearTheOptimum(t *testing.T) {
	sum, worst, n := 0.0, 0.0, 0
	for seed := range uint64(200) {
		rng := rand.New(rand.NewPCG(seed, 1))
		m, s := randomModel(rng, 6+rng.IntN(4), 2+rng.IntN(3))
		if m.States() > 20000 && testing.Short() {
			continue
		}
		best := exact(t, m, s)
		got := policy(t, m, s)
		e := got/best - 1
		sum += e
		worst = max(worst, e)
		n++
		if got < best-1e-9 {
			t.Fatalf("seed %d: the policy costs %v, the optimum %v", seed, got, best)
		}
	}
	t.Logf("%d models: mean excess %.2f %%, worst %.2f %%", n, 100*sum/float64(n), 100*worst)
}
