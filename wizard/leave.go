package wizard

import tea "charm.land/bubbletea/v2"

// leave ends the program; it asks first if answers would be lost, and does not
// ask twice.
func (m *Model) leave() tea.Cmd {
	if _, asked := m.overlay.(*leavePane); asked || !m.loses() {
		return tea.Quit
	}
	m.open(&leavePane{})
	return nil
}

// loses reports whether leaving would lose answers: what is solved or handed
// over is printed afterwards.
func (m *Model) loses() bool {
	state := m.screen.state()
	return len(m.session.Events()) > 0 && state != Solved && state != Handover
}

// leavePane asks whether to leave; to stay is the answer at hand.
type leavePane struct{ list list }

func (l *leavePane) title(m *Model) string { return m.in(m.options.Words.Leave.Title) }

func (l *leavePane) choices(m *Model) []choice {
	w := m.options.Words.Leave
	return []choice{
		{key: "1", text: m.in(w.Stay), pick: func(m *Model) tea.Cmd { m.shut(); return nil }},
		{key: "2", text: m.in(w.Leave), pick: func(*Model) tea.Cmd { return tea.Quit }},
	}
}

func (l *leavePane) bindings(m *Model) []binding {
	return append([]binding{m.closeBinding()}, l.list.bindings(m, l.choices(m), m.in(m.options.Words.Keys.Choose))...)
}

func (l *leavePane) draw(m *Model, p *paper) {
	p.prose(p.look.title, 0, m.in(m.options.Words.Leave.Lose))
	p.gap(airy)
	p.choices(l.choices(m), l.list.at)
}
