package wizard

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
)

// twoColumns is the width from which the causes stand beside the question.
const twoColumns = 100

// askScreen is one question with its answers, and what is likely now.
type askScreen struct{ list list }

func (s *askScreen) state() State { return Ask }

func (s *askScreen) title(m *Model) string { return m.in(m.step.Question.Text) }

// choices returns the answers, each with its digit, and 0 for not sure.
func (s *askScreen) choices(m *Model) []choice {
	return answersOf(m, m.step.Question, m.in(m.options.Words.Ask.NotSure))
}

// answersOf returns the answers of a question as choices.
func answersOf(m *Model, q *tree.Question, notSure string) []choice {
	give := func(id string) func(*Model) tea.Cmd {
		return func(m *Model) tea.Cmd {
			m.add(Answered, m.step.Says(q.ID, id))
			return nil
		}
	}
	var out []choice
	for i, a := range m.step.Answers(q) {
		out = append(out, choice{key: strconv.Itoa(i + 1), text: m.in(a.Text), pick: give(a.ID)})
	}
	return append(out, choice{key: "0", text: notSure, pick: give(tree.NotSure)})
}

func (s *askScreen) bindings(m *Model) []binding {
	w := m.options.Words.Keys
	out := []binding{m.backBinding()}
	list := s.list.bindings(m, s.choices(m), m.in(w.Answer))
	out = append(out, list[0], m.howBinding(), m.whyBinding(m.in(w.WhyAsk)), m.mapBinding(), m.rescueBinding(), m.codeBinding())
	if !m.step.Demanded {
		out = append(out, binding{
			keys: []string{"l"}, label: m.in(w.Later), long: m.in(w.LaterTitle), act: true,
			run: func(m *Model, _ string) tea.Cmd {
				m.add(PutOff, tree.Event{Kind: tree.EventLater, Question: m.step.Question.ID})
				m.notice = append(m.notice, m.in(m.options.Words.Notices.Later))
				return nil
			},
		})
	}
	return append(out, list[1:]...)
}

func (s *askScreen) draw(m *Model, p *paper) {
	if m.width >= twoColumns {
		s.drawWide(m, p)
		return
	}
	s.drawQuestion(m, p)
	p.gap(brief)
	p.put(p.look.label.Render(m.in(m.options.Words.Ask.Likely)))
	n := 3
	if p.tight >= spare {
		n = 2
	}
	m.causes(p, n)
	p.gap(snug)
	m.knownLine(p)
}

func (s *askScreen) drawQuestion(m *Model, p *paper) {
	m.warnings(p, m.step.Standing)
	p.prose(p.look.title, 0, m.in(m.step.Question.Text))
	p.gap(airy)
	p.choices(s.choices(m), s.list.at)
}

// drawWide puts the causes beside the question.
func (s *askScreen) drawWide(m *Model, p *paper) {
	const between = 4
	right := min(48, p.width*2/5)
	left := min(p.width-right-between, proseMax-20)
	q, c := m.paper(left+2*margin, p.tight), m.paper(right+2*margin, p.tight)
	s.drawQuestion(m, q)
	c.put(p.look.label.Render(m.in(m.options.Words.Ask.Likely)))
	c.gap(airy)
	m.causesBeside(c, 4)
	p.cursor = q.cursor
	for i := range max(len(q.lines), len(c.lines)) {
		line := ""
		if i < len(q.lines) {
			line = q.lines[i]
		}
		if i < len(c.lines) {
			line += strings.Repeat(" ", max(0, left+between-ansi.StringWidth(line))) + c.lines[i]
		}
		p.lines = append(p.lines, line)
	}
	p.gap(snug)
	m.knownLine(p)
}
