package train

import (
	"fmt"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/page"
	"swipewise/wizard/record"
)

// draw begins a drill that is drawn by a choice.
func (m *Model) draw(choice drill.Choice) { m.begun(m.BeginDrawn(choice, m.Lang)) }

// resume goes on with the drill that was left, and says how much of it was kept.
func (m *Model) resume() {
	m.Resume()
	m.toPlay()
	m.resumed()
}

func (m *Model) resumed() {
	m.Say(fmt.Sprintf(m.w().Play.Resumed, len(m.Run.Play.Acts())))
}

func (m *Model) chooseBranch() {
	m.choose(func() string { return m.w().Ask.Branch }, func() []page.Choice {
		var out []page.Choice
		for _, b := range tree.Branches() {
			if b != tree.BranchOther {
				out = append(out, page.Choice{ID: string(b), Text: m.t().Branch(b), Pick: func() { m.draw(drill.Choice{Branch: b}) }})
			}
		}
		return out
	})
}

func (m *Model) chooseHardness() {
	m.choose(func() string { return m.w().Ask.Hard }, func() []page.Choice {
		w := m.w().Hard
		var out []page.Choice
		for i, text := range []string{w.Easy, w.Middling, w.Hard} {
			out = append(out, page.Choice{Text: text, Pick: func() { m.draw(drill.Choice{Hard: drill.Easy + drill.Hardness(i)}) }})
		}
		return out
	})
}

// chooseLevel lists the levels, for faces without the keys that change it.
func (m *Model) chooseLevel() {
	m.choose(func() string { return m.w().Ask.Level }, func() []page.Choice {
		w := m.w().Levels
		var out []page.Choice
		for _, l := range record.Levels() {
			text := w.Name(l) + m.t().Between + w.What(l, m.o.Practice.Rubric)
			out = append(out, page.Choice{ID: string(l), Text: text, Pick: func() { m.Level = l; m.home() }})
		}
		return out
	})
}

// chooseCode lists the codes that can be practised; read out they would be too many, and
// the code itself is asked for.
func (m *Model) chooseCode() {
	ask := func() string { return m.w().Ask.Code }
	begin := func(c *tree.Code) { m.draw(drill.Choice{Code: c.Key()}) }
	if m.Lines {
		m.turn(&field{m: m, ask: ask, take: func(text string) {
			for _, c := range m.Codes() {
				if tree.Fold(text) == tree.Fold(c.Code) {
					begin(c)
					return
				}
			}
			m.Say(m.w().Ask.None)
		}})
		return
	}
	m.find(ask, m.home, func() []page.Choice {
		var out []page.Choice
		for _, c := range m.Codes() {
			out = append(out, page.Choice{
				ID: c.Code, Text: c.Code + "  " + m.In(c.Meaning), Find: []tree.Text{{ZH: c.Code}, c.Meaning}, Pick: func() { begin(c) },
			})
		}
		return out
	})
}

func (m *Model) chooseWritten() {
	m.find(func() string { return m.w().Ask.Written }, m.home, func() []page.Choice {
		var out []page.Choice
		for _, d := range m.o.Practice.Drills {
			out = append(out, page.Choice{
				ID: d.ID, Text: m.In(d.Title), Find: []tree.Text{d.Title, d.Says}, Pick: func() { m.BeginWritten(d, m.Lang); m.toRun() },
			})
		}
		return out
	})
}

func (m *Model) askName(then func()) {
	m.turn(&field{
		m: m, text: m.Name,
		ask: func() string { return m.w().Ask.Name }, what: func() string { return m.w().Ask.NameWhat },
		take: func(text string) { m.Rename(text); then() },
	})
}

func (m *Model) askSet() {
	m.turn(&field{
		m: m, ask: func() string { return m.w().Ask.Set }, what: func() string { return m.w().Ask.SetWhat },
		take: func(text string) {
			set, ok := drill.ParseSet(text)
			if !ok {
				m.Say(fmt.Sprintf(m.w().Ask.SetWrong, text))
				return
			}
			m.begun(m.BeginSet(set, m.Lang))
		},
	})
}
