package advice

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"swipewise/tree"
)

// TooLong is a line of text that the narrowest screen has no room for.
type TooLong struct {
	Kind  string    `json:"kind"`
	ID    string    `json:"id"`
	Place string    `json:"place"`
	Field string    `json:"field"`
	Lang  tree.Lang `json:"lang"`
	Cells int       `json:"cells"` // a Chinese character takes two
	Room  int       `json:"room"`
}

// Unsourced is something that names no source, not even that it is an estimate.
type Unsourced struct {
	Kind  string `json:"kind"`
	ID    string `json:"id"`
	Place string `json:"place"`
}

// Shares are those of all causes together.
type Shares struct {
	Sum float64 `json:"sum"`
	Of  float64 `json:"of"`
	Off bool    `json:"off"` // they do not add up
}

const (
	allFailures = 10000 // what the shares are parts of
	offBy       = .01   // the part by which their sum may miss that
)

// sharesOf adds up the shares.
func sharesOf(k *tree.Knowledge) Shares {
	s := Shares{Of: allFailures}
	for _, c := range k.Causes() {
		s.Sum += c.Share
	}
	s.Off = math.Abs(s.Sum-s.Of) > offBy*s.Of
	return s
}

// tooLong lists the texts that are longer than assets/README.md says, those that
// lack most room first.
func tooLong(k *tree.Knowledge) []TooLong {
	out := []TooLong{}
	check := func(kind, id, field string, t tree.Text, room tree.TextLimit) {
		for _, l := range []tree.Lang{tree.ZH, tree.EN} {
			if n := tree.Cells(strings.TrimSpace(t.In(l))); n > room.In(l) {
				out = append(out, TooLong{kind, id, placeOf(k, kind, id), field, l, n, room.In(l)})
			}
		}
	}
	for _, c := range k.Causes() {
		check(tree.KindCause, c.ID, "title", c.Title, tree.TitleLimit())
	}
	for _, q := range k.Questions() {
		check(tree.KindQuestion, q.ID, "text", q.Text, tree.QuestionLimit())
		check(tree.KindQuestion, q.ID, "topic", q.Topic, tree.TopicLimit())
		for _, a := range q.Answers {
			check(tree.KindAnswer, q.ID+"="+a.ID, "text", a.Text, tree.AnswerLimit())
		}
	}
	for _, r := range k.Remedies() {
		check(tree.KindRemedy, r.ID, "title", r.Title, tree.TitleLimit())
		for _, s := range r.Steps {
			check(tree.KindRemedy, r.ID, "steps", s, tree.StepLimit())
		}
	}
	for _, c := range k.Codes() {
		check(tree.KindCode, c.Key(), "meaning", c.Meaning, tree.MeaningLimit())
	}
	slices.SortStableFunc(out, func(a, b TooLong) int { return -cmp.Compare(a.Cells*b.Room, b.Cells*a.Room) })
	return out
}

// unsourced lists what names no source.
func unsourced(k *tree.Knowledge) []Unsourced {
	out := []Unsourced{}
	check := func(kind, id string, sources []string) {
		if len(sources) == 0 {
			out = append(out, Unsourced{kind, id, placeOf(k, kind, id)})
		}
	}
	for _, c := range k.Causes() {
		check(tree.KindCause, c.ID, c.Sources)
	}
	for _, c := range k.Codes() {
		check(tree.KindCode, c.Key(), c.Sources)
	}
	for _, d := range k.Displays() {
		check(tree.KindDisplay, d.ID, d.Sources)
	}
	for _, h := range k.Hazards() {
		check(tree.KindHazard, h.ID, h.Sources)
	}
	for _, q := range k.Questions() {
		check(tree.KindQuestion, q.ID, q.Sources)
	}
	for _, r := range k.Remedies() {
		check(tree.KindRemedy, r.ID, r.Sources)
	}
	for _, a := range k.Asked() {
		check(tree.KindAsked, a.ID, a.Sources)
	}
	return out
}
