package advice

import (
	"cmp"
	"slices"

	"swipewise/tree"
)

// SeldomFound is a cause that is seldom on top at the end when it is at work,
// with the reason.
type SeldomFound struct {
	Cause    string  `json:"cause"`
	Place    string  `json:"place"`
	Recall   float64 `json:"recall"`    // how often it is on top at the end
	TakenFor string  `json:"taken_for"` // what is on top most often instead
	Taken    float64 `json:"taken"`     // how often
	Why      Why     `json:"why"`
	Remedy   string  `json:"remedy,omitempty"`   // that ends both
	Question string  `json:"question,omitempty"` // that tells the two apart best
	Apart    float64 `json:"apart"`              // how well, from 0 to 1
	Known    float64 `json:"known"`              // the probability it has once everything usual for it was seen
}

// Why says why a cause is seldom found.
type Why string

// SameRemedy: what is done is the same, so that asking would only take time.
// NoQuestion: no question tells it from the other. NotWorth: a question would,
// but by its cost and the shares it is not worth asking, or it comes too late.
// TheRest: it is "other", which shows the average of all causes, so that nothing
// speaks for it.
const (
	NotWorth   Why = "not-worth-asking"
	NoQuestion Why = "no-question"
	SameRemedy Why = "same-remedy"
	TheRest    Why = "the-rest"
)

// oftenEnough is the part of its failures in which a cause should be found by
// clerks who are sure of every answer. One in ten answers that they are not sure
// of takes up to a tenth away: what is listed holds all that fall under .3 then.
const oftenEnough = .4

// seldomFound lists the causes that are not found often enough.
func (s *signs) seldomFound(w *walked) []SeldomFound {
	out := []SeldomFound{}
	for i, c := range s.causes {
		recall := w.taken[i][i]
		if recall >= oftenEnough {
			continue
		}
		rival := i
		for d := range s.causes {
			if d != i && (rival == i || w.taken[i][d] > w.taken[i][rival]) {
				rival = d
			}
		}
		f := SeldomFound{
			Cause: c.ID, Place: s.place(c), Recall: recall,
			TakenFor: s.causes[rival].ID, Taken: w.taken[i][rival], Known: s.known(i),
		}
		f.explain(s, i, rival)
		out = append(out, f)
	}
	slices.SortStableFunc(out, func(a, b SeldomFound) int {
		return cmp.Or(cmp.Compare(slices.Index(reasons(), a.Why), slices.Index(reasons(), b.Why)), -cmp.Compare(s.k.Cause(a.Cause).Share, s.k.Cause(b.Cause).Share))
	})
	return out
}

// reasons lists the reasons, first those that an author can do something about.
func reasons() []Why { return []Why{NotWorth, NoQuestion, SameRemedy, TheRest} }

func (f *SeldomFound) explain(s *signs, cause, rival int) {
	_, without := s.shared(cause, rival)
	q, apart := s.telling(cause, rival, without)
	if f.Apart = apart; q != nil {
		f.Question = q.ID
	}
	out := s.wayOut(cause, rival)
	switch {
	case f.Cause == tree.OtherCause:
		f.Why = TheRest
	case out.same:
		f.Why = SameRemedy
		if out.remedy != nil {
			f.Remedy = out.remedy.ID
		}
	case apart < leastApart:
		f.Why = NoQuestion
	default:
		f.Why = NotWorth
	}
}

func part(p, of float64) float64 {
	if of == 0 {
		return 0
	}
	return p / of
}

// known returns the probability of a cause for a clerk who began in the usual
// way and then saw to every question what is usual under the cause: about the
// most that asking could do.
func (s *signs) known(cause int) float64 {
	session := tree.NewSession(s.k)
	_, _ = session.Add(s.startsOf(cause)[0].event)
	given := map[string]string{}
	for range 2 { // questions that depend on others come after them
		for _, q := range s.questions {
			if q.Opening || s.aside[q.ID] || given[q.ID] != "" || !mayAsk(q, given) {
				continue
			}
			given[q.ID] = s.ids[q.ID][likeliest(s.rows[q.ID][cause])]
			_, _ = session.Answer(q.ID, given[q.ID])
		}
	}
	return session.Belief().Of(s.causes[cause].ID)
}
