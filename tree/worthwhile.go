package tree

import (
	"slices"

	"swipewise/tree/plan"
)

const (
	leastHelp   = .05 // the chance to end the failure under which an act is not worth a customer's time
	vagueHelp   = .07 // where no cause stands out
	mostUnsure  = 5   // how many questions in a round nobody knows the answer of before only acts come
	vagueUnsure = 4   // where no cause stands out
	ledFrom     = .6  // how probable the leading cause must be for a question to be asked only if its answer may well
	ledTelling  = .15 // change what is done: the least probability of such an answer
)

// choose takes the next step that makes sense to who is asked for it. An act must be
// likely enough to help, or be a plain act of a cause that is not unlikely; no
// question comes once so many had no answer that more of them help nobody; and where
// one cause leads by far, only what may well change what is done is asked. A cheap act
// that hardly ever helps, and a cheap question that hardly ever matters, are reckoned
// cheaper than a call.
func (f facts) choose(at plan.State) plan.Choice {
	lead, least, most := slices.Max(at.Weights), leastHelp, mostUnsure
	if lead < BarsFrom {
		least, most = vagueHelp, vagueUnsure
	}
	if lead >= ledFrom {
		at.Telling = ledTelling
	}
	if f.unsure() >= most {
		for i, q := range f.k.questions {
			at.Questions[i] = at.Questions[i] && q.remedyID != ""
		}
	}
	for {
		c := f.k.tables.model.Choose(at)
		r := f.k.actChosen(c)
		if r == nil || f.mayHelp(r, at.Weights, least) {
			return c
		}
		at.Remedies[r.index] = false
		if q := f.k.question[r.Is]; q != nil {
			at.Questions[q.index] = false
		}
	}
}

// actChosen returns the act that a choice is, or nil if it is only looked or called.
func (k *Knowledge) actChosen(c plan.Choice) *Remedy {
	switch {
	case c.Question != plan.None:
		return k.remedy[k.questions[c.Question].remedyID]
	case c.Remedy != plan.None:
		return k.remedies[c.Remedy]
	}
	return nil
}

// mayHelp reports whether an act ends the failure with at least some chance, or is a
// plain act of a cause that is not unlikely.
func (f facts) mayHelp(r *Remedy, weights []float64, least float64) bool {
	gain := 0.0
	for _, x := range f.k.tables.fixes[r.index] {
		gain += weights[x.Of] * x.P
		if x.P >= plainFrom && weights[x.Of] >= leastLead {
			return true
		}
	}
	return gain >= least
}

// unsure counts the questions of this round of which nobody knew the answer. What a
// hazard demands is not counted, since it is asked in any case.
func (f facts) unsure() int {
	n := 0
	for i, e := range f.events {
		if f.rounds[i] != f.round || e.Kind != EventAnswer || e.Answer != NotSure {
			continue
		}
		if q := f.k.question[e.Question]; q != nil && q.remedyID == "" && !q.lookUp && q.ID != SchemeQuestion && q.ID != WhichMeant {
			n++
		}
	}
	return n
}
