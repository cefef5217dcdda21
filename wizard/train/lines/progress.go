package lines

import (
	"fmt"

	"swipewise/wizard/plain"
	"swipewise/wizard/train"
)

// progress says how far the trainee has come.
func (t *talk) progress() {
	w, got := t.o.Words.Progress, t.Progress()
	p := t.NewPage()
	p.Gap()
	p.Put(0, 0, t.in(w.Title))
	if t.Name != "" {
		p.Put(0, 0, t.Name)
	}
	if len(got.Last) == 0 {
		p.Put(0, 0, t.in(w.None))
	}
	p.Put(0, 0, t.in(w.Mastered)+t.Colon())
	var rows []plain.Row
	for _, b := range got.Branches {
		if b.Causes > 0 {
			rows = append(rows, plain.Row{Key: t.Branch(b.Branch), Text: fmt.Sprintf(t.in(w.Of), b.Mastered, b.Causes)})
		}
	}
	p.Rows(rows)
	if n := len(got.Due); n > 0 {
		p.Put(0, 0, fmt.Sprintf(t.in(w.Due), n))
	} else {
		p.Put(0, 0, t.in(w.DueNone))
	}
	if len(got.Last) > 0 {
		p.Put(0, 0, t.in(w.Last)+t.Colon())
	}
	for _, a := range got.Last[:min(train.LastShown, len(got.Last))] {
		p.Put(2, 2, w.Result(t.Lang, a))
	}
	t.write(p.String())
	t.home()
}
