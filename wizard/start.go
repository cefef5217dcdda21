package wizard

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/find"
	"swipewise/wizard/frame"
)

const (
	mostHits    = 9 // found for what was typed
	mostNearest = 4 // codes written almost like one that nobody defined
	eachBranch  = 3 // of the commonest failures
	eachClose   = 2 // of them, where space is short
)

// startScreen is the first screen: say what is to be seen.
type startScreen struct {
	input   frame.Input
	list    frame.List
	hits    []find.Hit   // for what was typed
	meant   []tree.Event // what the words mean as a whole
	commons []find.Group
}

func newStart(m *Model) *startScreen {
	return &startScreen{input: frame.NewInput(), commons: m.options.Index.Commonest(eachBranch)}
}

func (s *startScreen) state() State { return Start }

func (s *startScreen) title(m *Model) string { return m.In(m.options.Words.App) }

func (s *startScreen) typed(m *Model, msg tea.Msg) {
	if !s.input.Take(msg) {
		return
	}
	s.list.At = 0
	m.Offset = 0
	s.hits, s.meant = nil, nil
	if q := s.input.Text(); q != "" {
		s.hits = m.options.Index.Search(q, mostHits)
		s.meant = m.options.Index.Recognise(q)
	}
}

// nobody returns the code that was typed if no table has it.
func (s *startScreen) nobody(m *Model) string {
	for _, e := range s.meant {
		if e.Question == tree.CodeQuestion && len(m.options.Knowledge.CodesNamed(e.Answer)) == 0 {
			return e.Answer
		}
	}
	return ""
}

func (s *startScreen) choices(m *Model) []frame.Choice {
	if s.input.Text() == "" {
		return s.common(m)
	}
	w := m.options.Words.Start
	var out []frame.Choice
	code := s.nobody(m)
	if code != "" {
		for _, c := range m.options.Knowledge.NearestCodes(code, mostNearest) {
			out = append(out, m.codeChoice(c))
		}
	} else if len(s.meant) > 1 {
		var all []string
		for _, e := range s.meant {
			all = append(all, m.event(e))
		}
		out = append(out, frame.Choice{Text: strings.Join(all, " "+m.Glyphs.Dot+" "), Pick: m.say(s.meant...)})
	}
	for _, h := range s.hits {
		if code == "" || h.Event.Answer != code {
			out = append(out, m.hitChoice(h))
		}
	}
	if code != "" { // a slip of the finger on enter must not turn it into another code
		return append([]frame.Choice{{Text: fmt.Sprintf(m.In(w.NobodyGo), code), Pick: m.say(s.meant...)}}, out...)
	}
	keep := m.In(w.Keep)
	if len(out) == 0 {
		keep = m.In(w.KeepOnly)
	}
	return append(out, frame.Choice{Text: keep, Pick: m.say(s.meant...)})
}

// common returns what is offered before anything is typed: to be guided, and
// the commonest failures.
func (s *startScreen) common(m *Model) []frame.Choice {
	out := []frame.Choice{{Text: m.In(m.options.Words.Start.Guide), Pick: m.say(tree.Event{Kind: tree.EventGuide})}}
	each := eachBranch
	if m.Height < frame.RoomyHeight || len(m.step.Standing) > 0 {
		each = eachClose
	}
	for _, g := range s.commons {
		for _, h := range g.Hits[:min(each, len(g.Hits))] {
			c := m.hitChoice(h)
			c.Side = m.Glyphs.Pad(m.Branch(g.Branch), m.BranchColumn())
			out = append(out, c)
		}
	}
	return out
}

func (m *Model) say(events ...tree.Event) func() tea.Cmd {
	return func() tea.Cmd { m.add(Said, events...); return nil }
}

func (m *Model) hitChoice(h find.Hit) frame.Choice {
	return frame.Choice{Side: m.Glyphs.Pad(m.Branch(h.Branch), m.BranchColumn()), Text: m.In(h.Label), Pick: m.say(h.Event)}
}

func (m *Model) codeChoice(c *tree.Code) frame.Choice {
	return frame.Choice{
		Text: fmt.Sprintf(m.In(m.options.Words.Code), c.Code) + "  " + m.In(c.Meaning),
		Pick: m.say(codeEvent(c)),
	}
}

// codeEvent is a code being shown.
func codeEvent(c *tree.Code) tree.Event {
	e := tree.Event{Kind: tree.EventAnswer, Question: tree.CodeQuestion, Answer: c.Code}
	if c.Key() != c.Code {
		e.Network = c.Network
	}
	return e
}

func (s *startScreen) bindings(m *Model) []frame.Binding {
	w := m.options.Words.Keys
	var out []frame.Binding
	switch {
	case s.input.Field.Value() != "":
		out = append(out, frame.Binding{
			Keys: []string{"esc"}, Label: m.In(w.Clear),
			Run: func(string) tea.Cmd {
				*s = *newStart(m)
				return nil
			},
		})
	default:
		back := m.backBinding()
		back.Run = func(string) tea.Cmd {
			if !m.back() {
				m.Notice = []string{m.In(m.options.Words.Notices.First)}
			}
			return nil
		}
		if len(m.session.Events()) == 0 && m.before == nil {
			back.Label, back.Act = "", false
		}
		out = append(out, back)
	}
	list := s.list.Bindings(&m.Shell, s.choices(m), "")
	return append(out, list[1], m.leaveBinding(), list[0], m.codeBinding(), m.rescueBinding())
}

func (s *startScreen) draw(m *Model, p *frame.Paper) {
	w := m.options.Words.Start
	if len(m.step.Standing) > 0 {
		p.Prose(p.Look.Label, 0, m.In(w.Open))
		m.warnings(p, m.step.Standing)
	}
	ask := w.Ask
	if m.session.Round() > 0 {
		ask = w.Again
	}
	p.Prose(p.Look.Title, 0, m.In(ask))
	if p.Tight < frame.Tight {
		p.Prose(p.Look.Body, 0, m.In(w.What))
	}
	p.Gap(frame.Airy)
	s.input.Draw(p)
	cursor := p.Cursor
	if s.input.Masked {
		p.Hang(p.Look.Warning.Render(p.Glyphs.Warning)+" ", p.Look.Body, m.In(w.Masked))
	}
	p.Gap(frame.Snug)
	s.drawList(m, p)
	if s.list.At == 0 || !m.Follow {
		p.Cursor = cursor
	}
}

// drawList adds what was found, or the commonest failures, each branch named
// once.
func (s *startScreen) drawList(m *Model, p *frame.Paper) {
	w := m.options.Words.Start
	items := s.choices(m)
	if s.input.Text() == "" {
		p.Choices(items[:1], s.list.At)
		p.Gap(frame.Snug)
		for i := len(items) - 1; i > 1; i-- {
			if items[i].Side == items[i-1].Side {
				items[i].Side = strings.Repeat(" ", m.BranchColumn())
			}
		}
		p.Choices(items[1:], s.list.At-1)
		return
	}
	if code := s.nobody(m); code != "" {
		what := w.Nobody
		if len(items) == 1 {
			what = w.NobodyNear
		}
		p.Prose(p.Look.Body, 0, fmt.Sprintf(m.In(what), code))
	} else if len(items) == 1 {
		p.Prose(p.Look.Body, 0, m.In(w.None))
	}
	p.Choices(items, s.list.At)
}
