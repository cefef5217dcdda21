package sheet

import (
	"slices"

	"swipewise/tree"
)

// whyWords are the words around the reasons of a step.
type whyWords struct {
	AskTitle      string `yaml:"ask-title"`
	TryTitle      string `yaml:"try-title"`
	HandoverTitle string `yaml:"handover-title"`
	PaidTitle     string `yaml:"paid-title"`

	Demanded string `yaml:"demanded"`
	Cheapest string `yaml:"cheapest"` // why this question
	Whose    string `yaml:"whose"`    // why it is asked whose code it is
	Leading  string `yaml:"leading"`  // cause, how sure, percent
	Open     string `yaml:"open"`     // instead, where no cause stands out
	Second   string `yaml:"second"`   // the same of the next likely cause
	Then     string `yaml:"then"`     // what each answer leads to
	Way      string `yaml:"way"`      // answer, how often, percent
	Points   string `yaml:"points"`   // after this answer: cause, how sure, percent
	Unsure   string `yaml:"unsure"`

	Cause    string `yaml:"cause"` // cause, how sure, percent
	First    string `yaml:"first"` // why this remedy
	Evidence string `yaml:"evidence"`
	Says     string `yaml:"says"` // event, how it speaks
	Nothing  string `yaml:"nothing"`
	Who      string `yaml:"who"`

	Unsettled string `yaml:"unsettled"`
	Restored  string `yaml:"restored"`
	NoneLeft  string `yaml:"none-left"`
	TooLong   string `yaml:"too-long"`
	TheirBank string `yaml:"their-bank"`
	Approved  string `yaml:"approved"`
	Part      string `yaml:"part"`
	Listed    string `yaml:"listed"`
	Mended    string `yaml:"mended"`
}

// Why gives the reasons of the step that the session is at: for a question,
// what each answer would lead to; otherwise what speaks for the cause and
// against it, in words.
func Why(w *Words, s *tree.Session) Sheet {
	step := s.Step()
	page := writer{Sheet{}}
	switch step.Kind {
	case tree.Ask:
		page.Title = w.Why.AskTitle
		page.whyAsk(w, tree.Grow(s, 1))
		if !step.Demanded {
			page.standing(w, step)
		}
	case tree.Try:
		page.Title = w.Why.TryTitle
		page.cause(w, s, step)
		page.standing(w, step)
	case tree.Handover:
		page.Title = w.Why.HandoverTitle
		page.ending(w, step)
		page.cause(w, s, step)
	case tree.Paid:
		page.Title = w.Why.PaidTitle
		page.ending(w, step)
		if step.Ending.Repaired() || step.Ending == tree.FoundApproved || step.Ending == tree.Returned {
			page.cause(w, s, step)
		}
	}
	return page.Sheet
}

// ending says why a round is at its end.
func (s *writer) ending(w *Words, step tree.Step) {
	switch step.Ending {
	case tree.ByHazard:
		for _, st := range step.Standing {
			if st.Hazard.Handover {
				s.hazard(w, st.Hazard)
			}
		}
	case tree.Unsettled:
		s.add(Warning, 0, w.Why.Unsettled)
	case tree.NothingLeft:
		s.add(Body, 0, w.Why.NoneLeft)
	case tree.TheirBank:
		s.add(Body, 0, w.Why.TheirBank)
	case tree.TooLong:
		s.add(Body, 0, w.Why.TooLong)
	case tree.ApprovedCode:
		s.add(Body, 0, w.Why.Approved)
	case tree.PartApproved:
		s.add(Body, 0, w.Why.Part)
	case tree.FoundApproved, tree.Returned:
		s.add(Warning, 0, w.Why.Listed)
	case tree.Mended:
		s.add(Body, 0, w.Why.Mended)
	case tree.Restored:
		s.add(Body, 0, w.Why.Restored)
	case tree.NotEnded:
	}
}

// standing gives the hazards that stand in full: a screen has no more than their first
// sentence where they stop nothing.
func (s *writer) standing(w *Words, step tree.Step) {
	for _, st := range step.Standing {
		s.hazard(w, st.Hazard)
	}
}

// hazard gives the warning of a hazard.
func (s *writer) hazard(w *Words, h *tree.Hazard) {
	s.add(Warning, 0, h.Title.In(w.Lang))
	s.add(Body, 0, h.Text.In(w.Lang))
}

// whyAsk says why a question is asked and what its answers lead to.
func (s *writer) whyAsk(w *Words, n *tree.Node) {
	q := n.Step.Question
	s.add(Strong, 0, q.Text.In(w.Lang))
	if n.Step.Demanded {
		s.add(Body, 0, w.Why.Demanded)
		for _, st := range n.Step.Standing {
			if slices.Contains(st.Demands, q) {
				s.hazard(w, st.Hazard)
			}
		}
	} else {
		s.add(Body, 0, Leading(w, n.Step.Belief))
		if rest := n.Step.Belief[1:]; len(rest) > 0 && n.Step.Named() != nil && rounded(rest[0].P) >= some {
			s.add(Body, 0, fill(w.Why.Second, rest[0].Cause.Title.In(w.Lang), Sure(w, rest[0].P), Percent(rest[0].P)))
		}
		reason := w.Why.Cheapest
		if q.ID == tree.SchemeQuestion {
			reason = w.Why.Whose
		}
		s.add(Body, 0, reason)
	}
	s.add(Heading, 0, w.Why.Then)
	for _, f := range likeliest(n) {
		s.add(Strong, 0, fill(w.Why.Way, Way(w, n.Step, f.Event), Often(w, f.P), Percent(f.P)))
		s.add(Body, 1, Step(w, f.To.Step))
		if f.To.Step.Kind != tree.Paid {
			s.add(Quiet, 1, w.leading(w.Why.Points, f.To.Step.Belief))
		}
	}
	s.add(Quiet, 0, w.Why.Unsure)
	s.add(Quiet, 0, w.Estimates)
}

// Leading says which cause is the likeliest, or that none stands out.
func Leading(w *Words, b tree.Belief) string { return w.leading(w.Why.Leading, b) }

// leading puts the first cause of a belief into a text, or says that none
// stands out.
func (w *Words) leading(t string, b tree.Belief) string {
	if b[0].P < tree.NameFrom {
		return w.Why.Open
	}
	return fill(t, b[0].Cause.Title.In(w.Lang), Sure(w, b[0].P), Percent(b[0].P))
}

// cause says what is known of the cause of a step.
func (s *writer) cause(w *Words, of *tree.Session, step tree.Step) {
	c := step.Cause
	p := step.Belief.Of(c.ID)
	s.add(Strong, 0, fill(w.Why.Cause, c.Title.In(w.Lang), Sure(w, p), Percent(p)))
	if step.Kind == tree.Try {
		if c != step.Belief[0].Cause {
			s.add(Body, 0, Leading(w, step.Belief))
		}
		s.add(Body, 0, fill(w.Why.First, step.Remedy.Title.In(w.Lang)))
	}
	s.add(Body, 0, c.Explain.In(w.Lang))
	s.peopleSay(w, 0, c.PeopleSay)
	s.evidence(w, of, c)
	if at := of.Path(); at != tree.NoStation {
		s.add(Heading, 0, w.Path.Heading)
		s.add(Body, 0, w.Path.Proves.of(at))
	}
	s.add(Quiet, 0, fill(w.Why.Who, Party(w, c.Who)))
	s.add(Quiet, 0, Sources(w, of.Knowledge(), c.Sources))
	s.add(Quiet, 0, w.Estimates)
}
