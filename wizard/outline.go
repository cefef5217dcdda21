package wizard

import (
	"fmt"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/sheet"
)

// outlineScreen is the whole tree, folded: a screen to begin with for who wants
// to look at what the wizard would do, without a failure at hand.
type outlineScreen struct {
	tops []*twig
	at   *twig
}

func newOutline(m *Model) *outlineScreen {
	o := &outlineScreen{tops: twigs(m.options.Knowledge)}
	o.at = o.tops[0]
	o.at.unfold()
	return o
}

// state is Start, for nothing has happened.
func (o *outlineScreen) state() State { return Start }

func (o *outlineScreen) title(m *Model) string { return m.in(m.options.Words.Outline.Title) }

func (o *outlineScreen) seen() []*twig {
	var all []*twig
	for _, t := range o.tops {
		all = t.seen(all)
	}
	return all
}

func (o *outlineScreen) bindings(m *Model) []binding {
	w := m.options.Words
	out := []binding{
		{
			keys: []string{"esc"}, label: m.in(w.Keys.Leave),
			run: func(m *Model, _ string) tea.Cmd { return m.leave() },
		},
		{
			keys: []string{"up", "down", "pgup", "pgdown", "home", "end"}, shown: m.glyphs.upDown, label: m.in(w.Keys.Choose), long: m.in(w.Outline.Move),
			run: func(m *Model, key string) tea.Cmd { o.move(m, key); return nil },
		},
		{
			keys: []string{"right"}, shown: m.glyphs.right, label: m.in(w.Outline.Unfold),
			run: func(m *Model, _ string) tea.Cmd { o.right(m); return nil },
		},
		{
			keys: []string{"left"}, shown: m.glyphs.left, label: m.in(w.Outline.Fold), long: m.in(w.Outline.FoldTitle),
			run: func(m *Model, _ string) tea.Cmd { o.left(m); return nil },
		},
		{
			keys: []string{"enter"}, long: m.in(w.Outline.Turn),
			run: func(m *Model, _ string) tea.Cmd { o.turn(m); return nil },
		},
	}
	if n := min(9, len(o.at.below)); n > 0 {
		digits := strings.Split("123456789", "")[:n]
		out = append(out, binding{keys: digits, shown: span(digits), label: m.in(w.Outline.Branch), long: m.in(w.Outline.BranchTitle), run: func(m *Model, key string) tea.Cmd {
			o.choose(m, key)
			return nil
		}})
	}
	return append(out, o.sheets(m)...)
}

// sheets returns what can be laid over the outline: how to check what the
// current line asks, and why it is the step there.
func (o *outlineScreen) sheets(m *Model) []binding {
	w, at := m.options.Words.Keys, o.at
	if at.session == nil {
		return nil
	}
	var out []binding
	why := w.WhyTry
	if q := at.step.Question; q != nil {
		why = w.WhyAsk
		out = append(out, m.opens("?", m.in(w.How), m.in(w.HowTitle), func(m *Model) sheet.Sheet {
			return sheet.How(m.options.Sheet, m.lang, q)
		}))
	}
	return append(out, m.opens("w", m.in(why), m.in(w.WhyTitle), func(m *Model) sheet.Sheet {
		return sheet.Why(m.options.Sheet, m.lang, at.session)
	}))
}

func (o *outlineScreen) goTo(m *Model, t *twig) {
	o.at = t
	t.look()
	t.grow() // so that the digits are as many as the ways on
	m.follow = true
}

// move moves the current line; a page at a time, one line stays in sight.
func (o *outlineScreen) move(m *Model, key string) {
	seen := o.seen()
	page := max(1, m.bodyHeight()-2)
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
	m.follow = true
}

// left folds the current line, or goes to the one above it.
func (o *outlineScreen) left(m *Model) {
	if o.at.open {
		o.at.open = false
		m.follow = true
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
	m.follow = true
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
func (o *outlineScreen) draw(m *Model, p *paper) {
	for _, t := range o.seen() {
		indent := strings.Repeat("  ", min(t.depth, p.width/6))
		sign := p.glyphs.folded
		switch {
		case t.ends():
			sign = " "
		case t.open:
			sign = p.glyphs.unfolded
		}
		text := o.text(m, t)
		if t != o.at {
			p.put("  " + indent + sign + " " + p.glyphs.cut(text, max(1, min(p.width, proseMax)-4-len(indent))))
			continue
		}
		p.cursor = cell{line: len(p.lines), col: margin}
		p.hang(p.look.current.Render(p.glyphs.current)+" "+indent+p.look.current.Render(sign)+" ", p.look.current, text)
		if t.session != nil && t.step.Kind != tree.Paid {
			p.prose(p.look.label, 4+len(indent), sheet.Leading(m.options.Sheet, m.lang, t.step.Belief))
		}
		p.whole = len(p.lines) - 1
	}
}

// text says what a line of the outline is.
func (o *outlineScreen) text(m *Model, t *twig) string {
	w := m.options.Words
	switch {
	case t.session == nil:
		return m.branch(t.branch)
	case t.way != nil:
		way := sheet.Way(m.options.Sheet, m.lang, t.from, t.way.Event)
		return fmt.Sprintf(m.in(w.Outline.Way), way, sheet.Percent(t.way.P), sheet.Step(m.options.Sheet, m.lang, t.step))
	case t.above == nil:
		return fmt.Sprintf(m.in(w.Outline.Start), m.in(w.Outline.Guided), sheet.Step(m.options.Sheet, m.lang, t.step))
	}
	return fmt.Sprintf(m.in(w.Outline.Start), m.started(t.session.Events()[0]), sheet.Step(m.options.Sheet, m.lang, t.step))
}

// started says what somebody starts from; a code with what it means.
func (m *Model) started(e tree.Event) string {
	k := m.options.Knowledge
	if c := k.Code(e.Answer, e.Network, ""); e.Question == tree.CodeQuestion && c != nil {
		return codeName(m, c) + " " + m.in(c.Meaning)
	}
	if q := k.Question(e.Question); q != nil {
		if a := q.Answer(e.Answer); a != nil && !a.Symptom.Empty() {
			return m.in(a.Symptom)
		}
	}
	return m.said(k, e)
}
