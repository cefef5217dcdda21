package plan

import (
	"cmp"
	"slices"
)

const (
	tellingAnswer = .05  // a rarer answer does not make a question worth asking
	slack         = 1e-9 // two costs nearer than this are the same
)

// Choice is what comes next: a question, or a remedy, or, with neither, support.
type Choice struct {
	Cost     float64 // expected cost of repair from here, times the mass of the state
	Question int     // or None
	Remedy   int     // or None
}

// Choose takes the cheapest of the first remedy of the best order, the best
// question and support, as the package comment tells. A question is not asked
// if no answer of probability 0.05 or more would change what is done next.
func (m *Model) Choose(s State) Choice {
	g, b := m.ground(s), m.newBench()
	b.lay(g)
	now := m.repair(b)
	var worth []Choice
	for q := range m.questions {
		if !s.Questions[q] || !m.mayPay(g, &m.questions[q]) {
			continue
		}
		if cost, telling := m.ask(b, g, q, now.first); telling && cost < now.cost-slack {
			worth = append(worth, Choice{cost, q, None})
		}
	}
	slices.SortStableFunc(worth, func(x, y Choice) int { return cmp.Compare(x.Cost, y.Cost) })
	if now.first == None || len(worth) == 0 {
		if len(worth) > 0 {
			return worth[0]
		}
		return Choice{now.cost, None, now.first}
	}
	after := m.ground(m.Failed(s, now.first))
	for _, c := range worth {
		if m.questions[c.Question].Act == now.first || c.Cost <= m.later(b, g, after, c.Question, now.first)+slack {
			return c
		}
	}
	return Choice{now.cost, None, now.first}
}

// mayPay reports whether a question can be worth its cost at all. An answer
// tells only about the causes that depart from the background, and about these
// only by what their row has that the background has not: even if all of that
// were known to be no trouble, no more than support for it would be saved.
func (m *Model) mayPay(g *ground, q *Question) bool {
	told := 0.0
	for i := range q.Rows {
		told += g.Weights[q.Rows[i].Cause] * q.Rows[i].departs * m.support[q.Rows[i].Cause]
	}
	for a := range q.Background {
		if q.ends(a) {
			return true
		}
	}
	return told > q.Cost*g.mass
}

// Asking returns the expected cost of asking a question now and repairing after
// its answer, times the mass of the state.
func (m *Model) Asking(s State, question int) float64 {
	cost, _ := m.ask(m.newBench(), m.ground(s), question, None)
	return cost
}

// later returns what it costs to do a remedy first and to ask after its failure.
func (m *Model) later(b *bench, g, after *ground, question, remedy int) float64 {
	cost, _ := m.ask(b, after, question, None)
	return m.remedies[remedy].Cost*g.mass + cost
}

// ask returns what it costs to ask now and to repair after the answer, and
// whether an answer that is not too rare changes which remedy comes first. An
// answer that ends the failure costs nothing more.
func (m *Model) ask(b *bench, g *ground, question, first int) (cost float64, telling bool) {
	q := &m.questions[question]
	cost = q.Cost * g.mass
	for a := range q.Background {
		m.layAnswer(b, g, q, a)
		common := b.mass >= max(tellingAnswer, g.Telling)*g.mass
		if q.ends(a) {
			telling = telling || common
			continue
		}
		then := m.repair(b)
		cost += then.cost
		telling = telling || common && then.first != first
	}
	return cost, telling
}
