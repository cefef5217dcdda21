package train

import (
	"fmt"
	"time"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/frame"
	"swipewise/wizard/record"
)

// tamperCourse is the course that the card-industry rules ask for.
const tamperCourse = "tamper"

// draw begins a drill that is drawn by a choice.
func (m *Model) draw(choice drill.Choice) {
	c, err := drill.Draw(m.options.Knowledge, choice, m.options.Seed())
	if err != nil {
		m.Notice = []string{m.In(m.options.Words.Notices.None)}
		return
	}
	m.choice = &choice
	m.begin([]*drill.Case{c}, "", "")
}

// begin plays cases one after the other.
func (m *Model) begin(cases []*drill.Case, set, course string) {
	if len(cases) == 0 {
		m.Notice = []string{m.In(m.options.Words.Notices.None)}
		return
	}
	m.queue, m.set, m.course, m.number = cases, set, course, 1
	m.start(cases[0])
}

// resume goes on with a drill that was left. The time of an exam goes on too.
func (m *Model) resume(a record.Attempt, play *drill.Play) {
	m.level, m.set, m.course, m.number, m.choice = a.Level, a.Set, a.Course, a.Number, a.Choice
	switch {
	case m.set != "":
		m.queue = m.casesOf(m.set)
	case m.course != "" && m.number > 0:
		m.queue = m.courseCases()
	}
	started := m.options.Now().Add(-time.Duration(a.Took) * time.Millisecond)
	m.run = &run{play: play, record: a, started: started}
	m.turn(&playScreen{m: m})
	m.Notice = []string{fmt.Sprintf(m.In(m.options.Words.Play.Resumed), len(play.Acts()))}
}

// casesOf returns the drills of a set, or none.
func (m *Model) casesOf(code string) []*drill.Case {
	set, ok := drill.ParseSet(code)
	if !ok {
		return nil
	}
	cases, err := set.Cases(m.options.Knowledge)
	if err != nil {
		return nil
	}
	return cases
}

// courseCases returns the drills of the tamper course.
func (m *Model) courseCases() []*drill.Case {
	var out []*drill.Case
	for _, d := range m.options.Practice.Drills {
		if d.Course == tamperCourse {
			out = append(out, drill.Write(m.options.Knowledge, d))
		}
	}
	return out
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
	k := m.options.Knowledge
	m.find(m.options.Words.Ask.Code, m.home, func() []entry {
		var out []entry
		for _, c := range k.Codes() {
			if c.Network == tree.DefaultNetwork && !c.Approved() {
				out = append(out, entry{
					Choice: frame.Choice{Text: c.Code + "  " + m.In(c.Meaning), Pick: pick(func() { m.draw(drill.Choice{Code: c.Key()}) })},
					words:  []tree.Text{{ZH: c.Code}, c.Meaning},
				})
			}
		}
		return out
	})
}

func (m *Model) chooseWritten() {
	m.find(m.options.Words.Ask.Written, m.home, func() []entry {
		var out []entry
		for _, d := range m.options.Practice.Drills {
			out = append(out, entry{
				Choice: frame.Choice{Text: m.In(d.Title), Pick: pick(func() {
					m.begin([]*drill.Case{drill.Write(m.options.Knowledge, d)}, "", "")
				})},
				words: []tree.Text{d.Title, d.Says},
			})
		}
		return out
	})
}

func (m *Model) askName() {
	w := m.options.Words.Ask
	f := &field{m: m, ask: w.Name, what: w.NameWhat, input: frame.NewInput(), take: func(text string) {
		if m.name = ""; text != "" {
			m.name = record.Name(text)
		}
		m.home()
	}}
	f.input.Field.SetValue(m.name)
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
		m.begin(m.casesOf(set.String()), set.String(), "")
	}})
}
