package wizard

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"swipewise/wizard/wrap"
)

// glyphs are the marks that the screens draw with, in Unicode or in ASCII. All
// of them are one cell wide; none is an emoji.
type glyphs struct {
	ascii          bool
	rule           string
	full, rest     string // of a bar
	current        string // before the current choice
	todo, done     string // of a checklist
	warning        string
	note           string
	then           string // between the parts of a trail
	upDown, right  string // keys
	left           string
	folded         string // before what can be unfolded
	unfolded       string
	leftRight      string
	moreUp, moreOn string
	dot            string // between the items of a line
	more           string // in place of what is left out
}

func newGlyphs(ascii bool) glyphs {
	if ascii {
		return glyphs{
			ascii: true, rule: "-", full: "#", rest: ".", current: ">", todo: "[ ]", done: "[x]", warning: "!", note: "*",
			then: ">", upDown: "up/down", right: "right", left: "left", folded: "+", unfolded: "-", leftRight: "left/right", moreUp: "^", moreOn: "v", dot: "|", more: "~",
		}
	}
	return glyphs{
		rule: "─", full: "█", rest: "·", current: ">", todo: "[ ]", done: "[✓]", warning: "!", note: "*",
		then: "›", upDown: "↑↓", right: "→", left: "←", folded: "+", unfolded: "-", leftRight: "←→", moreUp: "↑", moreOn: "↓", dot: "·", more: "…",
	}
}

// cut shortens a text to one line of at most width cells.
func (g glyphs) cut(s string, width int) string {
	short := wrap.Cut(s, width)
	if head, cut := strings.CutSuffix(short, "…"); cut && g.ascii && short != s {
		return head + g.more
	}
	return short
}

// pad cuts a text to a width, or fills it up with spaces.
func (g glyphs) pad(s string, width int) string {
	s = g.cut(s, width)
	return s + strings.Repeat(" ", max(0, width-ansi.StringWidth(s)))
}
