//go:build floor

// Bare is the least that Bubble Tea can do with the tree: it loads the tree that
// Swipewise has written as JSON, shows a question with numbered answers in the
// full screen, and follows the chosen one. It has no styles and no engine.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"

	tea "charm.land/bubbletea/v2"
)

type outline struct {
	Questions []struct {
		ID      string
		Answers []struct{ ID, Text string }
	}
	Root node
}

type node struct {
	ID, Text string
	Branches []struct {
		Answer string
		To     *node
	}
}

type model struct {
	at      node
	chosen  int
	answers map[string]string // by question and answer
}

func main() {
	m, err := load(os.Args[1])
	if err == nil {
		_, err = tea.NewProgram(m).Run()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func load(path string) (model, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return model{}, err
	}
	var o outline
	if err := json.Unmarshal(data, &o); err != nil {
		return model{}, err
	}
	m := model{at: o.Root, answers: map[string]string{}}
	for _, q := range o.Questions {
		for _, a := range q.Answers {
			m.answers[q.ID+"="+a.ID] = a.Text
		}
	}
	return m, nil
}

func (m model) Init() tea.Cmd { return nil }

func (m model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	key, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return m, nil
	}
	switch key.String() {
	case "ctrl+c", "q":
		return m, tea.Quit
	case "up":
		m.chosen = max(0, m.chosen-1)
	case "down":
		m.chosen = max(0, min(m.chosen+1, len(m.at.Branches)-1))
	case "enter":
		if m.chosen < len(m.at.Branches) && m.at.Branches[m.chosen].To != nil {
			m.at, m.chosen = *m.at.Branches[m.chosen].To, 0
		}
	}
	return m, nil
}

func (m model) View() tea.View {
	var b strings.Builder
	b.WriteString(m.at.Text + "\n\n")
	for i, branch := range m.at.Branches {
		mark := "  "
		if i == m.chosen {
			mark = "> "
		}
		text, ok := m.answers[m.at.ID+"="+branch.Answer]
		if !ok {
			text = branch.Answer
		}
		fmt.Fprintf(&b, "%s%d %s\n", mark, i+1, text)
	}
	return tea.View{Content: b.String(), AltScreen: true}
}
