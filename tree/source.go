package tree

import (
	"cmp"
	"slices"
)

const sourcesFile = "sources.yaml"

// Trust says how far a source can be relied on.
type Trust string

// The grades of trust, the highest first: the specification itself; documents of
// networks, processors and makers; one program or one acquirer; pages that were
// used for wording only; and no source at all.
const (
	TrustHigh   Trust = "high"
	TrustGood   Trust = "good"
	TrustMedium Trust = "medium"
	TrustLow    Trust = "low"
	Estimated   Trust = "estimate"
)

// Source is what a fact rests on.
type Source struct {
	ID    string
	What  Text
	Trust Trust

	// Figures: it has public figures, on which the share of a cause that names it rests.
	Figures bool
}

// SharesBySource counts the causes, without "other", whose share rests on public
// figures, and those whose share is an estimate.
func (k *Knowledge) SharesBySource() (figures, estimates int) {
	for _, c := range k.causes {
		switch {
		case c.ID == OtherCause:
		case slices.ContainsFunc(c.Sources, func(id string) bool { return k.source[id].Figures }):
			figures++
		default:
			estimates++
		}
	}
	return figures, estimates
}

// Sources returns the sources of the given ids, the most reliable first, each
// wording once. An author's own, which is in no list, stands for itself.
func (k *Knowledge) Sources(ids []string) []Source {
	var out []Source
	for _, id := range ids {
		s, ok := k.source[id]
		if !ok {
			s = Source{ID: id, What: Text{ZH: id, EN: id}, Trust: TrustMedium}
		}
		if !slices.ContainsFunc(out, func(o Source) bool { return o.What == s.What }) {
			out = append(out, s)
		}
	}
	order := []Trust{TrustHigh, TrustGood, TrustMedium, TrustLow, Estimated}
	slices.SortStableFunc(out, func(a, b Source) int {
		return cmp.Compare(slices.Index(order, a.Trust), slices.Index(order, b.Trust))
	})
	return out
}
