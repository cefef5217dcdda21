package lines

import (
	"fmt"

	"swipewise/tree/drill"
	"swipewise/wizard/debrief"
	"swipewise/wizard/plain"
	"swipewise/wizard/record"
	"swipewise/wizard/sheet"
)

// example is a worked example: the tree plays, one step at a time, and says why.
type example struct {
	*talk
	best *drill.Play
	at   int // acts that were done; one more than there are: the verdict
}

func (t *talk) worked() {
	x := &example{talk: t, best: drill.Solve(t.Run.Play.Case())}
	x.say()
}

// last is the step of the verdict.
func (x *example) last() int { return len(x.best.Acts()) + 1 }

func (x *example) step(by int) {
	if x.at += by; x.at < 0 {
		x.home()
		return
	}
	x.say()
}

func (x *example) say() {
	x.to(place{head: x.head, items: x.items, back: func() { x.step(-1) }})
}

func (x *example) items() []item {
	w := x.o.Words
	if x.at < x.last() {
		return []item{{id: "next", text: x.in(w.Worked.Next), pick: func() { x.step(1) }}}
	}
	out := []item{{id: "again", text: x.in(w.Worked.Again), pick: func() { x.Level = record.Guided; x.Again(x.Lang); x.play() }}}
	if x.More() || x.Draws() {
		out = append(out, item{id: "other", text: x.in(w.Worked.Other), pick: x.next})
	}
	return append(out, item{id: "home", text: x.in(w.Score.Home), pick: x.home})
}

func (x *example) head(p *plain.Page) {
	w, acts := x.o.Words.Worked, x.best.Acts()
	p.Put(0, 0, fmt.Sprintf(x.in(w.Title), x.at+1, x.last()+1))
	r := debrief.Review{Play: x.best, Practice: x.o.Practice}
	switch x.at {
	case 0:
		x.says(p)
		x.till(p, drill.Start(x.best.Case()))
		p.Put(0, 0, x.in(w.Begin))
	case x.last():
		x.end(p)
	default:
		before, _ := drill.Resume(x.best.Case(), acts[:x.at-1], drill.Verdict{})
		p.Put(0, 0, r.Act(x.texts(), x.Lang, acts[x.at-1]))
		x.Lines(p, sheet.Why(x.Sheet, x.Lang, before.Session()).Lines)
	}
	p.Gap()
}

// end says the verdict of the tree and what is to be learnt.
func (x *example) end(p *plain.Page) {
	r, v := debrief.Of(x.best, x.o.Practice), x.best.Verdict()
	p.Put(0, 0, x.in(x.o.Words.Worked.End)+x.Colon())
	for _, id := range []string{v.Cause, v.Fix, v.Phrase} {
		p.Put(2, 2, r.Name(x.texts(), x.Lang, id))
	}
	x.Lines(p, r.Lesson(x.texts(), x.Lang).Lines)
}
