package plain

import (
	"fmt"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/note"
	"swipewise/wizard/report"
	"swipewise/wizard/sheet"
)

// obey does what a word asks for.
func (t *talk) obey(o order, rest string) {
	step := t.session.Step()
	atStart := t.session.AtStart()
	switch o {
	case back:
		t.back()
	case redo:
		t.redo()
	case notSure:
		t.unsure(step)
	case later:
		if atStart || step.Kind != tree.Ask || step.Demanded {
			t.notHere(o)
			return
		}
		t.add(tree.Event{Kind: tree.EventLater, Question: step.Question.ID})
	case why:
		t.sheetUnless(atStart, o, func() sheet.Sheet { return sheet.Why(t.Sheet, t.Lang, t.session) })
	case how:
		t.sheetUnless(atStart || step.Kind != tree.Ask, o, func() sheet.Sheet { return sheet.How(t.Sheet, t.Lang, step.Question) })
	case rescue:
		t.write(t.Sheets(sheet.Rescue(t.Sheet, t.Lang, t.session)))
	case overview:
		t.sheetUnless(atStart, o, func() sheet.Sheet { return sheet.Map(t.Sheet, t.Lang, t.session) })
	case lookUp:
		t.explain(rest)
	case save:
		t.save(step)
	case again:
		t.again(step)
	case language:
		t.switchLanguage()
	case help:
		t.help()
	case quit:
		t.tell(t.in(t.Words.Goodbye))
		t.over = true
	case noOrder:
	}
}

// sheetUnless writes a sheet, unless there is none here.
func (t *talk) sheetUnless(missing bool, o order, of func() sheet.Sheet) {
	if missing {
		t.notHere(o)
		return
	}
	t.write(t.Sheets(of()))
}

func (t *talk) notHere(o order) {
	t.tell(fmt.Sprintf(t.in(t.Words.NotHere), t.Words.Orders.shown(o, t.Lang)))
}

// unsure is the clerk not knowing: no evidence at a question, the wish to be led
// at the start.
func (t *talk) unsure(step tree.Step) {
	switch {
	case t.session.AtStart():
		t.add(tree.Event{Kind: tree.EventGuide})
	case step.Kind == tree.Ask:
		t.add(tree.Event{Kind: tree.EventAnswer, Question: step.Question.ID, Answer: tree.NotSure})
	case t.apart(step) != nil:
		t.skipped = true
		t.show()
	default:
		t.notHere(notSure)
	}
}

// explain says what a code means: the one given, or else the one on the screen.
func (t *talk) explain(code string) {
	k := t.session.Knowledge()
	shown := t.session.CodeShown()
	switch rows := k.CodesNamed(tree.Fold(code)); {
	case code == "" && shown != nil:
		t.write(t.Sheets(sheet.Code(t.Sheet, t.Lang, k, shown)))
	case code == "":
		t.tell(t.in(t.Words.CodeForm))
	case len(rows) > 0:
		t.write(t.Sheets(sheet.Code(t.Sheet, t.Lang, k, rows[0])))
	default:
		t.tell(report.Nobody(k, code, "", t.Report, t.Lang))
	}
}

func (t *talk) save(step tree.Step) {
	if step.Kind != tree.Handover || t.o.Save == nil {
		t.notHere(save)
		return
	}
	path, err := t.o.Save(note.Handover(t.session, t.Shop, t.Note, t.Lang))
	if err != nil {
		t.tell(t.in(t.Screens.Notices.NotSaved))
		return
	}
	t.tell(fmt.Sprintf(t.in(t.Screens.Notices.Saved), path))
}

// spoken switches to the language that a line names.
func (t *talk) spoken(line string) bool {
	if !t.Spoken(line) {
		return false
	}
	t.show()
	return true
}

func (t *talk) switchLanguage() {
	t.Switch()
	t.show()
}

// help says what this is, and what every word does.
func (t *talk) help() {
	w := t.Screens.Help
	p := t.NewPage()
	p.Put(0, 0, t.in(t.Words.Hello))
	p.Put(0, 0, t.in(w.Safe))
	p.Put(0, 0, t.in(w.Sure))
	p.Put(0, 0, fmt.Sprintf(t.in(t.Words.Keys), t.keys()))
	p.choices(t.meanings())
	t.write(p.String())
	t.show()
}

// meanings lists the words that can be typed, each with what it does.
func (t *talk) meanings() []choice {
	k := t.Screens.Keys
	does := map[order]tree.Text{
		back: k.Back, notSure: t.Screens.Ask.NotSure, why: k.WhyTitle, how: k.HowTitle, rescue: k.RescueTitle,
		overview: k.MapTitle, lookUp: k.CodeTitle, later: k.LaterTitle, redo: k.RedoTitle, save: k.SaveTitle,
		again: k.Again, language: k.LanguageTitle, help: k.Help, quit: k.Leave,
	}
	var out []choice
	for _, n := range t.Words.Orders.all() {
		word, means := wordings(t.in(n.text))[0], t.in(does[n.order])
		if folded(means) == folded(word) {
			means = ""
		}
		out = append(out, choice{key: word, text: means})
	}
	return out
}

// hello greets, and names the words that can be typed.
func (t *talk) hello() string {
	p := t.NewPage()
	p.Put(0, 0, t.in(t.Screens.App))
	p.Put(0, 0, t.in(t.Words.Hello))
	p.Put(0, 0, fmt.Sprintf(t.in(t.Words.Prompt), t.orders()))
	return p.String()
}

// which says what can be typed now.
func (t *talk) which() string {
	return fmt.Sprintf(t.in(t.Words.Which), t.keys(), t.orders())
}

// keys lists the numbers that mean something now.
func (t *talk) keys() string {
	var out []string
	for _, c := range t.offered {
		out = append(out, c.key)
	}
	return strings.Join(out, " ")
}

// orders lists the words that work, as they are shown.
func (t *talk) orders() string {
	var out []string
	for _, n := range t.Words.Orders.all() {
		out = append(out, wordings(t.in(n.text))[0])
	}
	return strings.Join(out, t.in(t.Report.Between))
}
