package sheet

import (
	"slices"

	"swipewise/tree"
)

// whyWords are the words around the reasons of a step.
type whyWords struct {
	AskTitle      tree.Text `yaml:"ask-title"`
	TryTitle      tree.Text `yaml:"try-title"`
	HandoverTitle tree.Text `yaml:"handover-title"`
	PaidTitle     tree.Text `yaml:"paid-title"`

	Demanded tree.Text `yaml:"demanded"`
	Cheapest tree.Text `yaml:"cheapest"` // why this question
	Whose    tree.Text `yaml:"whose"`    // why it is asked whose code it is
	Leading  tree.Text `yaml:"leading"`  // cause, how sure, percent
	Open     tree.Text `yaml:"open"`     // instead, where no cause stands out
	Second   tree.Text `yaml:"second"`   // the same of the next likely cause
	Then     tree.Text `yaml:"then"`     // what each answer leads to
	Way      tree.Text `yaml:"way"`      // answer, how often, percent
	Points   tree.Text `yaml:"points"`   // after this answer: cause, how sure, percent
	Unsure   tree.Text `yaml:"unsure"`

	Cause    tree.Text `yaml:"cause"` // cause, how sure, percent
	First    tree.Text `yaml:"first"` // why this remedy
	Evidence tree.Text `yaml:"evidence"`
	Says     tree.Text `yaml:"says"` // event, how it speaks
	Nothing  tree.Text `yaml:"nothing"`
	Who      tree.Text `yaml:"who"`

	Unsettled tree.Text `yaml:"unsettled"`
	Restored  tree.Text `yaml:"restored"`
	NoneLeft  tree.Text `yaml:"none-left"`
	TooLong   tree.Text `yaml:"too-long"`
	TheirBank tree.Text `yaml:"their-bank"`
	Approved  tree.Text `yaml:"approved"`
	Part      tree.Text `yaml:"part"`
	Listed    tree.Text `yaml:"listed"`
	Mended    tree.Text `yaml:"mended"`
}

// Why gives the reasons of the step that the session is at: for a question,
// what each answer would lead to; otherwise what speaks for the cause and
// against it, in words.
func Why(w Words, l tree.Lang, s *tree.Session) Sheet {
	step := s.Step()
	page := writer{Sheet{}}
	switch step.Kind {
	case tree.Ask:
		page.Title = w.Why.AskTitle.In(l)
		page.whyAsk(w, l, tree.Grow(s, 1))
	case tree.Try:
		page.Title = w.Why.TryTitle.In(l)
		page.cause(w, l, s, step)
	case tree.Handover:
		page.Title = w.Why.HandoverTitle.In(l)
		page.ending(w, l, step)
		page.cause(w, l, s, step)
	case tree.Paid:
		page.Title = w.Why.PaidTitle.In(l)
		page.ending(w, l, step)
		if step.Ending.Repaired() || step.Ending == tree.FoundApproved || step.Ending == tree.Returned {
			page.cause(w, l, s, step)
		}
	}
	return page.Sheet
}

// ending says why a round is at its end.
func (s *writer) ending(w Words, l tree.Lang, step tree.Step) {
	switch step.Ending {
	case tree.ByHazard:
		for _, st := range step.Standing {
			if st.Hazard.Handover {
				s.hazard(l, st.Hazard)
			}
		}
	case tree.Unsettled:
		s.add(Warning, 0, w.Why.Unsettled.In(l))
	case tree.NothingLeft:
		s.add(Body, 0, w.Why.NoneLeft.In(l))
	case tree.TheirBank:
		s.add(Body, 0, w.Why.TheirBank.In(l))
	case tree.TooLong:
		s.add(Body, 0, w.Why.TooLong.In(l))
	case tree.ApprovedCode:
		s.add(Body, 0, w.Why.Approved.In(l))
	case tree.PartApproved:
		s.add(Body, 0, w.Why.Part.In(l))
	case tree.FoundApproved, tree.Returned:
		s.add(Warning, 0, w.Why.Listed.In(l))
	case tree.Mended:
		s.add(Body, 0, w.Why.Mended.In(l))
	case tree.Restored:
		s.add(Body, 0, w.Why.Restored.In(l))
	case tree.NotEnded:
	}
}

