package plan

import (
	"math/rand/v2"
	"testing"
)

// A question that is passed over without looking ahead would not have been
// worth its cost: passing it over changes no choice.
func TestPassingOverChangesNothing(t *testing.T) {
	passed := 0
	check := func(m *Model, s State) {
		g, b := m.ground(s), m.newBench()
		b.lay(g)
		now := m.repair(b)
		for q := range m.questions {
			if !s.Questions[q] || m.mayPay(g, &m.questions[q]) {
				continue
			}
			passed++
			if cost, telling := m.ask(b, g, q, now.first); telling && cost < now.cost-slack {
				t.Errorf("question %d is passed over, but would cost %v, not %v", q, cost, now.cost)
			}
		}
	}
	for seed := range uint64(40) {
		rng := rand.New(rand.NewPCG(seed, 5))
		m, s := randomModel(rng, 6+rng.IntN(4), 3+rng.IntN(3))
		check(m, s)
		large, at := synthetic(seed, 60+rng.IntN(200), 40)
		for range 4 {
			check(large, at)
			at = large.Failed(at, rng.IntN(len(large.remedies)))
			q := 1 + rng.IntN(len(large.questions)-1)
			at = large.Answered(at, q, rng.IntN(len(large.questions[q].Background)))
		}
	}
	if passed == 0 {
		t.Error("nothing was passed over")
	}
	t.Logf("%d questions were passed over", passed)
}
