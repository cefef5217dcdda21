package plan

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// synthetic makes a large model as knowledge is: every cause speaks about a few
// questions and has a few remedies; one act is both and concerns every cause.
func synthetic(seed uint64, causes, questions int) (*Model, State) {
	rng := rand.New(rand.NewPCG(seed, 2))
	weights := make([]float64, causes)
	total := 0.0
	for c := range weights {
		weights[c] = 1 / float64(1+rng.IntN(causes))
		total += weights[c]
	}
	remedies := make([]Remedy, 1+causes*2/5)
	for r := range remedies {
		remedies[r].Cost = 20 + 200*rng.Float64()
	}
	qs := make([]Question, questions)
	for q := range qs {
		qs[q] = Question{Cost: 8 + 30*rng.Float64(), Background: randomChances(rng, 2+rng.IntN(3), 1), Act: None}
	}
	qs[0] = Question{Cost: 60, Background: []float64{.5, .5}, Ends: []bool{true, false}, Act: 0}
	for c := range causes {
		weights[c] /= total
		p := .02 + .96*rng.Float64()
		qs[0].Rows = append(qs[0].Rows, Row{Cause: c, Chances: []float64{p, 1 - p}})
		remedies[0].Fixes = append(remedies[0].Fixes, Chance{c, p})
		seen := map[int]bool{}
		for range 3 {
			if r := 1 + rng.IntN(len(remedies)-1); !seen[r] {
				remedies[r].Fixes = append(remedies[r].Fixes, Chance{c, .2 + .7*rng.Float64()})
				seen[r] = true
			}
		}
		for range 8 {
			q := 1 + rng.IntN(questions-1)
			if n := len(qs[q].Rows); n == 0 || qs[q].Rows[n-1].Cause != c {
				qs[q].Rows = append(qs[q].Rows, Row{Cause: c, Chances: randomChances(rng, len(qs[q].Background), 3)})
			}
		}
	}
	m := NewModel(causes, remedies, qs, 600)
	return m, m.Start(weights)
}

func BenchmarkChoose(b *testing.B) {
	for _, n := range []struct{ causes, questions int }{{100, 50}, {1000, 300}, {10000, 300}} {
		b.Run(fmt.Sprintf("%dx%d", n.causes, n.questions), func(b *testing.B) {
			m, s := synthetic(1, n.causes, n.questions)
			b.ReportAllocs()
			for b.Loop() {
				m.Choose(s)
			}
		})
	}
}
