package frame

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"swipewise/wizard/wrap"
)

const (
	leastWidth  = 40 // below these one line says that the window is too small
	leastHeight = 15
	noticeLines = 3 // the most that a notice takes
)

// RoomyHeight is the height of a window from which on a rule stands above the
// hints too; TwoColumns is the width from which a page has two columns.
const (
	RoomyHeight = 18
	TwoColumns  = 100
)

// Page is a page as it was drawn last.
type Page struct {
	Lines  []string
	cursor Cell
	whole  int // the last line of the current choice
}

// TooSmall reports whether no page fits the window.
func (s *Shell) TooSmall() bool { return s.Width < leastWidth || s.Height < leastHeight }

// noticeShown returns the lines of the notice.
func (s *Shell) noticeShown() []string {
	var out []string
	lead := s.Glyphs.Note + " "
	for _, n := range s.Notice {
		for _, line := range wrap.Lines(n, max(1, min(s.Width-2*Margin, ProseMax)-2)) {
			out = append(out, " "+s.Look.Notice.Render(lead+line))
			lead = "  "
		}
	}
	most := noticeLines
	if s.Height < RoomyHeight {
		most = 2
	}
	return out[:min(len(out), most)]
}

// BodyHeight returns how many lines are left for the page.
func (s *Shell) BodyHeight() int {
	h := s.Height - 3 - len(s.noticeShown())
	if s.Height >= RoomyHeight {
		h--
	}
	return max(1, h)
}

// Compose draws the page, as airy as the window allows, and moves the part that
// is seen. What is there to be read scrolls anyway, and keeps its blank lines.
func (s *Shell) Compose(draw func(*Paper), read bool) {
	if s.TooSmall() {
		s.Page = Page{cursor: Cell{Line: -1}}
		return
	}
	h := s.BodyHeight()
	for t := Airy; t <= Tight; t++ {
		if s.drawn(draw, t); len(s.Page.Lines) <= h {
			break
		}
	}
	if len(s.Page.Lines) > h && read {
		s.drawn(draw, Airy)
	}
	if at := s.Page.cursor.Line; s.Follow && at >= 0 {
		s.Offset = max(s.Offset, max(at, s.Page.whole)-h+1)
		s.Offset = min(s.Offset, at)
	}
	s.Scroll(0)
}

func (s *Shell) drawn(draw func(*Paper), t Tightness) {
	p := s.Paper(s.Width, t)
	draw(p)
	s.Page = Page{p.Lines, p.Cursor, p.Whole}
}

// Scroll moves the part of the page that is seen.
func (s *Shell) Scroll(by int) {
	s.Offset = max(0, min(s.Offset+by, len(s.Page.Lines)-s.BodyHeight()))
}

// Around is what stands around a page: a trail that says where one is, in full
// and short, a word at the right of it, and the hints.
type Around struct {
	Trail, Short string
	Right        string
	Bindings     []Binding
}

// Draw draws the window: header, notice, body, hints.
func (s *Shell) Draw(around Around) tea.View {
	v := tea.View{AltScreen: true, WindowTitle: "Swipewise"}
	if s.Width <= 0 || s.Height <= 0 {
		return v
	}
	if s.TooSmall() {
		v.Content = s.Glyphs.Cut(s.In(s.Words.Small), s.Width)
		return v
	}
	top := []string{s.header(around), s.rule(s.Offset > 0, s.In(s.Words.Above))}
	top = append(top, s.noticeShown()...)
	h := s.BodyHeight()
	body := make([]string, h)
	copy(body, s.Page.Lines[min(s.Offset, len(s.Page.Lines)):])
	lines := append(top, body...)
	below := s.Offset+h < len(s.Page.Lines)
	if s.Height >= RoomyHeight {
		lines = append(lines, s.rule(below, s.In(s.Words.More)))
	}
	lines = append(lines, s.lastLine(around.Bindings, below && s.Height < RoomyHeight))
	v.Content = strings.Join(lines, "\n")
	if at := s.Page.cursor; at.Line >= s.Offset && at.Line < s.Offset+h {
		v.Cursor = tea.NewCursor(min(at.Col, s.Width-1), len(top)+at.Line-s.Offset)
		v.Cursor.Blink = false
	}
	return v
}

// lastLine returns the hint line; where there is no rule above it, it begins
// with a mark that the page goes on.
func (s *Shell) lastLine(all []Binding, more bool) string {
	mark := " "
	if more {
		mark = s.Look.Key.Render(s.Glyphs.MoreOn)
	}
	return mark + s.Hints(all, s.Width-Margin)
}

// header returns the first line: where one is, the step, the language.
func (s *Shell) header(around Around) string {
	right := "[" + s.In(s.Words.Flag) + "]"
	if around.Right != "" {
		right = around.Right + "   " + right
	}
	room := s.Width - 2*Margin - ansi.StringWidth(right) - 2
	if room < 8 {
		return " " + s.Look.Title.Render(s.Glyphs.Pad(around.fit(s.Width-2*Margin), s.Width-2*Margin))
	}
	return " " + s.Look.Title.Render(s.Glyphs.Pad(around.fit(room), room)) + "  " + right
}

// fit returns the trail; where that is too long, only the last of it.
func (a Around) fit(room int) string {
	if a.Short != "" && ansi.StringWidth(a.Trail) > room {
		return a.Short
	}
	return a.Trail
}

// rule returns a line across the window; words at its end say that the page
// goes on.
func (s *Shell) rule(more bool, words string) string {
	if !more {
		return s.Look.Rule.Render(strings.Repeat(s.Glyphs.Rule, s.Width))
	}
	words = " " + s.Glyphs.Cut(words, max(0, s.Width-4)) + " "
	tail := min(2, max(0, s.Width-ansi.StringWidth(words)))
	line := max(0, s.Width-ansi.StringWidth(words)-tail)
	return s.Look.Rule.Render(strings.Repeat(s.Glyphs.Rule, line)) + words + s.Look.Rule.Render(strings.Repeat(s.Glyphs.Rule, tail))
}
