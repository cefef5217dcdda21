package train

import (
	"fmt"
	"strconv"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/page"
	"swipewise/wizard/record"
	"swipewise/wizard/sheet"
)

// playScreen is the drill: the customer, the terminal, and what was found out.
type playScreen struct {
	m     *Model
	at    int
	brief bool // what was told before is not told again
}

// toPlay shows the drill; goOn returns to it after an act.
func (m *Model) toPlay() { m.turn(&playScreen{m: m}) }
func (m *Model) goOn()   { m.turn(&playScreen{m: m, brief: true}) }

// wideEnough is the width from which the terminal stands beside the texts.
const wideEnough = 64

func (m *Model) wide() bool { return m.Lines || m.Width >= wideEnough }

func (s *playScreen) page() page.Page {
	m := s.m
	level := m.w().Levels.Name(m.Run.Record.Level)
	title := level
	if d := m.Run.Play.Case().Written; d != nil && m.Width >= 60 {
		title = m.In(d.Title)
	}
	says, found, till := m.says(), m.found(), m.till(m.Run.Play)
	over := page.Block{Gap: page.Snug}
	if m.Run.Play.Mended() {
		over.Lines = []page.Line{{Role: page.Good, Text: m.w().Play.Over}}
	}
	choices := page.Block{Gap: page.Snug, Row: true, Choices: page.Numbered(s.choices())}
	p := page.Page{Trail: []string{title}, At: &s.at, Acts: m.listed(s.back())}
	switch {
	case m.Lines && s.brief:
		p.Blocks = []page.Block{till, m.stand(), m.likely(), over, choices}
	case m.wide():
		says.Side, found.Side, till.Side = page.Right, page.Right, page.Left
		p.Columns = &page.Columns{Left: tillWidth + 2*page.Margin, Right: m.Width - tillWidth - 2*page.Margin, Between: 2 * page.Margin}
		p.Blocks = []page.Block{m.title(level), says, till, found, m.stand(), m.likely(), over, choices}
	default: // where space is short, what can be done comes before what is known
		likely := m.likely()
		till.Gap = page.Airy
		found.Late, likely.Late, likely.Rank = page.Spare, page.Spare, 1
		p.Blocks = []page.Block{says, till, over, found, likely, choices}
	}
	return p
}

func (s *playScreen) back() page.Act {
	m, w := s.m, s.m.w().Play
	if m.MayLeave() {
		return m.back(w.Leave, m.home)
	}
	back := m.back("", func() { m.Say(w.NoWayBack) })
	back.Label, back.Listed = "", false
	return back
}

func (s *playScreen) choices() []page.Choice {
	m, w := s.m, s.m.w().Play
	look, try, judge, hint := w.Look, w.Try, w.Judge, w.Hint
	if !m.wide() {
		look, try, judge, hint = w.LookShort, w.TryShort, w.JudgeShort, w.HintShort
	}
	out := []page.Choice{
		{ID: "look", Text: look, Pick: m.chooseLook}, {ID: "try", Text: try, Pick: m.chooseTry}, {ID: "judge", Text: judge, Pick: m.judge},
	}
	if m.Run.Record.Level == record.Guided {
		out = append(out, page.Choice{ID: "hint", Text: hint, Pick: m.hint})
	}
	if m.Lines && m.MayLeave() {
		out = append(out, page.Choice{ID: "leave", Text: w.Leave, Pick: m.home})
	}
	return out
}

// hint shows what the tree would do next, and why.
func (m *Model) hint() {
	session := m.Run.Play.Session()
	m.lay(&sheetPane{m: m, make: func() page.Sheet { return sheet.Why(m.t().Sheet, session) }})
}

// title says what is played, and which of how many.
func (m *Model) title(level string) page.Block {
	text := level
	if d := m.Run.Play.Case().Written; d != nil {
		text = m.In(d.Title) + "  " + text
	}
	if number, of := m.Place(); of > 1 && number > 0 {
		text = strconv.Itoa(number) + "/" + strconv.Itoa(of) + "  " + text
	}
	return page.Block{Told: true, Lines: []page.Line{{Text: text}}}
}

