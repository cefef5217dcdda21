package wizard

import (
	"swipewise/tree/drill"
	"swipewise/wizard/page"
)

// Leave ends the program; a window asks first if answers would be lost, and does not ask
// twice.
func (m *Model) Leave() {
	if _, asked := m.overlay.(*leavePane); asked || m.Lines || !m.loses() {
		m.Over = true
		return
	}
	m.open(&leavePane{})
}

// practise ends the program, with the wish to practise a failure like this one.
func (m *Model) practise() {
	m.o.Practise(drill.Like(m.session))
	m.Over = true
}

// loses reports whether leaving would lose answers: what is solved or handed over is
// printed afterwards, and what is in the journal is gone on with.
func (m *Model) loses() bool {
	state := m.screen.state()
	return len(m.session.Events()) > 0 && !m.past.keeps && state != Solved && state != Handover
}

// leavePane asks whether to leave; to stay is the answer at hand.
type leavePane struct{ at int }

func (l *leavePane) page(m *Model) page.Page {
	w := m.t().Leave
	return page.Page{
		Trail: []string{w.Title}, At: &l.at,
		Acts: []page.Act{m.closeAct(), {ID: page.Digits, Label: m.t().Keys.Choose}, {ID: page.Arrows}, {ID: page.Enter}},
		Blocks: []page.Block{
			{Lines: []page.Line{{Role: page.Title, Text: w.Lose}}},
			{Gap: page.Airy, Choices: []page.Choice{
				{Key: "1", ID: "stay", Text: w.Stay, Pick: m.shut},
				{Key: "2", ID: "leave", Text: w.Leave, Pick: func() { m.Over = true }},
			}},
		},
	}
}
