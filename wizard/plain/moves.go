package plain

import "swipewise/tree"

// back takes the last move back; on a fresh start it returns to the failure
// that was done before.
func (t *talk) back() {
	if !t.session.Back() {
		if t.before == nil {
			t.tell(t.in(t.Words.First))
			return
		}
		t.session, t.before = t.before, nil
	}
	t.show()
}

// redo makes the move again that was taken back.
func (t *talk) redo() {
	if !t.session.Redo() {
		t.tell(t.in(t.Words.NoRedo))
		return
	}
	t.show()
}

// again goes on to the next failure. What outlives this one goes with it.
func (t *talk) again(step tree.Step) {
	if t.session.AtStart() || step.Kind != tree.Handover && step.Kind != tree.Paid {
		t.notHere(again)
		return
	}
	done := t.session
	t.session = done.Again()
	if t.session.Round() == 0 {
		t.before = done
	}
	t.show()
}
