package train

import (
	"swipewise/wizard/page"
	"swipewise/wizard/record"
)

// pane describes a page: a screen, or what is laid over it.
type pane interface {
	page() page.Page
}

// Page describes what is to be seen now.
func (m *Model) Page() page.Page {
	over := m.overlay != nil
	now := m.screen
	if over {
		now = m.overlay
	}
	p := now.page()
	if p.Over = over; !m.Lines { // line by line it is said where a drill stands
		p.Corner = m.corner()
	}
	if app := m.w().App; p.Title() != app {
		p.Trail = append([]string{app}, p.Trail...)
	}
	return p
}

// Help says what a drill is.
func (m *Model) Help() []page.Line {
	w := m.w().Help
	return []page.Line{{Text: w.What}, {Blank: page.Snug}, {Role: page.Strong, Text: w.Fair}}
}

// Leave ends the program. Line by line, a drill that is open is kept as it stands; a
// window has kept it after every act.
func (m *Model) Leave() {
	m.Over = true
	if !m.Lines || !m.Playing() || m.Run.Record.Level == record.Worked {
		return
	}
	err := m.Keep()
	m.kept(err)
	if err == nil && m.o.Keep != nil {
		m.Say(append(m.Notice, m.w().Lines.Ended)...)
	}
}

// InputEnded keeps what is open.
func (m *Model) InputEnded() error {
	if m.Leave(); len(m.Notice) == 0 {
		m.Say(m.t().Lines.Goodbye)
	}
	return nil
}

// Tick hands an exam in whose time is up.
func (m *Model) Tick() {
	if m.TimeUp() {
		m.handIn()
		m.Say(append([]string{m.w().Play.TimeUp}, m.Notice...)...)
	}
}

// turn shows another screen.
func (m *Model) turn(p pane) { m.screen, m.overlay, m.Turned = p, nil, true }

// lay lays a pane over the screen.
func (m *Model) lay(p pane) { m.overlay, m.Turned = p, true }

// shut takes away what is laid over the screen.
func (m *Model) shut() { m.overlay, m.Turned, m.Follow = nil, true, true }

// back is esc on a screen.
func (m *Model) back(long string, run func()) page.Act {
	return page.On("esc", m.t().Keys.Back, long, run).As(page.Back)
}

// listed are the acts of a list that one chooses from, after the way back.
func (m *Model) listed(back page.Act) []page.Act {
	return []page.Act{back, {ID: page.Digits, Label: m.t().Keys.Choose}, {ID: page.Arrows}, {ID: page.Enter}}
}

// reading are the acts of a page that is read, where enter goes on.
func (m *Model) reading(back page.Act, more ...page.Act) []page.Act {
	out := append([]page.Act{back, {ID: page.Digits, Label: m.t().Keys.Choose}, {ID: page.Enter}}, more...)
	return append(out, page.Act{ID: page.Scroll})
}

// sheetPane shows a sheet over the screen.
type sheetPane struct {
	m    *Model
	make func() page.Sheet
	more func() []page.Act
}

func (s *sheetPane) page() page.Page {
	made := s.make()
	shut := page.On("esc", s.m.t().Keys.Close, "", s.m.shut).As(page.Back)
	shut.Listed = false
	p := page.Page{Trail: []string{made.Title}, Blocks: []page.Block{{Lines: made.Lines}}, Acts: []page.Act{shut, {ID: page.Scroll}}}
	if s.more != nil {
		p.Acts = append(p.Acts, s.more()...)
	}
	return p
}
