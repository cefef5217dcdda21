package sheet

import (
	"cmp"
	"slices"

	"swipewise/tree"
)

// nextWords say what a step is and which way leads to it.
type nextWords struct {
	Ask      tree.Text `yaml:"ask"`
	Try      tree.Text `yaml:"try"`
	Handover tree.Text `yaml:"handover"`
	Paid     tree.Text `yaml:"paid"`
	Listed   tree.Text `yaml:"listed"` // it was paid all along
	Part     tree.Text `yaml:"part"`
	Answer   tree.Text `yaml:"answer"`
	Worked   tree.Text `yaml:"worked"`
	Failed   tree.Text `yaml:"failed"`
}

// Step says what a step asks of the clerk.
func Step(w Words, l tree.Lang, step tree.Step) string {
	switch step.Kind {
	case tree.Ask:
		return fill(w.Next.Ask, l, step.Question.Text.In(l))
	case tree.Try:
		return fill(w.Next.Try, l, step.Remedy.Title.In(l))
	case tree.Handover:
		return w.Next.Handover.In(l)
	case tree.Paid:
		return w.Next.paid(step.Ending).In(l)
	}
	return string(step.Kind)
}

func (w nextWords) paid(why tree.Ending) tree.Text {
	switch why {
	case tree.FoundApproved, tree.Returned, tree.ApprovedCode:
		return w.Listed
	case tree.PartApproved:
		return w.Part
	case tree.NotEnded, tree.Mended, tree.Restored, tree.ByHazard, tree.Unsettled, tree.NothingLeft, tree.TheirBank, tree.TooLong:
	}
	return w.Paid
}

// Way names the event that leads from a node to the next.
func Way(w Words, l tree.Lang, from tree.Step, e tree.Event) string {
	switch {
	case e.Kind == tree.EventTried && e.Outcome == tree.Worked:
		return w.Next.Worked.In(l)
	case e.Kind == tree.EventTried:
		return w.Next.Failed.In(l)
	}
	if a := from.Question.Answer(e.Answer); a != nil {
		return fill(w.Next.Answer, l, a.Text.In(l))
	}
	return e.Answer
}

// likeliest returns the ways on from a node, the likeliest first.
func likeliest(n *tree.Node) []tree.Fork {
	forks := slices.Clone(n.Branches)
	slices.SortStableFunc(forks, func(a, b tree.Fork) int { return cmp.Compare(b.P, a.P) })
	return forks
}
