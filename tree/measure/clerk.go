package measure

import (
	"math/rand/v2"

	"swipewise/tree"
	"swipewise/tree/failure"
)

// clerk is a simulated clerk at a till where one cause is at work.
type clerk struct {
	used    *tree.Knowledge // what the program goes by: the truth, unless it is perturbed
	rng     *rand.Rand
	failure *failure.Failure
	o       Options
}

// newClerk draws the cause by its share in what is true. The same seed and
// number give the same clerk, on any number of cores.
func newClerk(used, k *tree.Knowledge, o Options, number int) *clerk {
	rng := rand.New(rand.NewPCG(o.Seed, uint64(number)))
	cause := failure.DrawCause(k, rng)
	return &clerk{used: used, rng: rng, failure: failure.New(k, cause, rng.Uint64(), failure.Fixed{}), o: o}
}

// answer returns what the clerk says: the truth, or, as often as the options
// want it, that they are not sure, or another answer.
func (c *clerk) answer(q *tree.Question) string {
	truth := c.failure.Answer(q)
	if c.rng.Float64() < c.o.NotSure {
		return tree.NotSure
	}
	if c.rng.Float64() < c.o.Wrong {
		var others []string
		for _, a := range q.Answers {
			if a.ID != truth && !a.Neutral {
				others = append(others, a.ID)
			}
		}
		if len(others) > 0 {
			return others[c.rng.IntN(len(others))]
		}
	}
	return truth
}

// begin says what the clerk starts from, and reports 1 if it is words that are not
// understood, 0 otherwise.
func (c *clerk) begin(s *tree.Session) int {
	if c.o.Words > 0 && c.rng.Float64() < c.o.Words {
		_, _ = s.Add(tree.Event{Kind: tree.EventSaid, Text: "…"})
		return 1
	}
	_, _ = s.Add(c.failure.Begin())
	return 0
}

// try returns how a remedy goes, if the clerk can do it.
func (c *clerk) try(r *tree.Remedy) tree.Outcome {
	if c.o.Skip > 0 && c.rng.Float64() < c.o.Skip {
		return tree.Skipped
	}
	return c.failure.Try(r)
}