// hazard gives the warning of a hazard.
func (s *writer) hazard(l tree.Lang, h *tree.Hazard) {
	s.add(Warning, 0, h.Title.In(l))
	s.add(Body, 0, h.Text.In(l))
}

// whyAsk says why a question is asked and what its answers lead to.
func (s *writer) whyAsk(w Words, l tree.Lang, n *tree.Node) {
	q := n.Step.Question
	s.add(Strong, 0, q.Text.In(l))
	if n.Step.Demanded {
		s.add(Body, 0, w.Why.Demanded.In(l))
		for _, st := range n.Step.Standing {
			if slices.Contains(st.Demands, q) {
				s.hazard(l, st.Hazard)
			}
		}
	} else {
		s.add(Body, 0, Leading(w, l, n.Step.Belief))
		if rest := n.Step.Belief[1:]; len(rest) > 0 && rounded(rest[0].P) >= some {
			s.add(Body, 0, w.leading(w.Why.Second, l, rest))
		}
		reason := w.Why.Cheapest
		if q.ID == tree.NetworkQuestion {
			reason = w.Why.Whose
		}
		s.add(Body, 0, reason.In(l))
	}
	s.add(Heading, 0, w.Why.Then.In(l))
	for _, f := range likeliest(n) {
		s.add(Strong, 0, fill(w.Why.Way, l, Way(w, l, n.Step, f.Event), Often(w, l, f.P), Percent(f.P)))
		s.add(Body, 1, Step(w, l, f.To.Step))
		if f.To.Step.Kind != tree.Paid {
			s.add(Quiet, 1, w.leading(w.Why.Points, l, f.To.Step.Belief))
		}
	}
	s.add(Quiet, 0, w.Why.Unsure.In(l))
	s.add(Quiet, 0, w.Estimates.In(l))
}

// Leading says which cause is the likeliest, or that none stands out.
func Leading(w Words, l tree.Lang, b tree.Belief) string { return w.leading(w.Why.Leading, l, b) }

// leading puts the first cause of a belief into a text, or says that none
// stands out.
func (w Words) leading(t tree.Text, l tree.Lang, b tree.Belief) string {
	if rounded(b[0].P) < some {
		return w.Why.Open.In(l)
	}
	return fill(t, l, b[0].Cause.Title.In(l), Sure(w, l, b[0].P), Percent(b[0].P))
}

// cause says what is known of the cause of a step.
func (s *writer) cause(w Words, l tree.Lang, of *tree.Session, step tree.Step) {
	c := step.Cause
	p := step.Belief.Of(c.ID)
	s.add(Strong, 0, fill(w.Why.Cause, l, c.Title.In(l), Sure(w, l, p), Percent(p)))
	if step.Kind == tree.Try {
		if c != step.Belief[0].Cause {
			s.add(Body, 0, Leading(w, l, step.Belief))
		}
		s.add(Body, 0, fill(w.Why.First, l, step.Remedy.Title.In(l)))
	}
	s.add(Body, 0, c.Explain.In(l))
	s.peopleSay(w, l, 0, c.PeopleSay)
	s.evidence(w, l, of, c)
	if at := of.Path(); at != tree.NoStation {
		s.add(Heading, 0, w.Path.Heading.In(l))
		s.add(Body, 0, w.Path.Proves.of(at).In(l))
	}
	s.add(Quiet, 0, fill(w.Why.Who, l, Party(w, l, c.Who)))
	s.add(Quiet, 0, Sources(w, l, of.Knowledge(), c.Sources))
	s.add(Quiet, 0, w.Estimates.In(l))
}
