package advice

import (
	"cmp"
	"slices"

	"swipewise/tree"
)

// NeverOffered is a remedy that the tree never offers.
type NeverOffered struct {
	Remedy string  `json:"remedy"`
	Place  string  `json:"place"`
	Cause  string  `json:"cause"`  // that it mends best; empty if none
	Chance float64 `json:"chance"` // with that cause
	Needed bool    `json:"needed"` // the chance is worth naming
}

// neverOffered lists the remedies that are offered on no path that at least one
// cause takes in one of a hundred failures, first those that no cause needs. An
// act that is also a question is offered where it is asked.
func (s *signs) neverOffered(w *walked) []NeverOffered {
	out := []NeverOffered{}
	for _, r := range s.k.Remedies() {
		n := NeverOffered{Remedy: r.ID, Place: placeOf(s.k, tree.KindRemedy, r.ID)}
		for _, c := range s.causes[:s.listed] {
			if p := s.k.CureChance(c, r); p > n.Chance {
				n.Chance, n.Cause = p, c.ID
			}
		}
		n.Needed = n.Chance >= someUse
		q := s.k.Question(r.Is)
		if !n.Needed || !w.offered[r] && (q == nil || !w.asked[q]) {
			out = append(out, n)
		}
	}
	slices.SortStableFunc(out, func(a, b NeverOffered) int {
		switch {
		case a.Needed == b.Needed:
			return -cmp.Compare(a.Chance, b.Chance)
		case a.Needed:
			return 1
		}
		return -1
	})
	return out
}
