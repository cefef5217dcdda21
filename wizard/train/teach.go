package train

import (
	"strings"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/debrief"
)

// Taught is what a drill is about, for a board that the whole class sees.
type Taught struct {
	Till  []string // what the terminal shows
	Says  string   // the customer's words
	Cause string
	Why   string // the cause explained
	Fix   string
	Say   string // to the customer
	Keep  string // the one thing to keep
}

// Taught returns what the drill of a number, from 1, is about.
func (o Options) Taught(number int, l tree.Lang) Taught {
	c, w := o.Cases[number-1], o.Words.In(l)
	truth, keep := c.Truth(), c.Truth().Prevent
	if c.Written != nil {
		keep = c.Written.Remember
	}
	return Taught{
		Till: w.Till.Screen(l, drill.Start(c).Terminal()), Says: w.Play.Customer(l, c),
		Cause: truth.Title.In(l), Why: strings.TrimSpace(truth.Explain.In(l)),
		Fix: o.TitleOf(number, l, drill.Solve(c).Verdict().Fix), Say: strings.TrimSpace(truth.Say.In(l)), Keep: strings.TrimSpace(keep.In(l)),
	}
}

// TitleOf names what can be done, named or said in the drill of a number.
func (o Options) TitleOf(number int, l tree.Lang, id string) string {
	texts := debrief.Texts{Lang: l, Words: &o.Words.In(l).Debrief, Sheet: o.Book.In(l).Sheet}
	return debrief.Debrief{Play: drill.Start(o.Cases[number-1]), Practice: o.Practice}.Name(texts, id)
}
