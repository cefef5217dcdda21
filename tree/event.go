package tree

import (
	"slices"
)

// EventKind tells the kinds of event apart.
type EventKind string

// EventAnswer gives an answer to a question, code and display among
// them. EventTried says how a remedy went. EventGuide means that the clerk
// has nothing to start from and asks to be led. EventRound means that the
// terminal shows something new after a remedy: what follows is a second failure.
// EventLater puts a question off. EventSaid keeps words whose meaning is open, or
// that were not understood.
const (
	EventAnswer EventKind = "answer"
	EventTried  EventKind = "tried"
	EventGuide  EventKind = "guided"
	EventRound  EventKind = "round"
	EventLater  EventKind = "later"
	EventSaid   EventKind = "said"
)

// Outcome says how a remedy went.
type Outcome string

// Worked ends the failure; Failed is evidence; Skipped says nothing.
const (
	Worked  Outcome = "yes"
	Failed  Outcome = "no"
	Skipped Outcome = "skip"
)

// Event is one thing that happened in a session. A list of events is all there
// is to a session: everything shown is computed from it.
type Event struct {
	Kind     EventKind `json:"kind"`
	Question string    `json:"question,omitempty"`
	Answer   string    `json:"answer,omitempty"` // an answer id, a code as given, a display id, not-sure or something-else
	Scheme   string    `json:"network,omitempty"`
	Text     string    `json:"text,omitempty"`  // what the clerk typed, word for word, already masked
	Heard    bool      `json:"heard,omitempty"` // the answer was read out of Text: belief weighs the words, not the answer
	Meant    bool      `json:"meant,omitempty"` // told in answer to which of several meanings Text has
	Remedy   string    `json:"remedy,omitempty"`
	Outcome  Outcome   `json:"outcome,omitempty"`
	After    bool      `json:"after,omitempty"`  // answered once a remedy had worked, to learn the cause: the outcome is known
	Joined   bool      `json:"joined,omitempty"` // given in one move with the event before it
	Shop     bool      `json:"shop,omitempty"`   // known of the shop, never given: no session holds it
}

// sameAs reports whether a later event takes the place of e: it answers the
// same question, or tells of the same remedy.
func (e Event) sameAs(f Event) bool {
	switch {
	case e.Kind == EventAnswer && f.Kind == EventAnswer:
		return e.Question == f.Question
	case e.Kind == EventTried && f.Kind == EventTried:
		return e.Remedy == f.Remedy
	case e.Kind == EventGuide && f.Kind == EventGuide:
		return true
	}
	return false
}

// isOtherCode reports whether a code was given that f, in its place, is not.
func (e Event) isOtherCode(f Event) bool {
	return e.Kind == EventAnswer && e.Question == CodeQuestion && (f.Question != CodeQuestion || e.Answer != f.Answer || f.Scheme != "")
}

// facts are the events of a session with the round that each belongs to.
type facts struct {
	k       *Knowledge
	events  []Event
	rounds  []int
	round   int // the current round
	lacking lacking
	usual   bool // read a code that may be of several schemes as it is usually meant
}

func (k *Knowledge) factsOf(events []Event) facts {
	f := facts{k: k, events: events, rounds: make([]int, len(events))}
	for i, e := range events {
		if e.Kind == EventRound {
			f.round++
		}
		f.rounds[i] = f.round
	}
	return f
}

// beforePaid leaves out what was answered once the sale was paid.
func (f facts) beforePaid() facts {
	out := facts{k: f.k, round: f.round, lacking: f.lacking, usual: f.usual}
	for i, e := range f.events {
		if !e.After {
			out.events = append(out.events, e)
			out.rounds = append(out.rounds, f.rounds[i])
		}
	}
	return out
}

// lastIndex returns the index of the last event that matches, or -1.
func (f facts) lastIndex(match func(int, Event) bool) int {
	for i := len(f.events) - 1; i >= 0; i-- {
		if match(i, f.events[i]) {
			return i
		}
	}
	return -1
}

// last returns the round of the last event that matches, or -1.
func (f facts) last(match func(int, Event) bool) int {
	if i := f.lastIndex(match); i >= 0 {
		return f.rounds[i]
	}
	return -1
}

func (f facts) lastCode(match func(*Code) bool) int {
	return f.last(func(i int, e Event) bool {
		if c := f.meantCode(e); c != nil {
			return match(c)
		}
		if e.Kind != EventAnswer || e.Question != CodeQuestion {
			return false
		}
		c := f.codeAt(i)
		return c != nil && match(c)
	})
}

// lastRetry returns the last round with a code that has, or may have, one of the
// retry rules: while it is open whose code it is, the most careful one holds.
func (f facts) lastRetry(rules []Retry) int {
	return f.last(func(i int, e Event) bool {
		if c := f.meantCode(e); c != nil {
			return slices.Contains(rules, c.Retry)
		}
		return e.Kind == EventAnswer && e.Question == CodeQuestion &&
			slices.ContainsFunc(f.mayMean(i), func(c *Code) bool { return slices.Contains(rules, c.Retry) })
	})
}

func (f facts) lastSent(sent []Sent) int {
	return f.last(func(_ int, e Event) bool {
		s := f.k.sentOf(e)
		for _, want := range sent {
			if s == want && s != SentUnknown {
				return true
			}
		}
		return false
	})
}

func (f facts) lastDisplay(ids []string) int {
	return f.last(func(_ int, e Event) bool {
		if e.Kind != EventAnswer || e.Question != DisplayQuestion {
			return false
		}
		for _, id := range ids {
			if e.Answer == id {
				return true
			}
		}
		return false
	})
}

func (f facts) lastAnswer(refs []Ref) int {
	return f.last(func(_ int, e Event) bool {
		if e.Kind != EventAnswer {
			return false
		}
		for _, r := range refs {
			if e.Question == r.Question && e.Answer == r.Answer {
				return true
			}
		}
		return false
	})
}

func (f facts) lastTried(ids []string) int {
	return f.last(func(_ int, e Event) bool {
		if e.Kind != EventTried || e.Outcome != Failed {
			return false
		}
		for _, id := range ids {
			if e.Remedy == id {
				return true
			}
		}
		return false
	})
}

// answered returns the last round in which a question was answered, or -1.
func (f facts) answered(question string) int {
	return f.last(func(_ int, e Event) bool { return e.Kind == EventAnswer && e.Question == question })
}

// counts reports whether event i is evidence in the current round: all of the
// round's own, and of earlier ones what is true of the shop.
func (f facts) counts(i int) bool {
	if f.rounds[i] == f.round {
		return true
	}
	e := f.events[i]
	q := f.k.question[e.Question]
	return e.Kind == EventAnswer && q != nil && q.Stable
}

// sentOf says what an event proves about the request, if it is a message or an
// observation that proves something.
func (k *Knowledge) sentOf(e Event) Sent {
	sent := k.saysSent(e)
	if sent != NoAnswer && e.Heard && !k.plain(e) {
		return SentUnknown // a reading of words may bring money into question, never out of it
	}
	return sent
}

func (k *Knowledge) saysSent(e Event) Sent {
	if e.Kind != EventAnswer {
		return SentUnknown
	}
	if e.Question == DisplayQuestion {
		if d := k.display[e.Answer]; d != nil {
			return d.Sent
		}
		return SentUnknown
	}
	if q := k.question[e.Question]; q != nil {
		if a := q.Answer(e.Answer); a != nil {
			return a.Sent
		}
	}
	return SentUnknown
}
