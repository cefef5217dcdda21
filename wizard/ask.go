package wizard

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
	"swipewise/wizard/lines"
	"swipewise/wizard/page"
)

// askScreen is one question with its answers, and what is likely now.
type askScreen struct{ at int }

func (s *askScreen) state() State { return Ask }

func (s *askScreen) page(m *Model) page.Page {
	w := m.t().Keys
	p := page.Page{
		At: &s.at,
		Acts: []page.Act{
			m.backAct(), {ID: page.Digits, Label: w.Answer}, m.howAct(), m.whyAct(w.WhyAsk), m.mapAct(), m.rescueAct(), m.codeAct(),
		},
	}
	if !m.step.Demanded {
		p.Acts = append(p.Acts, page.On("l", w.Later, w.LaterTitle, func() {
			m.add(PutOff, tree.Event{Kind: tree.EventLater, Question: m.step.Question.ID})
			if !m.Lines {
				m.Say(append(m.Notice, m.t().Notices.Later)...)
			}
		}).As(lines.Later))
	}
	p.Acts = append(p.Acts, page.Act{ID: page.Arrows}, page.Act{ID: page.Enter})
	likely := page.Block{Lines: m.t().CauseLines(m.t().Ask.Likely, m.step.Belief), Full: m.drawLikely, Gap: page.Snug, UpTo: page.Spare, Side: page.Right}
	if p.Columns = m.besideStep(); p.Columns != nil {
		likely.Side = page.Across
	}
	if m.main() >= page.TwoColumns {
		p.Columns = besideQuestion(m.main() - 2*page.Margin)
		likely.Full, likely.Side = m.drawLikelyBeside, page.Right
	}
	if !m.step.Bars() {
		likely.Lines, likely.Full = []page.Line{{Text: m.t().Ask.Open}}, nil
	}
	p.Blocks = []page.Block{
		{Lines: m.warnings(m.step.Standing)},
		m.unknownCode(), m.notUnderstood(),
		{Lines: []page.Line{{Role: page.Title, Text: m.In(m.step.Question.Text)}}, Gap: page.Brief, Side: page.Left, Apart: true},
		{Choices: m.answers(m.step.Question, m.t().Ask.NotSure), Gap: page.Airy, Side: page.Left},
		m.drawing(),
		{Lines: m.waiting(), Gap: page.Snug, Side: page.Left},
		likely, m.known(),
	}
	return p
}

// waiting is what to tell the customer who waits while something is looked at.
func (m *Model) waiting() []page.Line {
	w := m.t().Ask
	say := w.Wait
	if m.step.OutcomeOpen() {
		say = w.WaitMoney
	}
	return []page.Line{{Name: m.t().Try.Say, Text: m.quoted(say)}}
}

// quoted sets what is to be read out in quotation marks.
func (m *Model) quoted(s string) string {
	if m.Glyphs.ASCII {
		return `"` + s + `"`
	}
	return "“" + s + "”"
}

// besideQuestion returns the columns of a question with its causes beside it, in a page
// of the given width.
func besideQuestion(width int) *page.Columns {
	const between, widest, least = 4, 48, 20
	right := min(widest, width*2/5)
	left := min(width-right-between, page.ProseMax-least)
	return &page.Columns{Left: left + 2*page.Margin, Right: right + 2*page.Margin, Between: between}
}

// answers returns the answers of a question, the last that it is not known.
func (m *Model) answers(q *tree.Question, notSure string) []page.Choice {
	var out []page.Choice
	give := func(key, id, text string, words tree.Text) {
		e := m.step.Says(q.ID, id)
		out = append(out, page.Choice{Key: key, ID: id, Text: text, Words: words, Events: []tree.Event{e}, Weighty: m.weighty(e), Pick: func() { m.add(Answered, e) }})
	}
	for i, a := range m.step.Answers(q) {
		give(strconv.Itoa(i+1), a.ID, m.In(a.Text), a.Text)
	}
	give("0", tree.NotSure, notSure, tree.Text{})
	return out
}

func (m *Model) drawLikely(p *page.Paper) {
	n := 3
	if p.Tight >= page.Spare {
		n = 2
	}
	p.Put(p.Look.Label.Render(m.t().Ask.Likely))
	m.t().DrawCauses(p, m.step.Belief, n)
}

func (m *Model) drawLikelyBeside(p *page.Paper) {
	const n = 4
	p.Put(p.Look.Label.Render(m.t().Ask.Likely))
	p.Gap(page.Airy)
	m.t().DrawCausesBeside(p, m.step.Belief, n)
}

// known is what is known so far, as one would tell a colleague; for a window alone, since
// the line mode has just said it.
func (m *Model) known() page.Block {
	if m.knownText(0) == "" {
		return page.Block{}
	}
	return page.Block{Gap: page.Snug, Full: func(p *page.Paper) {
		label, width := m.t().Ask.Known, 0
		if p.Tight == page.Tight { // two lines
			width = max(1, 2*(p.Width-ansi.StringWidth(label)-4))
		}
		text := m.knownText(width)
		if width > 0 {
			text = m.Glyphs.Cut(text, width)
		}
		p.Labelled(label, 0, p.Look.Label, p.Look.Body, text)
	}}
}

// knownText joins what is known. With a width it leaves out what came first, as long as
// the text is wider.
func (m *Model) knownText(width int) string {
	var known []string
	for _, x := range m.session.Evidence(m.step.Cause) {
		switch e := x.Event; {
		case e.Kind == tree.EventGuide, e.Kind == tree.EventRound, e.Answer == tree.NotSure:
		default:
			known = append(known, m.event(e))
		}
	}
	between := " " + m.Glyphs.Dot + " "
	text := strings.Join(known, between)
	for i := 1; width > 0 && i < len(known) && ansi.StringWidth(text) > width; i++ {
		text = m.Glyphs.More + between + strings.Join(known[i:], between)
	}
	return text
}
