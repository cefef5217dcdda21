package wizard

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
	"swipewise/wizard/lines"
	"swipewise/wizard/page"
	"swipewise/wizard/sheet"
	"swipewise/wizard/texts"
)

// The digits of what can be done once a failure is over. None of them answers or reports
// anything on the screens before, so that a digit pressed once too often does nothing.
const (
	otherWay = "1" // finish the sale another way: it is only read
	copying  = "5"
	saving   = "6"
	practise = "7"
	toStart  = "9"
)

// solvedScreen says that the sale is paid, what it was as far as is known, and what to do
// so that it does not come back.
type solvedScreen struct {
	at    int
	apart *tree.Question // tells the likely causes apart; nil if none is worth asking, or it was skipped
}

// newSolved makes the screen. What is asked there weighs every question, so it is found
// once and not for every frame.
func newSolved(m *Model) *solvedScreen {
	s := &solvedScreen{}
	if m.step.Ending.Repaired() {
		s.apart = m.session.TellApart()
	}
	if s.apart != nil {
		s.at = m.earlier(m.answers(s.apart, ""))
	}
	return s
}

func (s *solvedScreen) state() State { return Solved }

func (s *solvedScreen) page(m *Model) page.Page {
	w, q := m.t().Solved, s.apart
	var open, was, cause, ask page.Block
	if m.step.Outlives() {
		open = page.Block{Gap: page.Brief, Lines: m.titles(m.step.Standing)}
	}
	if next := m.paidNext(); next != "" {
		was.Lines = []page.Line{{Text: next}}
		if c := m.session.CodeShown(); c != nil && m.step.Ending == tree.ApprovedCode {
			cause = page.Block{Told: true, Lines: []page.Line{{Text: m.In(c.Explain)}}}
		}
	} else {
		was, cause = m.was(), m.prevention()
	}
	was.Gap = page.Airy
	if m.step.Remains != nil && len(m.step.Left) == 0 {
		was.Lines = append(was.Lines, page.Line{Role: page.Caution, Text: fmt.Sprintf(w.Remains, m.In(m.step.Remains.Title))})
	}
	if q != nil {
		cause.Late = page.Tight
		ask = page.Block{Gap: page.Snug, Apart: true, Lines: []page.Line{{Role: page.Label, Text: w.Apart}, {Role: page.Title, Text: m.In(q.Text)}}}
	}
	return page.Page{
		At: &s.at, Acts: s.acts(m),
		Blocks: []page.Block{
			{Lines: []page.Line{{Role: page.Good, Text: m.paid()}}},
			open, was, m.left(), cause, ask,
			{Gap: page.Snug, Apart: q == nil, Choices: s.choices(m)},
		},
	}
}

func (s *solvedScreen) acts(m *Model) []page.Act {
	w := m.t().Keys
	label := w.Again
	switch {
	case s.apart != nil:
		label = w.Answer
	case len(s.choices(m)) > 1:
		label = w.Choose
	}
	out := []page.Act{m.backAct(), {ID: page.Digits, Label: label}}
	if s.apart != nil {
		out = append(out, page.On("n", w.Again, "", m.again).As(lines.Again))
	}
	if m.step.Ending.Repaired() {
		out = append(out, m.whyAct(w.WhyTry))
	}
	if m.session.CodeShown() != nil {
		out = append(out, m.codeAct())
	}
	return append(out, page.Act{ID: page.Arrows}, page.Act{ID: page.Enter})
}

func (s *solvedScreen) choices(m *Model) []page.Choice {
	w := m.t().Solved
	if s.apart != nil {
		out := m.answers(s.apart, w.Skip)
		skip := &out[len(out)-1]
		skip.Events, skip.Pick = nil, func() { s.apart, s.at, m.Turned = nil, 0, true }
		return out
	}
	out := []page.Choice{{Key: toStart, ID: lines.Again, Text: m.againText(w.Again), Pick: m.again}}
	if len(m.named()) > 0 {
		out = m.practising(out)
	}
	return out
}

// againText says that this failure is done with: where something of it is still open, that
// it is on to the next one.
func (m *Model) againText(done string) string {
	if m.step.Outlives() {
		return m.t().Handover.AgainOpen
	}
	return done
}

// practising adds the choice to practise a failure like this one, where that can be.
func (m *Model) practising(out []page.Choice) []page.Choice {
	if m.o.Practise == nil {
		return out
	}
	return append(out, page.Choice{Key: practise, ID: "practise", Text: m.t().Solved.Practise, Pick: m.practise})
}

