package plain

import "swipewise/tree"

// outcomeUnknown is the hazard that outlives the failure it came from.
const outcomeUnknown = "outcome-unknown"

// back takes the last move back; on a fresh start it returns to the failure
// that was done before.
func (t *talk) back() {
	s := t.session.Clone()
	if !s.Back() {
		if t.before == nil {
			t.tell(t.in(t.Words.First))
			return
		}
		t.session, t.before = t.before, nil
		t.show()
		return
	}
	for all := t.session.Events(); joined(s, all[len(s.Events())]); {
		s.Back()
	}
	t.session = s
	t.show()
}

// redo makes the move again that was taken back.
func (t *talk) redo() {
	s := t.session.Clone()
	if !s.Redo() {
		t.tell(t.in(t.Words.NoRedo))
		return
	}
	for next := s.Clone(); next.Redo() && joined(s, last(next)); next = s.Clone() {
		s.Redo()
	}
	t.session = s
	t.show()
}

// joined reports whether an event was given in one move with the last one of
// the session: the words after a code, or the new round after a remedy that
// made the terminal show something else.
func joined(s *tree.Session, e tree.Event) bool {
	if len(s.Events()) == 0 {
		return false
	}
	switch before := last(s); e.Kind {
	case tree.EventRound:
		kind := s.Step().Kind
		return kind != tree.Handover && kind != tree.Paid
	case tree.EventAnswer:
		return e.Question == tree.DisplayQuestion && e.Text != "" && before.Question == tree.CodeQuestion
	case tree.EventTried, tree.EventGuide, tree.EventLater:
	}
	return false
}

func last(s *tree.Session) tree.Event {
	events := s.Events()
	return events[len(events)-1]
}

// again goes on to the next failure. While the outcome of this sale is unknown
// the session goes on, so that its gate stays shut.
func (t *talk) again(step tree.Step) {
	switch {
	case t.session.AtStart(), step.Kind != tree.Handover && step.Kind != tree.Paid:
		t.notHere(again)
		return
	case t.unsettled(step):
		t.session = t.session.Clone()
		t.session.NewRound()
	default:
		t.before, t.session = t.session, tree.NewSession(t.session.Knowledge())
	}
	t.show()
}

// unsettled reports whether the outcome of the sale is still open.
func (t *talk) unsettled(step tree.Step) bool {
	for _, st := range step.Standing {
		if st.Hazard.ID == outcomeUnknown && step.Kind == tree.Handover {
			return true
		}
	}
	return false
}
