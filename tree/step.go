package tree

import (
	"slices"
	"strings"

	"swipewise/tree/plan"
)

// StepKind says what the clerk is asked to do next.
type StepKind string

// The four kinds of step; Paid and Handover end a round.
const (
	Ask      StepKind = "ask"
	Try      StepKind = "try"
	Handover StepKind = "handover"
	Paid     StepKind = "paid"
)

// Ending says why a round is at its end.
type Ending string

// Why a sale is paid, or why a failure goes to the acquirer.
const (
	NotEnded      Ending = ""
	ApprovedCode  Ending = "approved"    // the code is an approval
	PartApproved  Ending = "part-paid"   // only a part was approved; the rest is due
	FoundApproved Ending = "listed"      // the transaction list has it as approved
	Mended        Ending = "mended"      // a remedy, or an act that ends, worked
	ByHazard      Ending = "hazard"      // a hazard demands the acquirer
	Unsettled     Ending = "unsettled"   // the outcome stays unknown
	NothingLeft   Ending = "nothing"     // support is the cheapest step, or nothing else may be offered
	TooLong       Ending = "too-long"    // the most steps of a round are done
	NoOneEnding   Ending = "no-question" // reserved
)

// Step is what comes next, with all that a face needs to show it.
type Step struct {
	Kind     StepKind
	Question *Question // Ask
	Remedy   *Remedy   // Try
	Cause    *Cause    // Try: the cause the remedy is offered for; else the leading one
	Demanded bool      // Ask: a hazard demands the question
	Ending   Ending    // Paid, Handover
	ECR      float64   // expected cost of repair, in seconds; 0 when paid
	Belief   Belief
	Standing []Standing // hazards, in order of their ids
	Number   int        // of this step in its round, from 1
}

const (
	mostQuestions = 8  // before the first remedy of a round
	keptBack      = 2  // of these, for questions that hazards demand
	mostSteps     = 15 // of a round
	sureEnough    = .5 // from here on an act that is also a question is offered as a remedy
)

// Step returns what comes next. The same events give the same step.
func (s *Session) Step() Step {
	f := s.k.factsOf(s.events)
	weights := f.weights()
	step := Step{
		Belief:   s.k.ranked(weights),
		Standing: s.k.hazardsOf(f),
		Number:   f.stepsDone() + 1,
	}
	step.Cause = step.Belief[0].Cause
	if kind, why := f.ended(step.Standing); kind != "" {
		step.Kind, step.Ending = kind, why
		if kind == Handover {
			step.ECR = s.k.costs.Support
		}
		return step
	}
	at := plan.State{
		Weights:   weights,
		Remedies:  f.offeredRemedies(step.Standing),
		Questions: f.offeredQuestions(step.Standing),
	}
	for _, st := range step.Standing {
		if len(st.Demands) > 0 {
			step.Kind, step.Question, step.Demanded = Ask, st.Demands[0], true
			step.ECR = s.k.tables.model.Asking(at, step.Question.index)
			return step
		}
	}
	step.take(s.k, s.k.tables.model.Choose(at))
	if step.Number > mostSteps && step.Kind != Handover {
		step.Kind, step.Ending, step.Question, step.Remedy = Handover, TooLong, nil, nil
	}
	return step
}

// take makes the step of a choice. An act that is both a question and a remedy
// is offered as a remedy where the leading cause is likely enough, and as a
// question otherwise.
func (step *Step) take(k *Knowledge, c plan.Choice) {
	step.ECR = c.Cost
	var q *Question
	var r *Remedy
	if c.Remedy != plan.None {
		r = k.remedies[c.Remedy]
		q = k.question[r.Is]
	}
	if c.Question != plan.None {
		q = k.questions[c.Question]
		r = k.remedy[q.remedyID]
	}
	switch {
	case q == nil && r == nil:
		step.Kind, step.Ending = Handover, NothingLeft
	case q != nil && (r == nil || !step.sure(k, r)):
		step.Kind, step.Question = Ask, q
	default:
		step.Kind, step.Remedy = Try, r
		step.Cause = step.Belief.mendedBy(k, r)
	}
}

// sure reports whether the leading cause is likely enough, and likely enough to
// be mended by a remedy, to offer the remedy for it.
func (step *Step) sure(k *Knowledge, r *Remedy) bool {
	lead := step.Belief[0]
	return lead.P >= sureEnough && lead.Cause.ID != OtherCause && k.cureChance(lead.Cause, r) >= sureEnough
}

