package wizard

import (
	"strings"

	"swipewise/wizard/page"
	"swipewise/wizard/picture"
)

// besideFrom is the width from which a drawing stands beside the step that speaks of it:
// below it, or in a low window, there is none.
const besideFrom = 72

// pictured returns the drawing that belongs to the step, or nil.
func (m *Model) pictured() *picture.Drawing {
	switch {
	case m.step.Question != nil:
		return m.o.Book.Pictures().Of(m.step.Question.ID)
	case m.step.Remedy != nil:
		return m.o.Book.Pictures().Of(m.step.Remedy.ID)
	}
	return nil
}

// main returns how many cells the screen has: all of the window's, unless something stands
// beside it.
func (m *Model) main() int {
	if m.asides() == nil {
		return m.Width
	}
	return m.Main()
}

// beside reports whether the window has room for a drawing beside the step.
func (m *Model) beside() bool { return !m.Short() && m.main() >= besideFrom }

// drawing is the drawing of a step; line by line it is said in words.
func (m *Model) drawing() page.Block {
	d := m.pictured()
	if d == nil || !m.Lines && !m.beside() {
		return page.Block{}
	}
	return page.Block{Side: page.Right, UpTo: page.Brief, Lines: []page.Line{{Text: m.In(d.Says)}}, Full: func(p *page.Paper) {
		for _, line := range d.Lines(m.Lang, m.Glyphs.ASCII) {
			p.Put(strings.TrimRight(line, " "))
		}
	}}
}

// besideStep returns the columns of a step with a drawing beside it.
func (m *Model) besideStep() *page.Columns {
	const between = 2
	if m.pictured() == nil || !m.beside() {
		return nil
	}
	width := min(m.main()-2*page.Margin, page.ProseMax+picture.MostCells+between)
	left := width - picture.MostCells - between
	return &page.Columns{Left: left + 2*page.Margin, Right: picture.MostCells + 2*page.Margin, Between: between}
}
