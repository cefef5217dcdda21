package find

import (
	"slices"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/mask"
)

// Recognise returns the events that a whole text means, where that is clear: an
// id (read-failed, signal=none, au:97), a code with the words behind it, or a
// wording of a message, a symptom or a code, inside the text too or with one
// typing error. What is not clear is something else on the screen, kept
// word for word: better no message than a wrong one. Card numbers are masked. An
// empty text means nothing.
func (x *Index) Recognise(words string) []tree.Event {
	words, _ = mask.Text(cut(strings.TrimSpace(words)))
	if words = strings.TrimSpace(words); words == "" {
		return nil
	}
	if e, ok := x.byID(words); ok {
		return []tree.Event{e}
	}
	if e, ok := x.exact(words); ok {
		return []tree.Event{e.said(words)}
	}
	if code, rest, ok := x.leadingCode(words); ok {
		return append([]tree.Event{answer(tree.CodeQuestion, code)}, x.beside(code, rest)...)
	}
	e, ok := x.meant(words)
	code, named := x.namedCode(words)
	switch {
	case named && ok && e.hit.Kind != Code:
		return []tree.Event{answer(tree.CodeQuestion, code), e.said(words)}
	case named:
		event := answer(tree.CodeQuestion, code)
		event.Text = words
		return []tree.Event{event}
	case ok:
		return []tree.Event{e.said(words)}
	}
	return []tree.Event{somethingElse(words)}
}

func answer(question, id string) tree.Event {
	return tree.Event{Kind: tree.EventAnswer, Question: question, Answer: id}
}

func somethingElse(words string) tree.Event {
	e := answer(tree.DisplayQuestion, tree.SomethingElse)
	e.Text = words
	return e
}

// said returns the event of the entry with the words that led to it. A symptom
// is an answer like any other and keeps none.
func (e entry) said(words string) tree.Event {
	event := e.hit.Event
	if e.hit.Kind != Symptom {
		event.Text = words
	}
	return event
}

// beside returns the message that stands beside a code. The code's own wording
// is no message of the terminal.
func (x *Index) beside(code, words string) []tree.Event {
	if words == "" {
		return nil
	}
	text := split(words)
	own := func(e entry) bool {
		weight, _ := e.within(text)
		return e.code(code) && weight > 0
	}
	if !slices.ContainsFunc(x.entries(), own) {
		if e, ok := x.meant(words); ok && e.hit.Kind == Message {
			return []tree.Event{e.said(words)}
		}
	}
	return []tree.Event{somethingElse(words)}
}

// byID reads the ids that scripts use.
func (x *Index) byID(s string) (tree.Event, bool) {
	if x.k.Display(s) != nil {
		return answer(tree.DisplayQuestion, s), true
	}
	if id, a, ok := strings.Cut(s, "="); ok {
		q := x.k.Question(id)
		if q != nil && (a == tree.NotSure || q.Answer(a) != nil || id == tree.DisplayQuestion && x.k.Display(a) != nil) {
			return answer(id, a), true
		}
	}
	if network, code, ok := strings.Cut(s, ":"); ok && x.k.Code(code, network, "") != nil && network != "" {
		e := answer(tree.CodeQuestion, strings.ToUpper(code))
		e.Network = network
		return e, true
	}
	return tree.Event{}, false
}

// exact finds the one entry with this very wording, as it is written or read.
func (x *Index) exact(words string) (entry, bool) {
	q := newQuery(words)
	if q.text == "" {
		return entry{}, false
	}
	return x.only(func(e entry) int {
		for _, k := range e.keys {
			switch {
			case k.how == asWritten && k.text == q.text:
				return 2
			case k.how == asReading && len(k.starts) > 2 && (k.text == q.text || k.text == q.sound):
				return 1
			}
		}
		return 0
	})
}

// meant finds the one entry that the words clearly speak of.
func (x *Index) meant(words string) (entry, bool) {
	if e, ok := x.exact(words); ok {
		return e, true
	}
	text := split(words)
	if e, ok := x.only(func(e entry) int { weight, _ := e.within(text); return weight }); ok {
		return e, true
	}
	q := newQuery(words)
	if len(q.text) < 6 || q.sound != "" {
		return entry{}, false
	}
	return x.only(func(e entry) int {
		for _, k := range e.keys {
			if k.how != asInitials && edits(q.text, k.text, false, 1) <= 1 {
				return 1
			}
		}
		return 0
	})
}

// only returns the entry with the highest score above 0. Of entries with the
// same score a message comes before a symptom and a symptom before a code; if
// two of the same kind are left, it is not clear which is meant.
func (x *Index) only(score func(entry) int) (entry, bool) {
	var best entry
	top, sure := 0, false
	for _, e := range x.entries() {
		s := score(e)
		switch {
		case s == 0 || s < top:
		case s > top || e.hit.Kind.before(best.hit.Kind):
			best, top, sure = e, s, true
		case e.hit.Kind == best.hit.Kind:
			sure = false
		}
	}
	return best, sure
}

// before reports whether a hit of kind k is taken rather than one of kind l.
func (k Kind) before(l Kind) bool {
	order := []Kind{Message, Symptom, Code}
	return slices.Index(order, k) < slices.Index(order, l)
}
