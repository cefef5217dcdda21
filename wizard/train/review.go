package train

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/frame"
	"swipewise/wizard/sheet"
)

// reviewScreen is the debrief: both paths, then every act by itself, then what is
// to be learnt.
type reviewScreen struct {
	m  *Model
	at int // -1 for the paths, then the acts, then the lesson
}

func (s *reviewScreen) read() {}

func (s *reviewScreen) title() string {
	m, w := s.m, s.m.options.Words.Review
	return m.In(w.Title) + "  " + fmt.Sprintf(m.In(w.Step), s.at+2, s.last()+2)
}

func (s *reviewScreen) last() int { return len(s.m.Run.Review.Back.Mine) }

func (s *reviewScreen) step(by int) {
	s.at = max(-1, min(s.at+by, s.last()))
	s.m.Offset = 0
}

func (s *reviewScreen) bindings() []frame.Binding {
	m := s.m
	back := func() tea.Cmd { m.turn(&scoreScreen{m}); return nil }
	on := func(string) tea.Cmd {
		if s.at == s.last() {
			return back()
		}
		s.step(1)
		return nil
	}
	return append([]frame.Binding{
		m.act("esc", m.In(m.Words.Keys.Back), m.In(m.options.Words.Score.Title), back),
		m.steps(m.In(m.options.Words.Review.Steps), s.step),
		{Keys: []string{"enter"}, Long: m.In(m.options.Words.Worked.Next), Run: on},
		m.ScrollBinding(),
	}, m.saving()...)
}

func (s *reviewScreen) draw(p *frame.Paper) {
	m, r := s.m, s.m.Run.Review
	var page sheet.Sheet
	switch {
	case s.at < 0 && m.Width >= wideEnough:
		s.drawBeside(p)
		return
	case s.at < 0:
		page = r.Paths(m.texts(), m.Lang)
	case s.at < s.last():
		s.drawMoment(p)
		return
	default:
		page = r.Lesson(m.texts(), m.Lang)
	}
	for _, line := range page.Lines {
		p.Sheet(line)
	}
}

// drawMoment shows one act: what was believed before and after it, and what would
// have been better.
func (s *reviewScreen) drawMoment(p *frame.Paper) {
	m, r, w := s.m, s.m.Run.Review, s.m.options.Words.Debrief
	moment := r.Back.Mine[s.at]
	for _, line := range r.Deed(m.texts(), m.Lang, s.at) {
		p.Sheet(line)
	}
	for _, b := range []struct {
		heading tree.Text
		belief  tree.Belief
	}{{w.Before, moment.Before}, {w.After, moment.After}} {
		p.Gap(frame.Snug)
		p.Prose(p.Look.Label, 0, m.In(b.heading))
		m.Causes(p, b.belief, 3)
	}
	for _, line := range r.Better(m.texts(), m.Lang, s.at) {
		p.Sheet(line)
	}
}

// drawBeside lays both paths beside each other.
func (s *reviewScreen) drawBeside(p *frame.Paper) {
	m, w := s.m, s.m.options.Words.Debrief
	half := p.Edge / 2
	paths := s.m.Run.Review.Paths(m.texts(), m.Lang).Lines
	l, r := m.Paper(half, p.Tight), m.Paper(p.Edge-half, p.Tight)
	on := l
	for _, line := range paths {
		if line.Role == sheet.Heading && line.Text == m.In(w.Tree) {
			on = r
		}
		on.Sheet(line)
	}
	p.Beside(l, r, half)
}
