package wizard

import (
	"fmt"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/journal"
	"swipewise/wizard/sheet"
	"swipewise/wizard/wrap"
)

// transition is a move that was made.
type transition struct {
	from State
	move Move
	to   State
}

// add gives the session events that belong together, as one move.
func (m *Model) add(move Move, events ...tree.Event) {
	s := m.session.Clone()
	changes, err := s.AddAll(events...)
	if err != nil {
		m.Say(m.t().Notices.Unknown)
		return
	}
	var notice, said []string
	for i, c := range changes {
		notice = append(notice, m.changed(events[i], c)...)
		said = append(said, m.event(events[i]))
	}
	m.become(s, move)
	m.Say(notice...)
	m.keep(journal.Move{Kind: journal.Added, Events: events, Said: strings.Join(said, m.t().Between)})
}

// become shows a session that a move has led to.
func (m *Model) become(s *tree.Session, move Move) {
	from := m.screen.state()
	m.session = s
	m.show()
	m.last = transition{from, move, m.screen.state()}
}

// changed says what an event did to those before it; line by line, where the next page
// does not stand beside the last, also what was taken down.
func (m *Model) changed(e tree.Event, c tree.Change) []string {
	w := m.t().Notices
	var out []string
	switch {
	case c.Replaced != nil && m.event(*c.Replaced) != m.event(e):
		out = append(out, fmt.Sprintf(w.Replaced, m.event(*c.Replaced), m.event(e)))
	case m.Lines && e.Kind != tree.EventRound:
		out = append(out, fmt.Sprintf(m.t().Lines.Noted, wrap.Cut(m.event(e), longestNoted)))
	}
	if len(c.Dropped) > 0 {
		var dropped []string
		for _, d := range c.Dropped {
			dropped = append(dropped, m.event(d))
		}
		out = append(out, fmt.Sprintf(w.Dropped, strings.Join(dropped, " · ")))
	}
	if c.Kept > 0 {
		out = append(out, fmt.Sprintf(w.Kept, c.Kept))
	}
	return out
}

// longestCrumb is how many cells of the clerk's own words say where one is.
const longestCrumb = 24

// longestNoted is how many cells of what was typed are repeated.
const longestNoted = 240

// event says an event as a clerk would.
func (m *Model) event(e tree.Event) string {
	return sheet.Event(m.t().Sheet, m.session.Knowledge(), e)
}

// said words an answer without its question.
func (m *Model) said(e tree.Event) string {
	k := m.session.Knowledge()
	switch e.Question {
	case tree.CodeQuestion:
		return fmt.Sprintf(m.t().Code, e.Answer)
	case tree.DisplayQuestion:
		if d := k.Display(e.Answer); d != nil {
			return m.In(d.Text)
		}
		return e.Text
	}
	if q := k.Question(e.Question); q != nil {
		if a := q.Answer(e.Answer); a != nil {
			return m.In(a.Text)
		}
	}
	return m.event(e)
}

// breadcrumb says in a few words what this round started from, or that the whole tree is
// shown.
func (m *Model) breadcrumb() string {
	if _, ok := m.screen.(*outlineScreen); ok {
		return m.t().Outline.Title
	}
	k := m.session.Knowledge()
	out := ""
	for _, e := range m.session.Events() {
		switch {
		case e.Kind == tree.EventRound:
			out = ""
		case out == "" && e.Kind == tree.EventSaid:
			out = wrap.Cut("“"+strings.Join(strings.Fields(e.Text), " "), longestCrumb) + "”"
		case out == "" && e.Kind == tree.EventAnswer && e.Answer != tree.NotSure:
			out = m.said(e)
			if a := k.Question(e.Question).Answer(e.Answer); a != nil && !a.Symptom.Empty() {
				out = m.In(a.Symptom)
			}
		}
	}
	return out
}

// back takes the last move back; on a fresh start it returns to the failure that was done
// before. It reports false if there is nothing to take back.
func (m *Model) back() bool {
	s := m.session.Clone()
	if !s.Back() {
		if m.before == nil {
			return false
		}
		s, m.before = m.before, nil
		m.past.run = m.past.before
		m.become(s, TookBack)
		return true
	}
	m.become(s, TookBack)
	m.keep(journal.Move{Kind: journal.Back})
	return true
}

// redo makes the move again that was taken back. It reports false if there is none.
func (m *Model) redo() bool {
	s := m.session.Clone()
	if !s.Redo() {
		return false
	}
	m.become(s, Redid)
	m.keep(journal.Move{Kind: journal.Redone})
	return true
}

// again goes on to the next failure. What outlives this one goes with it.
func (m *Model) again() {
	done := m.session
	next := done.Again()
	m.become(next, Again)
	if next.Round() > 0 {
		m.keep(journal.Move{Kind: journal.Again})
		return
	}
	m.past.before, m.past.run = m.past.run, nil
	if m.before = done; !m.Lines {
		m.Say(m.t().Notices.StartedAnew)
	}
}
