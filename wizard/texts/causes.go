package texts

import (
	"fmt"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/page"
	"swipewise/wizard/report"
	"swipewise/wizard/sheet"
)

// Leading returns the n likeliest causes that are worth a line, and the probability of
// all that is not listed together.
func Leading(b tree.Belief, n int) (top []tree.Likely, other float64) {
	other = 1
	for _, l := range b {
		if l.Cause.ID != tree.OtherCause && len(top) < n && l.P >= report.LeastShown {
			top = append(top, l)
			other -= l.P
		}
	}
	return top, max(0, other)
}

// CauseLines says which causes lead now, and how sure that is.
func (t *Texts) CauseLines(heading string, b tree.Belief) []page.Line {
	const most = 3
	top, other := Leading(b, most)
	out := []page.Line{{Role: page.Label, Text: heading}}
	for _, l := range top {
		out = append(out, page.Line{Indent: 1, Text: t.Branch(l.Cause.Branch) + t.Between + t.Sure(l)})
	}
	return append(out, page.Line{Indent: 1, Text: fmt.Sprintf(t.Lines.AndOther, sheet.Percent(other))})
}

// Sure names a cause and says how sure it is.
func (t *Texts) Sure(l tree.Likely) string {
	return fmt.Sprintf(t.Lines.Likely, l.Cause.Title.In(t.Lang), sheet.Sure(t.Sheet, l.P), sheet.Percent(l.P))
}

const (
	barWidth  = 16 // cells of a bar
	barsFrom  = 60 // the width from which a line has room for one
	percent   = 4  // cells of a percentage
	between   = 2  // cells between two columns
	besideGap = 6  // cells of a percentage behind a bar
)

// DrawCauses draws the likeliest causes: branch, title, bar, percent, a line each.
func (t *Texts) DrawCauses(p *page.Paper, b tree.Belief, n int) {
	top, other := Leading(b, n)
	side, bar := t.BranchColumn(), 0
	if p.Width >= barsFrom {
		bar = barWidth + between
	}
	room := min(p.Width, page.ProseMax) - side - 2*between - percent - bar
	for _, l := range top {
		line := p.Look.Label.Render(p.Glyphs.Pad(t.Branch(l.Cause.Branch), side)) + "  " + p.Glyphs.Pad(l.Cause.Title.In(t.Lang), room) + "  "
		if bar > 0 {
			line += p.Bar(l.P, barWidth) + "  "
		}
		p.Put(line + page.RightAlign(sheet.Percent(l.P), percent))
	}
	p.Put(p.Look.Label.Render(p.Glyphs.Pad(t.Branch(tree.BranchOther), side)) + strings.Repeat(" ", max(0, 2*between+room+bar)) + page.RightAlign(sheet.Percent(other), percent))
}

// DrawCausesBeside draws the same for a narrow column: two lines each.
func (t *Texts) DrawCausesBeside(p *page.Paper, b tree.Belief, n int) {
	top, other := Leading(b, n)
	side := t.BranchColumn()
	for _, l := range top {
		p.Hang(p.Look.Label.Render(p.Glyphs.Pad(t.Branch(l.Cause.Branch), side))+"  ", p.Look.Body, l.Cause.Title.In(t.Lang))
		p.Put(strings.Repeat(" ", side+between) + p.Bar(l.P, barWidth) + page.RightAlign(sheet.Percent(l.P), besideGap))
	}
	p.Put(p.Look.Label.Render(p.Glyphs.Pad(t.Branch(tree.BranchOther), side)) + strings.Repeat(" ", barWidth+between) + page.RightAlign(sheet.Percent(other), besideGap))
}
