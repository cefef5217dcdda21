package tree

import "slices"

// Repaired reports whether the failure was ended by something that was done, so
// that it is worth asking what it was.
func (e Ending) Repaired() bool { return e == Mended || e == Restored }

// ended reports whether the events already end the round, and why.
func (f facts) ended(standing []Standing) (StepKind, Ending) {
	if why := f.paid(standing); why != NotEnded {
		return Paid, why
	}
	for _, st := range standing {
		if st.Hazard.Handover {
			return Handover, ByHazard
		}
		if len(st.Demands) == 0 && f.lastAnswer(st.Hazard.HandoverBy) == f.round {
			return Handover, Unsettled
		}
	}
	return "", NotEnded
}

// paid returns why the sale is paid, the strongest reason first. While the
// outcome of a payment is open, a second one that went through does not end the
// failure: the first has to be looked up, for the customer may have paid twice.
func (f facts) paid(standing []Standing) Ending {
	for _, why := range []Ending{FoundApproved, Returned, PartApproved, ApprovedCode, Mended, Restored} {
		if why != FoundApproved && f.openOutcome(standing, why) {
			continue
		}
		for i, e := range f.events {
			if f.rounds[i] == f.round && f.paidBy(i, e) == why {
				return why
			}
		}
	}
	return NotEnded
}

// openOutcome reports whether a hazard stands that a look-up could show to be
// paid. The approval of the very payment whose outcome is open settles it.
func (f facts) openOutcome(standing []Standing, why Ending) bool {
	return slices.ContainsFunc(standing, func(st Standing) bool {
		return st.Hazard.Kind == OpenOutcome && (why == Mended || why == Restored || st.since < f.round)
	})
}

// SaysPaid reports whether an event says that something was paid, approved or mended. What
// money hangs on is said on purpose: no face may have it picked by a blind key.
func (k *Knowledge) SaysPaid(e Event) bool {
	if e.Kind == EventTried && k.remedy[e.Remedy] == nil {
		return false
	}
	return k.factsOf([]Event{e}).paidBy(0, e) != NotEnded
}

// paidBy says whether one event means that the sale is paid.
func (f facts) paidBy(i int, e Event) Ending {
	switch e.Kind {
	case EventTried:
		if e.Outcome == Worked && slices.Contains(f.k.remedy[e.Remedy].Does, ReturnsMoney) {
			return Returned
		}
		if e.Outcome == Worked && f.k.remedy[e.Remedy].Pays() {
			return Mended
		}
		if e.Outcome == Worked {
			return Restored
		}
	case EventAnswer:
		if e.Question == CodeQuestion {
			rows := f.mayMean(i)
			if len(rows) > 0 && !slices.ContainsFunc(rows, func(c *Code) bool { return !c.Approved() }) {
				return approvedAs(rows[0].PartPaid)
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
	case EventGuide, EventLater, EventRound, EventSaid:
	}
	return NotEnded
}

func approvedAs(part bool) Ending {
	if part {
		return PartApproved
	}
	return ApprovedCode
}
