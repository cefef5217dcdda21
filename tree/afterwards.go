package tree

import "slices"

// plainActsLeft returns the acts of the named cause, or of what is nearly as likely,
// that were not done in this round and make sense, best first by chance per second,
// of those that are wanted.
func (step *Step) plainActsLeft(f facts, wanted func(*Remedy) bool) []*Remedy {
	offered := f.offeredRemedies(nil, step.assumptions)
	for i, r := range f.k.remedies {
		offered[i] = offered[i] && wanted(r)
	}
	var out []*Remedy
	for _, c := range step.Belief.heeded() {
		if step.Belief.Of(c.ID) < BarsFrom || c.Branch != BranchDevice && c.Branch != BranchOperator {
			continue // what a line or a bank did is over, or theirs
		}
		if r := f.plainAct(c, offered); r != nil && !slices.Contains(out, r) {
			out = append(out, r)
		}
	}
	return out
}

// stillToDo returns what is left to do about a sale that the list has as approved:
// new paper, undoing a wrong amount. Nothing of it takes money again.
func (step *Step) stillToDo(f facts) []*Remedy {
	return step.plainActsLeft(f, func(r *Remedy) bool {
		lookUp := slices.ContainsFunc(r.SpentBy, func(q string) bool { return f.k.question[q] != nil && f.k.question[q].lookUp })
		return r.Is == "" && !slices.Contains(r.Does, PaysAgain) && !lookUp
	})
}

// onceSettled returns what a hazard forbids now and what comes when the outcome of
// the sale is known: the plain acts of the likely causes.
func (step *Step) onceSettled(f facts) []*Remedy {
	return step.plainActsLeft(f, func(r *Remedy) bool {
		return forbidden(step.Standing, r.Does) && r.Meanwhile.Empty()
	})
}
