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
	b := m.newBench()
	now := m.repair(b, s.Weights, s.Remedies)
	var worth []Choice
	for q := range m.questions {
		if !s.Questions[q] {
			continue
		}
		if cost, telling := m.ask(b, s, q, now.first); telling && cost < now.cost-slack {
			worth = append(worth, Choice{cost, q, None})
		}
	}
	slices.SortStableFunc(worth, func(x, y Choice) int { return cmp.Compare(x.Cost, y.Cost) })
	for _, c := range worth {
		if now.first == None || m.questions[c.Question].Act == now.first || c.Cost <= m.later(b, s, c.Question, now.first)+slack {
			return c
		}
	}
	return Choice{now.cost, None, now.first}
}

// Asking returns the expected cost of asking a question now and repairing after
// its answer, times the mass of the state.
func (m *Model) Asking(s State, question int) float64 {
	cost, _ := m.ask(m.newBench(), s, question, None)
	return cost
}

// later returns what it costs to do a remedy first and to ask after its failure.
func (m *Model) later(b *bench, s State, question, remedy int) float64 {
	cost, _ := m.ask(b, m.Failed(s, remedy), question, None)
	return m.remedies[remedy].Cost*s.Mass() + cost
}

// ask returns what it costs to ask now and to repair after the answer, and
// whether an answer that is not too rare changes which remedy comes first. An
// answer that ends the failure costs nothing more.
func (m *Model) ask(b *bench, s State, question, first int) (cost float64, telling bool) {
	q := &m.questions[question]
	mass := s.Mass()
	cost = q.Cost * mass
	usable := s.Remedies
	if q.Act != None && usable[q.Act] {
		usable = slices.Clone(usable)
		usable[q.Act] = false
	}
	for a := range q.Background {
		q.given(a, s.Weights, b.given)
		common := State{Weights: b.given}.Mass() >= tellingAnswer*mass
		if q.ends(a) {
			telling = telling || common
			continue
		}
		then := m.repair(b, b.given, usable)
		cost += then.cost
		telling = telling || common && then.first != first
	}
	return cost, telling
}
