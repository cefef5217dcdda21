package sheet

import (
	"cmp"
	"slices"

	"swipewise/tree"
)

// speaksWords say how strongly a sign speaks for a cause or against it.
type speaksWords struct {
	StronglyFor     tree.Text `yaml:"strongly-for"`
	For             tree.Text `yaml:"for"`
	SlightlyFor     tree.Text `yaml:"slightly-for"`
	Nothing         tree.Text `yaml:"nothing"`
	SlightlyAgainst tree.Text `yaml:"slightly-against"`
	Against         tree.Text `yaml:"against"`
	StronglyAgainst tree.Text `yaml:"strongly-against"`
}

// of words a weight of evidence. One deciban is about the least that anybody
// notices, five and ten are the steps of Jeffreys's scale (Good 1979).
func (w speaksWords) of(decibans float64) tree.Text {
	switch {
	case decibans >= 10:
		return w.StronglyFor
	case decibans >= 5:
		return w.For
	case decibans >= 1:
		return w.SlightlyFor
	case decibans > -1:
		return w.Nothing
	case decibans > -5:
		return w.SlightlyAgainst
	case decibans > -10:
		return w.Against
	}
	return w.StronglyAgainst
}

// evidence lists what each sign says about a cause, from what speaks most
// strongly for it to what speaks most strongly against it.
func (s *writer) evidence(w Words, l tree.Lang, of *tree.Session, c *tree.Cause) {
	var signs []tree.Weight
	for _, x := range of.Evidence(c) {
		if isSign(x.Event) {
			signs = append(signs, x)
		}
	}
	slices.SortStableFunc(signs, func(a, b tree.Weight) int { return cmp.Compare(b.Decibans, a.Decibans) })
	s.add(Heading, 0, w.Why.Evidence.In(l))
	for _, x := range signs {
		event := Event(w, l, of.Knowledge(), x.Event)
		s.add(Body, 1, fill(w.Why.Says, l, event, w.Speaks.of(x.Decibans).In(l)))
	}
	if len(signs) == 0 {
		s.add(Quiet, 1, w.Why.Nothing.In(l))
	}
}

// isSign reports whether an event is a finding: not sure and what could not be
// done are none.
func isSign(e tree.Event) bool {
	switch e.Kind {
	case tree.EventAnswer:
		return e.Answer != tree.NotSure
	case tree.EventSaid:
		return true
	case tree.EventTried:
		return e.Outcome != tree.Skipped
	case tree.EventGuide, tree.EventLater, tree.EventRound:
	}
	return false
}
