package measure

import (
	"math"
	"math/rand/v2"

	"swipewise/tree"
	"swipewise/tree/failure"
	"swipewise/tree/learn"
)

// Lesson tells what learning is worth in a shop whose failures fall otherwise than was
// estimated: the seconds that a failure is expected to cost there with the knowledge as
// it is shipped, with what was learnt, and with the truth.
type Lesson struct {
	Failures int        `json:"failures"` // that were confirmed
	Prior    float64    `json:"prior"`
	Shipped  float64    `json:"shipped_seconds"`
	Learned  float64    `json:"learned_seconds"`
	Knowing  float64    `json:"knowing_seconds"`
	Shares   [2]float64 `json:"share_error"` // how far the shares are from the truth, before and after; from 0 to 1
}

// spread is how much the shares of a shop of its own differ: the standard deviation of
// their logarithms. An estimate: most are within a factor of 2.7 of what is shipped.
const spread = 1

// Learn makes a shop with shares of its own, lets so many failures happen in it and be
// confirmed, and measures what was learnt on failures of that shop that come afterwards.
func Learn(k *tree.Knowledge, o Options, failures int, prior learn.Prior) Lesson {
	rng := rand.New(rand.NewPCG(o.Seed, 1<<40))
	factors := map[string]float64{}
	for _, c := range k.Causes() {
		factors[c.ID] = math.Exp(spread * rng.NormFloat64())
	}
	same := func(_ *tree.Cause, _ *tree.Remedy, p float64) float64 { return p }
	truth := k.Revised(func(c *tree.Cause) float64 { return c.Share * factors[c.ID] }, same)
	var outcomes []learn.Outcome
	for range failures {
		f := failure.New(truth, failure.DrawCause(truth, rng), rng.Uint64(), failure.Fixed{})
		outcomes = append(outcomes, learn.Outcome{Cause: f.Cause.ID})
	}
	learned := learn.Count(k, outcomes).Apply(k, prior)
	seconds := func(used *tree.Knowledge) float64 { return sumUp(used, o, walks(used, truth, o)).MeanSeconds }
	return Lesson{
		Failures: failures, Prior: prior.Failures,
		Shipped: seconds(k), Learned: seconds(learned), Knowing: seconds(truth),
		Shares: [2]float64{apart(k, truth), apart(learned, truth)},
	}
}

// apart is how far the shares of two are apart: half the sum of the differences (total
// variation).
func apart(a, b *tree.Knowledge) float64 {
	sums := [2]float64{}
	for _, c := range a.Causes() {
		sums[0] += c.Share
		sums[1] += b.Cause(c.ID).Share
	}
	out := 0.0
	for _, c := range a.Causes() {
		out += math.Abs(c.Share/sums[0]-b.Cause(c.ID).Share/sums[1]) / 2
	}
	return out
}
