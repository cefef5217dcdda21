// Package plain is what drills are told with line by line.
package plain

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
	"swipewise/wizard/report"
	"swipewise/wizard/sheet"
	"swipewise/wizard/wrap"
)

// usualWidth is the width of a line where the terminal does not say its own.
const usualWidth = 78

// Page is text that grows line by line, each wrapped and free of control
// characters.
type Page struct {
	strings.Builder
	width int
}

// NewPage returns an empty page.
func (t Texts) NewPage() *Page {
	if t.Width > 0 {
		return &Page{width: min(t.Width, usualWidth)}
	}
	return &Page{width: usualWidth}
}

// Put adds a text. What does not fit on a line goes on further in, by hang
// cells.
func (p *Page) Put(indent, hang int, text string) {
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

// Gap adds a blank line.
func (p *Page) Gap() { p.WriteString("\n") }

// leastColumn is the fewest cells that a text may have beside its key.
const leastColumn = 30

// Row is something that can be picked, and the key that picks it.
type Row struct{ Key, Text string }

// Rows adds what can be picked, each with its key beside it, or above it where the
// keys leave no room.
func (p *Page) Rows(all []Row) {
	column := 0
	for _, r := range all {
		column = max(column, ansi.StringWidth(r.Key))
	}
	for _, r := range all {
		if p.width-column-4 < leastColumn {
			p.Put(2, 2, r.Key)
			p.Put(6, 0, r.Text)
			continue
		}
		p.Put(2, column+2, r.Key+strings.Repeat(" ", column-ansi.StringWidth(r.Key)+2)+r.Text)
	}
}

// Sheets writes a sheet.
func (t Texts) Sheets(s sheet.Sheet) string {
	p := t.NewPage()
	p.Put(0, 0, s.Title)
	t.Lines(p, s.Lines)
	return p.String()
}

// Lines adds the lines of a sheet.
func (t Texts) Lines(p *Page, lines []sheet.Line) {
	for _, line := range lines {
		indent := 2 * line.Indent
		switch line.Role {
		case sheet.Heading:
			p.Gap()
			p.Put(indent, 0, line.Text)
		case sheet.Warning:
			p.Put(indent, 0, fmt.Sprintf(t.in(t.Words.Beware), line.Text))
		case sheet.Here:
			p.Put(indent, 2, "> "+line.Text)
		case sheet.Speech:
			p.Put(indent, 0, quoted(line.Text))
		case sheet.Body, sheet.Strong, sheet.Quiet:
			p.Put(indent, 0, line.Text)
		}
	}
}

func quoted(s string) string { return "“" + s + "”" }

// Likely adds the causes that lead now.
func (t Texts) Likely(p *Page, b tree.Belief) {
	p.Put(0, 0, t.in(t.Screens.Ask.Likely)+t.Colon())
	shown := 0
	for _, l := range b {
		if l.Cause.ID != tree.OtherCause && shown < mostCauses && l.P >= report.LeastShown {
			shown++
			p.Put(2, 2, t.Branch(l.Cause.Branch)+t.Between()+t.sure(l))
		}
	}
	p.Put(2, 2, fmt.Sprintf(t.in(t.Words.AndOther), sheet.Percent(b.Of(tree.OtherCause))))
}

// mostCauses is how many causes stand on a page.
const mostCauses = 3

// sure names a cause and says how sure it is.
func (t Texts) sure(l tree.Likely) string {
	return fmt.Sprintf(t.in(t.Words.Likely), t.in(l.Cause.Title), sheet.Sure(t.Sheet, t.Lang, l.P), sheet.Percent(l.P))
}

// Between parts a label from what it labels.
func (t Texts) Between() string { return t.in(t.Screens.Between) }

// Colon is the same at the end of a line.
func (t Texts) Colon() string { return strings.TrimRight(t.Between(), " ") }

// Branch names a branch.
func (t Texts) Branch(b tree.Branch) string {
	w := t.Screens.Branches
	switch b {
	case tree.BranchCard:
		return t.in(w.Card)
	case tree.BranchDevice:
		return t.in(w.Device)
	case tree.BranchNetwork:
		return t.in(w.Network)
	case tree.BranchOperator:
		return t.in(w.Operator)
	case tree.BranchOther:
	}
	return t.in(w.Other)
}
