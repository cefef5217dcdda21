package tree

import "slices"

// Add takes an event. An answer given before in this round is replaced, and
// what depended on it is dropped. Where it takes the place of what Back had taken
// last, what came after that counts again, up to what ends the failure: no answer
// that was withdrawn comes back by itself, and none that means paid ever does. An
// id that the knowledge does not have is an *UnknownError and
// changes nothing.
func (s *Session) Add(e Event) (Change, error) {
	words := ""
	if e.Kind == EventAnswer && e.Question == WhichMeant {
		words = s.k.factsOf(s.events).wordsOf(e.Answer)
		e.Text, e.Meant = words, true
	}
	e, err := s.k.resolve(e)
	if err != nil {
		return Change{}, err
	}
	change := Change{}
	begins := s.AtStart()
	if e.Kind != EventRound {
		change.Replaced = s.takeOut(e)
	}
	if s.k.tellsAll(e) {
		s.takeOutWords(words)
	}
	s.events = append(s.events, e)
	s.restore(e, begins, &change)
	change.Dropped = s.dropDependents(change.Replaced != nil && change.Replaced.isOtherCode(e))
	return change, nil
}

// AddAll takes events that are given in one move, as a code with the words beside
// it: Back and Redo move them together. Either all are taken or, with an error,
// none.
func (s *Session) AddAll(events ...Event) ([]Change, error) {
	next := s.Clone()
	var changes []Change
	for i, e := range events {
		e.Joined = i > 0
		c, err := next.Add(e)
		if err != nil {
			return nil, err
		}
		changes = append(changes, c)
	}
	*s = *next
	return changes, nil
}

// takeOut removes the event of this round whose place a new one takes.
func (s *Session) takeOut(e Event) *Event {
	for i := s.roundStart(); i < len(s.events); i++ {
		if old := s.events[i]; old.sameAs(e) {
			s.events = slices.Delete(slices.Clone(s.events), i, i+1)
			return &old
		}
	}
	return nil
}

// takeOutWords removes the words whose meaning the clerk has told: the answer has
// them now.
func (s *Session) takeOutWords(words string) {
	for i := s.roundStart(); i < len(s.events) && words != ""; i++ {
		if e := s.events[i]; e.Kind == EventSaid && e.Text == words {
			s.events = slices.Delete(slices.Clone(s.events), i, i+1)
			return
		}
	}
}

// restore puts back what Back had taken after the place that the new event takes:
// the answer given anew to the question that was gone back to, or another way to
// begin the round.
func (s *Session) restore(e Event, begins bool, change *Change) {
	redo := s.redo
	s.redo = nil
	if len(redo) == 0 {
		return
	}
	f := s.k.factsOf(s.events)
	top := redo[len(redo)-1]
	corrects := top.Kind != EventRound && (top.sameAs(e) || begins && top.Kind == EventAnswer && f.isStart(top))
	if !corrects || e.Kind == EventRound {
		return
	}
	if top.Joined = e.Joined; change.Replaced == nil && top != e {
		change.Replaced = &top
	}
	for _, r := range slices.Backward(redo[:len(redo)-1]) {
		if s.over() {
			return
		}
		before := s.events
		r.After = false // it counts in full: the sale is not paid
		s.events = append(slices.Clone(s.events), r)
		if s.Step().Kind == Paid {
			s.events = before
			return
		}
		change.Kept++
	}
}

// over reports whether the failure is at its end.
func (s *Session) over() bool {
	kind := s.Step().Kind
	return kind == Paid || kind == Handover
}

// dropDependents removes the answers of this round whose question could not
// have been asked, because the answer it needs is no longer given; and with a
// code that was replaced, whose it was.
func (s *Session) dropDependents(otherCode bool) []Event {
	var dropped []Event
	for {
		f := s.k.factsOf(s.events)
		i := slices.IndexFunc(s.events, func(e Event) bool {
			q := s.k.question[e.Question]
			return e.Kind == EventAnswer && q != nil && len(q.OnlyIf) > 0 && s.contradicted(f, q)
		})
		if at := s.roundStart(); i < 0 && otherCode {
			if n := slices.IndexFunc(s.events[at:], func(e Event) bool { return e.Kind == EventAnswer && e.Question == SchemeQuestion }); n >= 0 {
				i = at + n
			}
		}
		if i < 0 {
			return dropped
		}
		dropped = append(dropped, s.events[i])
		s.events = slices.Delete(slices.Clone(s.events), i, i+1)
	}
}

// contradicted reports whether the question that q depends on was answered, but
// with none of the answers that q needs. An answer given without the one before
// it, as scripts do, stands.
func (s *Session) contradicted(f facts, q *Question) bool {
	asked := false
	for _, r := range q.OnlyIf {
		if f.lastAnswer([]Ref{r}) >= 0 {
			return false
		}
		asked = asked || f.answered(r.Question) >= 0 && f.lastAnswer([]Ref{{r.Question, NotSure}}) < 0
	}
	return asked
}

// Back takes the last move back. It reports false at the start.
func (s *Session) Back() bool {
	n := len(s.events)
	if n == 0 {
		return false
	}
	s.redo = append(s.redo, s.events[n-1])
	s.events = slices.Clone(s.events[:n-1])
	if s.redo[len(s.redo)-1].Joined {
		s.Back()
	}
	return true
}

// Redo undoes the last Back. It reports false if there is none.
func (s *Session) Redo() bool {
	n := len(s.redo)
	if n == 0 {
		return false
	}
	s.events = append(s.events, s.redo[n-1])
	s.redo = s.redo[:n-1]
	if n > 1 && s.redo[n-2].Joined {
		s.Redo()
	}
	return true
}

// TookBack reports whether an event says what was taken back last.
func (s *Session) TookBack(e Event) bool {
	e, err := s.k.resolve(e)
	if err != nil || len(s.redo) == 0 {
		return false
	}
	last := s.redo[len(s.redo)-1]
	return last.sameAs(e) && last.Answer == e.Answer && last.Outcome == e.Outcome
}

// CanRedo reports whether Redo would do something.
func (s *Session) CanRedo() bool { return len(s.redo) > 0 }
