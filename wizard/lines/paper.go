package lines

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"swipewise/wizard/wrap"
)

const (
	usualWidth  = 78 // cells of a line where the terminal does not say its own
	leastColumn = 30 // the fewest cells that a text may have beside its key
)

// paper is text that grows line by line, each wrapped and free of control characters.
type paper struct {
	strings.Builder
	width int
}

// newPaper returns an empty one; a width of 0 is the usual one.
func newPaper(width int) *paper {
	if width <= 0 {
		width = usualWidth
	}
	return &paper{width: min(width, usualWidth)}
}

// put adds a text. What does not fit on a line goes on further in, by hang cells.
func (p *paper) put(indent, hang int, text string) {
	lead := strings.Repeat(" ", indent)
	for _, line := range strings.Split(strings.TrimRight(text, "\n"), "\n") {
		for i, part := range wrap.Lines(line, max(1, p.width-indent-hang)) {
			if i == 1 {
				lead += strings.Repeat(" ", hang)
			}
			p.WriteString(strings.TrimRight(lead+part, " ") + "\n")
		}
		lead = strings.Repeat(" ", indent)
	}
}

// gap adds a blank line, unless there is one already.
func (p *paper) gap() {
	if s := p.String(); s != "" && !strings.HasSuffix(s, "\n\n") {
		p.WriteString("\n")
	}
}

// row is something that can be picked, and the key that picks it.
type row struct{ key, text string }

// rows adds what can be picked, each with its key beside it, or above it where the
// keys leave no room.
func (p *paper) rows(all []row) {
	column := 0
	for _, r := range all {
		column = max(column, ansi.StringWidth(r.key))
	}
	for _, r := range all {
		if p.width-column-4 < leastColumn {
			p.put(2, 2, r.key)
			p.put(6, 0, r.text)
			continue
		}
		p.put(2, column+2, r.key+strings.Repeat(" ", column-ansi.StringWidth(r.key)+2)+r.text)
	}
}
