package tree

import "slices"

// Revised returns the same knowledge with other shares, and other chances of the remedies
// that a cause names; what a chance was is given to the function. A remedy that is also a
// question keeps the chance of its answers.
func (k *Knowledge) Revised(share func(*Cause) float64, chance func(*Cause, *Remedy, float64) float64) *Knowledge {
	next := *k
	next.causes = make([]*Cause, len(k.causes))
	next.cause = map[string]*Cause{}
	for i, c := range k.causes {
		other := *c
		other.Share = share(c)
		other.cures = slices.Clone(c.cures)
		for j, x := range other.cures {
			if r := k.remedy[x.id]; r != nil {
				other.cures[j].chance = chance(c, r, x.chance)
			}
		}
		next.causes[i] = &other
		next.cause[c.ID] = &other
	}
	next.buildTables()
	return &next
}
