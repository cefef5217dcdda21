// Package learn moves the shares of causes and the chances of remedies by what failures
// turned out to be. Both are kept as pseudo-observations, so that what is shipped counts
// as so many failures seen before, and what a shop sees moves it by as much as it is worth:
//
//	share(c)  = (prior · shipped(c) + confirmed(c)) / (prior + confirmed)        Dirichlet
//	chance(r | c) = (tries · shipped + worked) / (tries + tried)                 Beta
//
// Source: the conjugate updates of multinomial and binomial likelihoods, as in Gelman et
// al. 2013, Bayesian Data Analysis, sections 2.4 and 3.4.
package learn

import (
	"cmp"
	"slices"

	"swipewise/tree"
)

// Prior is how many observations what is shipped counts as.
type Prior struct {
	Failures float64 // for the shares; 0 switches learning off
	Tries    float64 // for each chance of a remedy
}

// Usual is the prior of a program whose user has chosen none: an estimate.
func Usual() Prior { return Prior{Failures: 500, Tries: 20} }

// Outcome is one failure whose cause was confirmed, with what was tried on it. What was
// not done says nothing, and is not in it.
type Outcome struct {
	Cause string
	Tries []Try
}

// Try is a remedy that was done.
type Try struct {
	Remedy string
	Worked bool
}

// Counts are how often each cause was confirmed, and how often each remedy was done and
// worked where it was.
type Counts struct {
	All    int
	Causes map[string]int
	Tries  map[Pair]Tally
}

// Pair is a remedy done where a cause was at work.
type Pair struct{ Cause, Remedy string }

// Tally is how often something was done, and worked.
type Tally struct{ Done, Worked int }

// Count counts outcomes. Causes that the knowledge does not have are left out: their
// share could go nowhere.
func Count(k *tree.Knowledge, all []Outcome) Counts {
	c := Counts{Causes: map[string]int{}, Tries: map[Pair]Tally{}}
	for _, o := range all {
		if k.Cause(o.Cause) == nil {
			continue
		}
		c.All++
		c.Causes[o.Cause]++
		for _, t := range o.Tries {
			at := Pair{o.Cause, t.Remedy}
			tally := c.Tries[at]
			if tally.Done++; t.Worked {
				tally.Worked++
			}
			c.Tries[at] = tally
		}
	}
	return c
}

// Apply returns the knowledge as it is with what was counted. With no prior, or nothing
// counted, it is the same knowledge.
func (c Counts) Apply(k *tree.Knowledge, prior Prior) *tree.Knowledge {
	if prior.Failures <= 0 || c.All == 0 {
		return k
	}
	return k.Revised(c.share(k, prior), func(cause *tree.Cause, r *tree.Remedy, p float64) float64 {
		t := c.Tries[Pair{cause.ID, r.ID}]
		if t.Done == 0 || prior.Tries <= 0 {
			return p
		}
		return (prior.Tries*p + float64(t.Worked)) / (prior.Tries + float64(t.Done))
	})
}

// share returns the shares with what was counted; together they stay what they were.
func (c Counts) share(k *tree.Knowledge, prior Prior) func(*tree.Cause) float64 {
	sum := 0.0
	for _, cause := range k.Causes() {
		sum += cause.Share
	}
	return func(cause *tree.Cause) float64 {
		return sum * (prior.Failures*cause.Share/sum + float64(c.Causes[cause.ID])) / (prior.Failures + float64(c.All))
	}
}

// Moved is a share as it was shipped and as it was learnt.
type Moved struct {
	Cause     string  `json:"cause"`
	Shipped   float64 `json:"shipped"` // of 1
	Learned   float64 `json:"learned"`
	Confirmed int     `json:"confirmed"`
}

// Shares sets shares beside each other, those that were confirmed most often first.
func (c Counts) Shares(k *tree.Knowledge, prior Prior) []Moved {
	learned := c.Apply(k, prior)
	before, after := sumOf(k), sumOf(learned)
	var out []Moved
	for _, cause := range k.Causes() {
		out = append(out, Moved{cause.ID, cause.Share / before, learned.Cause(cause.ID).Share / after, c.Causes[cause.ID]})
	}
	slices.SortStableFunc(out, func(a, b Moved) int {
		return cmp.Or(cmp.Compare(b.Confirmed, a.Confirmed), cmp.Compare(b.Shipped, a.Shipped))
	})
	return out
}

func sumOf(k *tree.Knowledge) float64 {
	sum := 0.0
	for _, c := range k.Causes() {
		sum += c.Share
	}
	return sum
}

// MovedChance is the chance of a remedy as it was shipped and as it was learnt.
type MovedChance struct {
	Cause   string  `json:"cause"`
	Remedy  string  `json:"remedy"`
	Shipped float64 `json:"shipped"`
	Learned float64 `json:"learned"`
	Done    int     `json:"done"`
	Worked  int     `json:"worked"`
}

// Chances sets the chances of the remedies that were done beside each other, those done
// most often first.
func (c Counts) Chances(k *tree.Knowledge, prior Prior) []MovedChance {
	learned := c.Apply(k, prior)
	out := []MovedChance{}
	for at, t := range c.Tries {
		cause, remedy := k.Cause(at.Cause), k.Remedy(at.Remedy)
		if remedy == nil || remedy.Is != "" {
			continue
		}
		out = append(out, MovedChance{at.Cause, at.Remedy, k.CureChance(cause, remedy), learned.CureChance(learned.Cause(at.Cause), remedy), t.Done, t.Worked})
	}
	slices.SortFunc(out, func(a, b MovedChance) int {
		return cmp.Or(b.Done-a.Done, cmp.Compare(a.Cause, b.Cause), cmp.Compare(a.Remedy, b.Remedy))
	})
	return out
}
