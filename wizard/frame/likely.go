package frame

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
	"swipewise/wizard/sheet"
)

const leastShown = .005 // a cause less likely than this is not worth a line

// Branch names a branch.
func (s *Shell) Branch(b tree.Branch) string { return s.In(s.Words.Branches.Of(b)) }

// BranchColumn returns how many cells the longest name of a branch takes.
func (s *Shell) BranchColumn() int {
	most := 0
	for _, b := range tree.Branches() {
		most = max(most, ansi.StringWidth(s.Branch(b)))
	}
	return most
}

// Leading returns the likeliest causes, and the probability of what is not
// listed.
func Leading(b tree.Belief, n int) (top []tree.Likely, other float64) {
	for _, l := range b {
		switch {
		case l.Cause.ID == tree.OtherCause:
			other = l.P
		case len(top) < n && l.P >= leastShown:
			top = append(top, l)
		}
	}
	return top, other
}

// Causes adds the likeliest causes: branch, title, bar, percent, a line each.
func (s *Shell) Causes(p *Paper, b tree.Belief, n int) {
	top, other := Leading(b, n)
	side := s.BranchColumn()
	bar := 16
	if p.Width < 60 {
		bar = 0
	}
	room := min(p.Width, ProseMax) - side - 2 - 2 - 4
	if bar > 0 {
		room -= bar + 2
	}
	for _, l := range top {
		line := p.Look.Label.Render(s.Glyphs.Pad(s.Branch(l.Cause.Branch), side)) + "  " + s.Glyphs.Pad(s.In(l.Cause.Title), room) + "  "
		if bar > 0 {
			line += p.Bar(l.P, bar) + "  "
		}
		p.Put(line + Right(sheet.Percent(l.P), 4))
	}
	gap := room + 2
	if bar > 0 {
		gap += bar + 2
	}
	p.Put(p.Look.Label.Render(s.Glyphs.Pad(s.Branch(tree.BranchOther), side)) + "  " + strings.Repeat(" ", gap) + Right(sheet.Percent(other), 4))
}

// CausesBeside adds the same for a narrow column: two lines each.
func (s *Shell) CausesBeside(p *Paper, b tree.Belief, n int) {
	top, other := Leading(b, n)
	side := s.BranchColumn()
	for _, l := range top {
		p.Hang(p.Look.Label.Render(s.Glyphs.Pad(s.Branch(l.Cause.Branch), side))+"  ", p.Look.Body, s.In(l.Cause.Title))
		p.Put(strings.Repeat(" ", side+2) + p.Bar(l.P, 16) + Right(sheet.Percent(l.P), 6))
	}
	p.Put(p.Look.Label.Render(s.Glyphs.Pad(s.Branch(tree.BranchOther), side)) + strings.Repeat(" ", 18) + Right(sheet.Percent(other), 6))
}
