package plain

import (
	"strconv"

	"swipewise/tree"
	"swipewise/wizard/find"
	"swipewise/wizard/report"
)

const (
	nearest  = 5 // how many things like what was typed are offered
	eachKind = 2 // how many common failures of a branch: a code has two characters, so a number here must have one
)

// show writes the page of where the session is, and sets what numbers mean.
func (t *talk) show() {
	t.skipped = t.skipped && t.session.Step().Kind == tree.Paid
	t.write("\n")
	if t.session.AtStart() {
		t.start()
		return
	}
	step := t.session.Step()
	p := t.NewPage()
	t.offered = t.choices(step)
	t.step(p, t.session, t.offered)
	if step.Kind == tree.Paid || step.Kind == tree.Handover {
		t.offered = t.endings(step)
		if q := t.apart(step); q != nil {
			p.Gap()
			p.Put(0, 0, t.in(t.Screens.Solved.Apart))
			p.Put(0, 0, t.in(q.Text))
		} else {
			p.Gap()
		}
		p.choices(t.offered)
	}
	t.write(p.String())
}

// start writes the first page: what to type, and the commonest failures.
func (t *talk) start() {
	w := t.Screens.Start
	p := t.NewPage()
	if t.session.Round() > 0 {
		p.Put(0, 0, t.in(w.Again))
		t.open(p)
	} else {
		p.Put(0, 0, t.in(w.Ask))
	}
	p.Put(0, 0, t.in(w.What))
	p.Put(0, 0, t.in(w.Common)+t.Colon())
	t.offered = nil
	for _, g := range t.o.Index.Commonest(eachKind) {
		p.Put(0, 0, t.Branch(g.Branch))
		from := len(t.offered)
		for _, h := range g.Hits {
			t.offered = append(t.offered, t.hit(len(t.offered)+1, h))
		}
		p.choices(t.offered[from:])
	}
	guide := choice{key: "0", text: t.in(w.Guide), words: w.Guide, events: []tree.Event{{Kind: tree.EventGuide}}}
	t.offered = append(t.offered, guide)
	p.choices(t.offered[len(t.offered)-1:])
	t.write(p.String())
}

// open adds the hazards that are still open from before.
func (t *talk) open(p *Page) {
	all := report.Warnings(t.session, t.Report, t.Lang)
	if len(all) == 0 {
		return
	}
	p.Put(0, 0, t.in(t.Screens.Start.Open)+t.Colon())
	for _, w := range all {
		p.Put(2, 2, w.Title)
	}
}

func (t *talk) hit(number int, h find.Hit) choice {
	return choice{key: strconv.Itoa(number), text: t.in(h.Label), words: h.Label, events: []tree.Event{h.Event}}
}

// offer lists things like what was typed; 0 keeps the words as they are.
func (t *talk) offer(near []find.Hit, kept tree.Event) {
	w := t.Screens.Start
	t.offered = nil
	for i, h := range near {
		t.offered = append(t.offered, t.hit(i+1, h))
	}
	t.offered = append(t.offered, choice{key: "0", text: t.in(w.Keep), words: w.Keep, events: []tree.Event{kept}})
	p := t.NewPage()
	p.Put(0, 0, t.in(t.Words.Near))
	p.choices(t.offered)
	t.write(p.String())
}

// apart returns the question that tells the two likeliest causes of a mended
// failure apart, if it is worth asking and was not skipped.
func (t *talk) apart(step tree.Step) *tree.Question {
	if t.skipped || !step.Ending.Repaired() {
		return nil
	}
	return t.session.TellApart()
}

// endings are what can be done once a failure is at its end.
func (t *talk) endings(step tree.Step) []choice {
	if q := t.apart(step); q != nil {
		out := t.answers(step, q, t.in(t.Screens.Solved.Skip))
		last := &out[len(out)-1]
		last.events, last.order, last.words = nil, notSure, t.Screens.Solved.Skip
		return out
	}
	var out []choice
	put := func(o order, id string, text tree.Text) {
		out = append(out, choice{key: strconv.Itoa(len(out) + 1), id: id, text: t.in(text), words: text, order: o})
	}
	next := t.Screens.Solved.Again
	if step.Kind == tree.Handover {
		if t.o.Save != nil {
			put(save, "save", t.Screens.Handover.Save)
		}
		next = t.Screens.Handover.Again
		if step.Outlives() {
			next = t.Screens.Handover.AgainOpen
		}
	}
	put(again, "again", next)
	return out
}
