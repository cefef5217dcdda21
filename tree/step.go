package tree

import (
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
	ApprovedCode  Ending = "approved"   // the code is an approval
	PartApproved  Ending = "part-paid"  // only a part was approved; the rest is due
	FoundApproved Ending = "listed"     // the transaction list has it as approved
	Mended        Ending = "mended"     // a payment made again went through
	Returned      Ending = "returned"   // the sale is paid once, and what was taken too often went back
	Restored      Ending = "restored"   // a remedy worked; the payment can be made now
	ByHazard      Ending = "hazard"     // a hazard demands the acquirer
	Unsettled     Ending = "unsettled"  // the outcome stays unknown
	NothingLeft   Ending = "nothing"    // support is the cheapest step, or nothing else may be offered
	TooLong       Ending = "too-long"   // the most steps of a round are done
	TheirBank     Ending = "their-bank" // what is likely is for the cardholder and the issuer to settle
)

// Step is what comes next, with all that a face needs to show it.
type Step struct {
	Kind        StepKind
	Question    *Question // Ask; of the scheme question, only the answers that tell the code's meanings apart
	Remedy      *Remedy   // Try
	Cause       *Cause    // Try: the cause the remedy is offered for; else the leading one
	Demanded    bool      // Ask: a hazard demands the question
	Ending      Ending    // Paid, Handover
	ECR         float64   // expected cost of repair, in seconds; 0 when paid
	Belief      Belief
	Standing    []Standing  // hazards, in order of their ids
	Number      int         // of this step in its round, from 1
	Call        Call        // Handover: whom to call
	Meanwhile   []*Remedy   // Handover: what can go on until the call has helped
	Remains     *Cause      // Paid: a fault that stays although this sale is saved, or nil
	Left        []*Remedy   // Paid: what is still to be done, none of it a payment
	Settled     []*Remedy   // Handover: what comes once it is known what became of the sale, and not before
	lacking     lacking     // what the shop is known not to have
	assumptions assumptions // what may still be taken for granted
}

// Says returns the event of an answer that is given at this step. Where a remedy
// has worked already, the answer only tells what the cause was.
func (step Step) Says(question, answer string) Event {
	return Event{Kind: EventAnswer, Question: question, Answer: answer, After: step.Ending.Repaired()}
}

const (
	mostQuestions = 8  // before the first remedy of a round
	mostSteps     = 15 // of a round
	keptBack      = 2  // of either, for questions that hazards demand
	sureEnough    = .5 // from here on an act that is also a question is offered as a remedy
)

// Step returns what comes next. The same events give the same step.
func (s *Session) Step() Step {
	f := s.factsNow()
	weights := f.weights()
	step := Step{
		Belief:      s.k.ranked(weights),
		Standing:    s.k.hazardsOf(f),
		Number:      f.stepsDone() + 1,
		lacking:     f.lacking,
		assumptions: f.assumptions().likely(s.k, weights),
	}
	step.Cause = step.Belief[0].Cause
	kind, why := f.ended(step.Standing)
	at := plan.State{Weights: weights, Remedies: f.offeredRemedies(step.Standing, step.assumptions)}
	if kind == Handover && why == Unsettled && step.Named() != nil && f.nobodyKnows(step.Standing) && step.keepOn(f, at) {
		return step // an act of the likely cause that no hazard forbids, such as new paper
	}
	if kind != "" {
		step.end(f, kind, why)
		return step
	}
	at.Questions = f.offeredQuestions(step.Standing, step.assumptions)
	if q := f.schemeQuestion(); q != nil {
		step.ask(s.k, at, q)
		return step
	}
	meant := f.whichMeant(step.Belief)
	if meant != nil && !step.OutcomeOpen() {
		step.ask(s.k, at, meant) // what is meant may tell whether money is in question at all
		return step
	}
	for _, st := range step.Standing {
		if len(st.Demands) > 0 {
			step.ask(s.k, at, st.Demands[0])
			step.Demanded = true
			return step
		}
	}
	if step.bound(f, at) {
		return step
	}
	if meant != nil {
		step.ask(s.k, at, meant)
		return step
	}
	step.take(f, f.choose(at))
	if step.Number > mostSteps-keptBack && step.Kind != Handover {
		step.Kind, step.Ending, step.Question, step.Remedy = Handover, TooLong, nil, nil
	}
	if step.Kind == Handover && !step.keepOn(f, at) {
		step.end(f, step.Kind, step.Ending)
	}
	return step
}

// bound makes the step of a hazard that says what is done at once, and reports
// whether one does. What was done in vain is for the acquirer.
func (step *Step) bound(f facts, at plan.State) bool {
	for _, st := range step.Standing {
		r := f.k.remedy[st.Hazard.Act]
		switch {
		case r == nil:
			continue
		case at.Remedies[r.index]:
			step.try(f, r)
			step.ECR = f.k.doing(r)
		default:
			step.end(f, Handover, ByHazard)
		}
		return true
	}
	return false
}

// ask makes the step of a question that comes before any choice.
func (step *Step) ask(k *Knowledge, at plan.State, q *Question) {
	step.Kind, step.Question = Ask, q
	step.ECR = k.tables.model.Asking(at, q.index)
}

// take makes the step of a choice. An act that is both a question and a remedy
// is offered as a remedy where the leading cause is likely enough, or where it was
// asked about already, and as a question otherwise.
func (step *Step) take(f facts, c plan.Choice) {
	step.ECR = c.Cost
	k := f.k
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
	case q != nil && (r == nil || !step.sure(k, r) && !f.answeredNow(q)):
		step.Kind, step.Question = Ask, q
	default:
		step.try(f, r)
	}
}

// try offers a remedy, or asks first what has to be known before it is offered.
func (step *Step) try(f facts, r *Remedy) {
	if q := f.first(r, step.assumptions); q != nil {
		step.Kind, step.Ending, step.Question, step.Remedy = Ask, NotEnded, q, nil
		return
	}
	step.Kind, step.Ending, step.Question, step.Remedy = Try, NotEnded, nil, r
	step.Cause = step.Belief.mendedBy(f.k, r)
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
	n, begun := 0, false
	for i, e := range f.events {
		if f.rounds[i] != f.round {
			continue
		}
		if e.Kind == EventTried || e.Kind == EventAnswer && (begun || !f.isStart(e)) {
			n++
		}
		begun = begun || e.Kind == EventAnswer || e.Kind == EventGuide || e.Kind == EventSaid
	}
	return n
}

// isStart reports whether an event is something that people start from.
func (f facts) isStart(e Event) bool {
	q := f.k.question[e.Question]
	if q == nil || q.Opening || q.ID == WhichMeant {
		return true
	}
	a := q.Answer(e.Answer)
	return a != nil && !a.Symptom.Empty()
}
