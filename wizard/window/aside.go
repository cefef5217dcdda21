package window

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"swipewise/wizard/page"
)

// gutter is what stands between a page and what is beside it, in cells.
const gutter = 3

// mainWidth returns how many cells a page takes: all, unless something stands beside it.
func (w *Window) mainWidth(p page.Page) int {
	if len(p.Asides) == 0 {
		return w.face.Width
	}
	return w.face.Main()
}

// asides draws what stands beside a page, cut to the lines that the window has: all of it
// can be opened with a key of its own.
func (w *Window) asides(p page.Page) []string {
	f := w.face
	n := len(p.Asides)
	if f.Width < page.WideWidth || n == 0 {
		return nil
	}
	if f.Width < page.WidestWidth {
		n = 1
	}
	h, room := w.bodyHeight(), (f.Width-f.Main())/n-gutter
	out := make([]string, h)
	for _, sheet := range p.Asides[:n] {
		lines := w.asideLines(sheet, room)
		for i := range out {
			line := ""
			if i < len(lines) {
				line = lines[i]
			}
			if i == h-1 && len(lines) > h {
				line = f.Glyphs.More
			}
			out[i] += w.bar() + line + strings.Repeat(" ", max(0, room-ansi.StringWidth(line)))
		}
	}
	return out
}

func (w *Window) bar() string {
	if w.face.Glyphs.ASCII {
		return " | "
	}
	return " │ "
}

func (w *Window) asideLines(s page.Sheet, room int) []string {
	paper := page.NewPaper(room+2*page.Margin, page.Snug, w.look, w.face.Glyphs)
	paper.Line(page.Line{Role: page.Title, Text: s.Title})
	for _, line := range s.Lines {
		paper.Line(line)
	}
	for i, line := range paper.Lines {
		paper.Lines[i] = strings.TrimPrefix(line, strings.Repeat(" ", page.Margin))
	}
	return paper.Lines
}

// centred is how far the body of a wide window is moved to the middle, where nothing stands
// beside it and it takes no more than a column of prose.
func (w *Window) centred(lines []string) int {
	const column = page.ProseMax + 2*page.Margin
	if w.face.Width < page.WideWidth {
		return 0
	}
	for _, line := range lines {
		if ansi.StringWidth(line) > column {
			return 0
		}
	}
	return (w.face.Width - column) / 2
}
