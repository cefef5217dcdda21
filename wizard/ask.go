package wizard

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/frame"
)

// askScreen is one question with its answers, and what is likely now.
type askScreen struct{ list frame.List }

func (s *askScreen) state() State { return Ask }

func (s *askScreen) title(m *Model) string { return m.In(m.step.Question.Text) }

// choices returns the answers, each with its digit, and 0 for not sure.
func (s *askScreen) choices(m *Model) []frame.Choice {
	return answersOf(m, m.step.Question, m.In(m.options.Words.Ask.NotSure))
}

// answersOf returns the answers of a question as choices.
func answersOf(m *Model, q *tree.Question, notSure string) []frame.Choice {
	give := func(id string) func() tea.Cmd {
		return func() tea.Cmd {
			m.add(Answered, m.step.Says(q.ID, id))
			return nil
		}
	}
	var out []frame.Choice
	for i, a := range m.step.Answers(q) {
		out = append(out, frame.Choice{Key: strconv.Itoa(i + 1), Text: m.In(a.Text), Pick: give(a.ID)})
	}
	return append(out, frame.Choice{Key: "0", Text: notSure, Pick: give(tree.NotSure)})
}

func (s *askScreen) bindings(m *Model) []frame.Binding {
	w := m.options.Words.Keys
	out := []frame.Binding{m.backBinding()}
	list := s.list.Bindings(&m.Shell, s.choices(m), m.In(w.Answer))
	out = append(out, list[0], m.howBinding(), m.whyBinding(m.In(w.WhyAsk)), m.mapBinding(), m.rescueBinding(), m.codeBinding())
	if !m.step.Demanded {
		out = append(out, frame.Binding{
			Keys: []string{"l"}, Label: m.In(w.Later), Long: m.In(w.LaterTitle), Act: true,
			Run: func(string) tea.Cmd {
				m.add(PutOff, tree.Event{Kind: tree.EventLater, Question: m.step.Question.ID})
				m.Notice = append(m.Notice, m.In(m.options.Words.Notices.Later))
				return nil
			},
		})
	}
	return append(out, list[1:]...)
}

func (s *askScreen) draw(m *Model, p *frame.Paper) {
	if m.Width >= frame.TwoColumns {
		s.drawWide(m, p)
		return
	}
	s.drawQuestion(m, p)
	p.Gap(frame.Brief)
	p.Put(p.Look.Label.Render(m.In(m.options.Words.Ask.Likely)))
	n := 3
	if p.Tight >= frame.Spare {
		n = 2
	}
	m.Causes(p, m.step.Belief, n)
	p.Gap(frame.Snug)
	m.knownLine(p)
}

func (s *askScreen) drawQuestion(m *Model, p *frame.Paper) {
	m.warnings(p, m.step.Standing)
	p.Prose(p.Look.Title, 0, m.In(m.step.Question.Text))
	p.Gap(frame.Airy)
	p.Choices(s.choices(m), s.list.At)
}

// drawWide puts the causes beside the question.
func (s *askScreen) drawWide(m *Model, p *frame.Paper) {
	const between = 4
	right := min(48, p.Width*2/5)
	left := min(p.Width-right-between, frame.ProseMax-20)
	q, c := m.Paper(left+2*frame.Margin, p.Tight), m.Paper(right+2*frame.Margin, p.Tight)
	s.drawQuestion(m, q)
	c.Put(p.Look.Label.Render(m.In(m.options.Words.Ask.Likely)))
	c.Gap(frame.Airy)
	m.CausesBeside(c, m.step.Belief, 4)
	p.Beside(q, c, left+between)
	p.Gap(frame.Snug)
	m.knownLine(p)
}
