package wizard

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
	"swipewise/wizard/frame"
)

// known lists what is known so far, as one would tell a colleague.
func (m *Model) known() []string {
	var out []string
	for _, x := range m.session.Evidence(m.step.Cause) {
		switch e := x.Event; {
		case e.Kind == tree.EventGuide, e.Kind == tree.EventRound, e.Answer == tree.NotSure:
		default:
			out = append(out, m.event(e))
		}
	}
	return out
}

// knownText joins what is known. With a width it leaves out what came first, as
// long as the text is wider.
func (m *Model) knownText(width int) string {
	known, between := m.known(), " "+m.Glyphs.Dot+" "
	text := strings.Join(known, between)
	for i := 1; width > 0 && i < len(known) && ansi.StringWidth(text) > width; i++ {
		text = m.Glyphs.More + between + strings.Join(known[i:], between)
	}
	return text
}

// knownLine adds the line of what is known so far.
func (m *Model) knownLine(p *frame.Paper) {
	label, width := m.In(m.options.Words.Ask.Known), 0
	if p.Tight == frame.Tight {
		width = max(1, 2*(p.Width-ansi.StringWidth(label)-4))
	}
	text := m.knownText(width)
	if text == "" {
		return
	}
	if width > 0 {
		text = m.Glyphs.Cut(text, width)
	}
	p.Labelled(label, ansi.StringWidth(label)+2, p.Look.Label, p.Look.Body, text)
}
