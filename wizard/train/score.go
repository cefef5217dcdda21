package train

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/frame"
)

// scoreScreen explains the score of the drill that was handed in.
type scoreScreen struct{ m *Model }

func (s *scoreScreen) read() {}

func (s *scoreScreen) title() string { return s.m.In(s.m.options.Words.Score.Title) }

func (s *scoreScreen) choices() []frame.Choice {
	m, w := s.m, s.m.options.Words.Score
	out := []frame.Choice{{Text: m.In(w.Debrief), Pick: pick(func() { m.turn(&reviewScreen{m: m, at: -1}) })}}
	switch {
	case m.lesson != nil && m.lesson.Then != nil:
		return numbered(append(out, frame.Choice{Text: m.In(w.Next), Pick: m.lesson.Then}))
	case m.lesson != nil:
		return numbered(out)
	case m.More():
		out = append(out, frame.Choice{Text: m.In(w.Next), Pick: pick(m.goOn)})
	case m.Draws():
		out = append(out, frame.Choice{Text: m.In(w.Again), Pick: pick(m.goOn)})
	}
	if c, ok := m.CourseEnded(m.Lang); ok {
		out = append(out, frame.Choice{Text: m.In(w.CourseRecord), Pick: pick(m.showRecord)})
		if c.Left() > 0 {
			out = append(out, frame.Choice{Text: m.In(w.CourseRest), Pick: pick(func() { m.begun(m.BeginCourse(m.Lang)) })})
		}
	}
	if m.MayLeave() {
		out = append(out, frame.Choice{Text: m.In(w.Same), Pick: pick(func() { m.Again(m.Lang); m.toRun() })})
	}
	return numbered(append(out, frame.Choice{Text: m.In(w.Home), Pick: pick(m.home)}))
}

// goOn goes on to the next drill of the set, or draws another.
func (m *Model) goOn() { m.begun(m.GoOn(m.Lang)) }

func (s *scoreScreen) bindings() []frame.Binding {
	m := s.m
	items := s.choices()
	return append([]frame.Binding{
		m.act("esc", m.In(m.Words.Keys.Back), m.In(m.options.Words.Score.Home), pick(m.home)),
		frame.DigitBinding(items, m.In(m.Words.Keys.Choose)),
		{Keys: []string{"enter"}, Label: m.In(m.Words.Keys.Enter), Run: func(string) tea.Cmd { return items[0].Pick() }},
		m.ScrollBinding(),
	}, m.saving()...)
}

func (s *scoreScreen) draw(p *frame.Paper) {
	m := s.m
	lines := m.Run.Review.Score(m.texts(), m.Lang).Lines
	p.Sheet(lines[0])
	if c, ok := m.CourseEnded(m.Lang); ok {
		p.Prose(p.Look.Strong, 0, m.courseTold(c))
	} else if number, of := m.Place(); number == of && of > 1 {
		p.Prose(p.Look.Body, 0, m.In(m.options.Words.Score.Practised))
	}
	p.Gap(frame.Snug)
	if !p.Row(s.choices(), -1) {
		p.Choices(s.choices(), -1)
	}
	p.Gap(frame.Snug)
	for _, line := range lines[1:] {
		p.Sheet(line)
	}
}

// saved is a debrief having been saved, or not.
type saved struct {
	path string
	err  error
}

func (s saved) words(m *Model) []string {
	if s.err != nil {
		return []string{m.In(m.options.Words.Review.NotSaved)}
	}
	return []string{fmt.Sprintf(m.In(m.options.Words.Review.Saved), s.path)}
}

// saving returns the binding that saves score and debrief, if anything can be
// saved.
func (m *Model) saving() []frame.Binding {
	w := m.options.Words.Review
	return m.savingOf(w.Save, w.SaveTitle, func() string { return m.Run.Review.Text(m.texts(), m.Lang) })
}

// savingOf returns the binding that saves a text, if anything can be saved.
func (m *Model) savingOf(label, long tree.Text, text func() string) []frame.Binding {
	if m.options.Save == nil {
		return nil
	}
	return []frame.Binding{m.act("p", m.In(label), m.In(long), func() tea.Cmd {
		save, text := m.options.Save, text()
		return func() tea.Msg {
			path, err := save(text)
			return saved{path, err}
		}
	})}
}
