package wizard

import (
	"slices"

	"swipewise/tree"
	"swipewise/wizard/page"
)

// tone says what the screen is for, and the word of it: to answer, to do, to stop and look
// up first, or that it is over.
func (m *Model) tone() (page.Tone, string) {
	w := m.t().Tones
	if _, ok := m.screen.(*outlineScreen); ok {
		return page.Plain, ""
	}
	switch state := m.screen.state(); {
	case state == Handover && (m.step.OutcomeOpen() || m.step.Ending == tree.ByHazard):
		return page.Halt, w.HaltCall
	case state != Start && (m.step.Demanded || m.step.OutcomeOpen()):
		return page.Halt, w.Halt
	case state == Handover:
		return page.Doing, w.Call
	case state == Try:
		return page.Doing, w.Do
	case state == Solved:
		return m.over()
	}
	return page.Asking, w.Ask
}

// over says how a failure is over: what is paid in part, and a terminal that works again,
// leave something to do.
func (m *Model) over() (page.Tone, string) {
	w := m.t().Tones
	switch m.step.Ending {
	case tree.PartApproved:
		return page.Doing, w.Part
	case tree.Restored:
		return page.Doing, w.Works
	case tree.ApprovedCode, tree.FoundApproved, tree.Returned, tree.Mended, tree.NotEnded, tree.ByHazard, tree.Unsettled, tree.NothingLeft, tree.TheirBank, tree.TooLong:
	}
	return page.Paid, w.Paid
}

// earlier returns the choice that was made here before it was taken back, or -1 for none:
// no answer is at hand on a page that was not answered yet.
func (m *Model) earlier(choices []page.Choice) int {
	return slices.IndexFunc(choices, func(c page.Choice) bool { return len(c.Events) > 0 && m.session.TookBack(c.Events[0]) })
}

// weighty reports whether one of the events tells of something paid.
func (m *Model) weighty(events ...tree.Event) bool {
	return slices.ContainsFunc(events, m.session.Knowledge().SaysPaid)
}
