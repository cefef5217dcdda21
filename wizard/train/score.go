package train

import (
	"fmt"

	"swipewise/wizard/page"
)

// scoreScreen explains the score of the drill that was handed in.
type scoreScreen struct{ m *Model }

func (s *scoreScreen) page() page.Page {
	m, w := s.m, s.m.w().Score
	lines := m.Run.Debrief.Score(m.texts()).Lines
	var done []page.Line
	if c, ok := m.CourseEnded(m.Lang); ok {
		done = []page.Line{{Role: page.Strong, Text: m.courseTold(c)}}
	} else if number, of := m.Place(); number == of && of > 1 {
		done = []page.Line{{Text: w.Practised}}
	}
	return page.Page{
		Trail: []string{w.Title}, Read: true, Acts: m.reading(m.back(w.Home, m.home), m.savingDebrief()...),
		Blocks: []page.Block{
			{Lines: lines[:1]},
			{Lines: done},
			{Gap: page.Snug, Row: true, Apart: true, Choices: page.Numbered(s.choices())},
			{Gap: page.Snug, Lines: lines[1:]},
		},
	}
}

func (s *scoreScreen) choices() []page.Choice {
	m, w := s.m, s.m.w().Score
	out := []page.Choice{{ID: "debrief", Text: w.Debrief, Pick: func() { m.turn(&debriefScreen{m: m, at: -1}) }}}
	add := func(when bool, id, text string, pick func()) {
		if when {
			out = append(out, page.Choice{ID: id, Text: text, Pick: pick})
		}
	}
	if m.lesson != nil {
		add(m.lesson.Then != nil, "next", w.Next, m.lesson.Then)
		return out
	}
	next := w.Again
	if m.More() {
		next = w.Next
	}
	c, ended := m.CourseEnded(m.Lang)
	add(m.More() || m.Draws(), "next", next, m.next)
	add(ended, "record", w.CourseRecord, m.showRecord)
	add(ended && c.Left() > 0, "rest", w.CourseRest, func() { m.begun(m.BeginCourse(m.Lang)) })
	add(m.MayLeave(), "same", w.Same, m.same)
	add(m.Lines && m.o.Save != nil, "save", m.w().DebriefPage.SaveTitle, m.saveDebrief)
	add(true, "home", w.Home, m.home)
	return out
}

// next goes on to the next drill of the set, or draws another.
func (m *Model) next() { m.begun(m.GoOn(m.Lang)) }

// same plays the same drill again.
func (m *Model) same() { m.Again(m.Lang); m.toRun() }

// saving returns the act that saves something, if anything can be saved.
func (m *Model) saving(label, long string, save func()) []page.Act {
	if m.o.Save == nil {
		return nil
	}
	return []page.Act{page.On("p", label, long, save)}
}

// savingDebrief saves score and debrief.
func (m *Model) savingDebrief() []page.Act {
	w := m.w().DebriefPage
	return m.saving(w.Save, w.SaveTitle, m.saveDebrief)
}

func (m *Model) saveDebrief() { m.save(m.Run.Debrief.Text(m.texts())) }

// save saves a text, and says where.
func (m *Model) save(text string) {
	path, err := m.o.Save(text)
	if err != nil {
		m.Say(m.w().DebriefPage.NotSaved)
		return
	}
	m.Say(fmt.Sprintf(m.w().DebriefPage.Saved, path))
}
