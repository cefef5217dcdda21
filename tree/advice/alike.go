package advice

import (
	"cmp"
	"slices"

	"swipewise/tree"
)

// Alike is a pair of causes that no question tells apart although they are
// mended differently.
type Alike struct {
	Cause    string   `json:"cause"` // of the two the one with the smaller share
	Like     string   `json:"like"`
	Place    string   `json:"place"`
	Shared   []string `json:"shared"`             // codes and messages of both, as question=answer
	Question string   `json:"question,omitempty"` // the one that tells most
	Apart    float64  `json:"apart"`              // how well it does, from 0 to 1
}

const (
	// leastApart is how far the answers to a question must differ between two
	// causes for the question to tell them apart: a total variation distance of
	// .2 means that a guess by the answer is right in at least 60 of 100 cases.
	leastApart = .2
	// named is how often a cause must show a code or a message to share it.
	named = .02
	// halfAsGood is how much of its best chance a remedy must have with each of
	// two causes for it to be the same way out of both.
	halfAsGood = .5
	// someUse is the least chance for which a remedy is worth naming.
	someUse = .05
)

// alike compares every cause with every other. Of two that share a code or a
// message that question has been answered: another must tell them apart.
func (s *signs) alike() []Alike {
	out := []Alike{}
	for c := range s.listed {
		for d := range c {
			shared, without := s.shared(c, d)
			if s.toldApart(c, d, without) || s.wayOut(c, d).same {
				continue
			}
			q, most := s.telling(c, d, without)
			few, many := s.causes[c], s.causes[d]
			if few.Share > many.Share {
				few, many = many, few
			}
			a := Alike{Cause: few.ID, Like: many.ID, Place: s.place(few), Shared: shared, Apart: most}
			if q != nil {
				a.Question = q.ID
			}
			out = append(out, a)
		}
	}
	slices.SortStableFunc(out, func(a, b Alike) int {
		return cmp.Or(-cmp.Compare(min(1, len(a.Shared)), min(1, len(b.Shared))), -cmp.Compare(s.k.Cause(a.Cause).Share, s.k.Cause(b.Cause).Share))
	})
	return out
}

// toldApart reports whether a question tells two causes apart. Most pairs show
// different codes or messages, so these come first.
func (s *signs) toldApart(c, d int, without map[string]bool) bool {
	for _, opening := range []bool{true, false} {
		for _, q := range s.questions {
			if q.Opening == opening && !s.aside[q.ID] && !without[q.ID] && s.apart(c, d, q) >= leastApart {
				return true
			}
		}
	}
	return false
}

// shared returns the codes and messages that both causes show, and the opening
// questions that are thereby answered.
func (s *signs) shared(c, d int) (signs []string, without map[string]bool) {
	signs, without = []string{}, map[string]bool{}
	for _, q := range []string{tree.CodeQuestion, tree.DisplayQuestion} {
		for a, id := range s.ids[q] {
			if id != tree.SomethingElse && s.rows[q][c][a] >= named && s.rows[q][d][a] >= named {
				signs = append(signs, q+"="+id)
				without[q] = true
			}
		}
	}
	return signs, without
}

// wayOut says whether one thing to do serves two causes.
type wayOut struct {
	same   bool
	remedy *tree.Remedy // nil where nothing mends either, and the same party solves both
}

// wayOut compares how two causes are mended. It is the same where one remedy has
// at least half of the best chance that there is with each, or where no remedy
// is of any use and the same party has to solve both.
func (s *signs) wayOut(c, d int) wayOut {
	x, y := s.causes[c], s.causes[d]
	bestX, bestY := s.bestChance(x), s.bestChance(y)
	if bestX < someUse && bestY < someUse {
		return wayOut{same: x.Who == y.Who}
	}
	var best *tree.Remedy
	most := 0.0
	for _, r := range s.k.Remedies() {
		p, q := s.k.CureChance(x, r), s.k.CureChance(y, r)
		if p >= max(someUse, halfAsGood*bestX) && q >= max(someUse, halfAsGood*bestY) && p+q > most {
			best, most = r, p+q
		}
	}
	return wayOut{best != nil, best}
}

// bestChance returns the chance of the best remedy for a cause.
func (s *signs) bestChance(c *tree.Cause) float64 {
	best := 0.0
	for _, r := range s.k.Remedies() {
		best = max(best, s.k.CureChance(c, r))
	}
	return best
}
