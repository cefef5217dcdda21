package frame

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// Beside sets two papers beside each other, the left one as wide as given. The
// cursor is the left one's.
func (p *Paper) Beside(left, right *Paper, width int) {
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
