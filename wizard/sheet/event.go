package sheet

import (
	"strings"

	"swipewise/tree"
)

// eventWords word what happened.
type eventWords struct {
	Code     string `yaml:"code"`
	CodeOf   string `yaml:"code-of"` // code, scheme
	Screen   string `yaml:"screen"`
	Unlisted string `yaml:"unlisted"`
	Answer   string `yaml:"answer"`  // topic of a question, answer
	OfShop   string `yaml:"of-shop"` // an answer that is known of the shop
	NotSure  string `yaml:"not-sure"`
	Worked   string `yaml:"worked"`
	Failed   string `yaml:"failed"`
	Skipped  string `yaml:"skipped"`
	Later    string `yaml:"later"`
	Guided   string `yaml:"guided"`
	Round    string `yaml:"round"`
	Said     string `yaml:"said"` // the clerk's own words
}

// Event says what happened as a clerk would, so that it stands alone. What the
// knowledge no longer has is named by its id.
func Event(w *Words, k *tree.Knowledge, e tree.Event) string {
	switch e.Kind {
	case tree.EventAnswer:
		return w.answerEvent(k, e)
	case tree.EventTried:
		return w.triedEvent(k, e)
	case tree.EventLater:
		return fill(w.Event.Answer, topic(w, k, e.Question), w.Event.Later)
	case tree.EventGuide:
		return w.Event.Guided
	case tree.EventRound:
		return w.Event.Round
	case tree.EventSaid:
		return fill(w.Event.Said, oneLine(e.Text))
	}
	return string(e.Kind)
}

func (w *Words) answerEvent(k *tree.Knowledge, e tree.Event) string {
	switch {
	case e.Answer == tree.NotSure:
		return fill(w.Event.Answer, topic(w, k, e.Question), w.Event.NotSure)
	case e.Question == tree.CodeQuestion:
		if e.Scheme != "" && e.Scheme != tree.DefaultScheme {
			return fill(w.Event.CodeOf, e.Answer, Network(w, e.Scheme))
		}
		return fill(w.Event.Code, e.Answer)
	case e.Question == tree.DisplayQuestion:
		return w.displayEvent(k, e)
	}
	answer := e.Answer
	if q := k.Question(e.Question); q != nil && q.Answer(e.Answer) != nil {
		answer = q.Answer(e.Answer).Text.In(w.Lang)
	} else if meant := k.Meant(e.Answer); e.Question == tree.WhichMeant && !meant.Empty() {
		answer = meant.In(w.Lang)
	}
	said := fill(w.Event.Answer, topic(w, k, e.Question), answer)
	if e.Shop {
		return fill(w.Event.OfShop, said)
	}
	return said
}

func (w *Words) displayEvent(k *tree.Knowledge, e tree.Event) string {
	seen := oneLine(e.Text)
	switch d := k.Display(e.Answer); {
	case d != nil:
		return fill(w.Event.Screen, d.Text.In(w.Lang))
	case seen != "":
		return fill(w.Event.Screen, seen)
	case e.Answer == tree.SomethingElse:
		return w.Event.Unlisted
	}
	return fill(w.Event.Screen, e.Answer)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func (w *Words) triedEvent(k *tree.Knowledge, e tree.Event) string {
	title := e.Remedy
	if r := k.Remedy(e.Remedy); r != nil {
		title = r.Title.In(w.Lang)
	}
	switch e.Outcome {
	case tree.Worked:
		return fill(w.Event.Worked, title)
	case tree.Failed:
		return fill(w.Event.Failed, title)
	case tree.Skipped:
		return fill(w.Event.Skipped, title)
	}
	return title
}

// topic names a question in two or three words, or by its id if it is gone.
func topic(w *Words, k *tree.Knowledge, id string) string {
	if q := k.Question(id); q != nil {
		return q.Topic.In(w.Lang)
	}
	return id
}
