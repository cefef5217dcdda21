package wizard

import (
	"fmt"

	"swipewise/wizard/lines"
	"swipewise/wizard/page"
	"swipewise/wizard/sheet"
)

// pane describes a page: a screen, or what is laid over it.
type pane interface {
	page(m *Model) page.Page
}

// screen is the pane of a state.
type screen interface {
	pane
	state() State
}

// Page describes what is to be seen now.
func (m *Model) Page() page.Page {
	if m.overlay != nil {
		p := m.overlay.page(m)
		p.Over = true
		if tone, sign := m.tone(); tone == page.Halt { // whatever is read meanwhile
			p.Tone, p.Sign = tone, sign
		}
		return p
	}
	p := m.screen.page(m)
	p.Tone, p.Sign = m.tone()
	if _, whole := m.screen.(*outlineScreen); !whole {
		p.Asides = m.asides()
	}
	p.Trail = []string{m.t().App}
	if from := m.breadcrumb(); from != "" {
		p.Trail = append(p.Trail, from)
	}
	if state := m.screen.state(); state == Ask || state == Try {
		p.Corner = fmt.Sprintf(m.t().Step, m.step.Number)
	}
	if m.session.CanRedo() {
		p.Acts = append(p.Acts, m.redoAct())
	}
	p.Acts = m.spoken(p)
	return p
}

// spoken adds the acts that have no key on a page, and can be asked for in words.
func (m *Model) spoken(p page.Page) []page.Act {
	all := []page.Act{m.rescueAct(), m.codeAct(), m.redoAct()}
	if !m.session.AtStart() {
		all = append(all, m.whyAct(""), m.mapAct())
	}
	out := p.Acts
	for _, a := range all {
		if p.Act(a.ID) == nil {
			a.Keys = nil
			out = append(out, a)
		}
	}
	return out
}

// Help says what the wizard is for.
func (m *Model) Help() []page.Line {
	t := m.t()
	what := t.Help.What
	if m.Lines {
		what = t.Lines.Hello
	}
	return []page.Line{{Text: what}, {Role: page.Strong, Text: t.Help.Safe}, {Text: t.Help.Sure}}
}

// show puts up the screen of the session's state, as if it had just come about.
func (m *Model) show() {
	m.step = m.session.Step()
	m.overlay, m.Turned = nil, true
	switch stateOf(m.session, m.step) {
	case Start:
		m.screen = newStart(m)
		m.showHolds()
	case Ask:
		m.screen = &askScreen{at: m.earlier(m.answers(m.step.Question, ""))}
	case Try:
		m.screen = newTry(m)
	case Solved:
		m.screen = newSolved(m)
	case Handover:
		m.screen = &handoverScreen{}
	}
}

// open lays a pane over the screen.
func (m *Model) open(p pane) { m.overlay, m.Turned = p, true }

// shut takes the overlay away.
func (m *Model) shut() { m.overlay, m.Turned, m.Follow = nil, true, true }

// backAct is one step back, never out.
func (m *Model) backAct() page.Act {
	return page.On("esc", m.t().Keys.Back, "", func() {
		if !m.back() {
			m.first()
		}
	}).As(page.Back)
}

// first says that there is nothing before this.
func (m *Model) first() {
	if m.Lines {
		m.Say(m.t().Lines.First)
		return
	}
	m.Say(m.t().Notices.First)
}

// closeAct leaves what is laid over the screen.
func (m *Model) closeAct() page.Act {
	a := page.On("esc", m.t().Keys.Close, "", m.shut).As(page.Back)
	a.Listed = false
	return a
}

func (m *Model) redoAct() page.Act {
	w := m.t().Keys
	a := page.On("right", w.Redo, w.RedoTitle, func() {
		if !m.redo() {
			m.Say(m.t().Lines.NoRedo)
		}
	}).As(lines.Redo)
	a.Shown = m.Glyphs.Right
	return a
}

// sheetPane is laid over a screen to be read: how to check, why, the map, the ways to
// finish the sale.
type sheetPane struct {
	make func() page.Sheet
	lang string // of what was made last
	made page.Sheet
}

// sheet returns what the pane shows. The session stands still below it, so only another
// language makes it anew.
func (s *sheetPane) sheet(m *Model) page.Sheet {
	if s.lang != string(m.Lang) {
		s.made, s.lang = s.make(), string(m.Lang)
	}
	return s.made
}

func (s *sheetPane) page(m *Model) page.Page {
	made := s.sheet(m)
	return page.Page{
		Trail: []string{made.Title}, Blocks: []page.Block{{Lines: made.Lines}},
		Acts: []page.Act{m.closeAct(), {ID: page.Scroll}},
	}
}

// opens returns an act that lays a sheet over the screen.
func (m *Model) opens(id, key, label, long string, make func() page.Sheet) page.Act {
	return page.On(key, label, long, func() { m.open(&sheetPane{make: make}) }).As(id)
}

func (m *Model) howAct() page.Act {
	w, q := m.t().Keys, m.step.Question
	return m.opens(lines.How, "?", w.How, w.HowTitle, func() page.Sheet { return sheet.How(m.t().Sheet, q) })
}

func (m *Model) whyAct(label string) page.Act {
	return m.opens(lines.Why, "w", label, m.t().Keys.WhyTitle, func() page.Sheet { return sheet.Why(m.t().Sheet, m.session) })
}

func (m *Model) mapAct() page.Act {
	w := m.t().Keys
	return m.opens(lines.Map, "m", w.Map, w.MapTitle, func() page.Sheet { return sheet.Map(m.t().Sheet, m.session) })
}

func (m *Model) rescueAct() page.Act {
	w := m.t().Keys
	return m.opens(lines.Rescue, "r", w.Rescue, w.RescueTitle, func() page.Sheet { return sheet.Rescue(m.t().Sheet, m.session) })
}
