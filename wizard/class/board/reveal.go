package board

import (
	"fmt"

	"swipewise/wizard/class"
	"swipewise/wizard/page"
)

// Failure is what a drill is about, in one language.
type Failure struct {
	Till  []string // what the terminal shows
	Says  string   // the customer's words
	Cause string
	Why   string // the cause explained
	Fix   string
	Say   string // to the customer
	Keep  string // the one thing to keep
}

// reveal shows a drill to the whole class, step by step: what happened, what was
// thought it was, what was done, what it was, what to keep.
type reveal struct {
	m    *Model
	step int
	at   int
}

// revealSteps is how many steps there are; before pens are down only so many.
const (
	revealSteps = 5
	heldSteps   = 3
)

// canReveal reports whether there is a drill to show: while it is held up, and once it
// is over.
func (m *Model) canReveal(c *class.Class) bool {
	if m.o.Failed == nil || c.Pace == class.OwnPace || c.Number < 1 || c.Number > c.Size {
		return false
	}
	return c.Phase == class.Paused || c.Phase == class.Ended || c.Phase == class.Debriefing
}

func (r *reveal) page(c *class.Class) page.Page {
	m, w, k := r.m, r.m.w().Reveal, r.m.o.Book.In(r.m.Lang).Keys
	steps := revealSteps
	if c.Phase == class.Paused {
		steps = heldSteps
	}
	r.step = min(r.step, steps-1)
	p := page.Page{
		Trail: []string{m.short(c), fmt.Sprintf(w.Step, r.step+1, revealSteps)}, At: &r.at, Bare: true,
		Acts:   []page.Act{m.back(w.Close, func() { m.turn(nil) }), {ID: page.Digits, Label: k.Choose}, {ID: page.Enter}},
		Blocks: r.blocks(c),
	}
	var choices []page.Choice
	turn := func(by int) func() { return func() { r.step, r.at, m.Turned = r.step+by, 0, true } }
	if r.step < steps-1 {
		choices = append(choices, page.Choice{Key: revealKey, ID: "next", Text: w.Next, Pick: turn(1)})
	} else if steps < revealSteps {
		p.Blocks = append(p.Blocks, page.Block{Gap: page.Snug, Lines: []page.Line{{Text: w.Held}}})
	}
	choices = append(choices, page.Choice{Key: " ", ID: "close", Text: w.Close, Pick: func() { m.turn(nil) }})
	if r.step > 0 {
		choices = append(choices, page.Choice{Key: " ", ID: "back", Text: w.Back, Pick: turn(-1)})
	}
	p.Blocks = append(p.Blocks, page.Block{Gap: page.Snug, Row: true, Choices: choices})
	return p
}

func (r *reveal) blocks(c *class.Class) []page.Block {
	m, w := r.m, r.m.w().Reveal
	f, a := m.o.Failed(c.Number, m.Lang), c.Answers(c.Number)
	switch r.step {
	case 0:
		shown := page.Block{Gap: page.Snug}
		for _, line := range f.Till {
			shown.Lines = append(shown.Lines, page.Line{Role: page.Strong, Indent: 2, Text: line})
		}
		return []page.Block{head(w.Failure), shown, {Gap: page.Snug, Lines: []page.Line{{Text: f.Says}}}}
	case 1:
		return []page.Block{head(fmt.Sprintf(w.Causes, a.Of)), r.bars(c.Number, a.Causes, a.Of)}
	case 2:
		out := []page.Block{head(w.Firsts), r.bars(c.Number, a.Firsts, a.Of), head(w.Fixes), r.bars(c.Number, a.Fixes, a.Of)}
		if a.Parted != nil && c.Phase != class.Paused {
			best := m.o.Title(c.Number, m.Lang, a.Parted.ID)
			out = append(out, page.Block{Gap: page.Snug, Lines: []page.Line{{Role: page.Strong, Text: fmt.Sprintf(w.Parted, a.Apart, best)}}})
		}
		return out
	case 3:
		return []page.Block{
			head(w.Truth), under(page.Line{Role: page.Strong, Text: f.Cause}, page.Line{Text: f.Why}),
			head(w.Fix), under(page.Line{Role: page.Strong, Text: f.Fix}),
			head(w.Say), under(page.Line{Text: "“" + f.Say + "”"}),
		}
	}
	return []page.Block{head(w.Keep), under(page.Line{Role: page.Strong, Text: f.Keep})}
}

func head(text string) page.Block {
	return page.Block{Gap: page.Snug, Lines: []page.Line{{Role: page.Title, Text: text}}}
}

// under sets lines under a heading.
func under(lines ...page.Line) page.Block {
	for i := range lines {
		lines[i].Indent = 1
	}
	return page.Block{Lines: lines}
}

// mostBars is how many choices are shown with a bar.
const mostBars = 5

// bars shows how many chose what, a bar for each.
func (r *reveal) bars(number int, all []class.Chosen, of int) page.Block {
	m, w := r.m, r.m.w().Reveal
	if len(all) == 0 {
		return under(page.Line{Text: w.None})
	}
	all = all[:min(mostBars, len(all))]
	var told []page.Line
	for _, x := range all {
		told = append(told, page.Line{Indent: 1, Name: m.o.Title(number, m.Lang, x.ID), Text: fmt.Sprintf(w.Times, x.Times)})
	}
	return page.Block{Lines: told, Full: func(p *page.Paper) {
		bar := max(10, p.Width/4)
		for _, line := range told {
			text := m.Glyphs.Pad(line.Name, max(12, p.Width-bar-14))
			p.Put("  " + text + "  " + p.Bar(share(line.Name, all, told, of), bar) + "  " + p.Look.Strong.Render(line.Text))
		}
	}}
}

// share returns which part of all chose what a line names.
func share(name string, all []class.Chosen, told []page.Line, of int) float64 {
	for i, line := range told {
		if line.Name == name {
			return float64(all[i].Times) / float64(max(1, of))
		}
	}
	return 0
}
