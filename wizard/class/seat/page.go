package seat

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
	"swipewise/wizard/class"
	"swipewise/wizard/frame"
)

// Words are the words of a trainee's screens.
type Words struct {
	Title   tree.Text `yaml:"title"`
	Drill   tree.Text `yaml:"drill"`   // which of how many
	Welcome tree.Text `yaml:"welcome"` // the name
	Lobby   tree.Text `yaml:"lobby"`
	Here    tree.Text `yaml:"here"` // how many
	Held    tree.Text `yaml:"held"`
	Kept    tree.Text `yaml:"kept"`
	Handed  tree.Text `yaml:"handed"`
	Others  tree.Text `yaml:"others"` // how many of how many have handed in
	Stopped tree.Text `yaml:"stopped"`
	Next    tree.Text `yaml:"next"`
	Over    tree.Text `yaml:"over"`
	Nothing tree.Text `yaml:"nothing"`
	Mark    tree.Text `yaml:"mark"` // number, points, passed or not, the cause
	Passed  tree.Text `yaml:"passed"`
	Failed  tree.Text `yaml:"failed"`
	Tongue  tree.Text `yaml:"tongue"` // how to change the language
	Idle    tree.Text `yaml:"idle"`
	Bye     tree.Text `yaml:"bye"`    // printed on leaving
	LetGo   tree.Text `yaml:"let-go"` // printed when the class lets somebody go
	Thanks  tree.Text `yaml:"thanks"` // printed when the class is over
}

// View draws the window.
func (m *Model) View() tea.View {
	if m.playing() {
		v := m.drill.View()
		if m.at.Idle {
			v.Content = m.warned(v.Content)
		}
		return v
	}
	m.Notice = nil
	if m.at.Idle {
		m.Notice = []string{m.In(m.o.Words.Idle)}
	}
	a := frame.Around{Trail: m.In(m.o.Words.Title) + " " + m.Glyphs.Then + " " + m.at.Name, Short: m.at.Name, Bindings: m.bindings()}
	if m.at.Number > 0 && m.at.Screen != class.Results {
		a.Right = fmt.Sprintf(m.In(m.o.Words.Drill), m.at.Number, m.at.Size)
	}
	return m.Draw(a)
}

// warned lays the warning over the first line of a drill.
func (m *Model) warned(content string) string {
	_, rest, more := strings.Cut(content, "\n")
	line := m.Glyphs.Pad(" "+m.Glyphs.Warning+" "+m.In(m.o.Words.Idle), m.Width)
	line = m.Look.Warning.Render(ansi.Truncate(line, m.Width, ""))
	if !more {
		return line
	}
	return line + "\n" + rest
}

func (m *Model) bindings() []frame.Binding {
	return []frame.Binding{m.ScrollBinding(), m.PageBinding(), m.LanguageBinding(), {
		Keys: []string{"ctrl+c"}, Label: m.In(m.Words.Keys.Leave), Act: true,
		Run: func(string) tea.Cmd { return tea.Quit },
	}}
}

// draw draws the page of a trainee who has no drill to do.
func (m *Model) draw(p *frame.Paper) {
	w := m.o.Words
	say := func(head tree.Text, more ...string) {
		p.Prose(p.Look.Strong, 0, m.In(head))
		for _, line := range more {
			p.Gap(frame.Snug)
			p.Prose(p.Look.Body, 0, line)
		}
	}
	here := fmt.Sprintf(m.In(w.Here), m.at.Here)
	p.Gap(frame.Airy)
	switch m.at.Screen {
	case class.Lobby:
		p.Prose(p.Look.Strong, 0, fmt.Sprintf(m.In(w.Welcome), m.at.Name))
		p.Gap(frame.Snug)
		say(w.Lobby, here, m.In(w.Tongue))
	case class.Held:
		say(w.Held, m.In(w.Kept))
	case class.HandedIn:
		say(w.Handed, fmt.Sprintf(m.In(w.Others), m.at.Done, m.at.Here), m.In(w.Next))
	case class.Stopped:
		say(w.Stopped, m.In(w.Next))
	case class.Results:
		say(w.Over)
		m.marks(p)
	case class.AtDrill, class.Debriefed:
	}
}

// marks lists what came of each drill.
func (m *Model) marks(p *frame.Paper) {
	w := m.o.Words
	p.Gap(frame.Snug)
	if len(m.at.Marks) == 0 {
		p.Prose(p.Look.Body, 0, m.In(w.Nothing))
	}
	for _, a := range m.at.Marks {
		passed, points := m.In(w.Failed), 0.0
		if a.Score != nil {
			points = a.Score.Points
			if a.Score.Passed {
				passed = m.In(w.Passed)
			}
		}
		p.Prose(p.Look.Body, 0, fmt.Sprintf(m.In(w.Mark), a.Number, points, passed, m.In(m.o.Cause(a.Truth))))
	}
}

// Bye returns what is printed once the screens are gone.
func (m *Model) Bye() string {
	switch {
	case m.gone && m.at.Screen == class.Results:
		return m.In(m.o.Words.Thanks) + "\n"
	case m.gone:
		return m.In(m.o.Words.LetGo) + "\n"
	}
	return m.In(m.o.Words.Bye) + "\n"
}
