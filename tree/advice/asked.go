package advice

import (
	"cmp"
	"math"
	"slices"

	"swipewise/tree"
)

// NeverAsked is a question that the tree never comes to.
type NeverAsked struct {
	Question string  `json:"question"`
	Place    string  `json:"place"`
	Seconds  float64 `json:"seconds"`
	Speak    int     `json:"causes"` // how many causes depart from what is usual
}

// NoEffect is an answer that is given about as often whatever the cause is.
type NoEffect struct {
	Question string  `json:"question"`
	Answer   string  `json:"answer"`
	Place    string  `json:"place"`
	Cause    string  `json:"cause"`  // that departs most
	Factor   float64 `json:"factor"` // how many times as often, or as seldom, at the most
}

// departs is from how far off the usual frequency an answer says something:
// half as often again, or as much more seldom.
const departs = 1.5

// neverAsked lists the questions that are asked on no path that at least one
// cause takes in one of a hundred failures. Those are left out that hazards ask
// for, and those that people start from.
func (s *signs) neverAsked(w *walked) []NeverAsked {
	out := []NeverAsked{}
	for _, q := range s.questions {
		starts := slices.ContainsFunc(q.Answers, func(a tree.Answer) bool { return !a.Symptom.Empty() })
		if q.Opening || s.aside[q.ID] || starts || w.asked[q] {
			continue
		}
		n := NeverAsked{Question: q.ID, Place: placeOf(s.k, tree.KindQuestion, q.ID), Seconds: q.Seconds}
		for c := range s.listed {
			if slices.ContainsFunc(q.Answers, func(a tree.Answer) bool { return s.factor(c, q, a) >= departs }) {
				n.Speak++
			}
		}
		out = append(out, n)
	}
	slices.SortStableFunc(out, func(a, b NeverAsked) int { return -cmp.Compare(a.Speak, b.Speak) })
	return out
}

// factor returns how many times as often as usual, or as seldom, an answer is
// given under a cause; 1 for a neutral one.
func (s *signs) factor(cause int, q *tree.Question, a tree.Answer) float64 {
	p := s.chance(cause, q.ID, a.ID)
	if a.Neutral || p <= 0 || a.Background <= 0 {
		return 1
	}
	return math.Exp(math.Abs(math.Log(p / a.Background)))
}

// noEffect lists the answers that no cause gives half as often again as usual,
// or as much more seldom. Those are left out that mean something in themselves:
// that end the sale, that a hazard goes by or another question depends on, those
// that tell whether the request was sent or whose a code is.
func (s *signs) noEffect() []NoEffect {
	out := []NoEffect{}
	goesBy := s.wanted()
	for _, q := range s.questions {
		for _, a := range q.Answers {
			if s.aside[q.ID] || a.Neutral || a.As != "" || a.Ends || a.Sent != tree.SentUnknown || goesBy[tree.Ref{Question: q.ID, Answer: a.ID}] {
				continue
			}
			n := NoEffect{Question: q.ID, Answer: a.ID, Place: placeOf(s.k, tree.KindAnswer, q.ID+"="+a.ID), Factor: 1}
			for c := range s.listed {
				if f := s.factor(c, q, a); f > n.Factor {
					n.Factor, n.Cause = f, s.causes[c].ID
				}
			}
			if n.Factor < departs {
				out = append(out, n)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b NoEffect) int { return cmp.Compare(a.Factor, b.Factor) })
	return out
}

// wanted returns the answers that hazards go by or questions depend on.
func (s *signs) wanted() map[tree.Ref]bool {
	out := map[tree.Ref]bool{}
	add := func(lists ...[]tree.Ref) {
		for _, r := range slices.Concat(lists...) {
			out[r] = true
		}
	}
	for _, h := range s.k.Hazards() {
		add(h.SettledBy, h.PaidBy, h.HandoverBy)
		for _, c := range h.Cases {
			add(c.Answers, c.SettledBy)
		}
	}
	for _, q := range s.questions {
		add(q.OnlyIf)
	}
	for _, r := range s.k.Remedies() {
		add(r.OnlyIf)
	}
	return out
}
