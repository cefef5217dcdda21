package train

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree/drill"
	"swipewise/wizard/debrief"
	"swipewise/wizard/frame"
	"swipewise/wizard/record"
	"swipewise/wizard/sheet"
)

// workedScreen is a worked example: the tree plays, one step at a time, and says
// why.
type workedScreen struct {
	m    *Model
	c    *drill.Case
	best *drill.Play
	at   int // acts that were done; one more than there are: the verdict
}

func newWorked(m *Model) *workedScreen {
	c := m.Run.Play.Case()
	return &workedScreen{m: m, c: c, best: drill.Solve(c)}
}

func (s *workedScreen) read() {}

func (s *workedScreen) title() string {
	return s.m.In(s.m.options.Words.Levels.Worked)
}

// steps is how many steps there are: the beginning, every act, the verdict.
func (s *workedScreen) steps() int { return len(s.best.Acts()) + 2 }

func (s *workedScreen) choices() []frame.Choice {
	m, w := s.m, s.m.options.Words
	if s.at < s.steps()-1 {
		return numbered([]frame.Choice{{Text: m.In(w.Worked.Next), Pick: pick(func() { s.step(1) })}})
	}
	out := []frame.Choice{{Text: m.In(w.Worked.Again), Pick: pick(func() { m.Level = record.Guided; m.Again(m.Lang); m.toRun() })}}
	if m.More() || m.Draws() {
		out = append(out, frame.Choice{Text: m.In(w.Worked.Other), Pick: pick(m.goOn)})
	}
	return numbered(append(out, frame.Choice{Text: m.In(w.Score.Home), Pick: pick(m.home)}))
}

func (s *workedScreen) step(by int) {
	s.at = max(0, min(s.at+by, s.steps()-1))
	s.m.Offset = 0
}

func (s *workedScreen) bindings() []frame.Binding {
	m := s.m
	items := s.choices()
	return []frame.Binding{
		m.act("esc", m.In(m.Words.Keys.Back), m.In(m.options.Words.Score.Home), pick(m.home)),
		frame.DigitBinding(items, m.In(m.Words.Keys.Choose)),
		{Keys: []string{"enter"}, Label: m.In(m.Words.Keys.Enter), Run: func(string) tea.Cmd { return items[0].Pick() }},
		m.steps("", s.step),
		m.ScrollBinding(),
	}
}

// steps goes from step to step.
func (m *Model) steps(label string, step func(by int)) frame.Binding {
	return frame.Binding{
		Keys: []string{"left", "right"}, Shown: m.Glyphs.LeftRight, Label: label, Long: m.In(m.options.Words.Review.Steps),
		Run: func(key string) tea.Cmd {
			if key == "left" {
				step(-1)
			} else {
				step(1)
			}
			return nil
		},
	}
}

func (s *workedScreen) draw(p *frame.Paper) {
	m, w := s.m, s.m.options.Words.Worked
	p.Prose(p.Look.Title, 0, fmt.Sprintf(m.In(w.Title), s.at+1, s.steps()))
	if !p.Row(s.choices(), -1) {
		p.Choices(s.choices(), -1)
	}
	p.Gap(frame.Snug)
	play, _ := drill.Resume(s.c, s.best.Acts()[:min(s.at, len(s.best.Acts()))], drill.Verdict{})
	switch {
	case s.at == 0:
		m.says(p)
		m.till(p, play)
		p.Prose(p.Look.Body, 0, m.In(w.Begin))
	case s.at < s.steps()-1:
		s.drawStep(p)
	default:
		s.drawEnd(p)
	}
}

// drawStep shows one act with its reasons, and what came of it.
func (s *workedScreen) drawStep(p *frame.Paper) {
	m := s.m
	before, _ := drill.Resume(s.c, s.best.Acts()[:s.at-1], drill.Verdict{})
	r := debrief.Review{Play: s.best, Practice: m.options.Practice}
	p.Hang(p.Look.Current.Render(p.Glyphs.Current)+" ", p.Look.Current, r.Act(m.texts(), m.Lang, s.best.Acts()[s.at-1]))
	p.Gap(frame.Snug)
	for _, line := range sheet.Why(m.options.Sheet, m.Lang, before.Session()).Lines {
		p.Sheet(line)
	}
}

// drawEnd shows the verdict of the tree and what is to be learnt.
func (s *workedScreen) drawEnd(p *frame.Paper) {
	m := s.m
	r := debrief.Of(s.best, m.options.Practice)
	v := s.best.Verdict()
	w := m.options.Words
	p.Prose(p.Look.Label, 0, m.In(w.Worked.End))
	for _, id := range []string{v.Cause, v.Fix, v.Phrase} {
		p.Prose(p.Look.Strong, 2, r.Name(m.texts(), m.Lang, id))
	}
	for _, line := range r.Lesson(m.texts(), m.Lang).Lines {
		p.Sheet(line)
	}
}
