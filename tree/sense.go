package tree

import "swipewise/tree/understand"

// Sense is something that words can mean, as it is offered to choose from: a
// message, the words of a response code, an answer to a question, or a cause.
type Sense struct {
	ID    string // of an answer of WhichMeant
	Event Event  // that says that this is what is meant
	Label Text
	Cause *Cause // nil unless it is a cause that is meant
	Lead  *Cause // the cause that it speaks for most, above what is usual; nil for none
	Tells bool   // it makes a cause likelier by much
}

// ID names a meaning as an answer of WhichMeant.
func (h Heard) ID() string { return h.id() }

// Senses lists everything that words can mean and that may be offered for them.
// What would settle a hazard or end the sale as paid is left out: no words do that.
func (k *Knowledge) Senses() []Sense {
	e := k.ear()
	var out []Sense
	for i := range e.senses {
		s := &e.senses[i]
		if s.cause == nil && k.opensGate(s.ref) || s.ref.Question == CodeQuestion && k.Code(s.ref.Answer, "", "").Approved() {
			continue
		}
		h := Heard{Ref: s.ref, Cause: s.cause}
		lead := k.leadAbove(s)
		out = append(out, Sense{
			ID: h.id(), Event: k.meaning(h), Label: k.sayMeaning(h), Cause: s.cause,
			Lead: lead, Tells: lead != nil && s.chance[lead.index] >= tells*s.usual,
		})
	}
	return out
}

// tells is how much likelier a cause must make something for it to tell of that
// cause; an estimate.
const tells = 2

// leadAbove returns the cause that a sense speaks for most, above what is usual.
func (k *Knowledge) leadAbove(s *wordSense) *Cause {
	var lead *Cause
	most := 0.0
	for i, c := range k.causes {
		if p := c.Share * (s.chance[i] - s.usual); c.ID != OtherCause && p > most {
			lead, most = c, p
		}
	}
	return lead
}

// meaning returns the event that says that something was meant. A code whose words
// were meant was not seen, so it is not written down as shown.
func (k *Knowledge) meaning(h Heard) Event {
	if h.Cause != nil || h.Ref.Question == CodeQuestion {
		return Event{Kind: EventAnswer, Question: WhichMeant, Answer: h.id()}
	}
	return Event{Kind: EventAnswer, Question: h.Ref.Question, Answer: h.Ref.Answer}
}

// Shared returns what finds the parts of a wording that a text holds too, by their
// words or their sense.
func (k *Knowledge) Shared(text string) func(wording string) []understand.Span {
	return k.ear().index.Shared(text)
}

// meantCode returns the code whose words the clerk said were meant, or nil. Its
// dangers hold although nobody saw the code itself.
func (f facts) meantCode(e Event) *Code {
	if e.Kind != EventAnswer || e.Question != WhichMeant {
		return nil
	}
	s := f.k.ear().sense(e.Answer)
	if s == nil || s.ref.Question != CodeQuestion {
		return nil
	}
	return f.k.Code(s.ref.Answer, "", "")
}
