package wizard

import (
	"fmt"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/frame"
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

func (o *outlineScreen) title(m *Model) string { return m.In(m.options.Words.Outline.Title) }

func (o *outlineScreen) seen() []*twig {
	var all []*twig
	for _, t := range o.tops {
		all = t.seen(all)
	}
	return all
}

func (o *outlineScreen) bindings(m *Model) []frame.Binding {
	w := m.options.Words
	out := []frame.Binding{
		{
			Keys: []string{"esc"}, Label: m.In(w.Keys.Leave),
			Run: func(string) tea.Cmd { return m.leave() },
		},
		{
			Keys: []string{"up", "down", "pgup", "pgdown", "home", "end"}, Shown: m.Glyphs.UpDown, Label: m.In(w.Keys.Choose), Long: m.In(w.Outline.Move),
			Run: func(key string) tea.Cmd { o.move(m, key); return nil },
		},
		{
			Keys: []string{"right"}, Shown: m.Glyphs.Right, Label: m.In(w.Outline.Unfold),
			Run: func(string) tea.Cmd { o.right(m); return nil },
		},
		{
			Keys: []string{"left"}, Shown: m.Glyphs.Left, Label: m.In(w.Outline.Fold), Long: m.In(w.Outline.FoldTitle),
			Run: func(string) tea.Cmd { o.left(m); return nil },
		},
		{
			Keys: []string{"enter"}, Long: m.In(w.Outline.Turn),
			Run: func(string) tea.Cmd { o.turn(m); return nil },
		},
	}
	if n := min(9, len(o.at.below)); n > 0 {
		digits := strings.Split("123456789", "")[:n]
		out = append(out, frame.Binding{Keys: digits, Shown: frame.Span(digits), Label: m.In(w.Outline.Branch), Long: m.In(w.Outline.BranchTitle), Run: func(key string) tea.Cmd {
			o.choose(m, key)
			return nil
		}})
	}
	return append(out, o.sheets(m)...)
}

// sheets returns what can be laid over the outline: how to check what the
// current line asks, and why it is the step there.
func (o *outlineScreen) sheets(m *Model) []frame.Binding {
	w, at := m.options.Words.Keys, o.at
	if at.session == nil {
		return nil
	}
	var out []frame.Binding
	why := w.WhyTry
	if q := at.step.Question; q != nil {
		why = w.WhyAsk
		out = append(out, m.opens("?", m.In(w.How), m.In(w.HowTitle), func(m *Model) sheet.Sheet {
			return sheet.How(m.options.Sheet, m.Lang, q)
		}))
	}
	return append(out, m.opens("w", m.In(why), m.In(w.WhyTitle), func(m *Model) sheet.Sheet {
		return sheet.Why(m.options.Sheet, m.Lang, at.session)
	}))
}

func (o *outlineScreen) goTo(m *Model, t *twig) {
	o.at = t
	t.look()
	t.grow() // so that the digits are as many as the ways on
	m.Follow = true
}

// move moves the current line; a page at a time, one line stays in sight.
func (o *outlineScreen) move(m *Model, key string) {
	seen := o.seen()
	page := max(1, m.BodyHeight()-2)
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
func (o *outlineScreen) draw(m *Model, p *frame.Paper) {
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
			p.Put("  " + indent + sign + " " + p.Glyphs.Cut(text, max(1, min(p.Width, frame.ProseMax)-4-len(indent))))
			continue
		}
		p.Cursor = frame.Cell{Line: len(p.Lines), Col: frame.Margin}
		p.Hang(p.Look.Current.Render(p.Glyphs.Current)+" "+indent+p.Look.Current.Render(sign)+" ", p.Look.Current, text)
		if t.session != nil && t.step.Kind != tree.Paid {
			p.Prose(p.Look.Label, 4+len(indent), sheet.Leading(m.options.Sheet, m.Lang, t.step.Belief))
		}
		p.Whole = len(p.Lines) - 1
	}
}

// text says what a line of the outline is.
func (o *outlineScreen) text(m *Model, t *twig) string {
	w := m.options.Words
	switch {
	case t.session == nil:
		return m.Branch(t.branch)
	case t.way != nil:
		way := sheet.Way(m.options.Sheet, m.Lang, t.from, t.way.Event)
		return fmt.Sprintf(m.In(w.Outline.Way), way, sheet.Percent(t.way.P), sheet.Step(m.options.Sheet, m.Lang, t.step))
	case t.above == nil:
		return fmt.Sprintf(m.In(w.Outline.Start), m.In(w.Outline.Guided), sheet.Step(m.options.Sheet, m.Lang, t.step))
	}
	return fmt.Sprintf(m.In(w.Outline.Start), m.started(t.session.Events()[0]), sheet.Step(m.options.Sheet, m.Lang, t.step))
}

// started says what somebody starts from; a code with what it means.
func (m *Model) started(e tree.Event) string {
	k := m.options.Knowledge
	if c := k.Code(e.Answer, e.Network, ""); e.Question == tree.CodeQuestion && c != nil {
		return codeName(m, c) + " " + m.In(c.Meaning)
	}
	if q := k.Question(e.Question); q != nil {
		if a := q.Answer(e.Answer); a != nil && !a.Symptom.Empty() {
			return m.In(a.Symptom)
		}
	}
	return m.said(k, e)
}
