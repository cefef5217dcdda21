package board

import (
	"fmt"
	"slices"
	"time"

	"swipewise/wizard/class"
	"swipewise/wizard/page"
)

// lines says what the board shows: how to come in, who is here and where, what is missed.
func (m *Model) lines(c *class.Class) []page.Line {
	w := m.w()
	out := []page.Line{{Role: page.Title, Text: m.short(c)}}
	if c.Phase != class.Over {
		out = append(out, page.Line{Name: w.Join, Text: m.o.Join}, page.Line{Name: w.Code, Text: spaced(m.o.Code)})
	}
	if c.Phase == class.Gathering {
		out = append(out, page.Line{Name: w.Print, Text: m.o.Print})
		if m.o.Nearby {
			out = append(out, page.Line{Text: w.Nearby})
		}
	}
	out = append(out, m.memberLines(c)...)
	for i, miss := range c.Missed() {
		if i == 0 {
			out = append(out, page.Line{Role: page.Label, Text: w.Missed})
		}
		out = append(out, page.Line{Indent: 1, Name: m.In(m.o.Cause(miss.Cause)), Text: fmt.Sprintf(w.Times, miss.Missed, miss.Of)})
	}
	if m.asked != nil {
		out = append(out, page.Line{Role: page.Strong, Text: m.asked.text})
	}
	return append(out, page.Line{Blank: page.Snug})
}

// memberLines says where each one is, with the points of all drills so far and dangerous
// acts.
func (m *Model) memberLines(c *class.Class) []page.Line {
	w := m.w()
	all := c.Members()
	slices.SortStableFunc(all, func(a, b *class.Member) int { return rank(a) - rank(b) })
	if len(all) == 0 {
		return []page.Line{{Text: w.Nobody}}
	}
	count := fmt.Sprintf(w.Count, c.Here())
	if c.Phase != class.Gathering && c.Pace != class.OwnPace {
		done, of := c.HandedIn()
		count += "  " + fmt.Sprintf(w.Handed, done, of)
	}
	out := []page.Line{{Text: count}}
	for _, a := range all {
		text := m.state(c, a, false)
		if still := c.Still(a, m.o.Room.Now()); still >= time.Minute {
			text += "  " + fmt.Sprintf(w.Member.Still, int(still.Minutes()))
		}
		if m.named && a.Handed() > 0 {
			text += "  " + fmt.Sprintf(w.Member.Mean, a.Points())
		}
		if n := a.Broken(); m.named && n > 0 {
			text += "  " + fmt.Sprintf(w.Member.Dangers, n)
		}
		out = append(out, page.Line{Indent: 1, Name: a.Name, Text: text})
	}
	return out
}
