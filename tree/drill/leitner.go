package drill

import "slices"

// Practised is one drill that somebody did: which cause it had, on which day
// (counted from any fixed day), and whether the cause was named rightly and the
// drill passed.
type Practised struct {
	Cause string
	Day   int
	Right bool
}

// Card is where a cause stands for one trainee. A cause that was missed lies in
// box 0; each time it is known when it is due it moves one box up and comes back
// later. Uniform and growing waits teach alike (Latimier, Peyre and Ramus 2021,
// Educational Psychology Review 33:959-987), so plain boxes are enough.
type Card struct {
	Cause    string
	Box      int
	Due      int  // the day it comes back
	Mastered bool // known in the last box too
	Last     bool // how it went the last time
}

// Boxes sorts the causes that somebody practised, given the waits of the boxes in
// days. A right answer before the day it is due moves no card; a miss always does. The causes come back in the order in which they are due.
func Boxes(waits []int, log []Practised) []Card {
	byCause := map[string]*Card{}
	var order []string
	log = slices.Clone(log)
	slices.SortStableFunc(log, func(a, b Practised) int { return a.Day - b.Day })
	for _, x := range log {
		c, seen := byCause[x.Cause]
		if !seen {
			c = &Card{Cause: x.Cause, Due: x.Day}
			byCause[x.Cause] = c
			order = append(order, x.Cause)
		}
		c.take(waits, x, !seen)
	}
	out := make([]Card, len(order))
	for i, id := range order {
		out[i] = *byCause[id]
	}
	slices.SortStableFunc(out, func(a, b Card) int { return a.Due - b.Due })
	return out
}

func (c *Card) take(waits []int, x Practised, first bool) {
	c.Last = x.Right
	last := len(waits) - 1
	switch {
	case !x.Right:
		c.Box, c.Mastered = 0, false
	case first:
		c.Box = min(1, last)
	case x.Day < c.Due:
		return
	case c.Box == last:
		c.Mastered = true
	default:
		c.Box++
	}
	c.Due = x.Day + waits[c.Box]
}
