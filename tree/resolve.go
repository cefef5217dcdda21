package tree

import (
	"maps"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
)

// resolve checks the ids of an event and brings it to the one form that the
// session keeps. The act that is both a question and a remedy becomes the
// answer to the question.
func (k *Knowledge) resolve(e Event) (Event, error) {
	switch e.Kind {
	case EventTried:
		return k.resolveTried(e)
	case EventAnswer:
		return k.resolveAnswer(e)
	case EventLater:
		if k.question[e.Question] == nil {
			return e, k.unknown("question", e.Question, "", keys(k.question))
		}
	case EventGuide, EventRound, EventSaid:
	}
	return e, nil
}

func (k *Knowledge) resolveAnswer(e Event) (Event, error) {
	q := k.question[e.Question]
	if q == nil {
		return e, k.unknown("question", e.Question, "", keys(k.question))
	}
	if e.Answer == NotSure {
		return e, nil
	}
	switch e.Question {
	case WhichMeant:
		return k.resolveMeant(e)
	case CodeQuestion:
		return k.resolveCode(e)
	case DisplayQuestion:
		if k.display[e.Answer] != nil || e.Answer == SomethingElse {
			return e, nil
		}
		return e, k.unknown("answer", e.Answer, e.Question, keys(k.display))
	}
	if q.Answer(e.Answer) != nil {
		return e, nil
	}
	ids := []string{NotSure}
	for _, a := range q.Answers {
		ids = append(ids, a.ID)
	}
	return e, k.unknown("answer", e.Answer, e.Question, ids)
}

// resolveCode keeps a code as it was given, in capitals and half width. A code
// that nobody defined stays in the event: it is "something else" to the belief.
func (k *Knowledge) resolveCode(e Event) (Event, error) {
	if e.Answer == SomethingElse {
		return e, nil
	}
	if n, c, ok := strings.Cut(e.Answer, ":"); ok {
		e.Scheme, e.Answer = n, c
	}
	if e.Scheme != "" {
		known := k.Schemes()
		found := false
		for _, n := range known {
			found = found || n == e.Scheme
		}
		if !found {
			return e, k.unknown("network", e.Scheme, "", known)
		}
	}
	e.Answer = strings.ToUpper(Fold(e.Answer))
	return e, nil
}

func (k *Knowledge) resolveTried(e Event) (Event, error) {
	r := k.remedy[e.Remedy]
	if r == nil {
		return e, k.unknown("remedy", e.Remedy, "", keys(k.remedy))
	}
	switch e.Outcome {
	case Worked, Failed, Skipped:
	default:
		return e, k.unknown("outcome", string(e.Outcome), "", []string{string(Worked), string(Failed), string(Skipped)})
	}
	q := k.question[r.Is]
	if q == nil || e.Outcome == Skipped { // what was not done answers nothing
		return e, nil
	}
	answer := NotSure
	for _, a := range q.Answers {
		if a.counts() && (e.Outcome == Worked && a.Ends || e.Outcome == Failed && !a.Ends) {
			answer = a.ID
			break
		}
	}
	return Event{Kind: EventAnswer, Question: q.ID, Answer: answer}, nil
}

func (k *Knowledge) unknown(kind, id, of string, known []string) error {
	return &UnknownError{Kind: kind, ID: id, Of: of, Nearest: Nearest(id, known)}
}

// NearestCodes returns up to n codes of the default scheme that are written
// almost like the given one, the nearest first.
func (k *Knowledge) NearestCodes(code string, n int) []*Code {
	code = strings.ToUpper(Fold(code))
	var out []*Code
	for d := 0; d <= 1 && len(out) < n; d++ {
		for _, c := range k.codes {
			if len(out) < n && strings.HasPrefix(c.Scheme, DefaultScheme) && levenshtein.ComputeDistance(code, c.Code) == d {
				out = append(out, c)
			}
		}
	}
	return out
}

func keys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
