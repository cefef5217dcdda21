package tree

import "slices"

// Available returns what a clerk could look at and try now, wise or not: every
// question that can be reached and is not answered, and every remedy that was
// not tried in this round. A remedy that is the same act as a question stands
// among the remedies only. Breaks tells which of them a hazard forbids.
func (s *Session) Available() ([]*Question, []*Remedy) {
	f := s.k.factsOf(s.events)
	var questions []*Question
	for _, q := range s.k.questions {
		if !q.Opening && q.remedyID == "" && !f.answeredNow(q) && f.reachable(q) {
			questions = append(questions, q)
		}
	}
	var remedies []*Remedy
	for _, r := range s.k.remedies {
		if !f.triedNow(r.ID) && !f.spent(r) {
			remedies = append(remedies, r)
		}
	}
	return questions, remedies
}

// Breaks returns the hazards standing now that forbid an act with the given
// tags.
func (s *Session) Breaks(does []Tag) []*Hazard {
	var out []*Hazard
	for _, st := range s.k.hazardsOf(s.k.factsOf(s.events)) {
		if forbidden([]Standing{st}, does) {
			out = append(out, st.Hazard)
		}
	}
	return out
}

// QuestionBranch returns the branch that a question tells most about: the one with the
// largest sum, over its causes, of share times P(answer | cause) above background.
func (k *Knowledge) QuestionBranch(q *Question) Branch {
	t := &k.tables.questions[q.index]
	told := map[Branch]float64{}
	for _, r := range t.rows {
		cause := k.causes[r.Cause]
		if cause.ID == OtherCause {
			continue
		}
		for n, p := range r.Chances {
			told[cause.Branch] += cause.Share * max(0, p-t.background[n])
		}
	}
	return most(told)
}

// RemedyBranch returns the branch whose failures a remedy ends most often.
func (k *Knowledge) RemedyBranch(r *Remedy) Branch {
	mended := map[Branch]float64{}
	for _, x := range k.tables.fixes[r.index] {
		mended[k.causes[x.Of].Branch] += k.causes[x.Of].Share * x.P
	}
	return most(mended)
}

func most(of map[Branch]float64) Branch {
	return slices.MaxFunc(Branches(), func(a, b Branch) int {
		switch {
		case of[a] < of[b]:
			return -1
		case of[a] > of[b]:
			return 1
		}
		return 0
	})
}

// SecondsToAsk returns the seconds that finding the answer to a question takes, with
// reading it.
func (k *Knowledge) SecondsToAsk(q *Question) float64 { return k.asking(q) }

// SecondsToDo returns the seconds that a remedy takes, with the payment made again
// where it needs one.
func (k *Knowledge) SecondsToDo(r *Remedy) float64 { return k.doing(r) }

// ActOf returns the remedy that is the same act as a question, or nil.
func (k *Knowledge) ActOf(q *Question) *Remedy { return k.remedy[q.remedyID] }
