package window

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"swipewise/wizard/page"
	"swipewise/wizard/wrap"
)

const (
	leastWidth  = 40 // below these one line says that the window is too small
	leastHeight = 15
	noticeLines = 3 // the most that a notice takes
)

// drawn is a page as it was drawn last.
type drawn struct {
	lines  []string
	cursor page.Cell
	whole  int // the last line of the current choice
}

func (w *Window) tooSmall() bool { return w.face.Width < leastWidth || w.face.Height < leastHeight }

// notice returns the lines of what has just happened.
func (w *Window) notice() []string {
	f := w.face
	var out []string
	lead := f.Glyphs.Note + " "
	for _, n := range f.Notice {
		for _, line := range wrap.Lines(n, max(1, min(f.Width-2*page.Margin, page.ProseMax)-2)) {
			out = append(out, " "+w.look.Notice.Render(lead+line))
			lead = "  "
		}
	}
	most := noticeLines
	if f.Height < page.RoomyHeight {
		most = 2
	}
	return out[:min(len(out), most)]
}

// bodyHeight returns how many lines are left for the page.
func (w *Window) bodyHeight() int {
	h := w.face.Height - 3 - len(w.notice())
	if w.face.Height >= page.RoomyHeight {
		h--
	}
	return max(1, h)
}

// compose draws the page, as airy as the window allows, and moves the part that is
// seen. What is there to be read scrolls anyway, and keeps its blank lines.
func (w *Window) compose() {
	if w.tooSmall() {
		w.drawn = drawn{cursor: page.Cell{Line: -1}}
		return
	}
	p, h := w.page(), w.bodyHeight()
	for t := page.Airy; t <= page.Least; t++ {
		if w.draw(p, t); len(w.drawn.lines) <= h {
			break
		}
	}
	if len(w.drawn.lines) > h && (p.Over || p.Read) {
		w.draw(p, page.Airy)
	}
	if at := w.drawn.cursor.Line; w.face.Follow && at >= 0 {
		w.offset = max(w.offset, max(at, w.drawn.whole)-h+1)
		w.offset = min(w.offset, at)
	}
	w.scroll(0)
}

// draw draws the page as tight as given. Where one types, the cursor stands in the
// field until another choice than the first is moved to.
func (w *Window) draw(p page.Page, t page.Tightness) {
	paper := page.NewPaper(w.mainWidth(p), t, w.look, w.face.Glyphs)
	paper.Height = w.bodyHeight()
	field := page.Cell{Line: -1}
	at := w.current(p)
	if p.At != nil {
		p.At = &at
	}
	paper.Draw(p, func(p *page.Paper) { field = w.input.Draw(p) })
	if field.Line >= 0 && (at <= 0 || !w.face.Follow) {
		paper.Cursor = field
	}
	w.drawn = drawn{paper.Lines, paper.Cursor, paper.Whole}
	if w.beside = w.asides(p); w.beside != nil {
		return
	}
	if by := w.centred(w.drawn.lines); by > 0 {
		for i, line := range w.drawn.lines {
			if line != "" {
				w.drawn.lines[i] = strings.Repeat(" ", by) + line
			}
		}
		w.drawn.cursor.Col += by
	}
}

// scroll moves the part of the page that is seen.
func (w *Window) scroll(by int) {
	w.offset = max(0, min(w.offset+by, len(w.drawn.lines)-w.bodyHeight()))
}

// View draws the window: header, notice, body, hints.
func (w *Window) View() tea.View {
	v := tea.View{AltScreen: true, WindowTitle: "Swipewise"}
	f := w.face
	if f.Width <= 0 || f.Height <= 0 {
		return v
	}
	if w.tooSmall() {
		v.Content = f.Glyphs.Cut(fmt.Sprintf(w.texts().Small, leastWidth, leastHeight), f.Width)
		return v
	}
	p := w.page()
	top := []string{w.header(p), w.rule(p.Tone, w.offset > 0, w.texts().Above)}
	top = append(top, w.notice()...)
	h := w.bodyHeight()
	body := make([]string, h)
	copy(body, w.drawn.lines[min(w.offset, len(w.drawn.lines)):])
	for i, line := range w.beside {
		main := w.mainWidth(p)
		body[i] = ansi.Truncate(body[i], main, "") + strings.Repeat(" ", max(0, main-ansi.StringWidth(body[i]))) + line
	}
	lines := append(top, body...)
	below := w.offset+h < len(w.drawn.lines)
	if f.Height >= page.RoomyHeight {
		lines = append(lines, w.rule(page.Plain, below, w.texts().More))
	}
	lines = append(lines, w.lastLine(p, below && f.Height < page.RoomyHeight))
	v.Content = strings.Join(lines, "\n")
	if at := w.drawn.cursor; at.Line >= w.offset && at.Line < w.offset+h {
		v.Cursor = tea.NewCursor(min(at.Col, f.Width-1), len(top)+at.Line-w.offset)
		v.Cursor.Blink = false
	}
	return v
}

// lastLine returns the hint line; where there is no rule above it, it begins with a
// mark that the page goes on.
func (w *Window) lastLine(p page.Page, more bool) string {
	mark := " "
	if more {
		mark = w.look.Key.Render(w.face.Glyphs.MoreOn)
	}
	return mark + w.hints(w.acts(p), w.face.Width-page.Margin)
}

// header returns the first line: what the page is for, where one is, the step, the
// language. Where the page has a tone, it is a band across the window.
func (w *Window) header(p page.Page) string {
	right := "[" + w.texts().Flag + "]"
	if p.Corner != "" {
		right = p.Corner + "   " + right
	}
	g, width := w.face.Glyphs, w.face.Width-2*page.Margin
	sign := ""
	if mark := g.Mark(p.Tone); mark != "" {
		sign = mark + " " + p.Sign + "  "
	}
	style := page.ToneStyle(p.Tone)
	room := width - ansi.StringWidth(sign+right) - 2
	if room < 8 {
		right, room = "", max(0, width-ansi.StringWidth(sign))
	}
	text := g.Pad(sign+fit(p, g, room), ansi.StringWidth(sign)+room)
	if right != "" {
		text += "  " + right
	}
	if p.Tone == page.Plain {
		return " " + style.Render(text)
	}
	return style.Render(" " + g.Pad(text, width) + " ")
}

// fit returns the trail; where that is too long, only the last of it.
func fit(p page.Page, g page.Glyphs, room int) string {
	all := strings.Join(p.Trail, " "+g.Then+" ")
	if ansi.StringWidth(all) > room {
		return p.Title()
	}
	return all
}

// rule returns a line across the window; words at its end say that the page goes on.
func (w *Window) rule(t page.Tone, more bool, words string) string {
	g, width := w.face.Glyphs, w.face.Width
	stroke := g.RuleOf(t)
	if !more {
		return w.look.Rule.Render(strings.Repeat(stroke, width))
	}
	words = " " + g.Cut(words, max(0, width-4)) + " "
	tail := min(2, max(0, width-ansi.StringWidth(words)))
	line := max(0, width-ansi.StringWidth(words)-tail)
	return w.look.Rule.Render(strings.Repeat(stroke, line)) + words + w.look.Rule.Render(strings.Repeat(stroke, tail))
}
