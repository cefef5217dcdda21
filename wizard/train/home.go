package train

import (
	"fmt"
	"slices"

	"swipewise/tree/drill"
	"swipewise/wizard/page"
	"swipewise/wizard/record"
)

// homeScreen asks what to practise.
type homeScreen struct {
	m  *Model
	at int
}

// home shows the first screen; what was played stays open. In a class there is none.
func (m *Model) home() {
	if m.lesson != nil {
		m.Say(m.w().Notices.Lesson)
		return
	}
	m.Home()
	m.turn(&homeScreen{m: m})
}

func (h *homeScreen) page() page.Page {
	m, w := h.m, h.m.w()
	who := w.Home.NoName
	if m.Name != "" {
		who = fmt.Sprintf(w.Home.Name, m.Name)
	}
	level := fmt.Sprintf(w.Home.Level, w.Levels.Name(m.Level))
	back := m.back("", m.first)
	back.Label, back.Listed = "", false
	turn := m.Glyphs.Turn(w.Keys.Name, w.Keys.LevelTitle, m.turnLevel)
	turn.Listed = true
	return page.Page{
		Trail: []string{w.App}, At: &h.at,
		Acts: slices.Insert(m.listed(back), 2, turn),
		Blocks: []page.Block{
			{Lines: []page.Line{{Role: page.Title, Text: w.Home.Title}}},
			{Lines: []page.Line{{Text: level + "  " + who}}, Full: func(p *page.Paper) {
				p.Put(p.Look.Key.Render(m.Glyphs.LeftRight) + " " + p.Look.Strong.Render(level) + "  " + p.Look.Label.Render(p.Glyphs.Cut(who, max(8, p.Width/2-4))))
			}},
			{UpTo: page.Snug, Lines: []page.Line{{Text: w.Levels.What(m.Level, m.o.Practice.Rubric)}}},
			{Gap: page.Snug, Choices: page.Numbered(h.choices())},
		},
	}
}

// first says that there is nothing before this.
func (m *Model) first() {
	if m.Lines {
		m.Say(m.t().Lines.First)
		return
	}
	m.Say(m.w().Notices.First)
}

func (h *homeScreen) choices() []page.Choice {
	m, w := h.m, h.m.w().Home
	var out []page.Choice
	add := func(when bool, id, text string, pick func()) {
		if when {
			out = append(out, page.Choice{ID: id, Text: text, Pick: pick})
		}
	}
	due, course := m.Due(), m.CourseSize()
	_, begun := m.Completion(m.Lang)
	add(m.Unfinished(), "resume", w.Resume, m.resume)
	add(true, "any", w.Any, func() { m.draw(drill.Choice{}) })
	add(len(due) > 0, "due", fmt.Sprintf(w.Due, len(due)), func() { m.draw(drill.Choice{Causes: due}) })
	add(true, "branch", w.Branch, m.chooseBranch)
	add(true, "hard", w.Hard, m.chooseHardness)
	add(true, "code", w.Code, m.chooseCode)
	add(len(m.o.Practice.Drills) > 0, "written", w.Written, m.chooseWritten)
	add(course > 0, "course", fmt.Sprintf(w.Course, course), m.beginCourse)
	add(true, "set", w.Set, m.askSet)
	add(m.Lines, "level", m.w().Keys.LevelTitle, m.chooseLevel)
	add(m.Practised(), "progress", w.Progress, m.showProgress)
	add(begun, "record", w.Record, m.showRecord)
	add(begun && m.Lines && m.o.Save != nil, "save-record", m.w().Score.SaveRecordTitle, m.saveRecord)
	add(true, "name", w.Rename, func() { m.askName(m.home) })
	return out
}

// turnLevel changes the level by one; after the last comes the first.
func (m *Model) turnLevel(by int) {
	all := record.Levels()
	m.Level = all[(slices.Index(all, m.Level)+by+len(all))%len(all)]
}
