package note

import (
	"slices"

	"swipewise/tree"
)

// head says whom the note is for, what was being done, and what to tell the
// customer who waits.
func (n *writer) head(s *tree.Session, step tree.Step) {
	n.line(n.fill(n.w.Title, n.w.Parties.of(party(step))))
	if step.Kind == tree.Paid && step.Remains != nil {
		n.line(n.fill(n.w.Remains, step.Remains.Title.In(n.w.Lang)))
		return
	}
	n.line(n.w.Activities.of(s.Doing()))
	n.line(n.fill(n.w.Customer, Sentence(n.w, step)))
}

// Sentence returns what to tell the customer who waits: that it is looked up while the
// outcome is open, else the sentence of the cause that is likely enough, else that
// something is tried, or that somebody is called.
func Sentence(w *Words, step tree.Step) string {
	say := w.CustomerWaits
	if step.Kind == tree.Try && step.Remedy.Who != tree.AcquirerParty && step.Remedy.Who != tree.IssuerParty {
		say = w.CustomerTry
	}
	switch c := step.Speaks(); {
	case step.OutcomeOpen():
		say = w.CustomerOpen
	case c != nil:
		say = c.Say.In(w.Lang)
	case slices.ContainsFunc(step.Standing, func(st tree.Standing) bool { return st.Hazard.ClosesRescue }):
		say = w.CustomerHold
	}
	return tidy(say)
}

// Party names whom the note of a step is for.
func Party(w *Words, step tree.Step) string { return w.Parties.of(party(step)) }

// party returns whom the note is for; while the round is open, the acquirer.
func party(step tree.Step) tree.Call {
	switch {
	case step.Call != tree.CallNoneKnown:
		return step.Call
	case step.Kind == tree.Paid && step.Remains != nil:
		return step.Remains.Call
	}
	return tree.CallAcquirer
}

// asks says what to ask the party for: while the outcome is open, what became of
// the sale; else what the likely cause needs.
func (n *writer) asks(step tree.Step) []string {
	var out []string
	if step.OutcomeOpen() {
		out = append(out, n.w.AskOutcome)
	}
	cause := step.Named()
	if step.Kind == tree.Paid && step.Remains != nil {
		cause = step.Remains
	}
	if cause != nil && !cause.AskFor.Empty() {
		out = append(out, tidy(cause.AskFor.In(n.w.Lang)))
	}
	if len(out) == 0 {
		out = append(out, n.w.AskAny)
	}
	return out
}

// settled lists what comes once it is known what became of the sale.
func (n *writer) settled(step tree.Step) []string {
	var out []string
	for _, r := range step.Settled {
		out = append(out, tidy(r.Title.In(n.w.Lang)))
	}
	return out
}

// meanwhile lists what can go on until the call has helped.
func (n *writer) meanwhile(step tree.Step) []string {
	var out []string
	for _, r := range step.Meanwhile {
		out = append(out, tidy(r.Meanwhile.In(n.w.Lang)))
	}
	return out
}
