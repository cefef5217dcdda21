package tree

import "slices"

// offeredRemedies returns which remedies may be offered: not done in this round
// and not forbidden.
func (f facts) offeredRemedies(standing []Standing) []bool {
	out := make([]bool, len(f.k.remedies))
	sense := f.sense()
	for i, r := range f.k.remedies {
		out[i] = !forbidden(standing, r.Does) && !f.triedNow(r.ID) && !f.spent(r) && f.lacking.allows(r.Needs) && sense.allows(r.Presumes, r.Activity) && !f.inVain(r.SameAs)
	}
	return out
}

// spent reports whether a remedy was already done, or just put off, as the
// question that it is, or by a question that gives the same.
func (f facts) spent(r *Remedy) bool {
	return slices.ContainsFunc(append([]string{r.Is}, r.SpentBy...), func(q string) bool {
		return q != "" && (f.answered(q) == f.round || f.isPutOff(f.k.question[q]))
	})
}

// triedNow reports whether a remedy was reported on in this round.
func (f facts) triedNow(remedy string) bool {
	at := f.last(func(_ int, e Event) bool { return e.Kind == EventTried && e.Remedy == remedy })
	return at == f.round
}

// offeredQuestions returns which questions may be asked now.
func (f facts) offeredQuestions(standing []Standing) []bool {
	out := make([]bool, len(f.k.questions))
	asked, repaired := 0, false
	for i, e := range f.events {
		if f.rounds[i] == f.round && e.Kind == EventAnswer && !(e.Question == CodeQuestion || e.Question == DisplayQuestion) {
			asked++
		}
		repaired = repaired || f.rounds[i] == f.round && e.Kind == EventTried
	}
	if asked >= mostQuestions-keptBack && !repaired {
		return out
	}
	sense := f.sense()
	for i, q := range f.k.questions {
		open := !q.Opening && q.ID != NetworkQuestion && q.ID != WhichMeant && !q.lookUp && !f.answeredNow(q)
		out[i] = open && f.applies(q) && !forbidden(standing, q.Does) && f.reachable(q) && !f.isPutOff(q) && sense.allows(q.Presumes, q.Activity) && !f.inVain(q.SameAs)
	}
	return out
}

// answeredNow reports whether the answer to a question counts already.
func (f facts) answeredNow(q *Question) bool {
	at := f.answered(q.ID)
	return at == f.round || at >= 0 && q.Stable
}

// reachable reports whether the answer that a question depends on was given.
func (f facts) reachable(q *Question) bool {
	if len(q.OnlyIf) == 0 {
		return true
	}
	for i, e := range f.events {
		if f.counts(i) && e.Kind == EventAnswer && slices.Contains(q.OnlyIf, Ref{e.Question, e.Answer}) {
			return true
		}
	}
	return slices.ContainsFunc(f.knownOfShop(), func(e Event) bool { return slices.Contains(q.OnlyIf, Ref{e.Question, e.Answer}) })
}

// isPutOff reports whether a question was put off, for the first time in this
// round, and nothing was done since.
func (f facts) isPutOff(q *Question) bool {
	for i := len(f.events) - 1; i >= 0 && f.events[i].Kind == EventLater; i-- {
		if f.events[i].Question == q.ID {
			return f.timesPutOff(q) == 1
		}
	}
	return false
}

func (f facts) timesPutOff(q *Question) int {
	n := 0
	for i, e := range f.events {
		if e.Kind == EventLater && e.Question == q.ID && f.rounds[i] == f.round {
			n++
		}
	}
	return n
}
