package lines

import (
	"fmt"

	"swipewise/tree"
	"swipewise/wizard/plain"
	"swipewise/wizard/sheet"
)

// handIn ends the drill, and says what it was worth.
func (t *talk) handIn() {
	t.kept(t.HandIn())
	t.score()
}

func (t *talk) score() {
	w := t.o.Words.Score
	t.to(place{
		head: func(p *plain.Page) {
			t.Lines(p, t.Run.Review.Score(t.texts(), t.Lang).Lines)
			if number, of := t.Place(); number == of && of > 1 {
				p.Gap()
				p.Put(0, 0, t.in(w.Practised))
			}
			p.Gap()
		},
		items: t.scoreItems,
		back:  t.home,
	})
}

func (t *talk) scoreItems() []item {
	w := t.o.Words
	out := []item{{id: "debrief", text: t.in(w.Score.Debrief), pick: func() { t.debrief(0) }}}
	switch {
	case t.More():
		out = append(out, item{id: "next", text: t.in(w.Score.Next), pick: t.next})
	case t.Draws():
		out = append(out, item{id: "next", text: t.in(w.Score.Again), pick: t.next})
	}
	if t.MayLeave() {
		out = append(out, item{id: "same", text: t.in(w.Score.Same), pick: func() { t.Again(t.Lang); t.play() }})
	}
	if t.o.Save != nil {
		out = append(out, item{id: "save", text: t.in(w.Review.SaveTitle), pick: t.save})
	}
	return append(out, item{id: "home", text: t.in(w.Score.Home), pick: t.home})
}

// next goes on to the next drill of the set, or draws another.
func (t *talk) next() { t.begun(t.GoOn(t.Lang)) }

func (t *talk) save() {
	w := t.o.Words.Review
	path, err := t.o.Save(t.Run.Review.Text(t.texts(), t.Lang))
	if err != nil {
		t.tell(t.in(w.NotSaved))
		return
	}
	t.tell(fmt.Sprintf(t.in(w.Saved), path))
}

// debrief looks back on the drill: both paths, then every act, then what is to be
// learnt.
func (t *talk) debrief(at int) {
	w, r := t.o.Words, t.Run.Review
	last := len(r.Back.Mine) + 1
	page := func() []sheet.Line {
		switch at {
		case 0:
			return r.Paths(t.texts(), t.Lang).Lines
		case last:
			return r.Lesson(t.texts(), t.Lang).Lines
		}
		return r.Moment(t.texts(), t.Lang, at-1).Lines
	}
	t.to(place{
		head: func(p *plain.Page) {
			p.Put(0, 0, t.in(w.Review.Title)+"  "+fmt.Sprintf(t.in(w.Review.Step), at+1, last+1))
			t.Lines(p, page())
			p.Gap()
		},
		items: func() []item {
			var out []item
			if at < last {
				out = append(out, item{id: "next", text: t.in(w.Worked.Next), words: []tree.Text{w.Worked.Next}, pick: func() { t.debrief(at + 1) }})
			}
			return append(out, item{id: "score", text: t.in(w.Score.Title), words: []tree.Text{w.Score.Title}, pick: t.score})
		},
		back: func() {
			if at > 0 {
				t.debrief(at - 1)
				return
			}
			t.score()
		},
	})
}
