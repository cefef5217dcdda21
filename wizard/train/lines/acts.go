package lines

import (
	"fmt"

	"swipewise/tree"
	"swipewise/wizard/plain"
	"swipewise/wizard/sheet"
)

// pickFrom goes to a list of what can be done in the drill.
func (t *talk) pickFrom(question tree.Text, back func(), items func() []item) {
	t.to(place{
		head:  func(p *plain.Page) { p.Put(0, 0, t.in(question)) },
		items: items, back: back, long: true,
	})
}

// chooseLook lists everything that can be looked at or asked now.
func (t *talk) chooseLook() {
	k, w := t.o.Knowledge, t.o.Words.Play
	t.pickFrom(w.Look, t.goOn, func() []item {
		questions, _ := t.Run.Play.Could()
		var out []item
		for _, q := range questions {
			text := fmt.Sprintf(t.in(w.Looked), t.in(q.Text), w.Time(t.Lang, k.Asking(q)))
			out = append(out, item{q.ID, text, []tree.Text{q.Text, q.Topic, q.How}, k.About(q), func() { t.look(q) }})
		}
		return out
	})
}

// chooseTry lists every remedy that can be tried now.
func (t *talk) chooseTry() {
	k, w := t.o.Knowledge, t.o.Words.Play
	if _, remedies := t.Run.Play.Could(); len(remedies) == 0 {
		t.tell(t.in(w.NothingLeft))
		return
	}
	t.pickFrom(w.Try, t.goOn, func() []item {
		_, remedies := t.Run.Play.Could()
		var out []item
		for _, r := range remedies {
			text := fmt.Sprintf(t.in(w.Looked), t.in(r.Title), w.Time(t.Lang, k.Doing(r)))
			out = append(out, item{r.ID, text, append([]tree.Text{r.Title}, r.Steps...), k.Mends(r), func() { t.try(r) }})
		}
		return out
	})
}

// warns says once, where there is help, that an act is dangerous.
func (t *talk) warns(id string, does []tree.Tag) bool {
	broken := t.Warns(id, does)
	if broken != nil {
		t.tell(fmt.Sprintf(t.in(t.o.Words.Play.Danger), t.in(broken.Title)))
	}
	return broken != nil
}

func (t *talk) look(q *tree.Question) {
	if t.warns(q.ID, q.Does) {
		return
	}
	a, ok := t.Run.Play.Look(q.ID)
	if !ok {
		return
	}
	w := t.o.Words.Play
	found := sheet.Event(t.Sheet, t.Lang, t.o.Knowledge, tree.Event{Kind: tree.EventAnswer, Question: a.ID, Answer: a.Result})
	t.tell(fmt.Sprintf(t.in(w.Looked), found, w.Time(t.Lang, a.Seconds)))
	t.kept(t.Keep())
	t.goOn()
}

func (t *talk) try(r *tree.Remedy) {
	if t.warns(r.ID, r.Does) {
		return
	}
	a, ok := t.Run.Play.Try(r.ID)
	if !ok {
		return
	}
	w := t.o.Words.Play
	told := w.Failed
	if a.Result == string(tree.Worked) {
		told = w.Worked
	}
	t.tell(fmt.Sprintf(t.in(told), t.in(r.Title), w.Time(t.Lang, a.Seconds)))
	t.kept(t.Keep())
	t.goOn()
}
