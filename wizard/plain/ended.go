package plain

import (
	"fmt"

	"swipewise/tree"
	"swipewise/wizard/note"
	"swipewise/wizard/sheet"
)

// handover adds why the failure goes to the acquirer, and what to tell them.
func (t Texts) handover(p *Page, s *tree.Session, step tree.Step) {
	w := t.Screens.Handover
	p.Put(0, 0, t.in(w.Heading(step)))
	p.Put(0, 0, t.in(w.Why(step)))
	p.Put(0, 0, t.in(w.What(step)))
	if call := w.Number(step, t.Shop, t.Lang); call != "" {
		p.Put(0, 0, call)
	}
	p.Gap()
	p.Put(0, 0, note.Handover(s, t.Shop, t.Note, t.Lang))
}

// paid adds how the sale came to be paid: what is to be done now if it had been
// paid all along, else what it was and how it does not come back.
func (t Texts) paid(p *Page, s *tree.Session, step tree.Step) {
	w := t.Screens.Solved
	code := s.CodeShown()
	switch step.Ending {
	case tree.ApprovedCode:
		p.Put(0, 0, fmt.Sprintf(t.in(w.Approved), code.Code))
		p.Put(0, 0, t.in(w.ApprovedNext))
		p.Put(0, 0, t.in(code.Explain))
	case tree.PartApproved:
		p.Put(0, 0, t.in(w.Part))
		p.Put(0, 0, t.in(w.PartNext))
	case tree.FoundApproved:
		p.Put(0, 0, t.in(w.Listed))
		p.Put(0, 0, t.in(w.ListedNext))
	case tree.Restored:
		p.Put(0, 0, t.in(w.Restored))
		t.was(p, step)
	case tree.Mended, tree.NotEnded, tree.ByHazard, tree.Unsettled, tree.NothingLeft, tree.TheirBank, tree.TooLong:
		p.Put(0, 0, t.in(w.Mended))
		t.was(p, step)
	}
}

// was adds what the failure was, as far as is known.
func (t Texts) was(p *Page, step tree.Step) {
	w := t.Screens.Solved
	lead := step.Belief[0]
	if lead.Cause.ID == tree.OtherCause {
		p.Put(0, 0, t.in(w.Unknown))
		return
	}
	if lead.P >= tree.NamedFrom {
		p.Put(0, 0, t.in(w.Was)+t.Between()+t.named(lead))
	} else {
		p.Put(0, 0, t.in(w.Perhaps)+t.Colon())
		for _, l := range step.Belief[:2] {
			if l.Cause.ID != tree.OtherCause {
				p.Put(2, 2, t.named(l))
			}
		}
	}
	p.Put(0, 0, t.in(w.Prevent)+t.Between()+t.in(lead.Cause.Prevent))
}

func (t Texts) named(l tree.Likely) string {
	return t.in(l.Cause.Title) + " " + sheet.Percent(l.P)
}
