// Package debrief says in words what a drill was worth and what is to be learnt
// from it. A page is plain text with roles, the same for every face: the full
// screen, the line mode, and the text that is saved or printed.
//
//	r := debrief.Of(play, practice)
//	page := r.Score(w, tree.ZH)
//	text := r.Text(w, tree.ZH)
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

// Review is a handed in play with its score, looked back on.
type Review struct {
	Play     *drill.Play
	Practice *tree.Practice
	Points   drill.Score
	Back     drill.Debrief
}

// Of scores a play and looks back on it.
func Of(p *drill.Play, practice *tree.Practice) Review {
	return Review{p, practice, drill.Grade(p, practice), drill.Review(p)}
}

// Texts are the words that a review is written with.
type Texts struct {
	Words Words
	Sheet sheet.Words
	ASCII bool
}

func (r Review) knowledge() *tree.Knowledge { return r.Play.Case().Knowledge() }

// page is a sheet being written.
type page struct {
	sheet.Sheet
	t Texts
	l tree.Lang
}

func (p *page) add(role sheet.Role, indent int, text string) {
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			p.Lines = append(p.Lines, sheet.Line{Role: role, Indent: indent, Text: line})
		}
	}
}

func (p *page) fill(t tree.Text, values ...any) string { return fmt.Sprintf(t.In(p.l), values...) }

func (r Review) page(t Texts, l tree.Lang, title tree.Text) *page {
	p := &page{t: t, l: l}
	p.Title = title.In(l)
	return p
}

// points writes points without needless decimals.
func points(x float64) string { return strconv.FormatFloat(math.Round(x*10)/10, 'f', -1, 64) }

// Name names anything that a verdict or an act holds, by its id: a cause, a
// remedy, a question, a way to finish the sale, a sentence. What the knowledge no
// longer has is named by its id.
func (r Review) Name(t Texts, l tree.Lang, id string) string {
	k := r.knowledge()
	if id == "" {
		return t.Words.Nothing.In(l)
	}
	if said, ok := r.Play.Case().Sentence(r.Practice, id); ok {
		return quoted(said.In(l))
	}
	rest, isRescue := strings.CutPrefix(id, drill.FixRescue)
	switch {
	case id == drill.FixAcquirer:
		return t.Words.Acquirer.In(l)
	case id == drill.FixPaid:
		return t.Words.Paid.In(l)
	case isRescue:
		for _, x := range k.Rescues() {
			if x.ID == rest {
				return x.Title.In(l)
			}
		}
	case k.Remedy(id) != nil:
		return k.Remedy(id).Title.In(l)
	case k.Cause(id) != nil:
		return k.Cause(id).Title.In(l)
	case k.Question(id) != nil:
		return k.Question(id).Text.In(l)
	}
	return id
}
