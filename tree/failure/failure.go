// Package failure plays failures whose cause is known: what a clerk at such a
// till would see, and which remedies would work. Simulated clerks and practice
// drills draw from it. Everything follows from a seed, whatever is asked in
// whatever order.
package failure

import (
	"hash/fnv"
	"math/rand/v2"

	"swipewise/tree"
)

// Failure is one failed payment with its hidden cause. The answer to a question
// is the same each time it is asked. It never changes once it is made, so that
// any number of goroutines may share it, as the trainees of a class do.
type Failure struct {
	Cause *tree.Cause
	k     *tree.Knowledge
	seed  uint64
	fixed Fixed
}

// Fixed is what is said to be so, whatever would be drawn. It must not change
// after a failure was made with it.
type Fixed struct {
	Answers  map[string]string       // the id of an answer by the id of its question
	Outcomes map[string]tree.Outcome // how a remedy goes, by its id
}

// New draws a failure in which the given cause is at work.
func New(k *tree.Knowledge, cause *tree.Cause, seed uint64, fixed Fixed) *Failure {
	return &Failure{Cause: cause, k: k, seed: seed, fixed: fixed}
}

// Answer returns what is to be seen of a question: the id of an answer, the key
// of a code, the id of a display, or tree.SomethingElse.
func (f *Failure) Answer(q *tree.Question) string {
	if a, ok := f.fixed.Answers[q.ID]; ok {
		return a
	}
	if q.ID == tree.SchemeQuestion {
		if row := f.k.Code(f.Answer(f.k.Question(tree.CodeQuestion)), "", ""); row != nil {
			return row.Scheme
		}
	}
	cause := f.Cause
	if q.Opening && cause.ID == tree.OtherCause {
		cause = DrawCause(f.k, f.Chance("cause of "+q.ID)) // "other" shows what all causes show on average
	}
	return pick(f.k.Chances(cause, q), f.Chance("question "+q.ID).Float64())
}

// Try returns how a remedy goes.
func (f *Failure) Try(r *tree.Remedy) tree.Outcome {
	if o, ok := f.fixed.Outcomes[r.ID]; ok {
		return o
	}
	if q := f.k.Question(r.Is); q != nil {
		if a := q.Answer(f.Answer(q)); a != nil && a.Ends {
			return tree.Worked
		}
		return tree.Failed
	}
	if f.Chance("remedy "+r.ID).Float64() < f.k.CureChance(f.Cause, r) {
		return tree.Worked
	}
	return tree.Failed
}

// Chance returns the source of chance for one thing in this failure, the same
// each time.
func (f *Failure) Chance(of string) *rand.Rand {
	h := fnv.New64a()
	_, _ = h.Write([]byte(of))
	return rand.New(rand.NewPCG(f.seed, h.Sum64()))
}

func pick(chances []tree.Chance, at float64) string {
	for _, x := range chances {
		if at -= x.P; at < 0 {
			return x.ID
		}
	}
	return chances[len(chances)-1].ID
}

// DrawCause draws a cause by the shares.
func DrawCause(k *tree.Knowledge, rng *rand.Rand) *tree.Cause {
	causes, total := k.Causes(), 0.0
	for _, c := range causes {
		total += c.Share
	}
	at := rng.Float64() * total
	for _, c := range causes {
		if at -= c.Share; at < 0 {
			return c
		}
	}
	return causes[len(causes)-1]
}
