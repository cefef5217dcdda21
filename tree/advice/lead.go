package advice

import (
	"cmp"
	"slices"

	"swipewise/tree"
)

// NeverLeads is a cause that stays below another whatever a clerk sees of it.
type NeverLeads struct {
	Cause    string   `json:"cause"`
	Place    string   `json:"place"`
	Best     float64  `json:"best"`     // the highest probability reached
	Above    string   `json:"above"`    // what stood above it even then
	Evidence []string `json:"evidence"` // that came so close, as question=answer
}

// mostAnswers is how many answers a clerk gives after the start in this search:
// as many as a round asks before its first remedy.
const mostAnswers = 6

// neverLead looks for causes that cannot come to the top: from none of the
// codes, messages and symptoms that begin at least one in fifty of their
// failures, nor from nothing where that does, and after up to six more answers. Each of these is what is seen most
// often under the cause, and the question is the one whose answer speaks most
// for it then.
func (s *signs) neverLead() []NeverLeads {
	out := []NeverLeads{}
	for i, c := range s.causes[:s.listed] {
		best := NeverLeads{Cause: c.ID, Place: s.place(c)}
		leads := false
		for _, start := range s.startsOf(i) {
			if start.p < named {
				break
			}
			if leads = s.climb(i, start.event, &best); leads {
				break
			}
		}
		if !leads {
			out = append(out, best)
		}
	}
	slices.SortStableFunc(out, func(a, b NeverLeads) int {
		return -cmp.Compare(s.k.Cause(a.Cause).Share, s.k.Cause(b.Cause).Share)
	})
	return out
}

// climb gathers evidence for a cause from a start on, and reports whether the
// cause comes to the top. It keeps what came closest.
func (s *signs) climb(cause int, start tree.Event, best *NeverLeads) bool {
	session := tree.NewSession(s.k)
	if _, err := session.Add(start); err != nil {
		return false
	}
	for range mostAnswers + 1 {
		b := session.Belief()
		if b[0].Cause == s.causes[cause] {
			return true
		}
		if p := b.Of(s.causes[cause].ID); p > best.Best {
			best.Best, best.Above, best.Evidence = p, b[0].Cause.ID, written(session.Events())
		}
		e, ok := s.nextFor(cause, session, b)
		if !ok {
			return false
		}
		if _, err := session.Add(e); err != nil {
			return false
		}
	}
	return false
}

// nextFor returns the answer usual under a cause that speaks most for it now.
func (s *signs) nextFor(cause int, session *tree.Session, b tree.Belief) (tree.Event, bool) {
	given := map[string]string{}
	for _, e := range session.Events() {
		given[e.Question] = e.Answer
	}
	var best tree.Event
	most := 1.0
	for _, q := range s.questions {
		if _, done := given[q.ID]; done || q.Opening || s.aside[q.ID] || !mayAsk(q, given) {
			continue
		}
		rows := s.rows[q.ID]
		a := likeliest(rows[cause])
		p := 0.0
		for _, l := range b {
			p += l.P * rows[s.index[l.Cause]][a]
		}
		if speaks := rows[cause][a] / p; speaks > most {
			best, most = tree.Event{Kind: tree.EventAnswer, Question: q.ID, Answer: s.ids[q.ID][a]}, speaks
		}
	}
	return best, most > 1
}

// mayAsk reports whether an answer that a question depends on was given.
func mayAsk(q *tree.Question, given map[string]string) bool {
	return len(q.OnlyIf) == 0 || slices.ContainsFunc(q.OnlyIf, func(r tree.Ref) bool { return given[r.Question] == r.Answer })
}

func likeliest(chances []float64) int {
	best := 0
	for a, p := range chances {
		if p > chances[best] {
			best = a
		}
	}
	return best
}

// written names events as knowledge files do.
func written(events []tree.Event) []string {
	out := []string{}
	for _, e := range events {
		if e.Kind == tree.EventAnswer {
			out = append(out, nameOf(e))
		}
	}
	return out
}

func nameOf(e tree.Event) string {
	if e.Scheme != "" {
		return e.Question + "=" + e.Scheme + ":" + e.Answer
	}
	return e.Question + "=" + e.Answer
}
