package drill

import (
	"slices"
	"strings"

	"swipewise/tree"
)

// The fixes that are no remedies. A way to finish the sale is written
// FixRescue + its id, a call to anybody but the acquirer FixCall + the tree.Call.
const (
	FixAcquirer = "acquirer" // call the acquirer's hotline
	FixPaid     = "paid"     // nothing is left to do: the sale is paid, hand over the goods
	FixRescue   = "rescue:"
	FixCall     = "call:"
)

// CallOf returns whom a fix calls, or "" for one that calls nobody.
func CallOf(fix string) tree.Call {
	if fix == FixAcquirer {
		return tree.CallAcquirer
	}
	if to, ok := strings.CutPrefix(fix, FixCall); ok {
		return tree.Call(to)
	}
	return tree.CallNoneKnown
}

// fixCalling returns the fix that calls a party; the acquirer where none is known.
func fixCalling(c tree.Call) string {
	if c == tree.CallAcquirer || c == tree.CallNoneKnown {
		return FixAcquirer
	}
	return FixCall + string(c)
}

// helps is the chance from which a remedy is a right thing to try for a cause.
const helps = .3

// wantFix returns what is right to do as things stand in this play: what ended
// the failure, if anything did; otherwise what the best play came to.
func (p *Play) wantFix(best *Play) string {
	step, worked := p.step(), p.worked()
	switch {
	case step.Kind == tree.Paid && worked != "":
		return worked
	case step.Kind == tree.Paid:
		return FixPaid
	}
	return best.verdict.Fix
}

// rightFix reports whether a fix ends the failure that is played. What is
// printed as right always is; so is every other name of the same act.
func (p *Play) rightFix(fix string, best *Play) bool {
	step, want := p.step(), p.wantFix(best)
	switch {
	case fix == "":
		return false
	case p.c.sameAct(fix, want):
		return true
	case step.Kind == tree.Paid:
		return fix == FixPaid
	case step.OutcomeOpen():
		return fix == FixAcquirer && step.Kind == tree.Handover
	case strings.HasPrefix(fix, FixRescue):
		return p.saves(fix, want)
	case CallOf(fix) != tree.CallNoneKnown:
		return step.Kind == tree.Handover && fix == fixCalling(step.Call) || !p.curable() && fix == fixCalling(p.c.Truth().Call)
	}
	r := p.c.k.Remedy(fix)
	return r != nil && len(p.session.Breaks(r.Does)) == 0 && p.c.failure.Try(r) == tree.Worked
}

// saves reports whether another way to pay is the right end: where the fault leaves
// with the customer and nothing at the till ends it. Where the terminal, the line
// or the shop is at fault it only puts the fault off. Another terminal is no other
// way for a card that is at fault.
func (p *Play) saves(fix, want string) bool {
	return p.closedBy(fix) == nil && fix != FixRescue+"other-terminal" &&
		(want == fixCalling(tree.CallIssuer) || p.c.Truth().Call == tree.CallIssuer && !p.curable())
}

// curable reports whether any remedy is a right thing to try for the true cause.
func (p *Play) curable() bool {
	return slices.ContainsFunc(p.c.k.Remedies(), func(r *tree.Remedy) bool { return p.c.k.CureChance(p.c.Truth(), r) >= helps })
}

// sameAct reports whether two fixes are the same act, under whatever names.
func (c *Case) sameAct(a, b string) bool {
	if a == b {
		return true
	}
	one, other := c.k.Remedy(a), c.k.Remedy(b)
	if one == nil || other == nil {
		return false
	}
	named := func(r *tree.Remedy, by *tree.Remedy) bool {
		return slices.Contains(by.SameAs, r.ID) || r.Is != "" && (r.Is == by.Is || slices.Contains(by.SameAs, r.Is))
	}
	return named(one, other) || named(other, one)
}
