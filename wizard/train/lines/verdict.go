package lines

import (
	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/debrief"
	"swipewise/wizard/plain"
)

// judge goes to the verdict. All of it may be changed until it is handed in.
func (t *talk) judge() {
	w := t.o.Words.Verdict
	t.to(place{
		head: func(p *plain.Page) {
			p.Put(0, 0, t.in(w.Title)+t.Colon())
			p.Put(0, 0, t.in(w.Change))
		},
		items: func() []item {
			v := t.Run.Play.Verdict()
			part := func(id string, of tree.Text, chosen string, pick func()) item {
				return item{id: id, text: t.in(of) + t.Between() + t.chosen(chosen), words: []tree.Text{of}, pick: pick}
			}
			return []item{
				part("cause", w.Cause, v.Cause, t.chooseCause),
				part("fix", w.Fix, v.Fix, t.chooseFix),
				part("say", w.Phrase, v.Phrase, t.choosePhrase),
				{id: "hand-in", text: t.in(w.HandIn), pick: t.submit},
			}
		},
		back: t.goOn,
	})
}

// chosen names a part of the verdict, or says that it is open.
func (t *talk) chosen(id string) string {
	if id == "" {
		return t.in(t.o.Words.Verdict.Open)
	}
	return t.named(id, t.Lang)
}

func (t *talk) named(id string, l tree.Lang) string {
	return debrief.Review{Play: t.Run.Play, Practice: t.o.Practice}.Name(t.texts(), l, id)
}

// submit hands the verdict in; what is missing is said once.
func (t *talk) submit() {
	if open := t.Missing(); len(open) > 0 {
		t.tell(t.o.Words.Verdict.Lacks(t.Lang, open))
		return
	}
	t.handIn()
}

// decide changes the verdict and returns to it.
func (t *talk) decide(change func(*drill.Verdict)) {
	t.kept(t.Decide(change))
	t.judge()
}

func (t *talk) chooseCause() {
	t.pickFrom(t.o.Words.Verdict.WhichCause, t.judge, func() []item {
		var out []item
		for _, c := range t.Run.Play.Causes() {
			out = append(out, item{c.ID, t.in(c.Title), []tree.Text{c.Title, c.Explain}, c.Branch, func() {
				t.decide(func(v *drill.Verdict) { v.Cause = c.ID })
			}})
		}
		return out
	})
}

// chooseFix lists what can be named as the fix. A remedy that was not tried stands
// under the branch that it mends.
func (t *talk) chooseFix() {
	k := t.o.Knowledge
	t.pickFrom(t.o.Words.Verdict.WhichFix, t.judge, func() []item {
		var out []item
		tried := map[string]bool{}
		for _, a := range t.Run.Play.Acts() {
			tried[a.ID] = true
		}
		for _, id := range t.Run.Play.Fixes() {
			x := item{id: id, text: t.named(id, t.Lang), words: []tree.Text{{ZH: t.named(id, tree.ZH), EN: t.named(id, tree.EN)}}}
			x.pick = func() { t.decide(func(v *drill.Verdict) { v.Fix = id }) }
			if r := k.Remedy(id); r != nil && !tried[id] {
				x.branch = k.Mends(r)
			}
			out = append(out, x)
		}
		return out
	})
}

func (t *talk) choosePhrase() {
	t.to(place{
		head: func(p *plain.Page) { p.Put(0, 0, t.in(t.o.Words.Verdict.WhichPhrase)) },
		items: func() []item {
			var out []item
			for _, s := range t.Run.Play.Phrases(t.o.Practice) {
				out = append(out, item{id: s.ID, text: t.in(s.Text), words: []tree.Text{s.Text}, pick: func() {
					t.decide(func(v *drill.Verdict) { v.Phrase = s.ID })
				}})
			}
			return out
		},
		back: t.judge,
	})
}
