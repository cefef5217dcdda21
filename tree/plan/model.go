// Package plan decides what to do next in a troubleshooting problem given in
// numbers: causes with weights, remedies that cost seconds and end the failure
// with some chance, questions that cost seconds and tell causes apart, and
// support, which costs most and ends everything.
//
// # How it decides
//
// Suppose three causes are left, and for each you know a remedy. Which first?
// The one with the highest chance per second. If it fails, its causes have
// become less likely: reckon the chances again and take the best of the rest.
// Somewhere along that order a call to support is cheaper than all that is left
// to try; cut the order there. What the order costs on average is the expected
// cost of repair, ECR:
//
//	ECR = min over n of Σ_{i≤n} cost_i · P(first i−1 failed) + K · P(first n failed)
//
// Support need not end every failure: a call dries no terminal. So K may differ
// from cause to cause, and is dearer where what ends the failure comes after the
// call. The order of the remedies does not depend on K, only where it is cut.
//
// A question mends nothing, but after its answer a better order may be found.
// Asking q is worth what it costs plus, for every answer, the chance of the
// answer times the ECR after it. If that is less than the ECR without asking,
// asking may pay. But perhaps it pays just as well later: the best remedy may
// end the failure before the question is needed. So a question is asked only if
// asking it now is also no dearer than doing the best remedy first and asking
// then. On nine real printer models this second comparison brought the excess
// over the optimum from 21 % to 2 % (Jensen et al. 2001, AI EDAM 15:321-333).
//
// An act may be both: paying with another card tells where the fault is, and
// ends the sale if it works. It is one act. As a question it has an answer that
// ends, as a remedy the chance of that answer, and doing it as either spends it.
package plan

// Model is a troubleshooting problem. It does not change once it is made, and
// may be used by many at once.
type Model struct {
	causes    int
	remedies  []Remedy
	questions []Question
	support   []float64  // by cause: what calling support costs in the end
	dearest   float64    // the most of these
	cures     [][]Chance // by cause: the remedies that mend it
}

// Remedy ends the failure with a chance that depends on the cause.
type Remedy struct {
	Cost  float64  // seconds
	Fixes []Chance // by cause; a cause that is not there is never mended
}

// Chance is a probability for the cause, or the remedy, with the given index.
type Chance struct {
	Of int
	P  float64
}

// Question has answers that are more or less likely under each cause. A cause
// without a row follows the background.
type Question struct {
	Cost       float64 // seconds, reading included
	Background []float64
	Rows       []Row
	Ends       []bool // by answer: it means that the failure is over; may be nil
	Act        int    // the remedy that is the same act, or None
}

// Row holds P(answer | cause) of one cause.
type Row struct {
	Cause   int
	Chances []float64 // by answer
	departs float64   // what the row has that the background has not, from 0 to 1
}

// None stands for no remedy or no question.
const None = -1

// NewModel makes a model for the given number of causes. Support is what
// calling support costs, in seconds.
func NewModel(causes int, remedies []Remedy, questions []Question, support float64) *Model {
	each := make([]float64, causes)
	for c := range each {
		each[c] = support
	}
	return NewModelOf(remedies, questions, each)
}

// NewModelOf makes a model in which calling support costs, cause by cause, the
// given seconds: dearer where a call does not end the failure, and what ends it is
// still to come.
func NewModelOf(remedies []Remedy, questions []Question, support []float64) *Model {
	m := &Model{causes: len(support), remedies: remedies, questions: append([]Question(nil), questions...), support: support, cures: make([][]Chance, len(support))}
	for _, s := range support {
		m.dearest = max(m.dearest, s)
	}
	for r, x := range remedies {
		for _, f := range x.Fixes {
			m.cures[f.Of] = append(m.cures[f.Of], Chance{r, f.P})
		}
	}
	for q := range questions {
		m.questions[q].measureRows()
	}
	return m
}

// measureRows finds how far each row departs from the background: 1 less the
// largest part of the background that the row contains.
func (q *Question) measureRows() {
	q.Rows = append([]Row(nil), q.Rows...)
	for i := range q.Rows {
		common := 1.0
		for a, p := range q.Background {
			if p > 0 {
				common = min(common, q.Rows[i].Chances[a]/p)
			}
		}
		q.Rows[i].departs = 1 - max(0, common)
	}
}

// ends reports whether an answer of a question ends the failure.
func (q *Question) ends(answer int) bool { return q.Ends != nil && q.Ends[answer] }

// State is how things stand: the weight of each cause, and what may still be
// done. Weights need not sum to 1: with the weights of "this answer, and this
// cause" all costs come out already multiplied by the chance of the answer.
type State struct {
	Weights   []float64 // by cause
	Remedies  []bool    // may be done
	Questions []bool    // may be asked
	Telling   float64   // how probable an answer must be that changes what is done next, for a question to be asked; 0 for 0.05
}

// Start returns the state in which everything may be done.
func (m *Model) Start(weights []float64) State {
	s := State{Weights: weights, Remedies: make([]bool, len(m.remedies)), Questions: make([]bool, len(m.questions))}
	for i := range s.Remedies {
		s.Remedies[i] = true
	}
	for i := range s.Questions {
		s.Questions[i] = true
	}
	return s
}

// Mass returns the sum of the weights: the probability of being in the state.
func (s State) Mass() float64 {
	total := 0.0
	for _, w := range s.Weights {
		total += w
	}
	return total
}

// Failed returns the state after a remedy failed.
func (m *Model) Failed(s State, remedy int) State {
	next := s.clone()
	next.Remedies[remedy] = false
	for _, f := range m.remedies[remedy].Fixes {
		next.Weights[f.Of] *= 1 - f.P
	}
	for q := range m.questions {
		if m.questions[q].Act == remedy {
			next.Questions[q] = false
		}
	}
	return next
}

// Answered returns the state after an answer to a question.
func (m *Model) Answered(s State, question, answer int) State {
	next := s.clone()
	q := &m.questions[question]
	next.Questions[question] = false
	if q.Act != None {
		next.Remedies[q.Act] = false
	}
	q.given(answer, s.Weights, next.Weights)
	return next
}

// given fills in P(cause and answer) for every cause.
func (q *Question) given(answer int, weights, out []float64) {
	p := q.Background[answer]
	for c, w := range weights {
		out[c] = w * p
	}
	for _, r := range q.Rows {
		out[r.Cause] = weights[r.Cause] * r.Chances[answer]
	}
}

func (s State) clone() State {
	return State{
		Weights:   append([]float64(nil), s.Weights...),
		Remedies:  append([]bool(nil), s.Remedies...),
		Questions: append([]bool(nil), s.Questions...),
		Telling:   s.Telling,
	}
}
