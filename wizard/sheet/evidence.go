package sheet

import (
	"cmp"
	"slices"

	"swipewise/tree"
)

// speaksWords say how strongly a sign speaks for a cause or against it.
type speaksWords struct {
	StronglyFor     string `yaml:"strongly-for"`
	For             string `yaml:"for"`
	SlightlyFor     string `yaml:"slightly-for"`
	Nothing         string `yaml:"nothing"`
	SlightlyAgainst string `yaml:"slightly-against"`
	Against         string `yaml:"against"`
	StronglyAgainst string `yaml:"strongly-against"`
}

// of words a weight of evidence. One deciban is about the least that anybody
// notices, five and ten are the steps of Jeffreys's scale (Good 1979).
func (w speaksWords) of(decibans float64) string {
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
func (s *writer) evidence(w *Words, of *tree.Session, c *tree.Cause) {
	var signs []tree.Weight
	for _, x := range of.Evidence(c) {
		if isSign(x.Event) {
			signs = append(signs, x)
		}
	}
	slices.SortStableFunc(signs, func(a, b tree.Weight) int { return cmp.Compare(b.Decibans, a.Decibans) })
	s.add(Heading, 0, w.Why.Evidence)
	for _, x := range signs {
		event := Event(w, of.Knowledge(), x.Event)
		s.add(Body, 1, fill(w.Why.Says, event, w.Speaks.of(x.Decibans)))
	}
	if len(signs) == 0 {
		s.add(Quiet, 1, w.Why.Nothing)
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
