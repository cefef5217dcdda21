package tree

import (
	"cmp"
	"slices"

	"swipewise/tree/plan"
)

// The size of a submodel: the belief that its causes hold together, and how many
// remedies and questions it has. Estimates: small enough for plan.Exact.
const (
	submodelBelief    = .95
	submodelRemedies  = 10
	submodelQuestions = 6
)

// Submodel returns a small model of how things stand, to be solved exactly: the
// causes that hold 95 % of belief, their ten best remedies and six best
// questions, and fewer questions where that is still too much. Hazards and
// limits are left aside; the probabilities are made to sum to 1 again.
func (s *Session) Submodel() (*plan.Model, plan.State) {
	f := s.factsNow()
	weights, causes := mostLikely(f.weights())
	full := s.k.tables.model
	at := full.Start(weights)
	remedies := best(submodelRemedies, len(s.k.remedies), func(r int) float64 {
		return -gain(s.k.tables.fixes[r], weights) / s.k.doing(s.k.remedies[r])
	})
	for _, q := range s.k.questions {
		at.Questions[q.index] = !q.Opening && !q.lookUp && f.reachable(q) && !f.answeredNow(q) && f.applies(q)
	}
	questions := best(submodelQuestions, len(s.k.questions), func(q int) float64 {
		if !at.Questions[q] {
			return s.k.costs.Support * 10
		}
		return full.Asking(at, q)
	})
	for {
		m := s.k.submodel(causes, remedies, questions)
		if m.States() <= plan.MostStates {
			small := make([]float64, len(causes))
			for i, c := range causes {
				small[i] = weights[c]
			}
			return m, m.Start(small)
		}
		questions = questions[:len(questions)-1]
	}
}

// mostLikely keeps the causes that hold most of the belief, and returns the
// weights with the rest at 0 and the causes that are kept.
func mostLikely(weights []float64) (kept []float64, causes []int) {
	order := best(len(weights), len(weights), func(c int) float64 { return -weights[c] })
	kept = make([]float64, len(weights))
	held := 0.0
	for _, c := range order {
		if held >= submodelBelief {
			break
		}
		kept[c] = weights[c]
		held += weights[c]
		causes = append(causes, c)
	}
	for _, c := range causes {
		kept[c] /= held
	}
	return kept, causes
}

// best returns the n indices of the lowest values.
func best(n, of int, value func(int) float64) []int {
	values := make([]float64, of)
	order := make([]int, of)
	for i := range order {
		values[i], order[i] = value(i), i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(values[a], values[b]) })
	return order[:min(n, of)]
}

func gain(fixes []plan.Chance, weights []float64) float64 {
	p := 0.0
	for _, f := range fixes {
		p += f.P * weights[f.Of]
	}
	return p
}

// submodel makes the planner's model of some causes, remedies and questions.
func (k *Knowledge) submodel(causes, remedies, questions []int) *plan.Model {
	rs := make([]plan.Remedy, len(remedies))
	for i, r := range remedies {
		rs[i].Cost = k.doing(k.remedies[r])
		for _, f := range k.tables.fixes[r] {
			if c := slices.Index(causes, f.Of); c >= 0 {
				rs[i].Fixes = append(rs[i].Fixes, plan.Chance{Of: c, P: f.P})
			}
		}
	}
	qs := make([]plan.Question, len(questions))
	for i, n := range questions {
		q, t := k.questions[n], &k.tables.questions[n]
		qs[i] = plan.Question{Cost: k.asking(q), Background: t.background, Act: plan.None}
		if r := k.remedy[q.remedyID]; r != nil {
			qs[i].Act = slices.Index(remedies, r.index) // -1 is plan.None
		}
		for _, a := range t.answers {
			qs[i].Ends = append(qs[i].Ends, q.Answers[a].Ends)
		}
		for c, of := range causes {
			qs[i].Rows = append(qs[i].Rows, plan.Row{Cause: c, Chances: t.chances(of)})
		}
	}
	all := k.calling()
	calls := make([]float64, len(causes))
	for i, c := range causes {
		calls[i] = all[c]
	}
	return plan.NewModelOf(rs, qs, calls)
}