// left says what is still to be done about a sale that is paid.
func (m *Model) left() page.Block {
	b := page.Block{Gap: page.Airy}
	for _, r := range m.step.Left {
		b.Lines = append(b.Lines, page.Line{Role: page.Strong, Name: m.t().Solved.Left, Text: m.In(r.Title)})
		for _, step := range r.Steps {
			b.Lines = append(b.Lines, page.Line{Role: page.Item, Text: m.In(step)})
		}
	}
	return b
}

// named returns the causes that it may have been: one if it is likely enough, two if not,
// none if nothing is known.
func (m *Model) named() []tree.Likely {
	top, _ := texts.Leading(m.step.Belief, 2)
	switch {
	case m.step.Cause.ID == tree.OtherCause:
		return nil
	case len(top) == 0 || top[0].P < tree.BarsFrom:
		return nil
	case len(top) > 1 && top[0].P >= tree.NamedFrom:
		return top[:1]
	}
	return top
}

// was says what it was, as far as is known.
func (m *Model) was() page.Block {
	w, top := m.t().Solved, m.named()
	switch len(top) {
	case 0:
		return page.Block{Lines: []page.Line{{Text: w.Unknown}}}
	case 1:
		return page.Block{Lines: []page.Line{{Role: page.Strong, Name: w.Was, Column: m.wasColumn(), Text: m.percent(top[0])}}}
	}
	out := page.Block{Lines: []page.Line{{Role: page.Label, Text: w.Perhaps}}}
	for _, l := range top {
		out.Lines = append(out.Lines, page.Line{Role: page.Strong, Indent: 1, Text: m.percent(l)})
	}
	return out
}

func (m *Model) percent(l tree.Likely) string {
	return m.In(l.Cause.Title) + "  " + sheet.Percent(l.P)
}

// prevention says what to do so that it does not come back.
func (m *Model) prevention() page.Block {
	top := m.named()
	if len(top) == 0 {
		return page.Block{}
	}
	return page.Block{Gap: page.Airy, Lines: []page.Line{{Name: m.t().Solved.Prevent, Column: m.wasColumn(), Text: m.In(top[0].Cause.Prevent)}}}
}

// wasColumn is the width of the words before what it was and what to do next time.
func (m *Model) wasColumn() int {
	w := m.t().Solved
	return max(ansi.StringWidth(w.Was), ansi.StringWidth(w.Prevent)) + 2
}

// paid says in a few words how the failure ended.
func (m *Model) paid() string {
	w := m.t().Solved
	switch m.step.Ending {
	case tree.ApprovedCode:
		if c := m.session.CodeShown(); c != nil {
			return fmt.Sprintf(w.Approved, c.Code)
		}
	case tree.PartApproved:
		return w.Part
	case tree.FoundApproved, tree.Returned:
		if !m.session.MaySell() {
			return w.ListedOther
		}
		return w.Listed
	case tree.Restored:
		if !m.session.MaySell() {
			return w.RestoredOther
		}
		return w.Restored
	case tree.Mended, tree.NotEnded, tree.ByHazard, tree.Unsettled, tree.NothingLeft, tree.TheirBank, tree.TooLong:
	}
	return w.Mended
}

// paidNext says what to do where the sale had been paid all along; it is empty for a
// failure that was mended.
func (m *Model) paidNext() string {
	w := m.t().Solved
	switch m.step.Ending {
	case tree.ApprovedCode:
		return w.ApprovedNext
	case tree.PartApproved:
		return w.PartNext
	case tree.FoundApproved, tree.Returned:
		if !m.session.MaySell() {
			return w.ListedOtherNext
		}
		return w.ListedNext
	case tree.Mended, tree.Restored, tree.NotEnded, tree.ByHazard, tree.Unsettled, tree.NothingLeft, tree.TheirBank, tree.TooLong:
	}
	return ""
}

// Farewell returns what is printed once the wizard is left: the handover note, or in
// short what came of it, or what is known so far. It is empty if nothing was said.
func (m *Model) Farewell() string {
	t := m.t()
	switch state := m.screen.state(); {
	case len(m.session.Events()) == 0:
		return ""
	case state == Handover:
		return m.note()
	case state == Solved:
		out := []string{m.paid()}
		if next := m.paidNext(); next != "" {
			return strings.Join(append(out, next), "\n")
		}
		if c := m.step.Cause; m.step.Belief.Of(c.ID) >= tree.NamedFrom && c.ID != tree.OtherCause {
			out = append(out, t.Solved.Was+t.Between+m.In(c.Title), t.Solved.Prevent+t.Between+m.In(c.Prevent))
		}
		return strings.Join(out, "\n")
	}
	return t.Ask.Known + t.Between + m.knownText(0)
}
