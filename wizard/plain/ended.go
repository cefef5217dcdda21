package plain

import (
	"fmt"

	"swipewise/tree"
	"swipewise/wizard/note"
	"swipewise/wizard/sheet"
)

// handover adds why the failure goes to the acquirer, and what to tell them.
func (t Texts) handover(p *page, s *tree.Session, step tree.Step) {
	w := t.Screens.Handover
	p.put(0, 0, t.in(w.Heading(step)))
	p.put(0, 0, t.in(w.Why(step)))
	p.put(0, 0, t.in(w.What(step)))
	if call := w.Number(step, t.Shop, t.Lang); call != "" {
		p.put(0, 0, call)
	}
	p.gap()
	p.put(0, 0, note.Handover(s, t.Shop, t.Note, t.Lang))
}

// paid adds how the sale came to be paid: what is to be done now if it had been
// paid all along, else what it was and how it does not come back.
func (t Texts) paid(p *page, s *tree.Session, step tree.Step) {
	w := t.Screens.Solved
	code := s.CodeShown()
	switch step.Ending {
	case tree.ApprovedCode:
		p.put(0, 0, fmt.Sprintf(t.in(w.Approved), code.Code))
		p.put(0, 0, t.in(w.ApprovedNext))
		p.put(0, 0, t.in(code.Explain))
	case tree.PartApproved:
		p.put(0, 0, t.in(w.Part))
		p.put(0, 0, t.in(w.PartNext))
	case tree.FoundApproved:
		p.put(0, 0, t.in(w.Listed))
		p.put(0, 0, t.in(w.ListedNext))
	case tree.Restored:
		p.put(0, 0, t.in(w.Restored))
		t.was(p, step)
	case tree.Mended, tree.NotEnded, tree.ByHazard, tree.Unsettled, tree.NothingLeft, tree.TheirBank, tree.TooLong:
		p.put(0, 0, t.in(w.Mended))
		t.was(p, step)
	}
}

// was adds what the failure was, as far as is known.
func (t Texts) was(p *page, step tree.Step) {
	w := t.Screens.Solved
	lead := step.Belief[0]
	if lead.Cause.ID == tree.OtherCause {
		p.put(0, 0, t.in(w.Unknown))
		return
	}
	if lead.P >= tree.NamedFrom {
		p.put(0, 0, t.in(w.Was)+t.between()+t.named(lead))
	} else {
		p.put(0, 0, t.in(w.Perhaps)+t.colon())
		for _, l := range step.Belief[:2] {
			if l.Cause.ID != tree.OtherCause {
				p.put(2, 2, t.named(l))
			}
		}
	}
	p.put(0, 0, t.in(w.Prevent)+t.between()+t.in(lead.Cause.Prevent))
}

func (t Texts) named(l tree.Likely) string {
	return t.in(l.Cause.Title) + " " + sheet.Percent(l.P)
}
