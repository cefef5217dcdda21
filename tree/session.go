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
	shop   Shop
	events []Event
	redo   []Event // what Back took, the nearest last
}

// NewSession starts a session that knows nothing yet.
func NewSession(k *Knowledge) *Session { return &Session{k: k} }

// NewSessionIn starts a session in a shop of which something is known.
func NewSessionIn(shop Shop, k *Knowledge) *Session { return &Session{k: k, shop: shop} }

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
	return &Session{k: s.k, shop: s.shop, events: slices.Clone(s.events), redo: slices.Clone(s.redo)}
}

// Answer gives an answer to a question: one of its ids or NotSure.
func (s *Session) Answer(question, answer string) (Change, error) {
	return s.Add(Event{Kind: EventAnswer, Question: question, Answer: answer})
}

// Code gives the response code. An empty scheme leaves open whose it is.
func (s *Session) Code(code, network string) (Change, error) {
	return s.Add(Event{Kind: EventAnswer, Question: CodeQuestion, Answer: code, Scheme: network})
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

// MayPutOff reports whether Later would put a question off: once a round, and
// not what a hazard demands.
func (s *Session) MayPutOff(q *Question) bool {
	f := s.k.factsOf(s.events)
	if q.lookUp || f.timesPutOff(q) > 0 {
		return false
	}
	return !slices.ContainsFunc(s.k.hazardsOf(f), func(st Standing) bool { return slices.Contains(st.Demands, q) })
}

// Guide asks to be led, with nothing to start from.
func (s *Session) Guide() { _, _ = s.Add(Event{Kind: EventGuide}) }

// NewRound says that the terminal now shows something else. What is true of the
// shop and the hazards that stand are kept; the rest is asked afresh.
func (s *Session) NewRound() { _, _ = s.Add(Event{Kind: EventRound}) }

// roundStart returns the index of the first event of the current round.
func (s *Session) roundStart() int {
	for i := len(s.events) - 1; i >= 0; i-- {
		if s.events[i].Kind == EventRound {
			return i + 1
		}
	}
	return 0
}

// AtStart reports whether this round has nothing to go by yet: the place where
// a clerk says what is to be seen.
func (s *Session) AtStart() bool { return s.roundStart() == len(s.events) }

// Again returns the session for the next failure. It knows nothing yet, unless a
// hazard stands that outlives this failure: then it goes on in a new round.
func (s *Session) Again() *Session {
	if !s.Step().Outlives() {
		return NewSessionIn(s.shop, s.k)
	}
	next := s.Clone()
	next.NewRound()
	return next
}

// Round returns how many times something new was shown, from 0.
func (s *Session) Round() int { return s.k.factsOf(s.events).round }
