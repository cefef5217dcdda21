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
	dark := m.seen(play, "screen") == "dark" || m.seen(play, "screen") == "no-start"
	icons := ""
	if !dark {
		icons = m.icons(play)
	}
	box.top(icons)
	lines := m.display(play)
	if p.Tight < frame.Spare {
		lines = append(append([]string{""}, lines...), "")
	}
	for _, line := range lines {
		for _, part := range wrap.Lines(line, box.inner) {
			box.centre(part)
		}
	}
	box.bottom()
	m.around(p, play)
}

// around says what is to be seen around the display: the power light and the
// receipt, once somebody has looked.
func (m *Model) around(p *frame.Paper, play *drill.Play) {
	w := m.options.Words.Till
	var out []string
	switch known(play, "power") {
	case "":
	case "lit":
		out = append(out, "("+m.mark("o", "●")+") "+m.In(w.LampOn))
	default:
		out = append(out, "( ) "+m.In(w.LampOff))
	}
	if q := play.Case().Knowledge().Question("receipt"); q != nil {
		if a := q.Answer(known(play, "receipt")); a != nil {
			out = append(out, fmt.Sprintf(m.In(w.Receipt), m.In(a.Text)))
		}
	}
	for _, line := range out {
		p.Prose(p.Look.Body, 1, line)
	}
}

// icons are the signal and the battery, each with a word.
func (m *Model) icons(play *drill.Play) string {
	w := m.options.Words.Till
	signal, battery := m.mark("|||", "▂▄▆")+" "+m.In(w.SignalGood), m.mark("[##]", "[██]")+" "+m.In(w.BatteryFine)
	switch play.Case().Glance("signal") {
	case "weak":
		signal = m.mark("|..", "▂··") + " " + m.In(w.SignalWeak)
	case "none":
		signal = m.mark("x..", "×··") + " " + m.In(w.SignalNone)
	}
	if play.Case().Glance("battery") == "low" {
		battery = "[" + m.mark("#.", "█·") + "] " + m.In(w.BatteryLow)
	}
	return signal + " " + battery
}

func (m *Model) mark(ascii, unicode string) string {
	if m.Glyphs.ASCII {
		return ascii
	}
	return unicode
}

// seen returns the answer to a question that anybody sees without asking.
func (m *Model) seen(play *drill.Play, question string) string {
	if a := known(play, question); a != "" {
		return a
	}
	for _, e := range play.Session().Events() {
		if e.Question == tree.CodeQuestion || e.Question == tree.DisplayQuestion {
			return ""
		}
	}
	return play.Case().Glance(question)
}

// known returns the answer to a question that was found so far, or "".
func known(play *drill.Play, question string) string {
	out := ""
	for _, e := range play.Session().Events() {
		if e.Kind == tree.EventAnswer && e.Question == question {
			out = e.Answer
		}
	}
	return out
}

// display is what the screen of the terminal shows.
func (m *Model) display(play *drill.Play) []string {
	w, k := m.options.Words.Till, play.Case().Knowledge()
	if acts := play.Acts(); len(acts) > 0 {
		last := acts[len(acts)-1]
		if r := k.Remedy(last.ID); last.Kind == drill.Try && last.Result == string(tree.Worked) && r != nil && r.Pays() {
			return []string{m.In(w.Approved)}
		}
	}
	switch m.seen(play, "screen") {
	case "dark", "no-start":
		return []string{m.In(w.Dark)}
	case "frozen":
		return append(m.message(play), m.In(w.Frozen))
	}
	return m.message(play)
}

// message is the code or the message that is shown, or that cards are welcome.
func (m *Model) message(play *drill.Play) []string {
	w, k := m.options.Words.Till, play.Case().Knowledge()
	var out []string
	if d := k.Display(known(play, tree.DisplayQuestion)); d != nil {
		out = append(out, m.In(d.Text))
	}
	if c := play.Session().CodeShown(); c != nil {
		if len(out) == 0 {
			text := m.In(c.Display)
			if text == "" {
				text = m.In(w.Failed)
			}
			out = append(out, text)
		}
		out = append(out, fmt.Sprintf(m.In(w.Code), c.Code))
	} else if code := known(play, tree.CodeQuestion); code != "" && code != tree.SomethingElse && code != tree.NotSure {
		out = append(out, m.In(w.Failed), fmt.Sprintf(m.In(w.Code), code))
	}
	if len(out) == 0 {
		out = append(out, m.In(w.Ready))
	}
	return out
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
