package tree

import "iter"

// Node is a place in the tree: the step there, and what follows from it.
type Node struct {
	Step     Step
	Branches []Fork
}

// Fork is one way on from a node.
type Fork struct {
	Event Event
	P     float64 // of this answer, or of the remedy working or failing, at the node
	To    *Node   // nil below the depth that was asked for
}

// Grow returns the tree from a session onwards, to the given depth: at 0 the
// node alone. The tree is not stored anywhere; it is grown from the events, and
// grows the same every time. The session is left as it is.
func Grow(s *Session, depth int) *Node {
	n := &Node{Step: s.Step()}
	for _, fork := range s.forks(n.Step) {
		if depth > 0 {
			next := s.Clone()
			next.redo = nil
			if _, err := next.Add(fork.Event); err != nil {
				continue
			}
			fork.To = Grow(next, depth-1)
		}
		n.Branches = append(n.Branches, fork)
	}
	return n
}

// forks returns what can follow a step, with its probability. Not sure and a
// remedy that could not be done are left out: they change no belief.
func (s *Session) forks(step Step) []Fork {
	var out []Fork
	switch step.Kind {
	case Ask:
		for a, p := range s.k.foreseen(step.Belief, step.Question) {
			if !step.lacking.allows(a.Needs) {
				continue
			}
			e := Event{Kind: EventAnswer, Question: step.Question.ID, Answer: a.ID}
			out = append(out, Fork{Event: e, P: p})
		}
	case Try:
		p := 0.0
		for _, l := range step.Belief {
			p += l.P * s.k.cureChance(l.Cause, step.Remedy)
		}
		for _, o := range []Outcome{Worked, Failed} {
			out = append(out, Fork{Event: Event{Kind: EventTried, Remedy: step.Remedy.ID, Outcome: o}, P: p})
			p = 1 - p
		}
	case Handover, Paid:
	}
	return out
}

// foreseen gives the answers that a question may get, but for neutral ones, each
// with its probability. Whose code it is no cause tells: there the background
// stands.
func (k *Knowledge) foreseen(b Belief, q *Question) iter.Seq2[Answer, float64] {
	return func(yield func(Answer, float64) bool) {
		if q.ID == SchemeQuestion {
			for _, a := range q.Answers {
				if !yield(a, a.Background) {
					return
				}
			}
			return
		}
		t := &k.tables.questions[q.index]
		for n, a := range t.answers {
			p := 0.0
			for _, l := range b {
				p += l.P * t.chances(l.Cause.index)[n]
			}
			if !yield(q.Answers[a], p) {
				return
			}
		}
	}
}
