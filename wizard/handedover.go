package wizard

import (
	"fmt"

	"swipewise/tree"
	"swipewise/wizard/shop"
)

// Heading says to whom a failure goes that the shop cannot end.
func (w HandoverWords) Heading(step tree.Step) tree.Text {
	if step.Ending == tree.TheirBank {
		return w.BankTitle
	}
	return w.Title
}

// Why says why it goes there.
func (w HandoverWords) Why(step tree.Step) tree.Text {
	if step.OutcomeOpen() {
		return w.Unsettled
	}
	switch step.Ending {
	case tree.ByHazard:
		return w.Hazard
	case tree.TooLong:
		return w.Long
	case tree.TheirBank:
		return w.Bank
	case tree.NothingLeft, tree.Unsettled, tree.NotEnded, tree.Mended, tree.Restored, tree.ApprovedCode, tree.PartApproved, tree.FoundApproved:
	}
	return w.Nothing
}

// What says what to do there.
func (w HandoverWords) What(step tree.Step) tree.Text {
	if step.Ending == tree.TheirBank {
		return w.BankNext
	}
	return w.Next
}

// Number says which number the shop has noted down for the call, or nothing
// where it has none or the call is not the shop's.
func (w HandoverWords) Number(step tree.Step, p shop.Profile, l tree.Lang) string {
	hotline := p.Text(shop.Hotline)
	if hotline == "" || step.Ending == tree.TheirBank {
		return ""
	}
	return fmt.Sprintf(w.Hotline.In(l), hotline)
}
