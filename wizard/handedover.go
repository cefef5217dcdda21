package wizard

import "swipewise/tree"

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
