package record

import (
	"strings"
	"time"

	"swipewise/tree"
	"swipewise/tree/drill"
)

// Row is one attempt on a board.
type Row struct {
	ID        string      `json:"id"`
	Name      string      `json:"name"`
	At        time.Time   `json:"at"`
	Set       string      `json:"set"`
	Number    int         `json:"number"`
	Drill     string      `json:"drill"`
	Course    string      `json:"course"`
	Level     Level       `json:"level"`
	Knowledge string      `json:"knowledge"`
	Branch    tree.Branch `json:"branch"`
	Truth     Named       `json:"truth"`
	Named     Named       `json:"named"` // as the cause
	Fix       Named       `json:"fix"`
	Points    float64     `json:"points"`
	Passed    bool        `json:"passed"`
	Open      bool        `json:"open"`    // not handed in
	Took      string      `json:"took"`    // seconds of the clock on the wall
	Seconds   float64     `json:"seconds"` // at a till
	Tree      float64     `json:"tree_seconds"`
	Dangers   []Danger    `json:"dangers"`
	Turn      *Turn       `json:"turn"`
}

// Named is an id with its title.
type Named struct {
	ID    string `json:"id"`
	Title string `json:"title"`
}

// Danger is a dangerous act, and the rule that it broke.
type Danger struct {
	Act    Named `json:"act"`
	Hazard Named `json:"hazard"`
}

// naming finds titles: those of the knowledge, or else those that were kept.
type naming struct {
	k        *tree.Knowledge
	practice *tree.Practice
	l        tree.Lang
}

// begun is the row of an attempt that was not handed in.
func (n naming) begun(a Attempt) Row {
	return Row{
		ID: a.ID, Name: a.Name, At: a.At, Set: a.Set, Number: a.Number, Drill: a.Drill, Course: a.Course, Level: a.Level,
		Knowledge: a.Knowledge, Named: Named{a.Verdict.Cause, n.cause(a, a.Verdict.Cause)},
		Fix: Named{a.Verdict.Fix, n.act(a, a.Verdict.Fix)}, Took: whole(float64(a.Took) / 1000), Open: true, Dangers: []Danger{},
	}
}

func (n naming) row(a Attempt) Row {
	r := Row{
		ID: a.ID, Name: a.Name, At: a.At, Set: a.Set, Number: a.Number, Drill: a.Drill, Course: a.Course, Level: a.Level,
		Knowledge: a.Knowledge, Branch: a.Branch,
		Truth: Named{a.Truth, n.cause(a, a.Truth)}, Named: Named{a.Verdict.Cause, n.cause(a, a.Verdict.Cause)},
		Fix: Named{a.Verdict.Fix, n.act(a, a.Verdict.Fix)}, Points: tenths(a.Score.Points), Passed: a.Passed(),
		Seconds: tenths(a.Score.Seconds), Tree: tenths(a.Score.Tree), Dangers: []Danger{}, Took: whole(float64(a.Took) / 1000),
	}
	for _, d := range a.Score.Dangers {
		r.Dangers = append(r.Dangers, Danger{Named{d.Act, n.act(a, d.Act)}, Named{d.Hazard, n.hazard(a, d.Hazard)}})
	}
	if t, ok := n.turn(a); ok {
		t.Did.Times, r.Turn = 1, &t
	}
	return r
}

// turn returns the first act that was not the tree's.
func (n naming) turn(a Attempt) (Turn, bool) {
	if a.Parted == nil {
		return Turn{}, false
	}
	x := a.Acts[a.Parted.At].Act
	t := Turn{Did: Count{ID: x.ID, Title: n.look(a, x.ID)}, Instead: a.Parted.Kind, ID: a.Parted.ID}
	if x.Kind == drill.Try {
		t.Did.Title = n.remedy(a, x.ID)
	}
	switch t.Instead {
	case tree.Ask:
		t.Title = n.look(a, t.ID)
	case tree.Try:
		t.Title = n.remedy(a, t.ID)
	case tree.Handover, tree.Paid:
	}
	return t, true
}

func (n naming) cause(a Attempt, id string) string {
	if c := n.k.Cause(id); c != nil {
		return c.Title.In(n.l)
	}
	return a.kept(id, id)
}

func (n naming) look(a Attempt, id string) string {
	if q := n.k.Question(id); q != nil {
		return q.Text.In(n.l)
	}
	return a.kept(lookAt+id, id)
}

func (n naming) remedy(a Attempt, id string) string {
	if r := n.k.Remedy(id); r != nil {
		return r.Title.In(n.l)
	}
	return a.kept(tryIt+id, id)
}

func (n naming) hazard(a Attempt, id string) string {
	for _, h := range n.k.Hazards() {
		if h.ID == id {
			return h.Title.In(n.l)
		}
	}
	return a.kept(dangers+id, id)
}

// act names what a danger or a fix tells of: a remedy, a question, a way to finish
// the sale or a sentence.
func (n naming) act(a Attempt, id string) string {
	if r := n.k.Remedy(id); r != nil {
		return r.Title.In(n.l)
	}
	if q := n.k.Question(id); q != nil {
		return q.Text.In(n.l)
	}
	for _, r := range n.k.Rescues() {
		if drill.FixRescue+r.ID == id {
			return r.Title.In(n.l)
		}
	}
	if c := n.k.Cause(strings.TrimPrefix(id, drill.SayOf)); c != nil {
		return c.Say.In(n.l)
	}
	if x := n.practice.Phrase(id); x != nil {
		return x.Text.In(n.l)
	}
	return a.Title(id)
}
