package board

import (
	"fmt"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"

	"swipewise/wizard/class"
	"swipewise/wizard/page"
)

func (m *Model) trail(c *class.Class) []string {
	return []string{fmt.Sprintf(m.w().Title, m.o.Set), m.short(c)}
}

// short says what the class is doing.
func (m *Model) short(c *class.Class) string {
	phase := m.w().phase(c.Phase)
	if c.Pace == class.Together && c.Number > 0 && c.Phase != class.Gathering {
		return fmt.Sprintf(m.w().Drill, c.Number, c.Size) + " " + m.Glyphs.Dot + " " + phase
	}
	return phase
}

// time says how long the phase has lasted, while there is something to do.
func (m *Model) time(c *class.Class) string {
	if c.Phase != class.Drilling {
		return ""
	}
	s := max(0, int(m.o.Room.Now().Sub(c.Since).Seconds()))
	return fmt.Sprintf("%d:%02d", s/60, s%60)
}

// newsFor is how long something that happened once stands on the board.
const newsFor = time.Minute

// troubles says what the trainer should know of.
func (m *Model) troubles(t class.Trouble) []string {
	var out []string
	if t.Unwritten > 0 {
		out = append(out, fmt.Sprintf(m.w().Trouble.Unwritten, t.Unwritten, t.Reason))
	}
	lately := func(at time.Time) bool { return m.o.Room.Now().Sub(at) < newsFor }
	switch {
	case t.Tries > 0 && lately(t.Slowed):
		out = append(out, fmt.Sprintf(m.w().Trouble.Guessing, t.Tries, t.From))
	case t.Tries > 0 && lately(t.Tried):
		out = append(out, fmt.Sprintf(m.w().Trouble.Tries, t.Tries, t.From))
	}
	if t.Broke != "" && lately(t.Broken) {
		out = append(out, fmt.Sprintf(m.w().Trouble.Broke, t.Broke, t.Fault))
	}
	return out
}

// draw draws the page: how to come in, who is here, what is missed, what can be done.
func (m *Model) draw(p *page.Paper) {
	m.o.Room.Look(func(c *class.Class, _ class.Trouble) {
		m.door(p, c)
		p.Gap(page.Snug)
		foot := p.Beside(p.Edge)
		m.missed(foot, c)
		if m.asked != nil {
			foot.Gap(page.Snug)
			foot.Prose(p.Look.Strong, 0, m.asked.text)
		}
		foot.Gap(page.Snug)
		if items := m.choices(c); !foot.Row(items, m.at) {
			foot.Choices(items, m.at)
		}
		m.members(p, c, p.Height-len(p.Lines)-len(foot.Lines)-1)
		p.Gap(page.Snug)
		cursor := foot.Cursor
		cursor.Line += len(p.Lines)
		p.Lines = append(p.Lines, foot.Lines...)
		p.Cursor = cursor
	})
}

// door says how to come in: large while the class gathers, in short later.
func (m *Model) door(p *page.Paper, c *class.Class) {
	w := m.w()
	if c.Phase == class.Over {
		return
	}
	code := p.Look.Label.Render(w.Code) + " " + p.Look.Strong.Render(spaced(m.o.Code))
	if c.Phase != class.Gathering {
		if line := m.command(p) + "   " + code; ansi.StringWidth(line) <= p.Width {
			p.Put(line)
			return
		}
	}
	p.Put(m.command(p))
	if c.Phase != class.Gathering {
		p.Put(code)
		return
	}
	big := large(m.o.Code, p.Glyphs.Full, p.Width-ansi.StringWidth(w.Code)-2)
	if p.Tight >= page.Brief || big == nil {
		p.Put(code)
	} else {
		p.Gap(page.Airy)
		for i, line := range big {
			lead := strings.Repeat(" ", ansi.StringWidth(w.Code))
			if i == len(big)/2 {
				lead = w.Code
			}
			p.Put(p.Look.Label.Render(lead) + "  " + p.Look.Strong.Render(line))
		}
		p.Gap(page.Airy)
	}
	if p.Tight < page.Brief {
		p.Put(p.Look.Label.Render(w.Print) + " " + m.o.Print)
	}
	if m.o.Nearby {
		p.Prose(p.Look.Notice, 0, w.Nearby)
	}
}

// command says what to type; where that does not fit, without the words before it.
func (m *Model) command(p *page.Paper) string {
	line := p.Look.Label.Render(m.w().Join) + " " + p.Look.Strong.Render(m.o.Join)
	if ansi.StringWidth(line) > p.Width {
		return p.Look.Strong.Render(m.o.Join)
	}
	return line
}

// spaced sets the characters of a code apart.
func spaced(code string) string { return strings.Join(strings.Split(code, ""), " ") }

// missed shows the causes that are missed most, a bar for each.
func (m *Model) missed(p *page.Paper, c *class.Class) {
	all := c.Missed()
	most := 4
	if p.Tight >= page.Spare {
		most = 2
	}
	if len(all) == 0 {
		return
	}
	p.Prose(p.Look.Label, 0, m.w().Missed)
	bar := min(24, p.Width/5)
	for _, miss := range all[:min(most, len(all))] {
		times := fmt.Sprintf(m.w().Times, miss.Missed, miss.Of)
		room := min(p.Width-bar-6-ansi.StringWidth(times), 40)
		p.Put("  " + m.Glyphs.Pad(m.In(m.o.Cause(miss.Cause)), room) + "  " + p.Bar(float64(miss.Missed)/float64(miss.Of), bar) + "  " + times)
	}
}
