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
// is the same each time it is asked.
type Failure struct {
	Cause   *tree.Cause
	k       *tree.Knowledge
	seed    uint64
	answers map[string]string       // by question; fixed, or drawn before
	works   map[string]tree.Outcome // by remedy; likewise
}

// New draws a failure in which the given cause is at work.
func New(k *tree.Knowledge, cause *tree.Cause, seed uint64) *Failure {
	return &Failure{Cause: cause, k: k, seed: seed, answers: map[string]string{}, works: map[string]tree.Outcome{}}
}

// Fix says what a question is answered with, whatever would be drawn.
func (f *Failure) Fix(question, answer string) { f.answers[question] = answer }

// FixOutcome says how a remedy goes, whatever would be drawn.
func (f *Failure) FixOutcome(remedy string, o tree.Outcome) { f.works[remedy] = o }

// Answer returns what is to be seen of a question: the id of an answer, the key
// of a code, the id of a display, or tree.SomethingElse.
func (f *Failure) Answer(q *tree.Question) string {
	if a, ok := f.answers[q.ID]; ok {
		return a
	}
	if q.ID == tree.NetworkQuestion {
		if row := f.k.Code(f.Answer(f.k.Question(tree.CodeQuestion)), "", ""); row != nil {
			return row.Network
		}
	}
	cause := f.Cause
	if q.Opening && cause.ID == tree.OtherCause {
		cause = DrawCause(f.k, f.Chance("cause of "+q.ID)) // "other" shows what all causes show on average
	}
	a := pick(f.k.Chances(cause, q), f.Chance("question "+q.ID).Float64())
	f.answers[q.ID] = a
	return a
}

// Try returns how a remedy goes.
func (f *Failure) Try(r *tree.Remedy) tree.Outcome {
	if o, ok := f.works[r.ID]; ok {
		return o
	}
	o := tree.Failed
	if q := f.k.Question(r.Is); q != nil {
		if a := q.Answer(f.Answer(q)); a != nil && a.Ends {
			o = tree.Worked
		}
	} else if f.Chance("remedy "+r.ID).Float64() < f.k.CureChance(f.Cause, r) {
		o = tree.Worked
	}
	f.works[r.ID] = o
	return o
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