// mendedBy returns the cause that a remedy is most likely to mend now.
func (b Belief) mendedBy(k *Knowledge, r *Remedy) *Cause {
	var best *Cause
	most := 0.0
	for _, l := range b {
		if p := l.P * k.cureChance(l.Cause, r); p > most {
			best, most = l.Cause, p
		}
	}
	return best
}

// stepsDone counts the questions answered and remedies done in this round. What
// the clerk started from is no step.
func (f facts) stepsDone() int {
	n := 0
	for i, e := range f.events {
		if f.rounds[i] != f.round {
			continue
		}
		if q := f.k.question[e.Question]; e.Kind == EventTried || e.Kind == EventAnswer && q != nil && !q.Opening {
			n++
		}
	}
	return n
}

// ended reports whether the events already end the round, and why.
func (f facts) ended(standing []Standing) (StepKind, Ending) {
	for i, e := range f.events {
		if f.rounds[i] != f.round {
			continue
		}
		if why := f.paidBy(i, e); why != NotEnded && (why == FoundApproved || !openBefore(standing, f.round)) {
			return Paid, why
		}
	}
	for _, st := range standing {
		if st.Hazard.Handover {
			return Handover, ByHazard
		}
		if f.lastAnswer(st.Hazard.HandoverBy) == f.round {
			return Handover, Unsettled
		}
	}
	return "", NotEnded
}

// openBefore reports whether the outcome of a payment of an earlier round is
// still open: then a later approval may be the second charge, and does not end
// the failure until the first is looked up.
func openBefore(standing []Standing, round int) bool {
	return slices.ContainsFunc(standing, func(st Standing) bool {
		return st.since < round && len(st.Hazard.PaidBy) > 0
	})
}

// paidBy says whether one event means that the sale is paid.
func (f facts) paidBy(i int, e Event) Ending {
	switch e.Kind {
	case EventTried:
		if e.Outcome == Worked {
			return Mended
		}
	case EventAnswer:
		if e.Question == CodeQuestion {
			if c := f.codeAt(i); c != nil && c.Approved() {
				return approvedAs(c.PartPaid)
			}
		}
		if d := f.k.display[e.Answer]; e.Question == DisplayQuestion && d != nil && d.PartPaid {
			return PartApproved
		}
		if q := f.k.question[e.Question]; q != nil && q.Answer(e.Answer) != nil && q.Answer(e.Answer).Ends {
			return Mended
		}
		for _, h := range f.k.hazards {
			if slices.Contains(h.PaidBy, Ref{e.Question, e.Answer}) {
				return FoundApproved
			}
		}
	case EventGuide, EventLater, EventRound:
	}
	return NotEnded
}

func approvedAs(part bool) Ending {
	if part {
		return PartApproved
	}
	return ApprovedCode
}

// offeredRemedies returns which remedies may be offered: not done in this round
// and not forbidden.
func (f facts) offeredRemedies(standing []Standing) []bool {
	out := make([]bool, len(f.k.remedies))
	for i, r := range f.k.remedies {
		out[i] = !forbidden(standing, r.Does) && f.triedNow(r.ID) == 0 && !f.spent(r)
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

// triedNow counts how often a remedy was reported on in this round.
func (f facts) triedNow(remedy string) int {
	n := 0
	for i, e := range f.events {
		if e.Kind == EventTried && e.Remedy == remedy && f.rounds[i] == f.round {
			n++
		}
	}
	return n
}

// offeredQuestions returns which questions may be asked now.
func (f facts) offeredQuestions(standing []Standing) []bool {
	out := make([]bool, len(f.k.questions))
	asked, repaired := 0, false
	for i, e := range f.events {
		if f.rounds[i] == f.round && e.Kind == EventAnswer && !strings.Contains(CodeQuestion+" "+DisplayQuestion, e.Question) {
			asked++
		}
		repaired = repaired || f.rounds[i] == f.round && e.Kind == EventTried
	}
	if asked >= mostQuestions-keptBack && !repaired {
		return out
	}
	for i, q := range f.k.questions {
		out[i] = !q.Opening && !q.lookUp && !f.answeredNow(q) && !forbidden(standing, q.Does) && f.reachable(q) && !f.isPutOff(q)
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
	return false
}

// isPutOff reports whether a question was put off and nothing was done since.
func (f facts) isPutOff(q *Question) bool {
	for i := len(f.events) - 1; i >= 0; i-- {
		e := f.events[i]
		if e.Kind != EventLater {
			return false
		}
		if e.Question == q.ID {
			return true
		}
	}
	return false
}
