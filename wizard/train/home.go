package train

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/frame"
	"swipewise/wizard/record"
)

// homeScreen asks what to practise.
type homeScreen struct {
	m    *Model
	list frame.List
}

// home shows the first screen; what was played stays open. In a class there is none.
func (m *Model) home() {
	if m.lesson != nil {
		m.Notice = []string{m.In(m.options.Words.Notices.Lesson)}
		return
	}
	m.run = nil
	m.queue, m.set, m.course, m.number, m.choice = nil, "", "", 0, nil
	m.turn(&homeScreen{m: m})
}

func (h *homeScreen) title() string { return h.m.In(h.m.options.Words.App) }

func (h *homeScreen) choices() []frame.Choice {
	m, w := h.m, h.m.options.Words.Home
	var out []frame.Choice
	add := func(text string, pick func()) {
		out = append(out, frame.Choice{Text: text, Pick: func() tea.Cmd { pick(); return nil }})
	}
	if a, ok := record.Unfinished(m.done, m.name); ok {
		if play, ok := a.Resume(m.options.Knowledge, m.options.Practice); ok {
			add(m.In(w.Resume), func() { m.resume(a, play) })
		}
	}
	add(m.In(w.Any), func() { m.draw(drill.Choice{}) })
	if due := m.due(); len(due) > 0 {
		add(fmt.Sprintf(m.In(w.Due), len(due)), func() { m.draw(drill.Choice{Causes: due}) })
	}
	add(m.In(w.Branch), m.chooseBranch)
	add(m.In(w.Hard), m.chooseHardness)
	add(m.In(w.Code), m.chooseCode)
	if len(m.options.Practice.Drills) > 0 {
		add(m.In(w.Written), m.chooseWritten)
	}
	if n := len(m.courseCases()); n > 0 {
		add(fmt.Sprintf(m.In(w.Course), n), func() { m.begin(m.courseCases(), "", tamperCourse) })
	}
	add(m.In(w.Set), m.askSet)
	if len(m.done) > 0 {
		add(m.In(w.Progress), func() { m.lay(&progressPane{m}) })
	}
	add(m.In(w.Rename), m.askName)
	return numbered(out)
}

func (h *homeScreen) bindings() []frame.Binding {
	m, w := h.m, h.m.options.Words
	esc := frame.Binding{Keys: []string{"esc"}, Run: func(string) tea.Cmd { m.Notice = []string{m.In(w.Notices.First)}; return nil }}
	level := frame.Binding{
		Keys: []string{"left", "right"}, Shown: m.Glyphs.LeftRight, Label: m.In(w.Keys.Name), Long: m.In(w.Keys.LevelTitle), Act: true,
		Run: func(key string) tea.Cmd { m.turnLevel(key); return nil },
	}
	list := m.listBindings(&h.list, h.choices())
	return append([]frame.Binding{esc, list[0], level}, list[1:]...)
}

// turnLevel changes the level by one; from the list of all actions it goes on.
func (m *Model) turnLevel(key string) {
	all := Levels()
	at, by := 0, 1
	for i, l := range all {
		if l == m.level {
			at = i
		}
	}
	if key == "left" {
		by = len(all) - 1
	}
	m.level = all[(at+by)%len(all)]
}

func (h *homeScreen) draw(p *frame.Paper) {
	m, w := h.m, h.m.options.Words
	who := m.In(w.Home.NoName)
	if m.name != "" {
		who = fmt.Sprintf(m.In(w.Home.Name), m.name)
	}
	p.Prose(p.Look.Title, 0, m.In(w.Home.Title))
	p.Put(p.Look.Key.Render(m.Glyphs.LeftRight) + " " + p.Look.Strong.Render(fmt.Sprintf(m.In(w.Home.Level), m.In(w.Levels.name(m.level)))) + "  " + p.Look.Label.Render(p.Glyphs.Cut(who, max(8, p.Width/2-4))))
	if p.Tight < frame.Spare {
		what := m.In(w.Levels.what(m.level))
		if m.level == record.Exam {
			what = fmt.Sprintf(what, int(m.options.Practice.Rubric.Exam)/60)
		}
		p.Prose(p.Look.Body, 0, what)
	}
	p.Gap(frame.Snug)
	p.Choices(h.choices(), h.list.At)
}

func (w levelWords) name(l record.Level) tree.Text {
	return map[record.Level]tree.Text{record.Worked: w.Worked, record.Guided: w.Guided, record.Free: w.Free, record.Exam: w.Exam}[l]
}

func (w levelWords) what(l record.Level) tree.Text {
	return map[record.Level]tree.Text{record.Worked: w.WorkedWhat, record.Guided: w.GuidedWhat, record.Free: w.FreeWhat, record.Exam: w.ExamWhat}[l]
}
