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
	if d := s.m.Run.Play.Case().Written; d != nil && s.m.Width >= 60 {
		return s.m.In(d.Title)
	}
	return s.m.In(s.m.options.Words.Levels.Name(s.m.Run.Record.Level))
}

func (s *playScreen) choices() []frame.Choice {
	m, w := s.m, s.m.options.Words.Play
	look, try, judge, hint := w.Look, w.Try, w.Judge, w.Hint
	if m.Width < wideEnough {
		look, try, judge, hint = w.LookShort, w.TryShort, w.JudgeShort, w.HintShort
	}
	out := []frame.Choice{
		{Text: m.In(look), Pick: pick(m.chooseLook)},
		{Text: m.In(try), Pick: pick(m.chooseTry)},
		{Text: m.In(judge), Pick: pick(m.judge)},
	}
	if m.Run.Record.Level == record.Guided {
		out = append(out, frame.Choice{Text: m.In(hint), Pick: pick(m.hint)})
	}
	return numbered(out)
}

// hint shows what the tree would do next, and why.
func (m *Model) hint() {
	session := m.Run.Play.Session()
	m.lay(&sheetPane{m, func() sheet.Sheet { return sheet.Why(m.options.Sheet, m.Lang, session) }})
}

func (s *playScreen) bindings() []frame.Binding {
	m, w := s.m, s.m.options.Words.Play
	esc := m.act("esc", m.In(m.Words.Keys.Back), m.In(w.Leave), pick(m.home))
	if !m.MayLeave() {
		esc = frame.Binding{Keys: []string{"esc"}, Run: func(string) tea.Cmd { m.Notice = []string{m.In(w.NoWayBack)}; return nil }}
	}
	return append([]frame.Binding{esc}, m.listBindings(&s.list, s.choices())...)
}

func (s *playScreen) draw(p *frame.Paper) {
	m := s.m
	if m.Width < wideEnough {
		s.drawNarrow(p)
		return
	}
	l, r := m.Paper(tillWidth+2*frame.Margin, p.Tight), m.Paper(p.Edge-tillWidth-2*frame.Margin, p.Tight)
	m.till(l, m.Run.Play)
	m.says(r)
	r.Gap(frame.Snug)
	m.found(r, m.Run.Play.Session())
	p.Beside(l, r, tillWidth+2*frame.Margin)
	s.drawLikely(p)
	s.drawOver(p)
	p.Gap(frame.Snug)
	s.drawChoices(p)
}

// drawNarrow draws everything under each other; where space is short, what can be
// done comes before what is known.
func (s *playScreen) drawNarrow(p *frame.Paper) {
	m := s.m
	m.says(p)
	p.Gap(frame.Airy)
	m.till(p, m.Run.Play)
	s.drawOver(p)
	if p.Tight >= frame.Spare {
		s.drawChoices(p)
	}
	p.Gap(frame.Snug)
	m.found(p, m.Run.Play.Session())
	s.drawLikely(p)
	if p.Tight < frame.Spare {
		p.Gap(frame.Snug)
		s.drawChoices(p)
	}
}

func (s *playScreen) drawChoices(p *frame.Paper) {
	if !p.Row(s.choices(), s.list.At) {
		p.Choices(s.choices(), s.list.At)
	}
}

// drawOver says that nothing is left but the verdict.
func (s *playScreen) drawOver(p *frame.Paper) {
	if s.m.Run.Play.Mended() {
		p.Gap(frame.Snug)
		p.Prose(p.Look.Good, 0, s.m.In(s.m.options.Words.Play.Over))
	}
}

// drawLikely shows what is likely so far, where there is help.
func (s *playScreen) drawLikely(p *frame.Paper) {
	m := s.m
	if m.Run.Record.Level != record.Guided {
		return
	}
	n := 3
	if p.Tight < frame.Tight {
		p.Gap(frame.Spare)
		p.Put(p.Look.Label.Render(m.In(m.options.Words.Play.Likely)))
	} else {
		n = 2
	}
	m.Causes(p, m.Run.Play.Session().Belief(), n)
}

// wideEnough is the width from which the terminal stands beside the texts.
const wideEnough = 64

// says gives the customer's words.
func (m *Model) says(p *frame.Paper) {
	p.Prose(p.Look.Body, 0, m.options.Words.Play.Customer(m.Lang, m.Run.Play.Case()))
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
