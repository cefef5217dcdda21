package train

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/frame"
	"swipewise/wizard/record"
	"swipewise/wizard/sheet"
)

// playScreen is the drill: the customer, the terminal, and what was found out.
type playScreen struct {
	m    *Model
	list frame.List
}

func (s *playScreen) title() string {
	if d := s.m.run.play.Case().Written; d != nil && s.m.Width >= 60 {
		return s.m.In(d.Title)
	}
	return s.m.In(s.m.options.Words.Levels.name(s.m.run.record.Level))
}

func (s *playScreen) choices() []frame.Choice {
	m, w := s.m, s.m.options.Words.Play
	out := []frame.Choice{
		{Text: m.In(w.Look), Pick: pick(m.chooseLook)},
		{Text: m.In(w.Try), Pick: pick(m.chooseTry)},
		{Text: m.In(w.Judge), Pick: pick(m.judge)},
	}
	if m.run.record.Level == record.Guided {
		out = append(out, frame.Choice{Text: m.In(w.Hint), Pick: pick(m.hint)})
	}
	return numbered(out)
}

// hint shows what the tree would do next, and why.
func (m *Model) hint() {
	session := m.run.play.Session()
	m.lay(&sheetPane{m, func() sheet.Sheet { return sheet.Why(m.options.Sheet, m.Lang, session) }})
}

func (s *playScreen) bindings() []frame.Binding {
	m, w := s.m, s.m.options.Words.Play
	esc := m.act("esc", m.In(m.Words.Keys.Back), m.In(w.Leave), pick(m.putAside))
	if m.run.record.Level == record.Exam {
		esc = frame.Binding{Keys: []string{"esc"}, Run: func(string) tea.Cmd { m.Notice = []string{m.In(w.NoWayBack)}; return nil }}
	}
	return append([]frame.Binding{esc}, m.listBindings(&s.list, s.choices())...)
}

func (s *playScreen) draw(p *frame.Paper) {
	m := s.m
	if m.Width < wideEnough {
		s.drawTill(p)
		s.drawFound(p)
	} else {
		m.drawBeside(p, s.drawTill, s.drawFound)
	}
	if m.run.record.Level == record.Guided {
		p.Gap(frame.Spare)
		p.Put(p.Look.Label.Render(m.In(m.options.Words.Play.Likely)))
		n := 3
		if p.Tight >= frame.Spare {
			n = 2
		}
		m.Causes(p, m.run.play.Session().Belief(), n)
	}
	if m.run.play.Mended() {
		p.Gap(frame.Snug)
		p.Prose(p.Look.Good, 0, m.In(m.options.Words.Play.Over))
	}
	p.Gap(frame.Snug)
	if !p.Row(s.choices(), s.list.At) {
		p.Choices(s.choices(), s.list.At)
	}
}

func (s *playScreen) drawTill(p *frame.Paper) {
	if s.m.Width < wideEnough {
		s.m.says(p)
		p.Gap(frame.Airy)
	}
	s.m.till(p, s.m.run.play)
}

func (s *playScreen) drawFound(p *frame.Paper) {
	if s.m.Width >= wideEnough {
		s.m.says(p)
		p.Gap(frame.Snug)
	} else {
		p.Gap(frame.Snug)
	}
	s.m.found(p, s.m.run.play.Session())
}

// wideEnough is the width from which the terminal stands beside the texts.
const wideEnough = 64

// drawBeside draws two things beside each other, the terminal at the left.
func (m *Model) drawBeside(p *frame.Paper, left, right func(*frame.Paper)) {
	l, r := m.Paper(tillWidth+2*frame.Margin, p.Tight), m.Paper(p.Edge-tillWidth-3*frame.Margin, p.Tight)
	left(l)
	right(r)
	p.Beside(l, r, tillWidth+2*frame.Margin)
}

// says gives the customer's words.
func (m *Model) says(p *frame.Paper) {
	w := m.options.Words.Play
	words := w.SaysDrawn
	if d := m.run.play.Case().Written; d != nil {
		words = d.Says
	}
	p.Hang(p.Look.Label.Render(m.In(w.Says)), p.Look.Body, "“"+strings.TrimSpace(m.In(words))+"”")
}

// found lists what is known; where space is short, only the last of it.
func (m *Model) found(p *frame.Paper, s *tree.Session) {
	w := m.options.Words.Play
	var all []string
	for _, e := range s.Events() {
		if e.Kind != tree.EventGuide {
			all = append(all, sheet.Event(m.options.Sheet, m.Lang, s.Knowledge(), e))
		}
	}
	if p.Tight >= frame.Spare {
		text := m.In(w.Nothing)
		if len(all) > 0 {
			text = strings.Join(all, " "+m.Glyphs.Dot+" ")
		}
		if p.Tight == frame.Tight && len(all) > 0 {
			text = p.Glyphs.Cut(all[len(all)-1], max(8, p.Width-2))
		}
		p.Hang(p.Look.Label.Render(m.In(w.Found))+"  ", p.Look.Body, text)
		return
	}
	p.Prose(p.Look.Label, 0, m.In(w.Found))
	if len(all) == 0 {
		all = []string{m.In(w.Nothing)}
	}
	const most = 9
	if len(all) > most {
		p.Put(p.Glyphs.More)
		all = all[len(all)-most:]
	}
	for _, line := range all {
		p.Prose(p.Look.Body, 0, line)
	}
}
