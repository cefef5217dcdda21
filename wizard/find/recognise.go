package find

import (
	"strings"

	"swipewise/tree"
	"swipewise/wizard/mask"
)

// Recognise returns the events that a whole text tells: an id that scripts use
// (read-failed, signal=none, au:97), or what the knowledge understands of it: the
// code in it, the answers that the words decide, and the words themselves where
// their meaning is open. Card numbers are masked. An empty text tells nothing.
func (x *Index) Recognise(words string) []tree.Event {
	words, _ = mask.Text(cut(strings.TrimSpace(words)))
	if words = strings.TrimSpace(words); words == "" {
		return nil
	}
	if e, ok := x.byID(words); ok {
		return []tree.Event{e}
	}
	return x.k.Listen(words)
}

func answer(question, id string) tree.Event {
	return tree.Event{Kind: tree.EventAnswer, Question: question, Answer: id}
}

// byID reads the ids that scripts use.
func (x *Index) byID(s string) (tree.Event, bool) {
	if x.k.Display(s) != nil {
		return answer(tree.DisplayQuestion, s), true
	}
	if id, a, ok := strings.Cut(s, "="); ok {
		q := x.k.Question(id)
		if q != nil && (a == tree.NotSure || q.Answer(a) != nil || id == tree.DisplayQuestion && x.k.Display(a) != nil || id == tree.WhichMeant && !x.k.Meant(a).Empty()) {
			return answer(id, a), true
		}
	}
	if network, code, ok := strings.Cut(s, ":"); ok && x.k.Code(code, network, "") != nil && network != "" {
		e := answer(tree.CodeQuestion, strings.ToUpper(code))
		e.Scheme = network
		return e, true
	}
	return tree.Event{}, false
}
