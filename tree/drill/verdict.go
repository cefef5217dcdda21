package drill

import (
	"cmp"
	"slices"

	"swipewise/tree"
)

// Missing returns the parts of a verdict that are still open.
func (v Verdict) Missing() []Part {
	var out []Part
	for _, x := range []struct {
		id   string
		part Part
	}{{v.Cause, PartCause}, {v.Fix, PartFix}, {v.Phrase, PartCustomer}} {
		if x.id == "" {
			out = append(out, x.part)
		}
	}
	return out
}

// Causes returns the causes that can be named in a verdict, the commonest first.
func (p *Play) Causes() []*tree.Cause {
	var out []*tree.Cause
	for _, c := range p.c.k.Causes() {
		if c.ID != tree.OtherCause {
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(a, b *tree.Cause) int { return cmp.Compare(b.Share, a.Share) })
	return out
}

// Fixes returns what can be named as the fix, by its id: what was tried, who to call
// or that nothing is left to do, ways to finish the sale, and every other remedy.
func (p *Play) Fixes() []string {
	var out []string
	tried := map[string]bool{}
	for _, a := range p.acts {
		if a.Kind == Try && !tried[a.ID] {
			tried[a.ID] = true
			out = append(out, a.ID)
		}
	}
	for _, c := range tree.Calls() {
		out = append(out, fixCalling(c))
	}
	out = append(out, FixPaid)
	for _, r := range p.Ways() {
		out = append(out, FixRescue+r.ID)
	}
	for _, r := range p.c.order().remedies(p.c.k.Remedies()) {
		if !tried[r.ID] {
			out = append(out, r.ID)
		}
	}
	return out
}
