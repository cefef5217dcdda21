package tree

import "slices"

// Perturbed returns the same knowledge with every share, sign and chance of a
// remedy multiplied by a factor of its own between 1−by and 1+by. All of these
// are estimates; the perturbed knowledge tells what depends on them. Random gives
// numbers from 0 to 1.
func (k *Knowledge) Perturbed(by float64, random func() float64) *Knowledge {
	factor := func() float64 { return 1 + by*(2*random()-1) }
	perturb := func(list []named) []named {
		out := slices.Clone(list)
		for i := range out {
			out[i].chance = min(surestPerturbed, out[i].chance*factor())
		}
		return out
	}
	next := *k
	next.causes = make([]*Cause, len(k.causes))
	next.cause = map[string]*Cause{}
	for i, c := range k.causes {
		other := *c
		other.Share *= factor()
		other.signs = slices.Clone(c.signs)
		for j := range other.signs {
			other.signs[j].chances = perturb(c.signs[j].chances)
		}
		other.cures = perturb(c.cures)
		next.causes[i] = &other
		next.cause[c.ID] = &other
	}
	next.buildTables()
	return &next
}

// surestPerturbed is the highest that a perturbed chance may become.
const surestPerturbed = .99
