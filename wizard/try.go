package wizard

import (
	"fmt"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
	"swipewise/wizard/frame"
	"swipewise/wizard/sheet"
)

// tryScreen is a remedy: the likely cause, the steps as a checklist, what to
// tell the customer, what not to do, and how it went.
type tryScreen struct {
	list frame.List // the steps first, then the outcomes
	done []bool
}

func newTry(m *Model) *tryScreen { return &tryScreen{done: make([]bool, len(m.step.Remedy.Steps))} }

func (s *tryScreen) state() State { return Try }

func (s *tryScreen) title(m *Model) string { return m.In(m.step.Remedy.Title) }

func (s *tryScreen) choices(m *Model) []frame.Choice { return append(s.steps(m), s.outcomes(m)...) }

// steps returns the checklist. Enter ticks a step and goes on to the next.
func (s *tryScreen) steps(m *Model) []frame.Choice {
	var out []frame.Choice
	for i, step := range m.step.Remedy.Steps {
		box := m.Glyphs.Todo
		if s.done[i] {
			box = m.Glyphs.Done
		}
		out = append(out, frame.Choice{Side: box, Text: m.In(step), Pick: func() tea.Cmd {
			s.done[i] = !s.done[i]
			if s.done[i] {
				s.list.At++
				m.Follow = true
			}
			return nil
		}})
	}
	return out
}

func (s *tryScreen) outcomes(m *Model) []frame.Choice {
	w := m.options.Words.Try
	report := func(o tree.Outcome) func() tea.Cmd {
		return func() tea.Cmd {
			m.add(Reported, tree.Event{Kind: tree.EventTried, Remedy: m.step.Remedy.ID, Outcome: o})
			return nil
		}
	}
	return []frame.Choice{
		{Key: "1", Text: m.In(w.WorkedBy(m.step.Remedy)), Pick: report(tree.Worked)},
		{Key: "2", Text: m.In(w.Failed), Pick: report(tree.Failed)},
		{Key: "3", Text: m.In(w.Skipped), Pick: report(tree.Skipped)},
		{Key: "4", Text: m.In(w.Else), Pick: func() tea.Cmd {
			m.add(ShowsElse,
				tree.Event{Kind: tree.EventTried, Remedy: m.step.Remedy.ID, Outcome: tree.Failed},
				tree.Event{Kind: tree.EventRound})
			return nil
		}},
	}
}

func (s *tryScreen) bindings(m *Model) []frame.Binding {
	w := m.options.Words.Keys
	list := s.list.Bindings(&m.Shell, s.choices(m), m.In(w.Outcome))
	out := []frame.Binding{m.backBinding(), list[0], m.whyBinding(m.In(w.WhyTry)), m.codeBinding(), m.rescueBinding(), m.mapBinding()}
	return append(out, list[1:]...)
}

func (s *tryScreen) draw(m *Model, p *frame.Paper) {
	m.warnings(p, m.step.Standing)
	s.drawCause(m, p)
	if p.Tight < frame.Tight {
		s.drawPath(m, p)
		s.drawSteps(m, p)
		s.drawWords(m, p)
		p.Gap(frame.Snug)
		s.drawOutcomes(m, p)
		return
	}
	s.drawSteps(m, p)
	s.drawOutcomes(m, p)
	s.drawWords(m, p)
	s.drawPath(m, p)
}

// drawCause names the likely cause and how sure it is.
func (s *tryScreen) drawCause(m *Model, p *frame.Paper) {
	w := m.options.Words.Try
	c := m.step.Cause
	prob := m.step.Belief.Of(c.ID)
	sure := fmt.Sprintf("%s %s", sheet.Sure(m.options.Sheet, m.Lang, prob), sheet.Percent(prob))
	label := m.In(w.Likely) + "  "
	title := m.In(c.Title)
	room := min(p.Width, frame.ProseMax) - ansi.StringWidth(label) - ansi.StringWidth(sure)
	if ansi.StringWidth(title)+2 > room && p.Tight == frame.Tight {
		room += ansi.StringWidth(sure) - ansi.StringWidth(sheet.Percent(prob))
		sure = sheet.Percent(prob)
	}
	if ansi.StringWidth(title)+2 <= room {
		p.Put(p.Look.Label.Render(label) + p.Look.Title.Render(m.Glyphs.Pad(title, room)) + sure)
	} else {
		p.Hang(p.Look.Label.Render(label), p.Look.Title, title)
		p.Prose(p.Look.Body, ansi.StringWidth(label), sure)
	}
	p.Gap(frame.Airy)
}

// drawPath adds how far the request got, if a code tells.
func (s *tryScreen) drawPath(m *Model, p *frame.Paper) {
	if m.session.CodeShown() == nil {
		return
	}
	for _, line := range sheet.Path(m.options.Sheet, m.Lang, m.session.Path(), m.Glyphs.ASCII) {
		p.Sheet(line)
	}
	p.Gap(frame.Snug)
}

func (s *tryScreen) drawSteps(m *Model, p *frame.Paper) {
	w := m.options.Words.Try
	p.Hang(p.Look.Label.Render(m.In(w.Do))+"  ", p.Look.Title, m.In(m.step.Remedy.Title))
	p.Choices(s.steps(m), s.list.At)
	p.Gap(frame.Airy)
}

// drawWords adds what to say and what not to do.
func (s *tryScreen) drawWords(m *Model, p *frame.Paper) {
	w := m.options.Words.Try
	say, avoid := m.In(w.Say), m.In(w.Avoid)
	column := max(ansi.StringWidth(say), ansi.StringWidth(avoid)) + 2
	open, shut := "“", "”"
	if m.Glyphs.ASCII {
		open, shut = `"`, `"`
	}
	p.Labelled(say, column, p.Look.Label, p.Look.Body, open+m.In(m.step.Cause.Say)+shut)
	p.Labelled(avoid, column, p.Look.Label, p.Look.Body, m.In(m.step.Cause.Avoid))
}

func (s *tryScreen) drawOutcomes(m *Model, p *frame.Paper) {
	at := s.list.At - len(s.done)
	if !p.Row(s.outcomes(m), at) {
		p.Choices(s.outcomes(m), at)
	}
}
