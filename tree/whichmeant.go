package tree

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// WhichMeant is the question which of several meanings some words have. Its
// answers are made from the words: display=…, question=answer, code:KEY, or
// cause:ID; and NoneOfThese.
const (
	WhichMeant  = "which-meant"
	NoneOfThese = "none-of-these"
)

// The marks before the meanings that are no answers of other questions.
const (
	causeMark = "cause:"
	codeMark  = "code:"
)

// mostMeant is how many meanings are offered, leastMeant how likely one must be
// by the words, and clearEnough how likely the leading cause must be for the
// difference to matter no longer. The last two are estimates.
const (
	mostMeant   = 5
	leastMeant  = .005
	clearEnough = .75
)

// openWords returns the words of this round whose meaning is open.
func (f facts) openWords() []string {
	var out []string
	for i, e := range f.events {
		if f.rounds[i] == f.round && e.Kind == EventSaid && f.k.Hear(e.Text).Understood() {
			out = append(out, e.Text)
		}
	}
	return out
}

// wordsOf returns the open words that an answer of WhichMeant fits best, or "".
func (f facts) wordsOf(meaning string) string {
	best, most := "", -1.0
	for _, words := range f.openWords() {
		p := 0.0
		for _, h := range f.k.Hear(words).Senses {
			if h.id() == meaning {
				p = h.P
			}
		}
		if p > most {
			best, most = words, p
		}
	}
	return best
}

// whichMeant returns the question which meaning the clerk's words have, with up
// to five meanings as answers, or nil where the words are clear, nothing hangs on
// it, or it was asked in this round.
func (f facts) whichMeant(b Belief) *Question {
	q := f.k.question[WhichMeant]
	asked := func(i int, e Event) bool { return f.rounds[i] == f.round && e.Meant }
	if q == nil || b[0].P >= clearEnough || f.lastIndex(asked) >= 0 || f.isPutOff(q) {
		return nil
	}
	if f.lastCode(func(*Code) bool { return true }) == f.round {
		return nil // a code tells more than the words beside it
	}
	meant := f.offeredMeanings(b)
	if len(meant) < 2 {
		return nil
	}
	out := *q
	out.Answers = nil
	for _, h := range meant {
		out.Answers = append(out.Answers, Answer{ID: h.id(), Text: f.k.sayMeaning(h), Background: h.P})
	}
	out.Answers = append(out.Answers, q.Answers...)
	return &out
}

// offeredMeanings returns the senses of the open words that lead to different
// causes, those first that the words and all else together make likeliest. What
// would settle a hazard or end the sale as paid is none of them: it is asked for.
func (f facts) offeredMeanings(b Belief) []Heard {
	believed := map[*Cause]float64{}
	for _, l := range b {
		believed[l.Cause] = l.P
	}
	best := map[*Cause]Heard{}
	for _, words := range f.openWords() {
		for _, s := range f.k.Hear(words).Senses {
			lead := f.k.leadOf(s)
			if s.P < leastMeant || lead == nil || s.Cause == nil && f.k.opensGate(s.Ref) {
				continue
			}
			if have, ok := best[lead]; !ok || s.P > have.P {
				best[lead] = s
			}
		}
	}
	var out []Heard
	for _, l := range b { // in the order of belief, so that equals stay in one order
		if s, ok := best[l.Cause]; ok {
			out = append(out, s)
		}
	}
	// Belief has the words already, so it counts by its root.
	worth := func(h Heard) float64 { return h.P * math.Sqrt(believed[f.k.leadOf(h)]) }
	slices.SortStableFunc(out, func(x, y Heard) int {
		return cmp.Compare(worth(y), worth(x))
	})
	return out[:min(mostMeant, len(out))]
}

// leadOf returns the cause that a sense speaks for most, above what is usual, or
// nil.
func (k *Knowledge) leadOf(h Heard) *Cause {
	s := k.ear().sense(h.id())
	var lead *Cause
	most := 0.0
	for i, c := range k.causes {
		if p := c.Share * s.chance[i]; c.ID != OtherCause && p > most {
			lead, most = c, p
		}
	}
	return lead
}

