package wizard

import "swipewise/wizard/frame"

import (
	tea "charm.land/bubbletea/v2"

	"swipewise/tree/drill"
)

// leave ends the program; it asks first if answers would be lost, and does not
// ask twice.
func (m *Model) leave() tea.Cmd {
	if _, asked := m.overlay.(*leavePane); asked || !m.loses() {
		return tea.Quit
	}
	m.open(&leavePane{})
	return nil
}

// practise ends the program, with the wish to practise a failure like this one.
func (m *Model) practise() tea.Cmd {
	m.options.Practise(drill.Like(m.session))
	return tea.Quit
}

// loses reports whether leaving would lose answers: what is solved or handed
// over is printed afterwards.
func (m *Model) loses() bool {
	state := m.screen.state()
	return len(m.session.Events()) > 0 && state != Solved && state != Handover
}

// leavePane asks whether to leave; to stay is the answer at hand.
type leavePane struct{ list frame.List }

func (l *leavePane) title(m *Model) string { return m.In(m.options.Words.Leave.Title) }

func (l *leavePane) choices(m *Model) []frame.Choice {
	w := m.options.Words.Leave
	return []frame.Choice{
		{Key: "1", Text: m.In(w.Stay), Pick: func() tea.Cmd { m.shut(); return nil }},
		{Key: "2", Text: m.In(w.Leave), Pick: func() tea.Cmd { return tea.Quit }},
	}
}

func (l *leavePane) bindings(m *Model) []frame.Binding {
	return append([]frame.Binding{m.closeBinding()}, l.list.Bindings(&m.Shell, l.choices(m), m.In(m.options.Words.Keys.Choose))...)
}

func (l *leavePane) draw(m *Model, p *frame.Paper) {
	p.Prose(p.Look.Title, 0, m.In(m.options.Words.Leave.Lose))
	p.Gap(frame.Airy)
	p.Choices(l.choices(m), l.list.At)
}
