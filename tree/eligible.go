package tree

import "slices"

// offeredRemedies returns which remedies may be offered: not done in this round,
// not forbidden, and of sense.
func (f facts) offeredRemedies(standing []Standing, assumed assumptions) []bool {
	out := make([]bool, len(f.k.remedies))
	for i, r := range f.k.remedies {
		out[i] = !forbidden(standing, r.Does) && !f.triedNow(r.ID) && !f.spent(r) && f.lacking.allows(r.Needs) &&
			assumed.allows(r.Presumes, r.Activity) && !f.inVain(r.SameAs) && f.ready(r, assumed)
	}
	return out
}

// ready reports whether a remedy is offered once what it waits for is asked, if
// anything is.
func (f facts) ready(r *Remedy, assumed assumptions) bool {
	return f.given(r.OnlyIf) && !assumed.unsaid(r) || f.first(r, assumed) != nil
}

// first returns the question that has to be answered before a remedy is offered,
// or nil if none has to be, or none can be any more. What is of no use in a sale
// waits until it is said what the clerk is doing.
func (f facts) first(r *Remedy, assumed assumptions) *Question {
	if q := f.k.question[ActivityQuestion]; assumed.unsaid(r) {
		if f.answeredNow(q) || f.isPutOff(q) {
			return nil
		}
		return q
	}
	if f.given(r.OnlyIf) {
		return nil
	}
	for _, ref := range r.OnlyIf {
		if q := f.k.question[ref.Question]; !f.answeredNow(q) && !f.isPutOff(q) && f.reachable(q) && f.applies(q) {
			return q
		}
	}
	return nil
}

// spent reports whether a remedy was already done, or just put off, as the
// question that it is, or by a question that gives the same. One that was only
// asked about is not spent: whoever is not sure whether another card works has not
// tried one, and neither has who knows what other customers' cards do.
func (f facts) spent(r *Remedy) bool {
	return slices.ContainsFunc(append([]string{r.Is}, r.SpentBy...), func(q string) bool {
		return q != "" && (f.done(q) || f.isPutOff(f.k.question[q]))
	})
}

// done reports whether a question was answered in this round by somebody who
// looked, did it, or could not.
func (f facts) done(question string) bool {
	q := f.k.question[question]
	return f.last(func(_ int, e Event) bool {
		if e.Kind != EventAnswer || e.Question != question {
			return false
		}
		a := q.Answer(e.Answer)
		return a != nil && a.As == ""
	}) == f.round
}

// triedNow reports whether a remedy was reported on in this round.
func (f facts) triedNow(remedy string) bool {
	at := f.last(func(_ int, e Event) bool { return e.Kind == EventTried && e.Remedy == remedy })
	return at == f.round
}

// offeredQuestions returns which questions may be asked now.
func (f facts) offeredQuestions(standing []Standing, assumed assumptions) []bool {
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
	for i, q := range f.k.questions {
		open := (q.remedyID == "" || !f.triedNow(q.remedyID)) && !q.Opening && q.ID != SchemeQuestion && q.ID != WhichMeant && !q.lookUp && !f.answeredNow(q)
		out[i] = open && f.applies(q) && !forbidden(standing, q.Does) && f.reachable(q) && !f.isPutOff(q) && assumed.allows(q.Presumes, q.Activity) && !f.inVain(q.SameAs) && f.lastTried(q.MootAfter) < f.round
	}
	return out
}

// answeredNow reports whether the answer to a question counts already.
func (f facts) answeredNow(q *Question) bool {
	at := f.answered(q.ID)
	return at == f.round || at >= 0 && q.Stable
}

// reachable reports whether the answer that a question depends on was given.
func (f facts) reachable(q *Question) bool { return f.given(q.OnlyIf) }

// given reports whether one of some answers counts, or is known of the shop;
// without any there is nothing to wait for.
func (f facts) given(refs []Ref) bool {
	if len(refs) == 0 {
		return true
	}
	for i, e := range f.events {
		if f.counts(i) && e.Kind == EventAnswer && slices.Contains(refs, Ref{e.Question, e.Answer}) {
			return true
		}
	}
	return slices.ContainsFunc(f.knownOfShop(), func(e Event) bool { return slices.Contains(refs, Ref{e.Question, e.Answer}) })
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

// Sensible reports whether a remedy makes sense now: it was not done, the shop has
// what it needs, what it takes for granted is not excluded, and what it waits for
// was answered or can still be. Hazards are left aside.
func (s *Session) Sensible(r *Remedy) bool {
	f := s.factsNow()
	return f.offeredRemedies(nil, f.assumptions().likely(s.k, f.weights()))[r.index]
}
