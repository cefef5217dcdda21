package page

import (
	"math"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"swipewise/tree/understand"
	"swipewise/wizard/wrap"
)

// Tightness says how sparing a window must be with lines. A page is drawn airy
// first, and tighter as long as it does not fit the window.
type Tightness int

// Airy has all blank lines, Snug those between parts. Spare leaves out a little of what
// only explains, Brief what is only likely. Tight has no blank lines, and in it the answers
// come before what explains them. What keeps from harm is shortened last, in Least.
const (
	Airy Tightness = iota + 1
	Snug
	Spare
	Brief
	Tight
	Least
)

// The sizes of a page.
const (
	Margin   = 1  // free cells at the left, and at the right of prose
	ProseMax = 88 // no text is wider, however wide the window is
)

// Paper is what a window draws a page on: lines no wider than the window, and the
// cell where the cursor stands.
type Paper struct {
	Width  int // of the content, without margins
	Height int // lines that the window has for the page
	Edge   int // of the window
	Tight  Tightness
	Look   Look
	Glyphs Glyphs
	Lines  []string
	Cursor Cell
	Whole  int // the last line of the current choice, to be kept in sight with it
}

// Cell is a place on a page; line is -1 if there is no cursor.
type Cell struct{ Line, Col int }

// NewPaper returns an empty page for a window of the given width.
func NewPaper(width int, t Tightness, l Look, g Glyphs) *Paper {
	return &Paper{Width: max(1, width-2*Margin), Edge: width, Tight: t, Look: l, Glyphs: g, Cursor: Cell{Line: -1}}
}

// Beside returns an empty page of another width, for a part of this one.
func (p *Paper) Beside(width int) *Paper {
	out := NewPaper(width, p.Tight, p.Look, p.Glyphs)
	out.Height = p.Height
	return out
}

// Put adds a line that is styled already, cutting what is too wide.
func (p *Paper) Put(line string) {
	p.Lines = append(p.Lines, strings.Repeat(" ", Margin)+ansi.Truncate(line, p.Width, ""))
}

// Gap adds a blank line, unless the page is tighter than given.
func (p *Paper) Gap(upTo Tightness) {
	if p.Tight <= upTo && len(p.Lines) > 0 && strings.TrimSpace(p.Lines[len(p.Lines)-1]) != "" {
		p.Lines = append(p.Lines, "")
	}
}

// Prose adds wrapped text.
func (p *Paper) Prose(style lipgloss.Style, indent int, text string) {
	p.Hang(strings.Repeat(" ", indent), style, text)
}

// Hang adds wrapped text behind a lead that is styled already; further lines
// stand below the text.
func (p *Paper) Hang(lead string, style lipgloss.Style, text string) { p.hang(lead, style, text, nil) }

// hang is Hang with parts of the text marked.
func (p *Paper) hang(lead string, style lipgloss.Style, text string, marks []understand.Span) {
	indent := ansi.StringWidth(lead)
	room := min(p.Width, ProseMax) - indent
	if room < 12 && indent > 2 {
		p.Put(lead)
		lead, indent = "  ", 2
		room = p.Width - indent
	}
	at := 0
	for i, line := range wrap.Lines(text, max(1, room)) {
		if i > 0 {
			lead = strings.Repeat(" ", indent)
		}
		line, at = marked(style, text, line, at, marks)
		p.Put(lead + line)
	}
}

// Bar draws a share of the whole.
func (p *Paper) Bar(share float64, width int) string {
	full := int(math.Round(share * float64(width)))
	return p.Look.Bar.Render(strings.Repeat(p.Glyphs.Full, full)) + p.Look.Rule.Render(strings.Repeat(p.Glyphs.Rest, width-full))
}

// RightAlign sets a short text at the right of a column.
func RightAlign(s string, width int) string {
	return strings.Repeat(" ", max(0, width-ansi.StringWidth(s))) + s
}

// Join adds two papers beside each other, the left one as wide as given. The cursor
// is the left one's.
func (p *Paper) Join(left, right *Paper, width int) {
	from := len(p.Lines)
	for i := range max(len(left.Lines), len(right.Lines)) {
		line := ""
		if i < len(left.Lines) {
			line = left.Lines[i]
		}
		if i < len(right.Lines) {
			line += strings.Repeat(" ", max(0, width-ansi.StringWidth(line))) + right.Lines[i]
		}
		p.Lines = append(p.Lines, line)
	}
	if left.Cursor.Line >= 0 {
		p.Cursor = Cell{Line: from + left.Cursor.Line, Col: left.Cursor.Col}
	}
}
