package tree

import (
	"math"
	"slices"
)

// factsNow returns the facts of the session, in its shop.
func (s *Session) factsNow() facts {
	f := s.k.factsOf(s.events)
	f.lacking = s.shop.lackingAfter(s.k, s.events)
	return f
}

// Known returns what is known of the shop without having been asked, as answers.
// They count in every round, are no moves that Back could take, and give way to
// what is said in the session.
func (s *Session) Known() []Event { return s.factsNow().knownOfShop() }

func (f facts) knownOfShop() []Event {
	var out []Event
	if len(f.lacking) == 0 {
		return nil
	}
	for _, q := range f.k.questions {
		if a := f.lacking.known(q); a != nil && !f.saidOf(q) {
			out = append(out, Event{Kind: EventAnswer, Question: q.ID, Answer: a.ID, Shop: true})
		}
	}
	return out
}

// saidOf reports whether an answer to a question that says something counts.
func (f facts) saidOf(q *Question) bool {
	at := f.lastIndex(func(i int, e Event) bool {
		a := q.Answer(e.Answer)
		return f.counts(i) && e.Kind == EventAnswer && e.Question == q.ID && a != nil && !a.Neutral
	})
	return at >= 0
}

// addShop adds what the shop lacks: the answers that need it will not be given.
// Where that leaves one answer, it is the same as having been given it.
func (f facts) addShop(logs []float64) {
	if len(f.lacking) == 0 {
		return
	}
	for _, q := range f.k.questions {
		if !q.Opening && !f.saidOf(q) {
			f.addPossible(q, logs)
		}
	}
}

// addPossible adds the logarithm of P(one of the answers that can apply | cause).
func (f facts) addPossible(q *Question, logs []float64) {
	t := &f.k.tables.questions[q.index]
	var left []int
	for n, a := range t.answers {
		if f.lacking.allows(q.Answers[a].Needs) {
			left = append(left, n)
		}
	}
	if len(left) == 0 || len(left) == len(t.answers) {
		return
	}
	for c := range logs {
		p := 0.0
		for _, n := range left {
			p += t.chances(c)[n]
		}
		logs[c] += math.Log(max(leastChance, p))
	}
}

// applies reports whether a question can apply in the shop and is not answered by
// what is known of it. One that has nothing left but answers that say nothing
// does not.
func (f facts) applies(q *Question) bool {
	if len(f.lacking) == 0 {
		return true
	}
	if !f.lacking.allows(q.Needs) || f.lacking.known(q) != nil {
		return false
	}
	return slices.ContainsFunc(f.lacking.answers(q), func(a Answer) bool { return !a.Neutral })
}

// Answers returns the answers of a question that can be given now, in this shop.
func (step Step) Answers(q *Question) []Answer {
	return slices.DeleteFunc(slices.Clone(step.lacking.answers(q)), func(a Answer) bool { return !step.assumptions.allows(a.Presumes, nil) })
}
