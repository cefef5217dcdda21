package wizard

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
	"swipewise/wizard/frame"
	"swipewise/wizard/sheet"
)

// solvedScreen says that the sale is paid, what it was as far as is known, and
// what to do so that it does not come back.
type solvedScreen struct {
	list  frame.List
	apart *tree.Question // tells the likely causes apart; nil if none is worth asking, or it was skipped
}

// newSolved makes the screen. What is asked there weighs every question, so it is
// found once and not for every frame.
func newSolved(m *Model) *solvedScreen {
	s := &solvedScreen{}
	if m.step.Ending.Repaired() {
		s.apart = m.session.TellApart()
	}
	return s
}

func (s *solvedScreen) state() State { return Solved }

func (s *solvedScreen) title(m *Model) string { return m.paid() }

func (s *solvedScreen) choices(m *Model) []frame.Choice {
	w := m.options.Words.Solved
	if q := s.apart; q != nil {
		out := answersOf(m, q, m.In(w.Skip))
		out[len(out)-1].Pick = func() tea.Cmd { s.apart = nil; s.list.At = 0; return nil }
		return out
	}
	again := w.Again
	if m.step.Outlives() {
		again = m.options.Words.Handover.AgainOpen
	}
	out := []frame.Choice{{Key: "1", Text: m.In(again), Pick: func() tea.Cmd { m.again(); return nil }}}
	if m.options.Practise != nil && len(m.named()) > 0 {
		out = append(out, frame.Choice{Key: "2", Text: m.In(w.Practise), Pick: m.practise})
	}
	return out
}

func (s *solvedScreen) bindings(m *Model) []frame.Binding {
	w := m.options.Words.Keys
	items := s.choices(m)
	label := m.In(w.Again)
	switch {
	case s.apart != nil:
		label = m.In(w.Answer)
	case len(items) > 1:
		label = m.In(w.Choose)
	}
	list := s.list.Bindings(&m.Shell, items, label)
	out := []frame.Binding{m.backBinding(), list[0]}
	if s.apart != nil {
		out = append(out, frame.Binding{
			Keys: []string{"n"}, Label: m.In(w.Again), Act: true,
			Run: func(string) tea.Cmd { m.again(); return nil },
		})
	}
	if m.step.Ending.Repaired() {
		out = append(out, m.whyBinding(m.In(w.WhyTry)))
	}
	if m.session.CodeShown() != nil {
		out = append(out, m.codeBinding())
	}
	return append(out, list[1:]...)
}

func (s *solvedScreen) draw(m *Model, p *frame.Paper) {
	w := m.options.Words.Solved
	p.Prose(p.Look.Good, 0, m.paid())
	p.Gap(frame.Airy)
	if next := m.paidNext(); next != "" {
		p.Prose(p.Look.Body, 0, next)
	} else {
		s.drawCause(m, p)
	}
	q := s.apart
	if p.Tight < frame.Tight || q == nil {
		s.drawPrevention(m, p)
	}
	if q != nil {
		p.Gap(frame.Snug)
		p.Prose(p.Look.Label, 0, m.In(w.Apart))
		p.Prose(p.Look.Title, 0, m.In(q.Text))
	}
	p.Gap(frame.Snug)
	p.Choices(s.choices(m), s.list.At)
	if p.Tight == frame.Tight && q != nil {
		s.drawPrevention(m, p)
	}
}

// named returns the causes that it may have been: one if it is likely enough,
// two if not, none if nothing is known.
func (m *Model) named() []tree.Likely {
	top, _ := frame.Leading(m.step.Belief, 2)
	switch {
	case m.step.Cause.ID == tree.OtherCause:
		return nil
	case len(top) > 1 && top[0].P >= tree.NamedFrom:
		return top[:1]
	}
	return top
}

// drawCause says what it was, as far as is known.
func (s *solvedScreen) drawCause(m *Model, p *frame.Paper) {
	w := m.options.Words.Solved
	top := m.named()
	switch len(top) {
	case 0:
		p.Prose(p.Look.Body, 0, m.In(w.Unknown))
	case 1:
		p.Labelled(m.In(w.Was), s.column(m), p.Look.Label, p.Look.Strong, m.In(top[0].Cause.Title)+"  "+sheet.Percent(top[0].P))
	default:
		p.Prose(p.Look.Label, 0, m.In(w.Perhaps))
		for _, l := range top {
			p.Prose(p.Look.Strong, 2, m.In(l.Cause.Title)+"  "+sheet.Percent(l.P))
		}
	}
}

// drawPrevention says what to do so that it does not come back.
func (s *solvedScreen) drawPrevention(m *Model, p *frame.Paper) {
	if top := m.named(); len(top) > 0 && m.paidNext() == "" {
		p.Gap(frame.Airy)
		p.Labelled(m.In(m.options.Words.Solved.Prevent), s.column(m), p.Look.Label, p.Look.Body, m.In(top[0].Cause.Prevent))
	}
}

// column returns the width of the words before the texts.
func (s *solvedScreen) column(m *Model) int {
	w := m.options.Words.Solved
	return max(ansi.StringWidth(m.In(w.Was)), ansi.StringWidth(m.In(w.Prevent))) + 2
}

// paid says in a few words how the failure ended.
func (m *Model) paid() string {
	w := m.options.Words.Solved
	switch m.step.Ending {
	case tree.ApprovedCode:
		if c := m.session.CodeShown(); c != nil {
			return fmt.Sprintf(m.In(w.Approved), c.Code)
		}
	case tree.PartApproved:
		return m.In(w.Part)
	case tree.FoundApproved:
		return m.In(w.Listed)
	case tree.Restored:
		return m.In(w.Restored)
	case tree.Mended, tree.NotEnded, tree.ByHazard, tree.Unsettled, tree.NothingLeft, tree.TheirBank, tree.TooLong:
	}
	return m.In(w.Mended)
}

// paidNext says what to do where the sale had been paid all along; it is empty
// for a failure that was mended.
func (m *Model) paidNext() string {
	w := m.options.Words.Solved
	switch m.step.Ending {
	case tree.ApprovedCode:
		return m.In(w.ApprovedNext)
	case tree.PartApproved:
		return m.In(w.PartNext)
	case tree.FoundApproved:
		return m.In(w.ListedNext)
	case tree.Mended, tree.Restored, tree.NotEnded, tree.ByHazard, tree.Unsettled, tree.NothingLeft, tree.TheirBank, tree.TooLong:
	}
	return ""
}

// Farewell returns what is printed once the wizard is left: the handover note,
// or in short what came of it, or what is known so far. It is empty if nothing
// was said.
func (m Model) Farewell() string {
	switch state := m.screen.state(); {
	case len(m.session.Events()) == 0:
		return ""
	case state == Handover:
		return m.note()
	case state == Solved:
		lines := []string{m.paid()}
		if next := m.paidNext(); next != "" {
			return strings.Join(append(lines, next), "\n")
		}
		if p := m.step.Belief.Of(m.step.Cause.ID); p >= tree.NamedFrom && m.step.Cause.ID != tree.OtherCause {
			w := m.options.Words
			lines = append(lines,
				m.In(w.Solved.Was)+m.In(w.Between)+m.In(m.step.Cause.Title),
				m.In(w.Solved.Prevent)+m.In(w.Between)+m.In(m.step.Cause.Prevent))
		}
		return strings.Join(lines, "\n")
	}
	return m.In(m.options.Words.Ask.Known) + m.In(m.options.Words.Between) + m.knownText(0)
}
