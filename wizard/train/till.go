package train

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/frame"
	"swipewise/wizard/wrap"
)

// tillWidth is the width of the drawn terminal, in cells.
const tillWidth = 38

// till draws the payment terminal as the trainee sees it now: icons in words too,
// the display as terminals word it, and the receipt if it was looked at.
func (m *Model) till(p *frame.Paper, play *drill.Play) {
	box := newBox(p, min(tillWidth, p.Width))
	seen, icons := play.Terminal(), ""
	if !seen.Dark {
		icons = m.icons(seen)
	}
	box.top(icons)
	lines := m.options.Words.Till.Screen(m.Lang, seen)
	if p.Tight < frame.Spare {
		lines = append(append([]string{""}, lines...), "")
	}
	for _, line := range lines {
		for _, part := range wrap.Lines(line, box.inner) {
			box.centre(part)
		}
	}
	box.bottom()
	m.around(p, seen)
}

// around says what is to be seen around the display: the power light and the
// receipt, once somebody has looked.
func (m *Model) around(p *frame.Paper, seen drill.Terminal) {
	w := m.options.Words.Till
	switch lamp := w.Lamp(seen); lamp {
	case tree.Text{}:
	case w.LampOn:
		p.Prose(p.Look.Body, 1, "("+m.mark("o", "●")+") "+m.In(lamp))
	default:
		p.Prose(p.Look.Body, 1, "( ) "+m.In(lamp))
	}
	if seen.Receipt != nil {
		p.Prose(p.Look.Body, 1, fmt.Sprintf(m.In(w.Receipt), m.In(seen.Receipt.Text)))
	}
}

// icons are the signal and the battery, each with a word.
func (m *Model) icons(seen drill.Terminal) string {
	w := m.options.Words.Till
	signal, battery := m.mark("|||", "▂▄▆"), "["+m.mark("##", "██")+"]"
	switch seen.Signal {
	case "weak":
		signal = m.mark("|..", "▂··")
	case "none":
		signal = m.mark("x..", "×··")
	}
	if seen.Battery == "low" {
		battery = "[" + m.mark("#.", "█·") + "]"
	}
	return signal + " " + m.In(w.Signal(seen)) + " " + battery + " " + m.In(w.Battery(seen))
}

func (m *Model) mark(ascii, unicode string) string {
	if m.Glyphs.ASCII {
		return ascii
	}
	return unicode
}

// box draws a frame of lines on a page.
type box struct {
	p                                    *frame.Paper
	inner                                int
	left, right, topLeft, topRight, line string
	lowLeft, lowRight                    string
}

func newBox(p *frame.Paper, width int) *box {
	b := &box{p: p, inner: width - 4, left: "│ ", right: " │", topLeft: "┌", topRight: "┐", lowLeft: "└", lowRight: "┘", line: "─"}
	if p.Glyphs.ASCII {
		b.left, b.right, b.topLeft, b.topRight, b.lowLeft, b.lowRight, b.line = "| ", " |", "+", "+", "+", "+", "-"
	}
	return b
}

// top draws the upper edge with a text in it.
func (b *box) top(text string) {
	if text != "" {
		text = " " + b.p.Glyphs.Cut(text, b.inner-2) + " "
	}
	rest := b.inner + 1 - ansi.StringWidth(text)
	b.p.Put(b.topLeft + b.line + text + strings.Repeat(b.line, max(0, rest)) + b.topRight)
}

func (b *box) bottom() { b.p.Put(b.lowLeft + strings.Repeat(b.line, b.inner+2) + b.lowRight) }

// centre adds a line in the middle.
func (b *box) centre(text string) {
	text = b.p.Glyphs.Cut(text, b.inner)
	free := b.inner - ansi.StringWidth(text)
	b.p.Put(b.left + strings.Repeat(" ", free/2) + b.p.Look.Strong.Render(text) + strings.Repeat(" ", free-free/2) + b.right)
}
