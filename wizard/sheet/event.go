package sheet

import (
	"strings"

	"swipewise/tree"
)

// eventWords word what happened.
type eventWords struct {
	Code     tree.Text `yaml:"code"`
	CodeOf   tree.Text `yaml:"code-of"` // code, network
	Screen   tree.Text `yaml:"screen"`
	Unlisted tree.Text `yaml:"unlisted"`
	Answer   tree.Text `yaml:"answer"`  // topic of a question, answer
	OfShop   tree.Text `yaml:"of-shop"` // an answer that is known of the shop
	NotSure  tree.Text `yaml:"not-sure"`
	Worked   tree.Text `yaml:"worked"`
	Failed   tree.Text `yaml:"failed"`
	Skipped  tree.Text `yaml:"skipped"`
	Later    tree.Text `yaml:"later"`
	Guided   tree.Text `yaml:"guided"`
	Round    tree.Text `yaml:"round"`
	Said     tree.Text `yaml:"said"` // the clerk's own words
}

// Event says what happened as a clerk would, so that it stands alone. What the
// knowledge no longer has is named by its id.
func Event(w Words, l tree.Lang, k *tree.Knowledge, e tree.Event) string {
	switch e.Kind {
	case tree.EventAnswer:
		return w.answerEvent(l, k, e)
	case tree.EventTried:
		return w.triedEvent(l, k, e)
	case tree.EventLater:
		return fill(w.Event.Answer, l, topic(l, k, e.Question), w.Event.Later.In(l))
	case tree.EventGuide:
		return w.Event.Guided.In(l)
	case tree.EventRound:
		return w.Event.Round.In(l)
	case tree.EventSaid:
		return fill(w.Event.Said, l, oneLine(e.Text))
	}
	return string(e.Kind)
}

func (w Words) answerEvent(l tree.Lang, k *tree.Knowledge, e tree.Event) string {
	switch {
	case e.Answer == tree.NotSure:
		return fill(w.Event.Answer, l, topic(l, k, e.Question), w.Event.NotSure.In(l))
	case e.Question == tree.CodeQuestion:
		if e.Network != "" && e.Network != tree.DefaultNetwork {
			return fill(w.Event.CodeOf, l, e.Answer, Network(w, l, e.Network))
		}
		return fill(w.Event.Code, l, e.Answer)
	case e.Question == tree.DisplayQuestion:
		return w.displayEvent(l, k, e)
	}
	answer := e.Answer
	if q := k.Question(e.Question); q != nil && q.Answer(e.Answer) != nil {
		answer = q.Answer(e.Answer).Text.In(l)
	} else if meant := k.Meant(e.Answer); e.Question == tree.WhichMeant && !meant.Empty() {
		answer = meant.In(l)
	}
	said := fill(w.Event.Answer, l, topic(l, k, e.Question), answer)
	if e.Shop {
		return fill(w.Event.OfShop, l, said)
	}
	return said
}

func (w Words) displayEvent(l tree.Lang, k *tree.Knowledge, e tree.Event) string {
	seen := oneLine(e.Text)
	switch d := k.Display(e.Answer); {
	case d != nil:
		return fill(w.Event.Screen, l, d.Text.In(l))
	case seen != "":
		return fill(w.Event.Screen, l, seen)
	case e.Answer == tree.SomethingElse:
		return w.Event.Unlisted.In(l)
	}
	return fill(w.Event.Screen, l, e.Answer)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func (w Words) triedEvent(l tree.Lang, k *tree.Knowledge, e tree.Event) string {
	title := e.Remedy
	if r := k.Remedy(e.Remedy); r != nil {
		title = r.Title.In(l)
	}
	switch e.Outcome {
	case tree.Worked:
		return fill(w.Event.Worked, l, title)
	case tree.Failed:
		return fill(w.Event.Failed, l, title)
	case tree.Skipped:
		return fill(w.Event.Skipped, l, title)
	}
	return title
}

// topic names a question in two or three words, or by its id if it is gone.
func topic(l tree.Lang, k *tree.Knowledge, id string) string {
	if q := k.Question(id); q != nil {
		return q.Topic.In(l)
	}
	return id
}
