package train

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/frame"
)

// draw begins a drill that is drawn by a choice.
func (m *Model) draw(choice drill.Choice) { m.begun(m.BeginDrawn(choice, m.Lang)) }

// resume goes on with the drill that was left.
func (m *Model) resume() {
	m.Resume()
	m.toPlay()
	m.resumed()
}

// resumed says how much was kept of a drill that is gone on with.
func (m *Model) resumed() {
	m.Notice = []string{fmt.Sprintf(m.In(m.options.Words.Play.Resumed), len(m.Run.Play.Acts()))}
}

func (m *Model) choose(ask tree.Text, items func() []frame.Choice) {
	m.turn(&menu{m: m, ask: ask, items: items, back: m.home})
}

func pick(then func()) func() tea.Cmd { return func() tea.Cmd { then(); return nil } }

func (m *Model) chooseBranch() {
	m.choose(m.options.Words.Ask.Branch, func() []frame.Choice {
		var out []frame.Choice
		for _, b := range tree.Branches() {
			if b != tree.BranchOther {
				out = append(out, frame.Choice{Text: m.Branch(b), Pick: pick(func() { m.draw(drill.Choice{Branch: b}) })})
			}
		}
		return out
	})
}

func (m *Model) chooseHardness() {
	w := m.options.Words.Hard
	m.choose(m.options.Words.Ask.Hard, func() []frame.Choice {
		var out []frame.Choice
		for i, t := range []tree.Text{w.Easy, w.Middling, w.Hard} {
			out = append(out, frame.Choice{Text: m.In(t), Pick: pick(func() { m.draw(drill.Choice{Hard: drill.Easy + drill.Hardness(i)}) })})
		}
		return out
	})
}

func (m *Model) chooseCode() {
	m.find(m.options.Words.Ask.Code, m.home, func() []entry {
		var out []entry
		for _, c := range m.Codes() {
			out = append(out, entry{
				Choice: frame.Choice{Text: c.Code + "  " + m.In(c.Meaning), Pick: pick(func() { m.draw(drill.Choice{Code: c.Key()}) })},
				words:  []tree.Text{{ZH: c.Code}, c.Meaning},
			})
		}
		return out
	})
}

func (m *Model) chooseWritten() {
	m.find(m.options.Words.Ask.Written, m.home, func() []entry {
		var out []entry
		for _, d := range m.options.Practice.Drills {
			out = append(out, entry{
				Choice: frame.Choice{Text: m.In(d.Title), Pick: pick(func() { m.BeginWritten(d, m.Lang); m.toRun() })},
				words:  []tree.Text{d.Title, d.Says},
			})
		}
		return out
	})
}

func (m *Model) askName(then func()) {
	w := m.options.Words.Ask
	f := &field{m: m, ask: w.Name, what: w.NameWhat, input: frame.NewInput(), take: func(text string) {
		m.Rename(text)
		then()
	}}
	f.input.Field.SetValue(m.Name)
	f.input.Field.CursorEnd()
	m.turn(f)
}

func (m *Model) askSet() {
	w := m.options.Words.Ask
	m.turn(&field{m: m, ask: w.Set, what: w.SetWhat, input: frame.NewInput(), take: func(text string) {
		set, ok := drill.ParseSet(text)
		if !ok {
			m.Notice = []string{fmt.Sprintf(m.In(w.SetWrong), text)}
			return
		}
		m.begun(m.BeginSet(set, m.Lang))
	}})
}
