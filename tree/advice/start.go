package advice

import (
	"cmp"
	"slices"

	"swipewise/tree"
	"swipewise/tree/failure"
)

// begun is a way in which a clerk begins, and how often under one cause.
type begun struct {
	event tree.Event
	p     float64
}

// startsOf returns what clerks begin with when a cause is at work, the commonest
// first: the code if there is one, else the message on the screen, else the most
// telling symptom, else nothing. Clerks that are drawn (failure.Begin) begin the
// same way. The chances sum to 1.
func (s *signs) startsOf(cause int) []begun {
	var out []begun
	left := 1.0
	for _, q := range []string{tree.CodeQuestion, tree.DisplayQuestion} {
		nothing := 1.0
		for a, id := range s.ids[q] {
			p := s.rows[q][cause][a]
			if id == tree.SomethingElse {
				nothing = p
			} else if p > 0 {
				out = append(out, begun{tree.Event{Kind: tree.EventAnswer, Question: q, Answer: id}, left * p})
			}
		}
		left *= nothing
	}
	out = s.symptomsOf(cause, left, out)
	slices.SortStableFunc(out, func(a, b begun) int { return -cmp.Compare(a.p, b.p) })
	return out
}

// symptom is an answer that people start from, as one cause shows it.
type symptom struct {
	event tree.Event
	p     float64
	ratio float64 // to what is usual
}

// symptomsOf adds the symptoms, and nothing to start from, for the part of
// clerks that is left. The questions are seen independently, and of what is seen
// the most telling is said: so each symptom is said as often as it is seen while
// no other question shows a more telling one.
func (s *signs) symptomsOf(cause int, left float64, out []begun) []begun {
	var all []symptom
	for _, q := range s.questions {
		if len(q.OnlyIf) > 0 || q.Opening {
			continue
		}
		for _, a := range q.Answers {
			p := s.chance(cause, q.ID, a.ID)
			if !a.Symptom.Empty() && a.Background > 0 && p/a.Background > failure.TellingSymptom {
				all = append(all, symptom{tree.Event{Kind: tree.EventAnswer, Question: q.ID, Answer: a.ID}, p, p / a.Background})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b symptom) int { return -cmp.Compare(a.ratio, b.ratio) })
	said := 0.0
	for i, x := range all {
		unseen := map[string]float64{} // by question: what more telling it shows
		p := left * x.p
		for _, more := range all[:i] {
			unseen[more.event.Question] += more.p
		}
		for _, q := range s.questions {
			if q.ID != x.event.Question {
				p *= 1 - unseen[q.ID]
			}
		}
		out = append(out, begun{x.event, p})
		said += p
	}
	return append(out, begun{tree.Event{Kind: tree.EventGuide}, left - said})
}