// says gives the customer's words.
func (m *Model) says() page.Block {
	return page.Block{Lines: []page.Line{{Text: m.w().Play.Customer(m.Lang, m.Run.Play.Case())}}}
}

// found lists what is known; where space is short, only the last of it.
func (m *Model) found() page.Block {
	w, s := m.w().Play, m.Run.Play.Session()
	var all []string
	for _, e := range s.Events() {
		if e.Kind != tree.EventGuide {
			all = append(all, sheet.Event(m.t().Sheet, s.Knowledge(), e))
		}
	}
	told := []page.Line{{Role: page.Label, Text: w.Found}}
	for _, text := range all {
		told = append(told, page.Line{Indent: 1, Text: text})
	}
	if len(all) == 0 {
		told = append(told, page.Line{Indent: 1, Text: w.Nothing})
	}
	return page.Block{Gap: page.Snug, Lines: told, Full: func(p *page.Paper) { m.drawFound(p, all) }}
}

func (m *Model) drawFound(p *page.Paper, all []string) {
	w := m.w().Play
	if p.Tight >= page.Spare {
		text := w.Nothing
		if len(all) > 0 {
			text = strings.Join(all, " "+m.Glyphs.Dot+" ")
		}
		if p.Tight == page.Tight && len(all) > 0 {
			text = p.Glyphs.Cut(all[len(all)-1], max(8, p.Width-2))
		}
		p.Hang(p.Look.Label.Render(w.Found)+"  ", p.Look.Body, text)
		return
	}
	p.Prose(p.Look.Label, 0, w.Found)
	if len(all) == 0 {
		all = []string{w.Nothing}
	}
	const most = 9
	if len(all) > most {
		p.Put(p.Glyphs.More)
		all = all[len(all)-most:]
	}
	for _, line := range all {
		p.Prose(p.Look.Body, 0, line)
	}
}

// stand says what a drill has taken so far; a window has it in its corner.
func (m *Model) stand() page.Block {
	w := m.w().Play
	used := fmt.Sprintf(w.Used, w.Time(m.Run.Play.Seconds()))
	switch {
	case m.Run.Record.Level == record.Exam:
		used += "  " + fmt.Sprintf(w.Left, w.Time(m.Left().Seconds()))
	case m.Clocked():
		used += "  " + fmt.Sprintf(w.Clock, w.Time(m.Used().Seconds()))
	}
	return page.Block{Told: true, Lines: []page.Line{{Text: used}}}
}

// likely shows what is likely so far, where there is help.
func (m *Model) likely() page.Block {
	if m.Run.Record.Level != record.Guided {
		return page.Block{}
	}
	belief := m.Run.Play.Session().Belief()
	return page.Block{Lines: m.t().CauseLines(m.w().Play.Likely, belief), Full: func(p *page.Paper) {
		n := 3
		if p.Tight < page.Tight {
			p.Gap(page.Spare)
			p.Put(p.Look.Label.Render(m.w().Play.Likely))
		} else {
			n = 2
		}
		m.t().DrawCauses(p, belief, n)
	}}
}

// corner says what a drill has used so far, and which of a set it is.
func (m *Model) corner() string {
	w := m.w().Play
	if !m.Playing() || m.Run.Record.Level == record.Worked {
		return ""
	}
	out := fmt.Sprintf(w.Used, w.Time(m.Run.Play.Seconds()))
	left := fmt.Sprintf(w.Left, w.Time(m.Left().Seconds()))
	switch exam := m.Run.Record.Level == record.Exam; {
	case exam && m.Width < wideEnough:
		out = left
	case m.Width < wideEnough:
	case exam:
		out = left + "  " + out
	case m.o.Clock:
		out = fmt.Sprintf(w.Clock, w.Time(m.Used().Seconds())) + "  " + out
	}
	if number, of := m.Place(); of > 1 && number > 0 {
		return fmt.Sprintf("%d/%d  ", number, of) + out
	}
	return out
}
