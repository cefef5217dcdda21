package wizard

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/find"
)

// lookUp is the overlay that finds a response code by what is typed.
type lookUp struct {
	input input
	list  list
	codes []*tree.Code
	near  bool // nobody defined what was typed; these are written almost like it
}

func newLookUp(m *Model) *lookUp {
	l := &lookUp{input: newInput()}
	l.search(m)
	return l
}

func (l *lookUp) title(m *Model) string { return m.in(m.options.Words.LookUp.Title) }

func (l *lookUp) typed(m *Model, msg tea.Msg) {
	if l.input.take(msg) {
		l.list.at = 0
		m.offset = 0
		l.search(m)
	}
}

// search finds the codes for what was typed: that very code in every network,
// then codes by their meaning, or else codes written almost alike.
func (l *lookUp) search(m *Model) {
	k := m.options.Knowledge
	text := l.input.text()
	l.codes, l.near = k.CodesNamed(text), false
	if text == "" {
		l.commonest(k)
	}
	for _, h := range m.options.Index.Search(text, mostHits) {
		if h.Kind == find.Code && len(l.codes) < mostHits {
			l.take(k.Code(h.Event.Answer, h.Event.Network, ""))
		}
	}
	if len(l.codes) == 0 && text != "" {
		l.codes, l.near = k.NearestCodes(text, mostNearest), true
	}
}

// commonest takes the codes that are seen most often.
func (l *lookUp) commonest(k *tree.Knowledge) {
	for _, s := range k.Starts() {
		if s.Event.Question == tree.CodeQuestion && len(l.codes) < mostHits {
			l.take(k.Code(s.Event.Answer, s.Event.Network, ""))
		}
	}
}

// take adds a code, once.
func (l *lookUp) take(c *tree.Code) {
	for _, have := range l.codes {
		if have == c {
			return
		}
	}
	if c != nil {
		l.codes = append(l.codes, c)
	}
}

func (l *lookUp) choices(*Model) []choice {
	var out []choice
	for _, c := range l.codes {
		out = append(out, choice{pick: func(m *Model) tea.Cmd {
			m.open(codePane(c, l))
			return nil
		}})
	}
	return out
}

func (l *lookUp) bindings(m *Model) []binding {
	return append([]binding{m.closeBinding()}, l.list.bindings(m, l.choices(m), "")...)
}

func (l *lookUp) draw(m *Model, p *paper) {
	w := m.options.Words.LookUp
	p.prose(p.look.title, 0, m.in(w.Ask))
	p.gap(airy)
	l.input.draw(p)
	cursor := p.cursor
	p.gap(snug)
	if text := l.input.text(); l.near && len(l.codes) > 0 {
		p.prose(p.look.body, 0, fmt.Sprintf(m.in(w.Near), text))
	} else if text != "" && len(l.codes) == 0 {
		p.prose(p.look.body, 0, m.in(w.None))
	}
	items := l.choices(m)
	for i, c := range l.codes {
		items[i].text = codeName(m, c) + "  " + m.in(c.Meaning)
	}
	p.choices(items, l.list.at)
	if l.list.at == 0 || !m.follow {
		p.cursor = cursor
	}
}

// codeName names a code, with its network where that is not the usual one.
func codeName(m *Model, c *tree.Code) string {
	if c.Key() != c.Code {
		return m.event(codeEvent(c))
	}
	return fmt.Sprintf(m.in(m.options.Words.Code), c.Code)
}

// codeSheet is the overlay that explains one code.
type codeSheet struct {
	sheetPane
	code *tree.Code
	from *lookUp // the look-up it was found in, or nil
}

func (s *codeSheet) bindings(m *Model) []binding {
	w := m.options.Words.LookUp
	out := []binding{m.closeBinding(), m.scrollBinding()}
	other := func(m *Model, _ string) tea.Cmd {
		if s.from == nil {
			s.from = newLookUp(m)
		}
		m.open(s.from)
		return nil
	}
	if s.from != nil {
		out[0].run = other
	}
	if s.sayable(m) {
		out = append(out, binding{
			keys: []string{"1"}, label: m.in(w.Shown),
			run: func(m *Model, _ string) tea.Cmd { m.add(Said, codeEvent(s.code)); return nil },
		})
	}
	return append(out, binding{keys: []string{"enter"}, label: m.in(w.Other), run: other})
}

// sayable reports whether one can say here that the terminal shows this code.
func (s *codeSheet) sayable(m *Model) bool {
	return can(m.screen.state(), Said) && m.session.CodeShown() != s.code
}

func (s *codeSheet) draw(m *Model, p *paper) {
	if s.sayable(m) {
		p.choices([]choice{{key: "1", text: m.in(m.options.Words.LookUp.Shown)}}, -1)
		p.gap(airy)
	}
	s.sheetPane.draw(m, p)
}
