package drill

import (
	"cmp"
	"slices"

	"swipewise/tree"
)

// order says in which order long lists are given: the same for every failure, so that
// it gives nothing away.
type order struct {
	tells map[*tree.Question]float64 // what an answer tells before anything is known, by the second
	mends map[*tree.Remedy]float64   // how many of all failures it ends
}

func orderOf(k *tree.Knowledge) order {
	o := order{map[*tree.Question]float64{}, map[*tree.Remedy]float64{}}
	shares := k.Shares()
	for _, q := range k.Questions() {
		o.tells[q] = k.Information(shares, q) / k.SecondsToAsk(q)
	}
	for _, r := range k.Remedies() {
		for _, x := range shares {
			o.mends[r] += x.P * k.CureChance(x.Cause, r)
		}
	}
	return o
}

func (o order) questions(all []*tree.Question) {
	slices.SortStableFunc(all, func(a, b *tree.Question) int { return cmp.Compare(o.tells[b], o.tells[a]) })
}

func (o order) remedies(all []*tree.Remedy) []*tree.Remedy {
	out := slices.Clone(all)
	slices.SortStableFunc(out, func(a, b *tree.Remedy) int { return cmp.Compare(o.mends[b], o.mends[a]) })
	return out
}
