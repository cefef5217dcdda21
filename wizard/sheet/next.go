package sheet

import (
	"cmp"
	"slices"

	"swipewise/tree"
)

// nextWords say what a step is and which way leads to it.
type nextWords struct {
	Ask      string `yaml:"ask"`
	Try      string `yaml:"try"`
	Handover string `yaml:"handover"`
	Paid     string `yaml:"paid"`
	Listed   string `yaml:"listed"` // it was paid all along
	Part     string `yaml:"part"`
	Answer   string `yaml:"answer"`
	Worked   string `yaml:"worked"`
	Failed   string `yaml:"failed"`
}

// Step says what a step asks of the clerk.
func Step(w *Words, step tree.Step) string {
	switch step.Kind {
	case tree.Ask:
		return fill(w.Next.Ask, step.Question.Text.In(w.Lang))
	case tree.Try:
		return fill(w.Next.Try, step.Remedy.Title.In(w.Lang))
	case tree.Handover:
		return w.Next.Handover
	case tree.Paid:
		return w.Next.paid(step.Ending)
	}
	return string(step.Kind)
}

func (w nextWords) paid(why tree.Ending) string {
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
func Way(w *Words, from tree.Step, e tree.Event) string {
	switch {
	case e.Kind == tree.EventTried && e.Outcome == tree.Worked:
		return w.Next.Worked
	case e.Kind == tree.EventTried:
		return w.Next.Failed
	}
	if a := from.Question.Answer(e.Answer); a != nil {
		return fill(w.Next.Answer, a.Text.In(w.Lang))
	}
	return e.Answer
}

// likeliest returns the ways on from a node, the likeliest first.
func likeliest(n *tree.Node) []tree.Fork {
	forks := slices.Clone(n.Branches)
	slices.SortStableFunc(forks, func(a, b tree.Fork) int { return cmp.Compare(b.P, a.P) })
	return forks
}
