package wizard

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/find"
)

const (
	mostHits    = 9 // found for what was typed
	mostNearest = 4 // codes written almost like one that nobody defined
	eachBranch  = 3 // of the commonest failures
	eachClose   = 2 // of them, where space is short
)

// startScreen is the first screen: say what is to be seen.
type startScreen struct {
	input   input
	list    list
	hits    []find.Hit   // for what was typed
	meant   []tree.Event // what the words mean as a whole
	commons []find.Group
}

func newStart(m *Model) *startScreen {
	return &startScreen{input: newInput(), commons: m.options.Index.Commonest(eachBranch)}
}

func (s *startScreen) state() State { return Start }

func (s *startScreen) title(m *Model) string { return m.in(m.options.Words.App) }

func (s *startScreen) typed(m *Model, msg tea.Msg) {
	if !s.input.take(msg) {
		return
	}
	s.list.at = 0
	m.offset = 0
	s.hits, s.meant = nil, nil
	if q := s.input.text(); q != "" {
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

func (s *startScreen) choices(m *Model) []choice {
	if s.input.text() == "" {
		return s.common(m)
	}
	w := m.options.Words.Start
	var out []choice
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
		out = append(out, choice{text: strings.Join(all, " "+m.glyphs.dot+" "), pick: say(s.meant...)})
	}
	for _, h := range s.hits {
		if code == "" || h.Event.Answer != code {
			out = append(out, m.hitChoice(h))
		}
	}
	if code != "" { // a slip of the finger on enter must not turn it into another code
		return append([]choice{{text: fmt.Sprintf(m.in(w.NobodyGo), code), pick: say(s.meant...)}}, out...)
	}
	keep := m.in(w.Keep)
	if len(out) == 0 {
		keep = m.in(w.KeepOnly)
	}
	return append(out, choice{text: keep, pick: say(s.meant...)})
}

// common returns what is offered before anything is typed: to be guided, and
// the commonest failures.
func (s *startScreen) common(m *Model) []choice {
	out := []choice{{text: m.in(m.options.Words.Start.Guide), pick: say(tree.Event{Kind: tree.EventGuide})}}
	each := eachBranch
	if m.height < roomyHeight || len(m.step.Standing) > 0 {
		each = eachClose
	}
	for _, g := range s.commons {
		for _, h := range g.Hits[:min(each, len(g.Hits))] {
			c := m.hitChoice(h)
			c.side = m.glyphs.pad(m.branch(g.Branch), m.branchColumn())
			out = append(out, c)
		}
	}
	return out
}

func say(events ...tree.Event) func(*Model) tea.Cmd {
	return func(m *Model) tea.Cmd { m.add(Said, events...); return nil }
}

func (m *Model) hitChoice(h find.Hit) choice {
	return choice{side: m.glyphs.pad(m.branch(h.Branch), m.branchColumn()), text: m.in(h.Label), pick: say(h.Event)}
}

func (m *Model) codeChoice(c *tree.Code) choice {
	return choice{
		text: fmt.Sprintf(m.in(m.options.Words.Code), c.Code) + "  " + m.in(c.Meaning),
		pick: say(codeEvent(c)),
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

func (s *startScreen) bindings(m *Model) []binding {
	w := m.options.Words.Keys
	var out []binding
	switch {
	case s.input.field.Value() != "":
		out = append(out, binding{
			keys: []string{"esc"}, label: m.in(w.Clear),
			run: func(*Model, string) tea.Cmd {
				*s = *newStart(m)
				return nil
			},
		})
	default:
		back := m.backBinding()
		back.run = func(m *Model, _ string) tea.Cmd {
			if !m.back() {
				m.notice = []string{m.in(m.options.Words.Notices.First)}
			}
			return nil
		}
		if len(m.session.Events()) == 0 && m.before == nil {
			back.label, back.act = "", false
		}
		out = append(out, back)
	}
	list := s.list.bindings(m, s.choices(m), "")
	return append(out, list[1], m.leaveBinding(), list[0], m.codeBinding(), m.rescueBinding())
}

func (s *startScreen) draw(m *Model, p *paper) {
	w := m.options.Words.Start
	if len(m.step.Standing) > 0 {
		p.prose(p.look.label, 0, m.in(w.Open))
		m.warnings(p, m.step.Standing)
	}
	ask := w.Ask
	if m.session.Round() > 0 {
		ask = w.Again
	}
	p.prose(p.look.title, 0, m.in(ask))
	if p.tight < tight {
		p.prose(p.look.body, 0, m.in(w.What))
	}
	p.gap(airy)
	s.input.draw(p)
	cursor := p.cursor
	if s.input.masked {
		p.hang(p.look.warning.Render(p.glyphs.warning)+" ", p.look.body, m.in(w.Masked))
	}
	p.gap(snug)
	s.drawList(m, p)
	if s.list.at == 0 || !m.follow {
		p.cursor = cursor
	}
}

// drawList adds what was found, or the commonest failures, each branch named
// once.
func (s *startScreen) drawList(m *Model, p *paper) {
	w := m.options.Words.Start
	items := s.choices(m)
	if s.input.text() == "" {
		p.choices(items[:1], s.list.at)
		p.gap(snug)
		for i := len(items) - 1; i > 1; i-- {
			if items[i].side == items[i-1].side {
				items[i].side = strings.Repeat(" ", m.branchColumn())
			}
		}
		p.choices(items[1:], s.list.at-1)
		return
	}
	if code := s.nobody(m); code != "" {
		what := w.Nobody
		if len(items) == 1 {
			what = w.NobodyNear
		}
		p.prose(p.look.body, 0, fmt.Sprintf(m.in(what), code))
	} else if len(items) == 1 {
		p.prose(p.look.body, 0, m.in(w.None))
	}
	p.choices(items, s.list.at)
}
