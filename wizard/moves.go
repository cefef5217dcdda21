package wizard

import (
	"fmt"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/sheet"
)

// add gives the session events that belong together, as one move.
func (m *Model) add(move Move, events ...tree.Event) {
	from := m.screen.state()
	s := m.session.Clone()
	changes, err := s.AddAll(events...)
	if err != nil {
		m.Notice = []string{m.In(m.options.Words.Notices.Unknown)}
		return
	}
	var notice []string
	for i, c := range changes {
		notice = append(notice, m.changed(events[i], c)...)
	}
	m.become(s, from, move)
	m.Notice = notice
}

// become shows a session that a move has led to.
func (m *Model) become(s *tree.Session, from State, move Move) {
	m.session = s
	m.show()
	m.last = transition{from, move, m.screen.state()}
}

// changed says what an event did to those before it.
func (m *Model) changed(e tree.Event, c tree.Change) []string {
	w := m.options.Words.Notices
	var out []string
	k := m.session.Knowledge()
	if c.Replaced != nil && m.said(k, *c.Replaced) != m.said(k, e) {
		out = append(out, fmt.Sprintf(m.In(w.Replaced), m.said(k, *c.Replaced), m.said(k, e)))
	}
	if len(c.Dropped) > 0 {
		var dropped []string
		for _, d := range c.Dropped {
			dropped = append(dropped, m.event(d))
		}
		out = append(out, fmt.Sprintf(m.In(w.Dropped), strings.Join(dropped, " · ")))
	}
	if c.Kept > 0 {
		out = append(out, fmt.Sprintf(m.In(w.Kept), c.Kept))
	}
	return out
}

// event says an event as a clerk would.
func (m *Model) event(e tree.Event) string {
	return sheet.Event(m.options.Sheet, m.Lang, m.session.Knowledge(), e)
}

// back takes the last move back; on a fresh start it returns to the failure
// that was done before. It reports false if there is nothing to take back.
func (m *Model) back() bool {
	from := m.screen.state()
	s := m.session.Clone()
	if !s.Back() {
		if m.before == nil {
			return false
		}
		s, m.before = m.before, nil
		m.become(s, from, TookBack)
		return true
	}
	m.become(s, from, TookBack)
	return true
}

// redo makes the move again that was taken back.
func (m *Model) redo() bool {
	from := m.screen.state()
	s := m.session.Clone()
	if !s.Redo() {
		return false
	}
	m.become(s, from, Redid)
	return true
}

// again goes on to the next failure. What outlives this one goes with it.
func (m *Model) again() {
	from := m.screen.state()
	done := m.session
	next := done.Again()
	m.become(next, from, Again)
	if next.Round() == 0 {
		m.before = done
		m.Notice = []string{m.In(m.options.Words.Notices.StartedAnew)}
	}
}
