package page

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"swipewise/wizard/wrap"
)

// Glyphs are the marks that the screens draw with, in Unicode or in ASCII. All
// of them are one cell wide; none is an emoji.
type Glyphs struct {
	ASCII          bool
	Rule           string
	Full, Rest     string // of a bar
	Current        string // before the current choice
	Todo, Done     string // of a checklist
	Warning        string
	Note           string
	Then           string // between the parts of a trail
	UpDown, Right  string // keys
	Left           string
	Folded         string // before what can be unfolded
	Unfolded       string
	LeftRight      string
	MoreUp, MoreOn string
	Go, Check      string // marks of what is to be done, and of what is paid
	Heavy, Double  string // rules
	Dot            string // between the items of a line
	More           string // in place of what is left out
}

// NewGlyphs returns the marks of Unicode, or those of ASCII.
func NewGlyphs(ascii bool) Glyphs {
	if ascii {
		return Glyphs{
			ASCII: true, Go: ">", Check: "*", Heavy: "=", Double: "#", Rule: "-", Full: "#", Rest: ".", Current: ">", Todo: "[ ]", Done: "[x]", Warning: "!", Note: "*",
			Then: ">", UpDown: "up/down", Right: "right", Left: "left", Folded: "+", Unfolded: "-", LeftRight: "left/right", MoreUp: "^", MoreOn: "v", Dot: "|", More: "~",
		}
	}
	return Glyphs{
		Go: "→", Check: "✓", Heavy: "━", Double: "═", Rule: "─", Full: "█", Rest: "·", Current: ">", Todo: "[ ]", Done: "[✓]", Warning: "!", Note: "*",
		Then: "›", UpDown: "↑↓", Right: "→", Left: "←", Folded: "+", Unfolded: "-", LeftRight: "←→", MoreUp: "↑", MoreOn: "↓", Dot: "·", More: "…",
	}
}

// Cut shortens a text to one line of at most width cells.
func (g Glyphs) Cut(s string, width int) string {
	short := wrap.Cut(s, width)
	if head, cut := strings.CutSuffix(short, "…"); cut && g.ASCII && short != s {
		return head + g.More
	}
	return short
}

// Pad cuts a text to a width, or fills it up with spaces.
func (g Glyphs) Pad(s string, width int) string {
	s = g.Cut(s, width)
	return s + strings.Repeat(" ", max(0, width-ansi.StringWidth(s)))
}
