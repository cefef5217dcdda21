package wizard

import (
	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
	"swipewise/wizard/note"
	"swipewise/wizard/page"
	"swipewise/wizard/sheet"
)

// tryScreen is a remedy: the likely cause, the steps as a list, what to tell the
// customer, what not to do, and how it went.
type tryScreen struct {
	at int // of the outcomes
}

func newTry(m *Model) *tryScreen { return &tryScreen{at: m.earlier(m.outcomes(m.step.Remedy))} }

func (s *tryScreen) state() State { return Try }

func (s *tryScreen) page(m *Model) page.Page {
	k, w, r := m.t().Keys, m.t().Try, m.step.Remedy
	return page.Page{
		At: &s.at, Columns: m.besideStep(),
		Acts: []page.Act{
			m.backAct(),
			{ID: page.Digits, Label: k.Outcome},
			m.whyAct(k.WhyTry), m.codeAct(), m.rescueAct(), m.mapAct(),
			{ID: page.Arrows},
			{ID: page.Enter},
		},
		Blocks: []page.Block{
			{Lines: m.warnings(m.step.Standing)},
			m.unknownCode(), m.notUnderstood(),
			{Gap: page.Snug, Apart: true, Lines: []page.Line{{Role: page.Title, Text: m.In(r.Title)}}, Full: func(p *page.Paper) {
				p.Hang(p.Look.Label.Render(w.Do)+"  ", p.Look.Title, m.In(r.Title))
			}},
			{Lines: m.steps(r), Side: page.Left},
			m.drawing(),
			m.sayAndAvoid(),
			{Told: true, Lines: []page.Line{{Role: page.Label, Text: w.HowItWent}}},
			{Gap: page.Snug, Row: true, Choices: m.outcomes(r)},
			m.likely(),
			m.seenBefore(m.seenOf(m.step.Cause.ID)),
			m.path(),
		},
	}
}

// sayAndAvoid is what to say to the customer and what not to do. Where no cause is likely
// enough to speak by, the customer is asked to wait.
func (m *Model) sayAndAvoid() page.Block {
	w := m.t().Try
	column := max(ansi.StringWidth(w.Say), ansi.StringWidth(w.Avoid)) + 2
	out := page.Block{Gap: page.Airy, Lines: []page.Line{{Name: w.Say, Column: column, Text: m.quoted(note.Sentence(m.t().Note, m.step))}}}
	if c := m.step.Speaks(); c != nil {
		out.Lines = append(out.Lines, page.Line{Name: w.Avoid, Column: column, Text: m.In(c.Avoid)})
	}
	return out
}

// likely names the cause that the remedy is for, and how sure that is; where none is likely
// enough it says so.
func (m *Model) likely() page.Block {
	out := page.Block{Gap: page.Snug}
	c := m.step.Speaks()
	if c == nil {
		out.UpTo, out.Lines = page.Brief, []page.Line{{Text: m.t().Try.Open}}
		return out
	}
	l := tree.Likely{Cause: c, P: m.step.Belief.Of(c.ID)}
	out.Lines = []page.Line{{Name: m.t().Try.Likely, Text: m.t().Sure(l)}}
	out.Full = func(p *page.Paper) { m.drawCause(p, l) }
	return out
}

// steps returns what to do, one after the other.
func (m *Model) steps(r *tree.Remedy) []page.Line {
	var out []page.Line
	for _, step := range r.Steps {
		out = append(out, page.Line{Role: page.Item, Text: m.In(step)})
	}
	return out
}

// outcomes are what can become of a remedy.
func (m *Model) outcomes(r *tree.Remedy) []page.Choice {
	w := m.t().Try
	tried := func(o tree.Outcome) tree.Event {
		return tree.Event{Kind: tree.EventTried, Remedy: r.ID, Outcome: o}
	}
	choice := func(key, id, text string, move Move, events ...tree.Event) page.Choice {
		return page.Choice{Key: key, ID: id, Text: text, Events: events, Weighty: m.weighty(events...), Pick: func() { m.add(move, events...) }}
	}
	return []page.Choice{
		choice("1", string(tree.Worked), w.WorkedBy(r), Reported, tried(tree.Worked)),
		choice("2", string(tree.Failed), w.Failed, Reported, tried(tree.Failed)),
		choice("3", string(tree.Skipped), w.Skipped, Reported, tried(tree.Skipped)),
		choice("4", "else", w.Else, ShowsElse, tried(tree.Failed), tree.Event{Kind: tree.EventRound}),
	}
}

// drawCause names the likely cause and how sure it is.
func (m *Model) drawCause(p *page.Paper, l tree.Likely) {
	label, title, percent := m.t().Try.Likely+"  ", m.In(l.Cause.Title), sheet.Percent(l.P)
	sure := sheet.Sure(m.t().Sheet, l.P) + " " + percent
	room := min(p.Width, page.ProseMax) - ansi.StringWidth(label) - ansi.StringWidth(sure)
	if ansi.StringWidth(title)+2 > room && p.Tight == page.Tight {
		room += ansi.StringWidth(sure) - ansi.StringWidth(percent)
		sure = percent
	}
	if ansi.StringWidth(title)+2 <= room {
		p.Put(p.Look.Label.Render(label) + p.Look.Title.Render(m.Glyphs.Pad(title, room)) + sure)
		return
	}
	p.Hang(p.Look.Label.Render(label), p.Look.Title, title)
	p.Prose(p.Look.Body, ansi.StringWidth(label), sure)
}

// path says how far the request got, if a code tells. Read out, the picture of it would
// be noise.
func (m *Model) path() page.Block {
	b := page.Block{Gap: page.Airy, Late: page.Tight, Rank: 2}
	if m.session.CodeShown() == nil {
		return b
	}
	all := sheet.Path(m.t().Sheet, m.session.Path(), m.Glyphs.ASCII)
	for _, line := range all {
		if line.Role != page.Strong {
			b.Lines = append(b.Lines, line)
		}
	}
	b.Full = func(p *page.Paper) {
		for _, line := range all {
			p.Line(line)
		}
	}
	return b
}
