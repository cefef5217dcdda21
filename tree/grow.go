package tree

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
		t := &s.k.tables.questions[step.Question.index]
		for n, a := range t.answers {
			if !step.lacking.allows(step.Question.Answers[a].Needs) {
				continue
			}
			p := 0.0
			for _, l := range step.Belief {
				p += l.P * t.chances(l.Cause.index)[n]
			}
			e := Event{Kind: EventAnswer, Question: step.Question.ID, Answer: step.Question.Answers[a].ID}
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
