package board

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"

	"swipewise/wizard/class"
	"swipewise/wizard/page"
)

// The widths of what stands of a member.
const (
	nameWidth  = class.LongestName
	shortName  = 12
	cellWidth  = 26 // of a member where many stand beside each other
	stateWidth = 22
	meanBar    = 10
	meanWidth  = 9
)

// members shows who is here and where each one is: a line each where there is room,
// else beside each other in columns, and if they are still too many, how many more.
func (m *Model) members(p *page.Paper, c *class.Class, rows int) {
	w := m.w()
	all := c.Members()
	slices.SortStableFunc(all, func(a, b *class.Member) int { return rank(a) - rank(b) })
	if len(all) == 0 {
		p.Prose(p.Look.Body, 0, w.Nobody)
		return
	}
	p.Put(m.counts(p, c))
	rows = max(1, rows-1)
	if len(all) <= rows && p.Width >= nameWidth+stateWidth {
		for _, member := range all {
			p.Put(m.row(p, c, member))
		}
		return
	}
	columns := max(1, p.Width/cellWidth)
	if len(all) > rows*columns && rows > 1 {
		fit := (rows - 1) * columns
		more := fmt.Sprintf(w.More, len(all)-fit)
		m.grid(p, c, all[:fit], columns)
		p.Put(more)
		return
	}
	m.grid(p, c, all, columns)
}

// rank puts those who are here before those who are gone.
func rank(a *class.Member) int {
	if a.Here {
		return 0
	}
	return 1
}

// counts says how many are here, and how many have handed in.
func (m *Model) counts(p *page.Paper, c *class.Class) string {
	w := m.w()
	out := p.Look.Strong.Render(fmt.Sprintf(w.Count, c.Here()))
	if c.Phase == class.Gathering || c.Pace == class.OwnPace {
		return out
	}
	done, of := c.HandedIn()
	out += "   " + p.Look.Strong.Render(fmt.Sprintf(w.Handed, done, of))
	if room := p.Width - ansi.StringWidth(out) - 2; room >= meanBar {
		out += "  " + p.Bar(float64(done)/float64(max(1, of)), min(30, room))
	}
	return out
}

// row is a line for one member: name, what they do, the points of all drills so
// far, dangerous acts.
func (m *Model) row(p *page.Paper, c *class.Class, a *class.Member) string {
	w := m.w().Member
	name := m.Glyphs.Pad(a.Name, nameWidth)
	if a.Here {
		name = p.Look.Strong.Render(name)
	}
	out := name + " " + m.Glyphs.Pad(m.state(c, a, false), stateWidth)
	if p.Width >= nameWidth+stateWidth+meanBar+22 {
		mean := strings.Repeat(" ", meanBar+meanWidth+1)
		if m.named && a.Handed() > 0 {
			mean = p.Bar(a.Points()/100, meanBar) + " " + m.Glyphs.Pad(fmt.Sprintf(w.Mean, a.Points()), meanWidth)
		}
		out += " " + mean
	}
	if still := c.Still(a, m.o.Room.Now()); still >= time.Minute {
		out += "  " + p.Look.Notice.Render(fmt.Sprintf(w.Still, int(still.Minutes())))
	}
	if n := a.Broken(); m.named && n > 0 {
		out += "  " + p.Look.Warning.Render(p.Glyphs.Warning+" "+fmt.Sprintf(w.Dangers, n))
	}
	return out
}

// grid sets members beside each other.
func (m *Model) grid(p *page.Paper, c *class.Class, all []*class.Member, columns int) {
	for from := 0; from < len(all); from += columns {
		var line []string
		for _, a := range all[from:min(from+columns, len(all))] {
			name := m.Glyphs.Pad(a.Name, shortName)
			if a.Here {
				name = p.Look.Strong.Render(name)
			}
			mark := "  "
			if m.named && a.Broken() > 0 {
				mark = p.Look.Warning.Render(p.Glyphs.Warning) + " "
			}
			line = append(line, name+" "+mark+m.Glyphs.Pad(m.state(c, a, true), cellWidth-shortName-4))
		}
		p.Put(strings.Join(line, " "))
	}
}

// state says where a member is.
func (m *Model) state(c *class.Class, a *class.Member, short bool) string {
	w := m.w().Member
	attempt, _ := a.Attempt(a.Number)
	looks, tries := a.Acts()
	switch {
	case !a.Here:
		return w.Gone
	case c.Phase == class.Gathering || a.Number == 0:
		return w.Waiting
	case a.Done(a.Number) && !m.named:
		return w.Done
	case a.Done(a.Number) && attempt.Score != nil && attempt.Score.Passed:
		return fmt.Sprintf(w.Passed, attempt.Score.Points)
	case a.Done(a.Number) && attempt.Score != nil:
		return fmt.Sprintf(w.Handed, attempt.Score.Points)
	case short:
		return fmt.Sprintf(w.Short, a.Number, looks+tries)
	}
	return fmt.Sprintf(w.At, a.Number, looks, tries)
}
