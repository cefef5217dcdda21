package train

import (
	"fmt"

	"swipewise/tree"
	"swipewise/wizard/page"
)

// debriefScreen is the debrief: both paths, then every act by itself, then what is to be
// learnt.
type debriefScreen struct {
	m  *Model
	at int // -1 for the paths, then the acts, then the lesson
}

func (s *debriefScreen) last() int { return len(s.m.Run.Debrief.Compared.Mine) }

func (s *debriefScreen) step(by int) {
	s.at = max(-1, min(s.at+by, s.last()))
	s.m.Turned = true
}

func (s *debriefScreen) page() page.Page {
	m, w := s.m, s.m.w().DebriefPage
	title := w.Title + "  " + fmt.Sprintf(w.Step, s.at+2, s.last()+2)
	toScore := func() { m.turn(&scoreScreen{m}) }
	back := toScore
	if m.Lines && s.at >= 0 {
		back = func() { s.step(-1) }
	}
	next := page.Act{Keys: []string{"enter"}, Long: m.w().Worked.Next, Run: func(string) {
		if s.at == s.last() {
			toScore()
			return
		}
		s.step(1)
	}}
	p := page.Page{
		Trail: []string{title}, Read: true,
		Acts: append([]page.Act{m.back(m.w().Score.Title, back), m.Glyphs.Turn(w.Steps, w.Steps, s.step), next, {ID: page.Scroll}}, m.savingDebrief()...),
	}
	p.Blocks = append([]page.Block{{Told: true, Lines: []page.Line{{Text: title}}}}, s.blocks(&p)...)
	if m.Lines {
		var out []page.Choice
		if s.at < s.last() {
			out = append(out, page.Choice{ID: "next", Text: m.w().Worked.Next, Pick: func() { s.step(1) }})
		}
		out = append(out, page.Choice{ID: "score", Text: m.w().Score.Title, Pick: toScore})
		p.Blocks = append(p.Blocks, page.Block{Apart: true, Choices: out})
	}
	return p
}

func (s *debriefScreen) blocks(p *page.Page) []page.Block {
	m, r := s.m, s.m.Run.Debrief
	switch {
	case s.at == s.last():
		return []page.Block{{Lines: r.Lesson(m.texts()).Lines}}
	case s.at >= 0:
		return s.moment()
	}
	lines := r.Paths(m.texts()).Lines
	half := len(lines) - len(r.Compared.Tree) - 1
	if len(r.Compared.Tree) == 0 {
		half--
	}
	if m.Width >= wideEnough {
		p.Columns = &page.Columns{Left: m.Width / 2, Right: m.Width - m.Width/2, Between: 2 * page.Margin}
	}
	return []page.Block{{Side: page.Left, Lines: lines[:half]}, {Side: page.Right, Lines: lines[half:]}}
}

// moment is one act: what was believed before and after it, and what would have been
// better.
func (s *debriefScreen) moment() []page.Block {
	m, r, w := s.m, s.m.Run.Debrief, s.m.w().Debrief
	moment := r.Compared.Mine[s.at]
	believed := func(heading string, b tree.Belief) page.Block {
		return page.Block{Gap: page.Snug, Lines: r.Believed(m.texts(), heading, b), Full: func(p *page.Paper) {
			p.Prose(p.Look.Label, 0, heading)
			m.t().DrawCauses(p, b, 3)
		}}
	}
	return []page.Block{
		{Lines: r.Deed(m.texts(), s.at)}, believed(w.Before, moment.Before), believed(w.After, moment.After), {Lines: r.Better(m.texts(), s.at)},
	}
}
