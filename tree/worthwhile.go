package tree

import "swipewise/tree/plan"

const (
	leastHelp  = .05 // the chance to end the failure under which an act is not worth a customer's time
	mostUnsure = 5   // how many questions in a round nobody knows the answer of before only acts come
)

// worthwhile leaves only the acts that may well help: those that end the failure
// with some chance, and every plain act of a cause that is not unlikely. A cheap act
// that hardly ever helps is reckoned cheaper than a call, and makes no sense to who
// is asked to do it.
func (f facts) worthwhile(at plan.State) plan.State {
	for i, r := range f.k.remedies {
		if !at.Remedies[i] {
			continue
		}
		gain, plain := 0.0, false
		for _, x := range f.k.tables.fixes[i] {
			gain += at.Weights[x.Of] * x.P
			plain = plain || x.P >= plainFrom && at.Weights[x.Of] >= leastLead
		}
		if gain >= leastHelp || plain {
			continue
		}
		at.Remedies[i] = false
		if q := f.k.question[r.Is]; q != nil {
			at.Questions[q.index] = false
		}
	}
	return at
}

// tired reports whether so many questions of this round had no answer that more of
// them help nobody: from there on acts come, and then a call. What a hazard demands
// is not counted, since it is asked in any case.
func (f facts) tired() bool {
	n := 0
	for i, e := range f.events {
		if f.rounds[i] != f.round || e.Kind != EventAnswer || e.Answer != NotSure {
			continue
		}
		if q := f.k.question[e.Question]; q != nil && q.remedyID == "" && !q.lookUp && q.ID != SchemeQuestion && q.ID != WhichMeant {
			n++
		}
	}
	return n >= mostUnsure
}
