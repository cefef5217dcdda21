package lines

import (
	"fmt"
	"strconv"
	"strings"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/plain"
	"swipewise/wizard/record"
	"swipewise/wizard/sheet"
)

// play goes to the drill, from what is to be seen at its beginning.
func (t *talk) play() {
	if t.Run.Record.Level == record.Worked {
		t.worked()
		return
	}
	t.to(t.atPlay(func(p *plain.Page) {
		t.title(p)
		t.says(p)
		t.till(p, t.Run.Play)
		t.found(p)
		t.stand(p)
	}))
}

// goOn goes back to the drill after an act: what is known already is not said again.
func (t *talk) goOn() {
	t.to(t.atPlay(func(p *plain.Page) {
		t.till(p, t.Run.Play)
		t.stand(p)
	}))
}

func (t *talk) atPlay(head func(p *plain.Page)) place {
	return place{head: head, items: t.playItems, back: t.aside}
}

// aside puts the drill aside, unless it is an exam.
func (t *talk) aside() {
	if !t.MayLeave() {
		t.tell(t.in(t.o.Words.Play.NoWayBack))
		return
	}
	t.home()
}

func (t *talk) playItems() []item {
	w := t.o.Words.Play
	out := []item{
		{id: "look", text: t.in(w.Look), pick: t.chooseLook},
		{id: "try", text: t.in(w.Try), pick: t.chooseTry},
		{id: "judge", text: t.in(w.Judge), pick: t.judge},
	}
	if t.Run.Record.Level == record.Guided {
		out = append(out, item{id: "hint", text: t.in(w.Hint), pick: t.hint})
	}
	if t.MayLeave() {
		out = append(out, item{id: "leave", text: t.in(w.Leave), pick: t.home})
	}
	return out
}

// title says what is played, and which of how many.
func (t *talk) title(p *plain.Page) {
	text := t.in(t.o.Words.Levels.Name(t.Run.Record.Level))
	if d := t.Run.Play.Case().Written; d != nil {
		text = t.in(d.Title) + "  " + text
	}
	if number, of := t.Place(); of > 1 && number > 0 {
		text = strconv.Itoa(number) + "/" + strconv.Itoa(of) + "  " + text
	}
	p.Put(0, 0, text)
}

func (t *talk) says(p *plain.Page) {
	p.Put(0, 0, t.o.Words.Play.Customer(t.Lang, t.Run.Play.Case()))
}

// till says what is to be seen of the terminal.
func (t *talk) till(p *plain.Page, play *drill.Play) {
	w, seen := t.o.Words.Till, play.Terminal()
	p.Put(0, 0, t.in(w.Title)+t.Colon())
	p.Put(2, 2, strings.Join(w.Screen(t.Lang, seen), " / "))
	if !seen.Dark {
		p.Put(2, 2, t.in(w.Signal(seen))+t.in(t.Report.Between)+t.in(w.Battery(seen)))
	}
	if lamp := w.Lamp(seen); lamp != (tree.Text{}) {
		p.Put(2, 2, t.in(lamp))
	}
	if seen.Receipt != nil {
		p.Put(2, 2, fmt.Sprintf(t.in(w.Receipt), t.in(seen.Receipt.Text)))
	}
}

// found lists what was found out.
func (t *talk) found(p *plain.Page) {
	w, s := t.o.Words.Play, t.Run.Play.Session()
	p.Put(0, 0, t.in(w.Found)+t.Colon())
	some := false
	for _, e := range s.Events() {
		if e.Kind != tree.EventGuide {
			p.Put(2, 2, sheet.Event(t.Sheet, t.Lang, s.Knowledge(), e))
			some = true
		}
	}
	if !some {
		p.Put(2, 2, t.in(w.Nothing))
	}
}

// stand says how the drill stands: what it took, what is likely where there is help,
// and whether anything is left but the verdict.
func (t *talk) stand(p *plain.Page) {
	w := t.o.Words.Play
	used := fmt.Sprintf(t.in(w.Used), w.Time(t.Lang, t.Run.Play.Seconds()))
	switch {
	case t.Run.Record.Level == record.Exam:
		used += "  " + fmt.Sprintf(t.in(w.Left), w.Time(t.Lang, t.Left().Seconds()))
	case t.Clocked():
		used += "  " + w.Time(t.Lang, t.Used().Seconds())
	}
	p.Put(0, 0, used)
	if t.Run.Record.Level == record.Guided {
		t.Likely(p, t.Run.Play.Session().Belief())
	}
	if t.Run.Play.Mended() {
		p.Put(0, 0, t.in(w.Over))
	}
}

// hint says what the tree would do next, and why.
func (t *talk) hint() {
	t.write("\n" + t.Sheets(sheet.Why(t.Sheet, t.Lang, t.Run.Play.Session())))
	t.goOn()
}
