package export

import (
	"swipewise/tree"
)

// What is drawn of a tree that would fill a wall otherwise.
const (
	eachBranch = 6   // what people start from most often, of each branch
	leastWay   = .05 // of those who start here, that go a way worth drawing
	standsOut  = .1  // the least chance of a cause that is named
)

// origin is something that people start from, and the tree behind it. The event
// is empty where there is nothing to start from.
type origin struct {
	event tree.Event
	to    *place
}

// place is a step with the ways on from it that are drawn.
type place struct {
	step   tree.Step
	ways   []way
	rarer  int     // ways that are not drawn because hardly anybody goes them
	worked float64 // the chance that the remedy works, where it is one
}

// way leads to a place by one of some answers, or by a remedy that did not work.
type way struct {
	events []tree.Event
	p      float64
	to     *place
}

// ends reports whether a place is an end of the tree, and the same one as another.
func (at *place) ends(as *place) bool {
	end := at.step.Kind == tree.Handover || at.step.Kind == tree.Paid
	return end && at.step.Kind == as.step.Kind && at.step.Ending == as.step.Ending
}

// add adds a way; answers that lead to the same end share one.
func (at *place) add(w way) {
	for i, have := range at.ways {
		if have.to.ends(w.to) {
			at.ways[i].events = append(have.events, w.events...)
			at.ways[i].p += w.p
			return
		}
	}
	at.ways = append(at.ways, w)
}

// grow follows a session to the given depth. Of every step it draws the ways
// that enough people go; those of a question that a hazard demands are all drawn,
// for there the rare answer is the dear one.
func grow(s *tree.Session, depth int, reach float64) *place {
	node := tree.Grow(s, 0)
	at := &place{step: node.Step}
	for _, f := range node.Branches {
		switch {
		case f.Event.Outcome == tree.Worked:
			at.worked = f.P
			continue
		case depth == 0:
			continue
		case reach*f.P < leastWay && !node.Step.Demanded:
			at.rarer++
			continue
		}
		next, below := s.Clone(), depth-1
		if reach*f.P < leastWay {
			below = 0
		}
		if _, err := next.Add(f.Event); err == nil {
			at.add(way{[]tree.Event{f.Event}, f.P, grow(next, below, reach*f.P)})
		}
	}
	return at
}

// guided returns the tree for who has nothing to start from.
func guided(k *tree.Knowledge, depth int) origin {
	s := tree.NewSession(k)
	s.Guide()
	return origin{to: grow(s, depth, 1)}
}

// origins returns what people start from most often in a branch, the commonest
// first. What leads to the same question as nothing at all is left to the picture
// for that.
func origins(k *tree.Knowledge, of tree.Branch, depth int) []origin {
	led := guided(k, 0).to.step.Question
	var out []origin
	for _, start := range k.Starts() {
		if start.Branch != of || start.Share <= 0 || len(out) == eachBranch {
			continue
		}
		s := tree.NewSession(k)
		if _, err := s.Add(start.Event); err != nil {
			continue
		}
		if q := s.Step().Question; q == nil || q != led {
			out = append(out, origin{start.Event, grow(s, depth-1, 1)})
		}
	}
	return out
}

// originName says what is seen, as a clerk would.
func originName(w Words, k *tree.Knowledge, e tree.Event) tree.Text {
	switch e.Question {
	case "":
		return w.Picture.Guided
	case tree.CodeQuestion:
		if c := k.Code(e.Answer, e.Scheme, ""); c != nil {
			return fill(w.Picture.Code, c.Code, c.Meaning)
		}
	case tree.DisplayQuestion:
		if d := k.Display(e.Answer); d != nil {
			return fill(w.Picture.Screen, d.Text)
		}
	default:
		if a := k.Question(e.Question).Answer(e.Answer); a != nil {
			return a.Symptom
		}
	}
	return tree.Text{ZH: e.Answer, EN: e.Answer}
}

// wayName says which way is gone from a step.
func wayName(w Words, from tree.Step, x way) tree.Text {
	name := w.Picture.Failed
	for i, e := range x.events {
		if from.Question == nil || from.Question.Answer(e.Answer) == nil {
			continue
		}
		if answer := from.Question.Answer(e.Answer).Text; i == 0 {
			name = answer
		} else {
			name = fill(w.Picture.Or, name, answer)
		}
	}
	return fill(w.Picture.Way, name, percent(x.p))
}

// act says in a word what a step is: a look, an act, or nothing where the tree
// ends.
func act(w Words, s tree.Step) tree.Text {
	switch s.Kind {
	case tree.Ask:
		return w.Picture.Ask
	case tree.Try:
		return w.Picture.Try
	case tree.Handover, tree.Paid:
	}
	return tree.Text{}
}

// doing says what a step asks of the clerk.
func doing(w Words, s tree.Step) tree.Text {
	switch s.Kind {
	case tree.Ask:
		return s.Question.Text
	case tree.Try:
		return s.Remedy.Title
	case tree.Handover:
		if s.Ending == tree.TheirBank {
			return w.Picture.Bank
		}
		return w.Picture.Handover
	case tree.Paid:
	}
	switch s.Ending {
	case tree.FoundApproved, tree.Returned, tree.ApprovedCode:
		return w.Picture.Listed
	case tree.PartApproved:
		return w.Picture.Part
	case tree.NotEnded, tree.Mended, tree.Restored, tree.ByHazard, tree.Unsettled, tree.NothingLeft, tree.TheirBank, tree.TooLong:
	}
	return w.Picture.Paid
}

// likely says which cause is the likeliest at a step, if one stands out at all; a
// sale that is paid needs none.
func likely(w Words, s tree.Step) tree.Text {
	if s.Kind == tree.Paid {
		return tree.Text{}
	}
	lead := s.Belief[0]
	if lead.P < standsOut {
		return tree.Text{}
	}
	return fill(w.Picture.Likely, lead.Cause.Title, percent(lead.P))
}
