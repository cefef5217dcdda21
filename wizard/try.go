package wizard

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
	"swipewise/wizard/sheet"
)

// tryScreen is a remedy: the likely cause, the steps as a checklist, what to
// tell the customer, what not to do, and how it went.
type tryScreen struct {
	list list // the steps first, then the outcomes
	done []bool
}

func newTry(m *Model) *tryScreen { return &tryScreen{done: make([]bool, len(m.step.Remedy.Steps))} }

func (s *tryScreen) state() State { return Try }

func (s *tryScreen) title(m *Model) string { return m.in(m.step.Remedy.Title) }

func (s *tryScreen) choices(m *Model) []choice { return append(s.steps(m), s.outcomes(m)...) }

// steps returns the checklist. Enter ticks a step and goes on to the next.
func (s *tryScreen) steps(m *Model) []choice {
	var out []choice
	for i, step := range m.step.Remedy.Steps {
		box := m.glyphs.todo
		if s.done[i] {
			box = m.glyphs.done
		}
		out = append(out, choice{side: box, text: m.in(step), pick: func(m *Model) tea.Cmd {
			s.done[i] = !s.done[i]
			if s.done[i] {
				s.list.at++
				m.follow = true
			}
			return nil
		}})
	}
	return out
}

func (s *tryScreen) outcomes(m *Model) []choice {
	w := m.options.Words.Try
	report := func(o tree.Outcome) func(*Model) tea.Cmd {
		return func(m *Model) tea.Cmd {
			m.add(Reported, tree.Event{Kind: tree.EventTried, Remedy: m.step.Remedy.ID, Outcome: o})
			return nil
		}
	}
	return []choice{
		{key: "1", text: m.in(w.WorkedBy(m.step.Remedy)), pick: report(tree.Worked)},
		{key: "2", text: m.in(w.Failed), pick: report(tree.Failed)},
		{key: "3", text: m.in(w.Skipped), pick: report(tree.Skipped)},
		{key: "4", text: m.in(w.Else), pick: func(m *Model) tea.Cmd {
			m.add(ShowsElse,
				tree.Event{Kind: tree.EventTried, Remedy: m.step.Remedy.ID, Outcome: tree.Failed},
				tree.Event{Kind: tree.EventRound})
			return nil
		}},
	}
}

func (s *tryScreen) bindings(m *Model) []binding {
	w := m.options.Words.Keys
	list := s.list.bindings(m, s.choices(m), m.in(w.Outcome))
	out := []binding{m.backBinding(), list[0], m.whyBinding(m.in(w.WhyTry)), m.codeBinding(), m.rescueBinding(), m.mapBinding()}
	return append(out, list[1:]...)
}

func (s *tryScreen) draw(m *Model, p *paper) {
	m.warnings(p, m.step.Standing)
	s.drawCause(m, p)
	if p.tight < tight {
		s.drawPath(m, p)
		s.drawSteps(m, p)
		s.drawWords(m, p)
		p.gap(snug)
		s.drawOutcomes(m, p)
		return
	}
	s.drawSteps(m, p)
	s.drawOutcomes(m, p)
	s.drawWords(m, p)
	s.drawPath(m, p)
}

// drawCause names the likely cause and how sure it is.
func (s *tryScreen) drawCause(m *Model, p *paper) {
	w := m.options.Words.Try
	c := m.step.Cause
	prob := m.step.Belief.Of(c.ID)
	sure := fmt.Sprintf("%s %s", sheet.Sure(m.options.Sheet, m.lang, prob), sheet.Percent(prob))
	label := m.in(w.Likely) + "  "
	title := m.in(c.Title)
	room := min(p.width, proseMax) - ansi.StringWidth(label) - ansi.StringWidth(sure)
	if ansi.StringWidth(title)+2 > room && p.tight == tight {
		room += ansi.StringWidth(sure) - ansi.StringWidth(sheet.Percent(prob))
		sure = sheet.Percent(prob)
	}
	if ansi.StringWidth(title)+2 <= room {
		p.put(p.look.label.Render(label) + p.look.title.Render(m.glyphs.pad(title, room)) + sure)
	} else {
		p.hang(p.look.label.Render(label), p.look.title, title)
		p.prose(p.look.body, ansi.StringWidth(label), sure)
	}
	p.gap(airy)
}

// drawPath adds how far the request got, if a code tells.
func (s *tryScreen) drawPath(m *Model, p *paper) {
	if m.session.CodeShown() == nil {
		return
	}
	for _, line := range sheet.Path(m.options.Sheet, m.lang, m.session.Path(), m.glyphs.ascii) {
		m.sheetLine(p, line)
	}
	p.gap(snug)
}

func (s *tryScreen) drawSteps(m *Model, p *paper) {
	w := m.options.Words.Try
	p.hang(p.look.label.Render(m.in(w.Do))+"  ", p.look.title, m.in(m.step.Remedy.Title))
	p.choices(s.steps(m), s.list.at)
	p.gap(airy)
}

// drawWords adds what to say and what not to do.
func (s *tryScreen) drawWords(m *Model, p *paper) {
	w := m.options.Words.Try
	say, avoid := m.in(w.Say), m.in(w.Avoid)
	column := max(ansi.StringWidth(say), ansi.StringWidth(avoid)) + 2
	open, shut := "“", "”"
	if m.glyphs.ascii {
		open, shut = `"`, `"`
	}
	p.labelled(say, column, p.look.label, p.look.body, open+m.in(m.step.Cause.Say)+shut)
	p.labelled(avoid, column, p.look.label, p.look.body, m.in(m.step.Cause.Avoid))
}

func (s *tryScreen) drawOutcomes(m *Model, p *paper) {
	at := s.list.at - len(s.done)
	if !p.row(s.outcomes(m), at) {
		p.choices(s.outcomes(m), at)
	}
}

// sheetLine adds a line of a sheet in the look of its role.
func (m *Model) sheetLine(p *paper, line sheet.Line) {
	style := p.look.body
	lead := strings.Repeat(" ", 2*line.Indent)
	switch line.Role {
	case sheet.Heading:
		p.gap(snug)
		style = p.look.label
	case sheet.Strong:
		style = p.look.strong
	case sheet.Warning:
		style = p.look.warning
		lead += p.look.warning.Render(p.glyphs.warning) + " "
	case sheet.Here:
		style = p.look.current
		lead += p.look.current.Render(p.glyphs.current) + " "
	case sheet.Body, sheet.Quiet, sheet.Speech:
	}
	p.hang(lead, style, line.Text)
}
