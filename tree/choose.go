package tree

import (
	"cmp"
	"slices"
)

const (
	tellingAnswer = .05  // a rarer answer does not make a question worth asking
	slack         = 1e-9 // two costs nearer than this are the same
)

// choice is what the look-ahead found cheapest: a question, a remedy, or, with
// neither, support.
type choice struct {
	cost     float64 // expected cost of repair, in seconds
	question *Question
	remedy   *Remedy
}

// choose takes the cheapest of the first remedy of the best order, the best
// question and support. A question is worth cost_q + Σ_a P(a) · ECR(b | a); it
// is asked only if asking now is also no dearer than doing the best remedy
// first and asking then. That second comparison is what keeps the look-ahead
// from asking too early (Jensen et al. 2001).
func (s *situation) choose() choice {
	b := newBench(s.k)
	now := s.repair(b, s.weights)
	var worth []choice
	for _, q := range s.k.questions {
		if !s.questions[q.index] {
			continue
		}
		if cost, telling := s.lookAhead(b, q, s.weights, now.first); telling && cost < now.cost-slack {
			worth = append(worth, choice{cost: cost, question: q})
		}
	}
	slices.SortStableFunc(worth, func(x, y choice) int { return cmp.Compare(x.cost, y.cost) })
	for _, c := range worth {
		if now.first == nil || now.first.Is == c.question.ID || c.cost <= s.later(b, c.question, now.first)+slack {
			return c
		}
	}
	return choice{cost: now.cost, remedy: now.first}
}

// later returns what it costs to do a remedy first and to ask after its failure.
func (s *situation) later(b *bench, q *Question, r *Remedy) float64 {
	after := slices.Clone(s.weights)
	for _, x := range s.k.tables.remedies[r.index] {
		after[x.cause] *= 1 - x.chance
	}
	cost, _ := s.without(r).lookAhead(b, q, after, nil)
	return s.cost(r)*sum(s.weights) + cost
}

// without returns the situation once a remedy is spent.
func (s *situation) without(r *Remedy) *situation {
	if r == nil || !s.remedies[r.index] {
		return s
	}
	next := *s
	next.remedies = slices.Clone(s.remedies)
	next.remedies[r.index] = false
	return &next
}

// lookAhead returns what it costs to ask q now and to repair after the answer,
// multiplied by the sum of the weights, and whether an answer that is not too
// rare changes which remedy comes first. An answer that ends the failure costs
// nothing more.
func (s *situation) lookAhead(b *bench, q *Question, weights []float64, first *Remedy) (cost float64, telling bool) {
	t := &s.k.tables.questions[q.index]
	mass := sum(weights)
	cost = s.asking(q) * mass
	then := s.without(s.k.remedy[q.remedyID])
	given := b.given[:len(weights)]
	for n, a := range t.answers {
		for c, w := range weights {
			given[c] = w * t.background[n]
		}
		for _, r := range t.rows {
			given[r.cause] = weights[r.cause] * r.chances[n]
		}
		common := sum(given) >= tellingAnswer*mass
		if q.Answers[a].Ends {
			telling = telling || common
			continue
		}
		p := then.repair(b, given)
		cost += p.cost
		telling = telling || common && p.first != first
	}
	return cost, telling
}

func sum(weights []float64) float64 {
	total := 0.0
	for _, w := range weights {
		total += w
	}
	return total
}
