package advice

import (
	"cmp"
	"maps"
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

// symptoms returns the answers that people start from under a cause because they
// are much likelier than usual.
func (s *signs) symptoms(cause int) []symptom {
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
	return all
}

// symptomsOf adds the symptoms, and nothing to start from, for the part of
// clerks that is left. The questions are seen independently, and of what is seen
// the most telling is said: so each symptom is said as often as it is seen while
// no other question shows a more telling one.
func (s *signs) symptomsOf(cause int, left float64, out []begun) []begun {
	all := s.symptoms(cause)
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

// unsaid returns the rows of the questions after a clerk has begun without a code
// and a message. Whoever said nothing more telling than this has seen nothing
// more telling: those answers are out, and the others share their part.
func (s *signs) unsaid(start tree.Event, reach []float64) map[string][][]float64 {
	rows := maps.Clone(s.rows)
	if q := s.k.Question(start.Question); q != nil && q.Opening {
		return rows
	}
	mine := map[string]bool{} // questions whose rows are no longer shared
	for c, p := range reach {
		if p <= 0 {
			continue
		}
		all := s.symptoms(c)
		said := 0.0
		for _, x := range all {
			if x.event == start {
				said = x.ratio
			}
		}
		for _, x := range all {
			q := x.event.Question
			if x.ratio <= said || q == start.Question {
				continue
			}
			if !mine[q] {
				rows[q], mine[q] = slices.Clone(rows[q]), true
			}
			rows[q][c] = s.without(q, rows[q][c], x.event.Answer)
		}
	}
	return rows
}

// without returns the chances of a question once one answer is out.
func (s *signs) without(question string, chances []float64, answer string) []float64 {
	out := slices.Clone(chances)
	out[slices.Index(s.ids[question], answer)] = 0
	sum := 0.0
	for _, p := range out {
		sum += p
	}
	for a := range out {
		out[a] = part(out[a], sum)
	}
	return out
}
