package train

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"swipewise/tree/drill"
	"swipewise/wizard/page"
	"swipewise/wizard/wrap"
)

// tillWidth is the width of the drawn terminal, in cells.
const tillWidth = 38

// till says what is to be seen of the payment terminal; a window draws it as it looks:
// icons in words too, the display as terminals word it, the power light and the receipt
// once somebody has looked.
func (m *Model) till(play *drill.Play) page.Block {
	w, seen := m.w().Till, play.Terminal()
	told := []page.Line{{Role: page.Label, Text: w.Title}, {Indent: 1, Text: strings.Join(w.Screen(m.Lang, seen), " / ")}}
	if !seen.Dark {
		told = append(told, page.Line{Indent: 1, Text: w.Signal(seen) + m.t().Report.Between + w.Battery(seen)})
	}
	var around []page.Line
	if lamp := w.Lamp(seen); lamp != "" {
		told = append(told, page.Line{Indent: 1, Text: lamp})
		light := " "
		if lamp == w.LampOn {
			light = m.mark("o", "●")
		}
		around = append(around, page.Line{Text: "(" + light + ") " + lamp})
	}
	if seen.Receipt != nil {
		receipt := fmt.Sprintf(w.Receipt, m.In(seen.Receipt.Text))
		told = append(told, page.Line{Indent: 1, Text: receipt})
		around = append(around, page.Line{Text: receipt})
	}
	return page.Block{Lines: told, Full: func(p *page.Paper) {
		m.drawTill(p, seen)
		for _, line := range around {
			p.Prose(p.Look.Body, 1, line.Text)
		}
	}}
}

func (m *Model) drawTill(p *page.Paper, seen drill.Terminal) {
	box := newBox(p, min(tillWidth, p.Width))
	icons := ""
	if !seen.Dark {
		icons = m.icons(seen)
	}
	box.top(icons)
	lines := m.w().Till.Screen(m.Lang, seen)
	if p.Tight < page.Spare {
		lines = append(append([]string{""}, lines...), "")
	}
	for _, line := range lines {
		for _, part := range wrap.Lines(line, box.inner) {
			box.centre(part)
		}
	}
	box.bottom()
}

// icons are the signal and the battery, each with a word.
func (m *Model) icons(seen drill.Terminal) string {
	w := m.w().Till
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
	return signal + " " + w.Signal(seen) + " " + battery + " " + w.Battery(seen)
}

func (m *Model) mark(ascii, unicode string) string {
	if m.Glyphs.ASCII {
		return ascii
	}
	return unicode
}

// box draws a frame of lines on a page.
type box struct {
	p                                    *page.Paper
	inner                                int
	left, right, topLeft, topRight, line string
	lowLeft, lowRight                    string
}

func newBox(p *page.Paper, width int) *box {
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
