package wizard

import (
	"math"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
	"swipewise/wizard/sheet"
)

const leastShown = .005 // a cause less likely than this is not worth a line

// branch names a branch.
func (m *Model) branch(b tree.Branch) string {
	w := m.options.Words.Branches
	switch b {
	case tree.BranchCard:
		return m.in(w.Card)
	case tree.BranchDevice:
		return m.in(w.Device)
	case tree.BranchNetwork:
		return m.in(w.Network)
	case tree.BranchOperator:
		return m.in(w.Operator)
	case tree.BranchOther:
	}
	return m.in(w.Other)
}

// branchColumn returns how many cells the longest name of a branch takes.
func (m *Model) branchColumn() int {
	most := 0
	for _, b := range tree.Branches() {
		most = max(most, ansi.StringWidth(m.branch(b)))
	}
	return most
}

// leading returns the likeliest causes, and the probability of what is not
// listed.
func leading(b tree.Belief, n int) (top []tree.Likely, other float64) {
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

// causes adds the likeliest causes: branch, title, bar, percent, a line each.
func (m *Model) causes(p *paper, n int) {
	top, other := leading(m.step.Belief, n)
	side := m.branchColumn()
	bar := 16
	if p.width < 60 {
		bar = 0
	}
	room := min(p.width, proseMax) - side - 2 - 2 - 4
	if bar > 0 {
		room -= bar + 2
	}
	for _, l := range top {
		line := p.look.label.Render(m.glyphs.pad(m.branch(l.Cause.Branch), side)) + "  " + m.glyphs.pad(m.in(l.Cause.Title), room) + "  "
		if bar > 0 {
			line += p.bar(l.P, bar) + "  "
		}
		p.put(line + right(sheet.Percent(l.P), 4))
	}
	gap := room + 2
	if bar > 0 {
		gap += bar + 2
	}
	p.put(p.look.label.Render(m.glyphs.pad(m.branch(tree.BranchOther), side)) + "  " + strings.Repeat(" ", gap) + right(sheet.Percent(other), 4))
}

// causesBeside adds the same for a narrow column: two lines each.
func (m *Model) causesBeside(p *paper, n int) {
	top, other := leading(m.step.Belief, n)
	side := m.branchColumn()
	for _, l := range top {
		p.hang(p.look.label.Render(m.glyphs.pad(m.branch(l.Cause.Branch), side))+"  ", p.look.body, m.in(l.Cause.Title))
		p.put(strings.Repeat(" ", side+2) + p.bar(l.P, 16) + right(sheet.Percent(l.P), 6))
	}
	p.put(p.look.label.Render(m.glyphs.pad(m.branch(tree.BranchOther), side)) + strings.Repeat(" ", 18) + right(sheet.Percent(other), 6))
}

func (p *paper) bar(share float64, width int) string {
	full := int(math.Round(share * float64(width)))
	return p.look.bar.Render(strings.Repeat(p.glyphs.full, full)) + p.look.rule.Render(strings.Repeat(p.glyphs.rest, width-full))
}

// right sets a short text at the right of a column.
func right(s string, width int) string {
	return strings.Repeat(" ", max(0, width-ansi.StringWidth(s))) + s
}

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
	known, between := m.known(), " "+m.glyphs.dot+" "
	text := strings.Join(known, between)
	for i := 1; width > 0 && i < len(known) && ansi.StringWidth(text) > width; i++ {
		text = m.glyphs.more + between + strings.Join(known[i:], between)
	}
	return text
}

// knownLine adds the line of what is known so far.
func (m *Model) knownLine(p *paper) {
	label, width := m.in(m.options.Words.Ask.Known), 0
	if p.tight == tight {
		width = max(1, 2*(p.width-ansi.StringWidth(label)-4))
	}
	text := m.knownText(width)
	if text == "" {
		return
	}
	if width > 0 {
		text = m.glyphs.cut(text, width)
	}
	p.labelled(label, ansi.StringWidth(label)+2, p.look.label, p.look.body, text)
}
