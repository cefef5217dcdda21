package wizard

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"swipewise/wizard/wrap"
)

// tightness says how sparing a page must be with lines. A page is drawn airy
// first, and tighter as long as it does not fit the window.
type tightness int

// airy has all blank lines, snug those between parts. spare and brief leave out
// a little of what only explains, then of the warnings. tight has no blank
// lines, and in it the answers come before what explains them.
const (
	airy tightness = iota
	snug
	spare
	brief
	tight
)

const (
	margin   = 1  // free cells at the left, and at the right of prose
	proseMax = 88 // no text is wider, however wide the window is
)

// paper is what a pane draws on: lines no wider than the window, and the cell
// where the cursor stands.
type paper struct {
	width  int // of the content, without margins
	edge   int // of the window
	tight  tightness
	look   look
	glyphs glyphs
	lines  []string
	cursor cell
	whole  int // the last line of the current choice, to be kept in sight with it
}

// cell is a place on a page; line is -1 if there is no cursor.
type cell struct{ line, col int }

func (m *Model) paper(width int, t tightness) *paper {
	return &paper{width: max(1, width-2*margin), edge: width, tight: t, look: m.look, glyphs: m.glyphs, cursor: cell{line: -1}}
}

// put adds a line that is styled already, cutting what is too wide.
func (p *paper) put(line string) {
	p.lines = append(p.lines, strings.Repeat(" ", margin)+ansi.Truncate(line, p.width, ""))
}

// gap adds a blank line, unless the page is tighter than given.
func (p *paper) gap(upTo tightness) {
	if p.tight <= upTo && len(p.lines) > 0 && strings.TrimSpace(p.lines[len(p.lines)-1]) != "" {
		p.lines = append(p.lines, "")
	}
}

// prose adds wrapped text.
func (p *paper) prose(style lipgloss.Style, indent int, text string) {
	p.hang(strings.Repeat(" ", indent), style, text)
}

// hang adds wrapped text behind a lead that is styled already; further lines
// stand below the text.
func (p *paper) hang(lead string, style lipgloss.Style, text string) {
	indent := ansi.StringWidth(lead)
	room := min(p.width, proseMax) - indent
	if room < 12 && indent > 2 {
		p.put(lead)
		lead, indent = "  ", 2
		room = p.width - indent
	}
	for i, line := range wrap.Lines(text, max(1, room)) {
		if i > 0 {
			lead = strings.Repeat(" ", indent)
		}
		p.put(lead + style.Render(line))
	}
}

// labelled adds a text behind a word that says what it is. Words of one column
// are given the same width.
func (p *paper) labelled(label string, column int, style, text lipgloss.Style, s string) {
	pad := strings.Repeat(" ", max(1, column-ansi.StringWidth(label)))
	p.hang(style.Render(label)+pad, text, s)
}

// first returns the first line of a text, where there is no room for more.
func first(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return line
}
