package tree

import (
	"fmt"
	"slices"
)

// Session is one walk of the tree: events in, current step out. It drives every
// face of the program. A session belongs to one goroutine; its knowledge may be
// shared.
type Session struct {
	k      *Knowledge
	events []Event
	redo   []Event // what Back took, the nearest last
}

// NewSession starts a session that knows nothing yet.
func NewSession(k *Knowledge) *Session { return &Session{k: k} }

// Change tells what an event did to those before it.
type Change struct {
	Replaced *Event  // the earlier answer that the new one takes the place of
	Dropped  []Event // answers that made sense only after the replaced one
	Kept     int     // answers taken back before, which count again
}

// UnknownError says that an id is not in the knowledge, and which one is near.
type UnknownError struct {
	Kind    string // "question", "answer", "remedy", "outcome", "network"
	ID      string
	Of      string // the question of an unknown answer
	Nearest string // empty if nothing is near
}

// Error states the fault in English; faces word it in the user's language.
func (e *UnknownError) Error() string {
	s := fmt.Sprintf("unknown %s %q", e.Kind, e.ID)
	if e.Nearest != "" {
		s += fmt.Sprintf(", nearest is %q", e.Nearest)
	}
	return s
}

// Knowledge returns what the session reasons with.
func (s *Session) Knowledge() *Knowledge { return s.k }

// Events returns the events so far, the oldest first.
func (s *Session) Events() []Event { return slices.Clone(s.events) }

// Clone returns an independent copy of the session.
func (s *Session) Clone() *Session {
	return &Session{k: s.k, events: slices.Clone(s.events), redo: slices.Clone(s.redo)}
}

// Answer gives an answer to a question: one of its ids or NotSure.
func (s *Session) Answer(question, answer string) (Change, error) {
	return s.Add(Event{Kind: EventAnswer, Question: question, Answer: answer})
}

// Code gives the response code. An empty network leaves open whose it is.
func (s *Session) Code(code, network string) (Change, error) {
	return s.Add(Event{Kind: EventAnswer, Question: CodeQuestion, Answer: code, Network: network})
}

// Shows gives the message on the screen: the id of a display, or SomethingElse,
// and the words as they were typed.
func (s *Session) Shows(display, words string) (Change, error) {
	return s.Add(Event{Kind: EventAnswer, Question: DisplayQuestion, Answer: display, Text: words})
}

// Tried says how a remedy went.
func (s *Session) Tried(remedy string, o Outcome) (Change, error) {
	return s.Add(Event{Kind: EventTried, Remedy: remedy, Outcome: o})
}

// Later puts a question off until something else was done.
func (s *Session) Later(question string) (Change, error) {
	return s.Add(Event{Kind: EventLater, Question: question})
}

// Guide asks to be led, with nothing to start from.
func (s *Session) Guide() { _, _ = s.Add(Event{Kind: EventGuide}) }

// NewRound says that the terminal now shows something else. What is true of the
// shop and the hazards that stand are kept; the rest is asked afresh.
func (s *Session) NewRound() { _, _ = s.Add(Event{Kind: EventRound}) }

// Add takes an event. An answer given before in this round is replaced, and
// what depended on it is dropped; what Back had taken counts again, unless the
// new event takes its place or it depended on it. An id that the knowledge does
// not have is an *UnknownError and changes nothing.
func (s *Session) Add(e Event) (Change, error) {
	e, err := s.k.resolve(e)
	if err != nil {
		return Change{}, err
	}
	change := Change{}
	from := s.roundStart()
	if e.Kind != EventRound {
		for i := from; i < len(s.events); i++ {
			if s.events[i].sameAs(e) {
				old := s.events[i]
				change.Replaced = &old
				s.events = slices.Delete(slices.Clone(s.events), i, i+1)
				break
			}
		}
	}
	s.events = append(s.events, e)
	sameRound := true // what Back took over the start of a round is of another one
	for _, r := range slices.Backward(s.redo) {
		sameRound = sameRound && r.Kind != EventRound
		switch {
		case sameRound && r.sameAs(e):
			if change.Replaced == nil && r != e {
				change.Replaced = &r
			}
		case e.Kind == EventRound || s.over():
		default:
			s.events = append(s.events, r)
			change.Kept++
		}
	}
	s.redo = nil
	change.Dropped = s.dropDependents()
	return change, nil
}

// over reports whether the failure is at its end.
func (s *Session) over() bool {
	kind := s.Step().Kind
	return kind == Paid || kind == Handover
}

// roundStart returns the index of the first event of the current round.
func (s *Session) roundStart() int {
	for i := len(s.events) - 1; i >= 0; i-- {
		if s.events[i].Kind == EventRound {
			return i + 1
		}
	}
	return 0
}

// dropDependents removes the answers of this round whose question could not
// have been asked, because the answer it needs is no longer given.
func (s *Session) dropDependents() []Event {
	var dropped []Event
	for {
		f := s.k.factsOf(s.events)
		i := slices.IndexFunc(s.events, func(e Event) bool {
			q := s.k.question[e.Question]
			return e.Kind == EventAnswer && q != nil && len(q.OnlyIf) > 0 && s.contradicted(f, q)
		})
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

// Back takes the last event back. It reports false at the start.
func (s *Session) Back() bool {
	n := len(s.events)
	if n == 0 {
		return false
	}
	s.redo = append(s.redo, s.events[n-1])
	s.events = slices.Clone(s.events[:n-1])
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
	return true
}

// CanRedo reports whether Redo would do something.
func (s *Session) CanRedo() bool { return len(s.redo) > 0 }

// AtStart reports whether this round has nothing to go by yet: the place where
// a clerk says what is to be seen.
func (s *Session) AtStart() bool { return s.roundStart() == len(s.events) }

// Round returns how many times something new was shown, from 0.
func (s *Session) Round() int { return s.k.factsOf(s.events).round }
