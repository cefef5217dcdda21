package train

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

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
	m.Home()
	m.turn(&homeScreen{m: m})
}

func (h *homeScreen) title() string { return h.m.In(h.m.options.Words.App) }

func (h *homeScreen) choices() []frame.Choice {
	m, w := h.m, h.m.options.Words.Home
	var out []frame.Choice
	add := func(text string, pick func()) {
		out = append(out, frame.Choice{Text: text, Pick: func() tea.Cmd { pick(); return nil }})
	}
	if m.Unfinished() {
		add(m.In(w.Resume), m.resume)
	}
	add(m.In(w.Any), func() { m.draw(drill.Choice{}) })
	if due := m.Due(); len(due) > 0 {
		add(fmt.Sprintf(m.In(w.Due), len(due)), func() { m.draw(drill.Choice{Causes: due}) })
	}
	add(m.In(w.Branch), m.chooseBranch)
	add(m.In(w.Hard), m.chooseHardness)
	add(m.In(w.Code), m.chooseCode)
	if len(m.options.Practice.Drills) > 0 {
		add(m.In(w.Written), m.chooseWritten)
	}
	if n := len(m.CourseCases()); n > 0 {
		add(fmt.Sprintf(m.In(w.Course), n), m.beginCourse)
	}
	add(m.In(w.Set), m.askSet)
	if m.Practised() {
		add(m.In(w.Progress), func() { m.lay(&progressPane{m}) })
	}
	if _, ok := m.Completion(m.Lang); ok {
		add(m.In(w.Record), m.showRecord)
	}
	add(m.In(w.Rename), func() { m.askName(m.home) })
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
	all := record.Levels()
	at, by := 0, 1
	for i, l := range all {
		if l == m.Level {
			at = i
		}
	}
	if key == "left" {
		by = len(all) - 1
	}
	m.Level = all[(at+by)%len(all)]
}

func (h *homeScreen) draw(p *frame.Paper) {
	m, w := h.m, h.m.options.Words
	who := m.In(w.Home.NoName)
	if m.Name != "" {
		who = fmt.Sprintf(m.In(w.Home.Name), m.Name)
	}
	p.Prose(p.Look.Title, 0, m.In(w.Home.Title))
	p.Put(p.Look.Key.Render(m.Glyphs.LeftRight) + " " + p.Look.Strong.Render(fmt.Sprintf(m.In(w.Home.Level), m.In(w.Levels.Name(m.Level)))) + "  " + p.Look.Label.Render(p.Glyphs.Cut(who, max(8, p.Width/2-4))))
	if p.Tight < frame.Spare {
		p.Prose(p.Look.Body, 0, w.Levels.What(m.Level, m.Lang, m.options.Practice.Rubric))
	}
	p.Gap(frame.Snug)
	p.Choices(h.choices(), h.list.At)
}
