package train

import (
	"fmt"

	"swipewise/tree/drill"
	"swipewise/wizard/debrief"
	"swipewise/wizard/page"
	"swipewise/wizard/record"
	"swipewise/wizard/sheet"
)

// workedScreen is a worked example: the tree plays, one step at a time, and says why.
type workedScreen struct {
	m    *Model
	c    *drill.Case
	best *drill.Play
	at   int // acts that were done; one more than there are: the verdict
}

func newWorked(m *Model) *workedScreen {
	c := m.Run.Play.Case()
	return &workedScreen{m: m, c: c, best: drill.Solve(c)}
}

// steps is how many steps there are: the beginning, every act, the verdict.
func (s *workedScreen) steps() int { return len(s.best.Acts()) + 2 }

func (s *workedScreen) step(by int) {
	s.at = max(0, min(s.at+by, s.steps()-1))
	s.m.Turned = true
}

func (s *workedScreen) page() page.Page {
	m, w := s.m, s.m.w()
	back := m.home
	if m.Lines && s.at > 0 {
		back = func() { s.step(-1) }
	}
	return page.Page{
		Trail: []string{w.Levels.Worked}, Read: true,
		Acts: m.reading(m.back(w.Score.Home, back), m.Glyphs.Turn("", w.DebriefPage.Steps, s.step)),
		Blocks: append([]page.Block{
			{Lines: []page.Line{{Role: page.Title, Text: fmt.Sprintf(w.Worked.Title, s.at+1, s.steps())}}},
			{Row: true, Apart: true, Choices: page.Numbered(s.choices())},
		}, s.blocks()...),
	}
}

func (s *workedScreen) choices() []page.Choice {
	m, w := s.m, s.m.w()
	if s.at < s.steps()-1 {
		return []page.Choice{{ID: "next", Text: w.Worked.Next, Pick: func() { s.step(1) }}}
	}
	out := []page.Choice{{ID: "again", Text: w.Worked.Again, Pick: func() { m.Level = record.Guided; m.same() }}}
	if m.More() || m.Draws() {
		out = append(out, page.Choice{ID: "other", Text: w.Worked.Other, Pick: m.next})
	}
	return append(out, page.Choice{ID: "home", Text: w.Score.Home, Pick: m.home})
}

// blocks are what is to be seen at a step: the beginning, an act with its reasons, or the
// verdict of the tree and what is to be learnt.
func (s *workedScreen) blocks() []page.Block {
	m, w, acts := s.m, s.m.w().Worked, s.best.Acts()
	switch s.at {
	case 0:
		says := m.says()
		says.Gap = page.Snug
		return []page.Block{says, m.till(drill.Start(s.c)), {Lines: []page.Line{{Text: w.Begin}}}}
	case s.steps() - 1:
		r, v := debrief.Of(s.best, m.o.Practice), s.best.Verdict()
		end := []page.Line{{Role: page.Label, Text: w.End}}
		for _, id := range []string{v.Cause, v.Fix, v.Phrase} {
			end = append(end, page.Line{Role: page.Strong, Indent: 1, Text: r.Name(m.texts(), id)})
		}
		return []page.Block{{Gap: page.Snug, Lines: append(end, r.Lesson(m.texts()).Lines...)}}
	}
	before, _ := drill.Resume(s.c, acts[:s.at-1], drill.Verdict{})
	act := debrief.Debrief{Play: s.best, Practice: m.o.Practice}.Act(m.texts(), acts[s.at-1])
	return []page.Block{
		{Gap: page.Snug, Lines: []page.Line{{Role: page.Here, Text: act}}},
		{Gap: page.Snug, Lines: sheet.Why(m.t().Sheet, before.Session()).Lines},
	}
}
