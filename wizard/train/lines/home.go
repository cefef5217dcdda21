package lines

import (
	"fmt"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/plain"
	"swipewise/wizard/record"
)

// home asks what to practise; what was played stays open.
func (t *talk) home() {
	t.Home()
	t.to(place{
		head:  t.homeHead,
		items: t.homeItems,
		back:  func() { t.tell(t.in(t.Words.First)) },
	})
}

func (t *talk) homeHead(p *plain.Page) {
	w := t.o.Words
	who := t.in(w.Home.NoName)
	if t.Name != "" {
		who = fmt.Sprintf(t.in(w.Home.Name), t.Name)
	}
	p.Put(0, 0, t.in(w.Home.Title))
	p.Put(0, 0, fmt.Sprintf(t.in(w.Home.Level), t.in(w.Levels.Name(t.Level)))+"  "+who)
	p.Put(0, 0, w.Levels.What(t.Level, t.Lang, t.o.Practice.Rubric))
}

func (t *talk) homeItems() []item {
	w := t.o.Words.Home
	var out []item
	add := func(id, text string, pick func()) { out = append(out, item{id: id, text: text, pick: pick}) }
	if t.Unfinished() {
		add("resume", t.in(w.Resume), t.resume)
	}
	add("any", t.in(w.Any), func() { t.draw(drill.Choice{}) })
	if due := t.Due(); len(due) > 0 {
		add("due", fmt.Sprintf(t.in(w.Due), len(due)), func() { t.draw(drill.Choice{Causes: due}) })
	}
	add("branch", t.in(w.Branch), t.chooseBranch)
	add("hard", t.in(w.Hard), t.chooseHardness)
	add("code", t.in(w.Code), t.chooseCode)
	if len(t.o.Practice.Drills) > 0 {
		add("written", t.in(w.Written), t.chooseWritten)
	}
	if n := len(t.CourseCases()); n > 0 {
		add("course", fmt.Sprintf(t.in(w.Course), n), func() { t.begun(t.BeginCourse(t.Lang)) })
	}
	add("set", t.in(w.Set), t.askSet)
	add("level", t.in(t.o.Words.Keys.LevelTitle), t.chooseLevel)
	if t.Practised() {
		add("progress", t.in(w.Progress), t.progress)
	}
	add("name", t.in(w.Rename), t.askName)
	return out
}

// draw begins a drill that is drawn by a choice.
func (t *talk) draw(c drill.Choice) { t.begun(t.BeginDrawn(c, t.Lang)) }

// begun plays the drill that was begun, or says that none fits.
func (t *talk) begun(ok bool) {
	if !ok {
		t.tell(t.in(t.o.Words.Notices.None))
		return
	}
	t.play()
}

// resume goes on with the drill that was left.
func (t *talk) resume() {
	t.Resume()
	t.tell(fmt.Sprintf(t.in(t.o.Words.Play.Resumed), len(t.Run.Play.Acts())))
	t.play()
}

// ask asks what to pick, before a drill.
func (t *talk) ask(question tree.Text, long bool, items func() []item) {
	t.to(place{
		head:  func(p *plain.Page) { p.Put(0, 0, t.in(question)) },
		items: items, back: t.home, long: long,
	})
}

func (t *talk) chooseLevel() {
	w := t.o.Words
	t.ask(w.Ask.Level, false, func() []item {
		var out []item
		for _, l := range record.Levels() {
			text := t.in(w.Levels.Name(l)) + t.Between() + w.Levels.What(l, t.Lang, t.o.Practice.Rubric)
			out = append(out, item{id: string(l), text: text, words: []tree.Text{w.Levels.Name(l)}, pick: func() { t.Level = l; t.home() }})
		}
		return out
	})
}

func (t *talk) chooseBranch() {
	t.ask(t.o.Words.Ask.Branch, false, func() []item {
		var out []item
		for _, b := range tree.Branches() {
			if b != tree.BranchOther {
				out = append(out, item{id: string(b), text: t.Branch(b), pick: func() { t.draw(drill.Choice{Branch: b}) }})
			}
		}
		return out
	})
}

func (t *talk) chooseHardness() {
	w := t.o.Words.Hard
	t.ask(t.o.Words.Ask.Hard, false, func() []item {
		var out []item
		for i, text := range []tree.Text{w.Easy, w.Middling, w.Hard} {
			out = append(out, item{text: t.in(text), words: []tree.Text{text}, pick: func() { t.draw(drill.Choice{Hard: drill.Easy + drill.Hardness(i)}) }})
		}
		return out
	})
}

func (t *talk) chooseCode() {
	w := t.o.Words.Ask
	t.to(place{
		head: func(p *plain.Page) { p.Put(0, 0, t.in(w.Code)) },
		back: t.home,
		typed: func(line string) {
			for _, c := range t.Codes() {
				if plain.Means(line, c.Code) {
					t.draw(drill.Choice{Code: c.Key()})
					return
				}
			}
			t.tell(t.in(w.None))
		},
	})
}

func (t *talk) chooseWritten() {
	t.ask(t.o.Words.Ask.Written, true, func() []item {
		var out []item
		for _, d := range t.o.Practice.Drills {
			out = append(out, item{
				id: d.ID, text: t.in(d.Title), words: []tree.Text{d.Title, d.Says},
				pick: func() { t.BeginWritten(d, t.Lang); t.play() },
			})
		}
		return out
	})
}

func (t *talk) askName() {
	w := t.o.Words.Ask
	t.to(place{
		head:  func(p *plain.Page) { p.Put(0, 0, t.in(w.Name)); p.Put(0, 0, t.in(w.NameWhat)) },
		back:  t.home,
		typed: func(line string) { t.Rename(line); t.home() },
	})
}

func (t *talk) askSet() {
	w := t.o.Words.Ask
	t.to(place{
		head: func(p *plain.Page) { p.Put(0, 0, t.in(w.Set)); p.Put(0, 0, t.in(w.SetWhat)) },
		back: t.home,
		typed: func(line string) {
			set, ok := drill.ParseSet(line)
			if !ok {
				t.tell(fmt.Sprintf(t.in(w.SetWrong), line))
				return
			}
			t.begun(t.BeginSet(set, t.Lang))
		},
	})
}
