package debrief

import (
	"strconv"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/sheet"
)

// Path lists the acts of a path in words, one a line, the first first.
func (r Debrief) Path(t Texts, path []drill.Moment) []string {
	p := page{t: t}
	var out []string
	for i, m := range path {
		out = append(out, p.fill(t.Words.Act, i+1, r.Act(t, m.Act), strconv.Itoa(int(m.Act.Seconds+.5))))
	}
	if len(out) == 0 {
		out = append(out, t.Words.Straight)
	}
	return out
}

// Act says an act with what came of it.
func (r Debrief) Act(t Texts, a drill.Act) string {
	e := tree.Event{Kind: tree.EventTried, Remedy: a.ID, Outcome: tree.Outcome(a.Result)}
	if a.Kind == drill.Look {
		e = tree.Event{Kind: tree.EventAnswer, Question: a.ID, Answer: a.Result}
	}
	return sheet.Event(t.Sheet, r.knowledge(), e)
}

// Paths lays both paths under each other, with a mark where they part.
func (r Debrief) Paths(t Texts) sheet.Sheet {
	w := t.Words
	p := r.page(t, w.Title)
	p.add(sheet.Heading, 0, w.Mine)
	for i, line := range r.Path(t, r.Compared.Mine) {
		role := sheet.Body
		if i == r.Compared.Parted && len(r.Compared.Mine) > 0 {
			role = sheet.Here
			line += "  (" + w.Parted + ")"
		}
		p.add(role, 0, line)
	}
	if r.Compared.Parted == len(r.Compared.Mine) && len(r.Compared.Mine) > 0 {
		p.add(sheet.Strong, 0, w.NeverParted)
	}
	p.add(sheet.Heading, 0, w.Tree)
	for _, line := range r.Path(t, r.Compared.Tree) {
		p.add(sheet.Body, 0, line)
	}
	return p.Sheet
}

// named is how many causes of a belief are named.
const named = 3

// Moment says of one act what was believed before and after it, and what the
// tree would have done there, with the reasons.
func (r Debrief) Moment(t Texts, i int) sheet.Sheet {
	m := r.Compared.Mine[i]
	p := r.page(t, t.Words.Title)
	p.Lines = append(p.Lines, r.Deed(t, i)...)
	p.Lines = append(p.Lines, r.Believed(t, t.Words.Before, m.Before)...)
	p.Lines = append(p.Lines, r.Believed(t, t.Words.After, m.After)...)
	p.Lines = append(p.Lines, r.Better(t, i)...)
	return p.Sheet
}

// Deed says what was done in an act, and which rules it breaks.
func (r Debrief) Deed(t Texts, i int) []sheet.Line {
	p := r.page(t, t.Words.Title)
	p.add(sheet.Strong, 0, r.Path(t, r.Compared.Mine)[i])
	for _, b := range r.Compared.Mine[i].Act.Breaks {
		for _, h := range r.knowledge().Hazards() {
			if h.ID == b {
				p.add(sheet.Warning, 0, p.fill(t.Words.Breaks, h.Title.In(t.Lang)))
			}
		}
	}
	return p.Lines
}

// Better says what the tree would have done in place of an act, and why.
func (r Debrief) Better(t Texts, i int) []sheet.Line {
	m := r.Compared.Mine[i]
	p := r.page(t, t.Words.Title)
	if m.AsTree {
		p.add(sheet.Heading, 0, t.Words.Same)
	} else {
		p.add(sheet.Heading, 0, p.fill(t.Words.Better, sheet.Step(t.Sheet, m.Best)))
	}
	return append(p.Lines, r.why(t, i)...)
}

// why gives the reasons of the tree's step before an act.
func (r Debrief) why(t Texts, i int) []sheet.Line {
	p, _ := drill.Resume(r.Play.Case(), r.Play.Acts()[:i], drill.Verdict{})
	return sheet.Why(t.Sheet, p.Session()).Lines
}

// Believed says which causes were likely.
func (r Debrief) Believed(t Texts, heading string, b tree.Belief) []sheet.Line {
	p := page{t: t}
	p.add(sheet.Heading, 0, heading)
	for _, c := range b[:min(named, len(b))] {
		p.add(sheet.Body, 1, p.fill(t.Words.Cause, c.Cause.Title.In(t.Lang), sheet.Percent(c.P)))
	}
	return p.Lines
}

// Lesson says what is to be learnt: what it really was, what the screen had
// proved, why a sentence is better not said, and the one thing to remember.
func (r Debrief) Lesson(t Texts) sheet.Sheet {
	w, truth := t.Words, r.Play.Case().Truth()
	p := r.page(t, w.Title)
	p.add(sheet.Heading, 0, w.Truth)
	p.add(sheet.Strong, 0, truth.Title.In(t.Lang))
	p.add(sheet.Body, 0, truth.Explain.In(t.Lang))
	if r.Compared.Code != nil || r.Compared.Path != tree.NoStation {
		p.add(sheet.Heading, 0, w.Proved)
		p.Lines = append(p.Lines, sheet.Path(t.Sheet, r.Compared.Path, t.ASCII)...)
	}
	if x := r.Practice.Phrase(r.Play.Verdict().Phrase); x != nil {
		p.add(sheet.Heading, 0, w.Phrase)
		p.add(sheet.Speech, 0, x.Text.In(t.Lang))
		p.add(sheet.Body, 0, x.Why.In(t.Lang))
	}
	remember := truth.Prevent
	if d := r.Play.Case().Written; d != nil {
		remember = d.Remember
	}
	p.add(sheet.Heading, 0, w.Remember)
	p.add(sheet.Strong, 0, remember.In(t.Lang))
	return p.Sheet
}
