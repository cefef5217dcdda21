package wizard

import (
	"fmt"
	"strconv"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/lines"
	"swipewise/wizard/page"
	"swipewise/wizard/sheet"
)

// outlineScreen is the whole tree, folded: a screen to begin with for who wants
// to look at what the wizard would do, without a failure at hand.
type outlineScreen struct {
	tops []*outlineNode
	at   *outlineNode
}

func newOutline(m *Model) *outlineScreen {
	o := &outlineScreen{tops: outlineNodes(m.o.Knowledge)}
	o.at = o.tops[0]
	o.at.unfold()
	return o
}

// state is Start, for nothing has happened.
func (o *outlineScreen) state() State { return Start }

func (o *outlineScreen) seen() []*outlineNode {
	var all []*outlineNode
	for _, t := range o.tops {
		all = t.seen(all)
	}
	return all
}

func (o *outlineScreen) page(m *Model) page.Page {
	w, k, g := m.t().Outline, m.t().Keys, m.Glyphs
	on := func(shown, label, long string, run func(string), keys ...string) page.Act {
		return page.Act{Keys: keys, Shown: shown, Label: label, Long: long, Run: run}
	}
	acts := []page.Act{
		on("", k.Leave, "", func(string) { m.Leave() }, "esc").As(page.Back),
		on(g.UpDown, k.Choose, w.Move, func(key string) { o.move(m, key) }, "up", "down", "pgup", "pgdown", "home", "end"),
		on(g.Right, w.Unfold, "", func(string) { o.right(m) }, "right"),
		on(g.Left, w.Fold, w.FoldTitle, func(string) { o.left(m) }, "left"),
		on("", "", w.Turn, func(string) { o.turn(m) }, "enter"),
	}
	if n := min(9, len(o.at.below)); n > 0 {
		digits := strings.Split("123456789", "")[:n]
		span := digits[0] + "-" + digits[n-1]
		if n == 1 {
			span = digits[0]
		}
		acts = append(acts, on(span, w.Branch, w.BranchTitle, func(key string) { o.choose(m, key) }, digits...))
	}
	return page.Page{Acts: append(acts, o.sheets(m)...), Blocks: []page.Block{{Lines: o.lines(m), Full: func(p *page.Paper) { o.draw(m, p) }}}}
}

// lines says every line of the outline.
func (o *outlineScreen) lines(m *Model) []page.Line {
	var out []page.Line
	for _, t := range o.seen() {
		line := page.Line{Indent: t.depth, Text: o.text(m, t)}
		if t == o.at {
			line.Role = page.Here
		}
		out = append(out, line)
	}
	return out
}

// sheets returns what can be laid over the outline: how to check what the
// current line asks, and why it is the step there.
func (o *outlineScreen) sheets(m *Model) []page.Act {
	w, at := m.t().Keys, o.at
	if at.session == nil {
		return nil
	}
	var out []page.Act
	why := w.WhyTry
	if q := at.step.Question; q != nil {
		why = w.WhyAsk
		out = append(out, m.opens(lines.How, "?", w.How, w.HowTitle, func() page.Sheet { return sheet.How(m.t().Sheet, q) }))
	}
	return append(out, m.opens(lines.Why, "w", why, w.WhyTitle, func() page.Sheet { return sheet.Why(m.t().Sheet, at.session) }))
}

func (o *outlineScreen) goTo(m *Model, t *outlineNode) {
	o.at = t
	t.look()
	t.grow() // so that the digits are as many as the ways on
	m.Follow = true
}

// move moves the current line; a page at a time, one line stays in sight.
func (o *outlineScreen) move(m *Model, key string) {
	seen := o.seen()
	page := max(1, m.Body-2)
	by := map[string]int{"up": -1, "down": 1, "pgup": -page, "pgdown": page, "home": -len(seen), "end": len(seen)}
	o.goTo(m, seen[max(0, min(len(seen)-1, index(seen, o.at)+by[key]))])
}

// right unfolds the current line, or goes to the first below it.
func (o *outlineScreen) right(m *Model) {
	if o.at.open {
		o.goTo(m, o.at.below[0])
		return
	}
	o.at.unfold()
	m.Follow = true
}

// left folds the current line, or goes to the one above it.
func (o *outlineScreen) left(m *Model) {
	if o.at.open {
		o.at.open = false
		m.Follow = true
	} else if o.at.above != nil {
		o.goTo(m, o.at.above)
	}
}

// turn unfolds the current line or folds it.
func (o *outlineScreen) turn(m *Model) {
	if o.at.open {
		o.at.open = false
	} else {
		o.at.unfold()
	}
	m.Follow = true
}

// choose goes the way of a digit from the current line.
func (o *outlineScreen) choose(m *Model, key string) {
	o.at.unfold()
	if n, _ := strconv.Atoi(key); n >= 1 && n <= len(o.at.below) {
		o.goTo(m, o.at.below[n-1])
	}
}

// draw gives every line of the outline one line of the page; the current one is
// written in full, with the cause that is likeliest there.
func (o *outlineScreen) draw(m *Model, p *page.Paper) {
	for _, t := range o.seen() {
		indent := strings.Repeat("  ", min(t.depth, p.Width/6))
		sign := p.Glyphs.Folded
		switch {
		case t.ends():
			sign = " "
		case t.open:
			sign = p.Glyphs.Unfolded
		}
		text := o.text(m, t)
		if t != o.at {
			p.Put("  " + indent + sign + " " + p.Glyphs.Cut(text, max(1, min(p.Width, page.ProseMax)-4-len(indent))))
			continue
		}
		p.Cursor = page.Cell{Line: len(p.Lines), Col: page.Margin}
		p.Hang(p.Look.Current.Render(p.Glyphs.Current)+" "+indent+p.Look.Current.Render(sign)+" ", p.Look.Current, text)
		if t.session != nil && t.step.Kind != tree.Paid {
			p.Prose(p.Look.Label, 4+len(indent), sheet.Leading(m.t().Sheet, t.step.Belief))
		}
		p.Whole = len(p.Lines) - 1
	}
}

// text says what a line of the outline is.
func (o *outlineScreen) text(m *Model, t *outlineNode) string {
	w := m.t()
	switch {
	case t.session == nil:
		return w.Branch(t.branch)
	case t.way != nil:
		way := sheet.Way(m.t().Sheet, t.from, t.way.Event)
		return fmt.Sprintf(w.Outline.Way, way, sheet.Percent(t.way.P), sheet.Step(m.t().Sheet, t.step))
	case t.above == nil:
		return fmt.Sprintf(w.Outline.Start, w.Outline.Guided, sheet.Step(m.t().Sheet, t.step))
	}
	return fmt.Sprintf(w.Outline.Start, m.started(t.session.Events()[0]), sheet.Step(m.t().Sheet, t.step))
}

// started says what somebody starts from; a code with what it means.
func (m *Model) started(e tree.Event) string {
	k := m.o.Knowledge
	if c := k.Code(e.Answer, e.Scheme, ""); e.Question == tree.CodeQuestion && c != nil {
		return m.codeName(c) + " " + m.In(c.Meaning)
	}
	if q := k.Question(e.Question); q != nil {
		if a := q.Answer(e.Answer); a != nil && !a.Symptom.Empty() {
			return m.In(a.Symptom)
		}
	}
	return m.said(e)
}
