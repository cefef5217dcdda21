package drill

import (
	"slices"
	"strings"

	"swipewise/tree"
)

// dangers returns everything dangerous that was done: acts against the rule of a
// hazard that stood, a fix that one forbids, and sentences that break a rule.
func (p *Play) dangers(practice *tree.Practice) []Danger {
	var out []Danger
	for _, a := range p.acts {
		for _, h := range a.Breaks {
			out = append(out, Danger{a.ID, h})
		}
	}
	for _, h := range p.fixBreaks(p.verdict.Fix) {
		out = append(out, Danger{p.verdict.Fix, h.ID})
	}
	if x := practice.Phrase(p.verdict.Phrase); x != nil && x.Breaks != "" {
		out = append(out, Danger{x.ID, x.Breaks})
	}
	return slices.Compact(out)
}

// fixBreaks returns the hazards that forbid a fix which was not yet tried.
func (p *Play) fixBreaks(fix string) []*tree.Hazard {
	if h := p.closedBy(fix); h != nil {
		return []*tree.Hazard{h}
	}
	tried := p.tried(fix) >= 0
	if r := p.c.k.Remedy(fix); r != nil && !tried {
		return p.session.Breaks(r.Does)
	}
	return nil
}

// closedBy returns the hazard that closes a way to finish the sale, or nil.
func (p *Play) closedBy(fix string) *tree.Hazard {
	id, ok := strings.CutPrefix(fix, FixRescue)
	if !ok {
		return nil
	}
	for _, w := range p.session.Ways() {
		if w.Rescue.ID == id {
			return w.Closed
		}
	}
	return nil
}

// Ways returns the ways to finish the sale that can be named as a fix, closed or
// not: which of them are closed is for the trainee to know.
func (p *Play) Ways() []*tree.Rescue {
	var out []*tree.Rescue
	for _, r := range p.c.k.Rescues() {
		if p.c.k.Remedy(r.ID) == nil {
			out = append(out, r)
		}
	}
	return out
}