// id names a meaning as an answer of WhichMeant.
func (h Heard) id() string {
	switch {
	case h.Cause != nil:
		return causeMark + h.Cause.ID
	case h.Ref.Question == CodeQuestion:
		return codeMark + h.Ref.Answer
	}
	return h.Ref.String()
}

// sense returns the sense that an answer of WhichMeant names, or nil.
func (e *ear) sense(id string) *wordSense {
	at, ok := 0, false
	if cause, is := strings.CutPrefix(id, causeMark); is {
		at, ok = e.byCause[cause]
	} else if code, is := strings.CutPrefix(id, codeMark); is {
		at, ok = e.byRef[Ref{CodeQuestion, code}]
	} else if q, a, is := strings.Cut(id, "="); is {
		at, ok = e.byRef[Ref{q, a}]
	}
	if !ok {
		return nil
	}
	return &e.senses[at]
}

// Meant words an answer of WhichMeant that is kept as one; empty if there is no
// such meaning.
func (k *Knowledge) Meant(id string) Text {
	s := k.ear().sense(id)
	if s == nil {
		return Text{}
	}
	return k.sayMeaning(Heard{Ref: s.ref, Cause: s.cause})
}

// sayMeaning words a meaning for the clerk.
func (k *Knowledge) sayMeaning(h Heard) Text {
	switch {
	case h.Cause != nil:
		return h.Cause.Title
	case h.Ref.Question == DisplayQuestion:
		return k.display[h.Ref.Answer].Text
	case h.Ref.Question == CodeQuestion:
		c := k.Code(h.Ref.Answer, "", "")
		if c.Display.Empty() {
			return c.Meaning
		}
		return c.Display
	}
	q := k.question[h.Ref.Question]
	a := q.Answer(h.Ref.Answer)
	if !a.Symptom.Empty() {
		return a.Symptom
	}
	return Text{ZH: q.Topic.ZH + "：" + a.Text.ZH, EN: capital(q.Topic.EN) + ": " + a.Text.EN}
}

// capital begins a text with a capital letter.
func capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

// resolveMeant brings an answer of WhichMeant to the form that is kept: a message
// or an answer that was meant becomes just that, with the words it came from.
func (k *Knowledge) resolveMeant(e Event) (Event, error) {
	if e.Answer == NoneOfThese {
		return e, nil
	}
	s := k.ear().sense(e.Answer)
	switch {
	case s == nil:
		return e, k.unknown("answer", e.Answer, e.Question, []string{NoneOfThese, NotSure})
	case s.cause != nil || s.ref.Question == CodeQuestion:
		return e, nil
	}
	e.Question, e.Answer = s.ref.Question, s.ref.Answer
	return e, nil
}

// tellsAll reports whether an answer of WhichMeant says what the words mean as a
// whole: a message, a code or a cause. One that picks out a circumstance leaves
// the rest of the words to count, and so does none of these.
func (k *Knowledge) tellsAll(e Event) bool {
	return e.Meant && e.Answer != NotSure && e.Answer != NoneOfThese && (e.Question == WhichMeant || e.Question == DisplayQuestion)
}

// addMeant adds what a clerk said that their words mean.
func (f facts) addMeant(e Event, logs []float64) {
	s := f.k.ear().sense(e.Answer)
	if s == nil {
		return
	}
	misled := f.k.ear().weights.Misled
	f.addEach(logs, func(c *Cause) float64 { return misled + s.chance[c.index]/s.usual })
}

// NotUnderstood returns the words of this round of which nothing was understood.
func (s *Session) NotUnderstood() []string {
	f := s.k.factsOf(s.events)
	var out []string
	for i, e := range f.events {
		if f.rounds[i] == f.round && e.Kind == EventSaid && !s.k.Hear(e.Text).Understood() {
			out = append(out, e.Text)
		}
	}
	return out
}

// Understood reports whether anything said in this round moves belief.
func (s *Session) Understood() bool {
	f := s.k.factsOf(s.events)
	return slices.ContainsFunc(f.events, func(e Event) bool {
		return e.Kind == EventAnswer || e.Kind == EventSaid && s.k.Hear(e.Text).Understood()
	})
}
