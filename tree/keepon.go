package tree

import (
	"cmp"
	"slices"

	"swipewise/tree/plan"
)

// NameFrom is how probable a cause must be to be named as likely, and for its
// sentence to be said to a customer. BarsFrom is how probable one must be for bars
// to help anybody.
const (
	NameFrom = .4
	BarsFrom = .25
)

const (
	plainFrom  = .25 // the chance from which a remedy is a cause's own plain act
	likelyFrom = .1  // how probable a cause must be for its plain act not to be withheld
	leastLead  = .05 // and the leading one
	mostHeed   = 4   // how many causes are heeded at the end
	mostPlain  = 10  // how many steps a round may be longer for plain acts of a cause that is named
)

// Named returns the leading cause, if it is likely enough to be named and to speak
// to the customer by, or nil.
func (step Step) Named() *Cause {
	from := NameFrom
	if step.Ending == ByHazard {
		from = clearEnough // what is dangerous is not explained away by a likelier harmless cause
	}
	if lead := step.Belief[0]; lead.P >= from && lead.Cause.ID != OtherCause {
		return lead.Cause
	}
	return nil
}

// Speaks returns the cause whose sentence may be read out to the customer at this
// step, or nil: that of the remedy, or the leading one, if it is likely enough.
func (step Step) Speaks() *Cause {
	if step.Kind == Try && step.Cause != nil && step.Cause.ID != OtherCause && step.Belief.Of(step.Cause.ID) >= NameFrom {
		return step.Cause
	}
	return step.Named()
}

// Bars reports whether any cause stands out far enough to show how likely each is.
func (step Step) Bars() bool { return step.Belief[0].P >= BarsFrom }

// heeded returns the causes that count at the end of a round: the leading one, and
// what is nearly as likely.
func (b Belief) heeded() []*Cause {
	var out []*Cause
	for i, l := range b[:min(mostHeed, len(b))] {
		if l.Cause.ID != OtherCause && (l.P >= likelyFrom || i == 0 && l.P >= leastLead) {
			out = append(out, l.Cause)
		}
	}
	return out
}

// keepOn offers, instead of a handover, the plain act of a likely cause that was
// not done and may be: nothing of worth is withheld because a call is reckoned
// cheaper. What is slow comes last.
// It reports whether there is one.
func (step *Step) keepOn(f facts, at plan.State) bool {
	for _, c := range step.Belief.heeded() {
		if step.Number >= mostSteps && (c != step.Named() || step.Number >= mostSteps+mostPlain) {
			return false
		}
		if r := f.plainAct(c, at.Remedies); r != nil {
			step.try(f, r)
			return true
		}
	}
	return false
}

// nobodyKnows reports whether a hazard goes to the acquirer because nobody was
// sure of an answer, and not because of what was found.
func (f facts) nobodyKnows(standing []Standing) bool {
	for _, st := range standing {
		for _, r := range st.Hazard.HandoverBy {
			if r.Answer != NotSure && f.lastAnswer([]Ref{r}) == f.round {
				return false
			}
		}
	}
	return true
}

// plainAct returns the best of the remedies offered that is a cause's own plain
// act, or nil: the highest chance per second.
func (f facts) plainAct(c *Cause, offered []bool) *Remedy {
	var best *Remedy
	most := 0.0
	for i, r := range f.k.remedies {
		p := f.k.cureChance(c, r)
		if !offered[i] || p < plainFrom {
			continue
		}
		if e := p / f.k.doing(r); e > most {
			best, most = r, e
		}
	}
	return best
}

// end makes the step of an ending.
func (step *Step) end(f facts, kind StepKind, why Ending) {
	step.Kind, step.Ending = kind, why
	if kind == Paid {
		step.Remains = step.remaining(f)
		if why == FoundApproved {
			step.Left = step.stillToDo(f)
		}
		return
	}
	step.ECR = f.k.costs.Support
	step.Call = CallAcquirer
	if why == NothingLeft && f.openOutcome(step.Standing, Mended) {
		step.Ending = Unsettled
	}
	lead := step.Belief[0]
	if step.Ending == NothingLeft && lead.P >= sureEnough && (lead.Cause.Who == Cardholder || lead.Cause.Who == IssuerParty) {
		step.Ending = TheirBank
	}
	if named := step.Named(); named != nil && (step.Ending == NothingLeft || step.Ending == TooLong || step.Ending == TheirBank) {
		step.Call = named.Call
	}
	step.Meanwhile = step.meanwhile(f)
	if step.OutcomeOpen() {
		step.Settled = step.onceSettled(f)
	}
}

// meanwhile returns what can go on while others are called: of likely causes, what
// is slow or somebody else's, was not tried in vain, and is not forbidden.
func (step *Step) meanwhile(f facts) []*Remedy {
	var out []*Remedy
	for _, c := range step.Belief.heeded() {
		for _, r := range f.k.remedies {
			if r.Meanwhile.Empty() || f.k.cureChance(c, r) < plainFrom || slices.Contains(out, r) {
				continue
			}
			if !forbidden(step.Standing, r.Does) && f.lastTried([]string{r.ID}) < f.round && f.lacking.allows(r.Needs) && step.assumptions.allows(r.Presumes, r.Activity) {
				out = append(out, r)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b *Remedy) int { return cmp.Compare(a.Seconds, b.Seconds) })
	return out
}

// remaining returns the fault that stays after a sale was saved by going round it:
// with another card, in another way, or because the list has it as approved.
func (step *Step) remaining(f facts) *Cause {
	c := step.Named()
	if c == nil || c.Branch != BranchDevice && c.Branch != BranchNetwork {
		return nil
	}
	if step.Ending == FoundApproved && c.Branch == BranchDevice {
		return c
	}
	round := f.last(func(_ int, e Event) bool {
		q := f.k.question[e.Question]
		if e.Kind != EventAnswer || q == nil {
			return false
		}
		a := q.Answer(e.Answer)
		return a != nil && a.Ends
	})
	if step.Ending == Mended && round == f.round {
		return c
	}
	return nil
}
