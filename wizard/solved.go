package wizard

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
	"swipewise/wizard/sheet"
)

// solvedScreen says that the sale is paid, what it was as far as is known, and
// what to do so that it does not come back.
type solvedScreen struct {
	list    list
	skipped bool // the question that tells two causes apart
}

func (s *solvedScreen) state() State { return Solved }

func (s *solvedScreen) title(m *Model) string { return m.paid() }

// apart returns the question that tells the two likeliest causes apart, if it
// is worth asking and was not skipped.
func (s *solvedScreen) apart(m *Model) *tree.Question {
	if s.skipped || !m.step.Ending.Repaired() {
		return nil
	}
	return m.session.TellApart()
}

func (s *solvedScreen) choices(m *Model) []choice {
	w := m.options.Words.Solved
	if q := s.apart(m); q != nil {
		out := answersOf(m, q, m.in(w.Skip))
		out[len(out)-1].pick = func(*Model) tea.Cmd { s.skipped = true; s.list.at = 0; return nil }
		return out
	}
	again := w.Again
	if m.step.Outlives() {
		again = m.options.Words.Handover.AgainOpen
	}
	return []choice{{key: "1", text: m.in(again), pick: func(m *Model) tea.Cmd { m.again(); return nil }}}
}

func (s *solvedScreen) bindings(m *Model) []binding {
	w := m.options.Words.Keys
	label := m.in(w.Again)
	if s.apart(m) != nil {
		label = m.in(w.Answer)
	}
	list := s.list.bindings(m, s.choices(m), label)
	out := []binding{m.backBinding(), list[0]}
	if s.apart(m) != nil {
		out = append(out, binding{
			keys: []string{"n"}, label: m.in(w.Again), act: true,
			run: func(m *Model, _ string) tea.Cmd { m.again(); return nil },
		})
	}
	if m.step.Ending.Repaired() {
		out = append(out, m.whyBinding(m.in(w.WhyTry)))
	}
	if m.session.CodeShown() != nil {
		out = append(out, m.codeBinding())
	}
	return append(out, list[1:]...)
}

func (s *solvedScreen) draw(m *Model, p *paper) {
	w := m.options.Words.Solved
	p.prose(p.look.good, 0, m.paid())
	p.gap(airy)
	if next := m.paidNext(); next != "" {
		p.prose(p.look.body, 0, next)
	} else {
		s.drawCause(m, p)
	}
	q := s.apart(m)
	if p.tight < tight || q == nil {
		s.drawPrevention(m, p)
	}
	if q != nil {
		p.gap(snug)
		p.prose(p.look.label, 0, m.in(w.Apart))
		p.prose(p.look.title, 0, m.in(q.Text))
	}
	p.gap(snug)
	p.choices(s.choices(m), s.list.at)
	if p.tight == tight && q != nil {
		s.drawPrevention(m, p)
	}
}

// named returns the causes that it may have been: one if it is likely enough,
// two if not, none if nothing is known.
func (m *Model) named() []tree.Likely {
	top, _ := leading(m.step.Belief, 2)
	switch {
	case m.step.Cause.ID == tree.OtherCause:
		return nil
	case len(top) > 1 && top[0].P >= tree.NamedFrom:
		return top[:1]
	}
	return top
}

// drawCause says what it was, as far as is known.
func (s *solvedScreen) drawCause(m *Model, p *paper) {
	w := m.options.Words.Solved
	top := m.named()
	switch len(top) {
	case 0:
		p.prose(p.look.body, 0, m.in(w.Unknown))
	case 1:
		p.labelled(m.in(w.Was), s.column(m), p.look.label, p.look.strong, m.in(top[0].Cause.Title)+"  "+sheet.Percent(top[0].P))
	default:
		p.prose(p.look.label, 0, m.in(w.Perhaps))
		for _, l := range top {
			p.prose(p.look.strong, 2, m.in(l.Cause.Title)+"  "+sheet.Percent(l.P))
		}
	}
}

// drawPrevention says what to do so that it does not come back.
func (s *solvedScreen) drawPrevention(m *Model, p *paper) {
	if top := m.named(); len(top) > 0 && m.paidNext() == "" {
		p.gap(airy)
		p.labelled(m.in(m.options.Words.Solved.Prevent), s.column(m), p.look.label, p.look.body, m.in(top[0].Cause.Prevent))
	}
}

// column returns the width of the words before the texts.
func (s *solvedScreen) column(m *Model) int {
	w := m.options.Words.Solved
	return max(ansi.StringWidth(m.in(w.Was)), ansi.StringWidth(m.in(w.Prevent))) + 2
}

// paid says in a few words how the failure ended.
func (m *Model) paid() string {
	w := m.options.Words.Solved
	switch m.step.Ending {
	case tree.ApprovedCode:
		if c := m.session.CodeShown(); c != nil {
			return fmt.Sprintf(m.in(w.Approved), c.Code)
		}
	case tree.PartApproved:
		return m.in(w.Part)
	case tree.FoundApproved:
		return m.in(w.Listed)
	case tree.Restored:
		return m.in(w.Restored)
	case tree.Mended, tree.NotEnded, tree.ByHazard, tree.Unsettled, tree.NothingLeft, tree.TheirBank, tree.TooLong:
	}
	return m.in(w.Mended)
}

// paidNext says what to do where the sale had been paid all along; it is empty
// for a failure that was mended.
func (m *Model) paidNext() string {
	w := m.options.Words.Solved
	switch m.step.Ending {
	case tree.ApprovedCode:
		return m.in(w.ApprovedNext)
	case tree.PartApproved:
		return m.in(w.PartNext)
	case tree.FoundApproved:
		return m.in(w.ListedNext)
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
				m.in(w.Solved.Was)+m.in(w.Between)+m.in(m.step.Cause.Title),
				m.in(w.Solved.Prevent)+m.in(w.Between)+m.in(m.step.Cause.Prevent))
		}
		return strings.Join(lines, "\n")
	}
	return m.in(m.options.Words.Ask.Known) + m.in(m.options.Words.Between) + m.knownText(0)
}
