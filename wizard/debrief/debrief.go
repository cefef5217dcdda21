// Package debrief says in words what a drill was worth and what is to be learnt
// from it. A page is plain text with roles, the same for every face: the full
// screen, the line mode, and the text that is saved or printed.
//
//	r := debrief.Of(play, practice)
//	page := r.Score(texts)
//	text := r.Text(texts)
package debrief

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/sheet"
)

// Debrief is a handed in play with its score, looked back on.
type Debrief struct {
	Play     *drill.Play
	Practice *tree.Practice
	Points   drill.Score
	Compared drill.Debrief
}

// Of scores a play and looks back on it.
func Of(p *drill.Play, practice *tree.Practice) Debrief {
	return Debrief{p, practice, drill.Grade(p, practice), drill.DebriefOf(p)}
}

// Texts are the words that a debrief is written with.
type Texts struct {
	Lang  tree.Lang
	Words *Words
	Sheet *sheet.Words
	ASCII bool
}

func (r Debrief) knowledge() *tree.Knowledge { return r.Play.Case().Knowledge() }

// page is a sheet being written.
type page struct {
	sheet.Sheet
	t Texts
}

func (p *page) add(role sheet.Role, indent int, text string) {
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			p.Lines = append(p.Lines, sheet.Line{Role: role, Indent: indent, Text: line})
		}
	}
}

func (p *page) fill(text string, values ...any) string { return fmt.Sprintf(text, values...) }

func (r Debrief) page(t Texts, title string) *page {
	p := &page{t: t}
	p.Title = title
	return p
}

// points writes points without needless decimals.
func points(x float64) string { return strconv.FormatFloat(math.Round(x*10)/10, 'f', -1, 64) }

// Name names anything that a verdict or an act holds, by its id: a cause, a
// remedy, a question, a way to finish the sale, a sentence. What the knowledge no
// longer has is named by its id.
func (r Debrief) Name(t Texts, id string) string {
	k := r.knowledge()
	if id == "" {
		return t.Words.Nothing
	}
	if said, ok := r.Play.Case().Sentence(r.Practice, id); ok {
		return quoted(said.In(t.Lang))
	}
	rest, isRescue := strings.CutPrefix(id, drill.FixRescue)
	switch {
	case drill.CallOf(id) != tree.CallNoneKnown:
		return t.Words.Call.Of(drill.CallOf(id))
	case id == drill.FixPaid:
		return t.Words.Paid
	case isRescue:
		for _, x := range k.Rescues() {
			if x.ID == rest {
				return x.Title.In(t.Lang)
			}
		}
	case k.Remedy(id) != nil:
		return k.Remedy(id).Title.In(t.Lang)
	case k.Cause(id) != nil:
		return k.Cause(id).Title.In(t.Lang)
	case k.Question(id) != nil:
		return k.Question(id).Text.In(t.Lang)
	}
	return id
}
