package tree

import (
	"slices"
	"strings"

	"pgregory.net/rapid"
)

// failer is what testing and rapid have in common.
type failer interface {
	Helper()
	Fatalf(format string, args ...any)
}

// begin starts a session on evidence written as people write it on the command
// line: code=51, code=visa:05, display=read-failed, other-card=works,
// tried:sign-on=no, or the words round and guide.
func begin(t failer, k *Knowledge, evidence ...string) *Session {
	t.Helper()
	s := NewSession(k)
	give(t, s, evidence...)
	return s
}

func give(t failer, s *Session, evidence ...string) {
	t.Helper()
	for _, e := range evidence {
		var err error
		left, right, _ := strings.Cut(e, "=")
		remedy, tried := strings.CutPrefix(left, "tried:")
		switch {
		case e == "round":
			s.NewRound()
		case e == "guide":
			s.Guide()
		case tried:
			_, err = s.Tried(remedy, Outcome(right))
		default:
			_, err = s.Answer(left, right)
		}
		if err != nil {
			t.Fatalf("%s: %v", e, err)
		}
	}
}

// describe names a step in a word or two.
func describe(st Step) string {
	switch st.Kind {
	case Ask:
		return "ask " + st.Question.ID
	case Try:
		return "try " + st.Remedy.ID
	case Handover, Paid:
	}
	return string(st.Kind) + " " + string(st.Ending)
}

func stands(st Step, hazard string) bool {
	return slices.ContainsFunc(st.Standing, func(x Standing) bool { return x.Hazard.ID == hazard })
}

// does returns the tags of the act that a step offers.
func does(st Step) []Tag {
	switch st.Kind {
	case Ask:
		return st.Question.Does
	case Try:
		return st.Remedy.Does
	case Handover, Paid:
	}
	return nil
}

// anyAnswer draws an answer to a question, not sure among them.
func anyAnswer(t *rapid.T, k *Knowledge, q *Question) Event {
	e := Event{Kind: EventAnswer, Question: q.ID, Answer: NotSure}
	switch q.ID {
	case CodeQuestion:
		c := rapid.SampledFrom(k.Codes()).Draw(t, "code")
		e.Answer = c.Code
		if rapid.Bool().Draw(t, "with network") {
			e.Scheme = c.Scheme
		}
	case DisplayQuestion:
		d := rapid.SampledFrom(k.Displays()).Draw(t, "display")
		e.Answer = d.ID
		if rapid.Bool().Draw(t, "with words") {
			e.Text = rapid.SampledFrom([]string{d.Text.ZH, d.Text.EN}).Draw(t, "words")
		}
	default:
		if n := rapid.IntRange(0, len(q.Answers)).Draw(t, q.ID); n > 0 {
			e.Answer = q.Answers[n-1].ID
		}
	}
	return e
}

// someEvidence draws answers to up to most distinct questions.
func someEvidence(t *rapid.T, k *Knowledge, most int) []Event {
	questions := rapid.SliceOfNDistinct(rapid.SampledFrom(k.Questions()), 0, most, func(q *Question) string { return q.ID }).Draw(t, "questions")
	var out []Event
	for _, q := range questions {
		out = append(out, anyAnswer(t, k, q))
	}
	return out
}

func add(t failer, s *Session, events ...Event) {
	t.Helper()
	for _, e := range events {
		if _, err := s.Add(e); err != nil {
			t.Fatalf("%+v: %v", e, err)
		}
	}
}
