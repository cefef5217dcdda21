package board

import (
	"fmt"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"

	"swipewise/wizard/class"
	"swipewise/wizard/frame"
)

func (m *Model) trail(c *class.Class) string {
	return fmt.Sprintf(m.In(m.o.Words.Title), m.o.Set) + " " + m.Glyphs.Then + " " + m.short(c)
}

// short says what the class is doing.
func (m *Model) short(c *class.Class) string {
	phase := m.In(m.o.Words.phase(c.Phase))
	if c.Pace == class.Together && c.Number > 0 && c.Phase != class.Gathering {
		return fmt.Sprintf(m.In(m.o.Words.Drill), c.Number, c.Size) + " " + m.Glyphs.Dot + " " + phase
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
		out = append(out, fmt.Sprintf(m.In(m.o.Words.Trouble.Unwritten), t.Unwritten, t.Reason))
	}
	lately := func(at time.Time) bool { return m.o.Room.Now().Sub(at) < newsFor }
	switch {
	case t.Tries > 0 && lately(t.Slowed):
		out = append(out, fmt.Sprintf(m.In(m.o.Words.Trouble.Guessing), t.Tries, t.From))
	case t.Tries > 0 && lately(t.Tried):
		out = append(out, fmt.Sprintf(m.In(m.o.Words.Trouble.Tries), t.Tries, t.From))
	}
	if t.Broke != "" && lately(t.Broken) {
		out = append(out, fmt.Sprintf(m.In(m.o.Words.Trouble.Broke), t.Broke, t.Fault))
	}
	return out
}

// draw draws the page: how to come in, who is here, what is missed, what can be
// done.
func (m *Model) draw(p *frame.Paper, c *class.Class) {
	w := m.o.Words
	m.door(p, c)
	p.Gap(frame.Snug)
	foot := m.Paper(p.Edge, p.Tight)
	m.missed(foot, c)
	if m.asked {
		foot.Gap(frame.Snug)
		foot.Prose(p.Look.Strong, 0, m.In(w.Asked))
	}
	foot.Gap(frame.Snug)
	if items := m.choices(c); !foot.Row(items, m.list.At) {
		foot.Choices(items, m.list.At)
	}
	m.members(p, c, m.BodyHeight()-len(p.Lines)-len(foot.Lines)-1)
	p.Gap(frame.Snug)
	cursor := foot.Cursor
	cursor.Line += len(p.Lines)
	p.Lines = append(p.Lines, foot.Lines...)
	p.Cursor = cursor
}

// door says how to come in: large while the class gathers, in short later.
func (m *Model) door(p *frame.Paper, c *class.Class) {
	w := m.o.Words
	if c.Phase == class.Over {
		return
	}
	code := p.Look.Label.Render(m.In(w.Code)) + " " + p.Look.Strong.Render(spaced(m.o.Code))
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
	big := large(m.o.Code, p.Glyphs.Full, p.Width-ansi.StringWidth(m.In(w.Code))-2)
	if p.Tight >= frame.Brief || big == nil {
		p.Put(code)
	} else {
		p.Gap(frame.Airy)
		for i, line := range big {
			lead := strings.Repeat(" ", ansi.StringWidth(m.In(w.Code)))
			if i == len(big)/2 {
				lead = m.In(w.Code)
			}
			p.Put(p.Look.Label.Render(lead) + "  " + p.Look.Strong.Render(line))
		}
		p.Gap(frame.Airy)
	}
	if p.Tight < frame.Brief {
		p.Put(p.Look.Label.Render(m.In(w.Print)) + " " + m.o.Print)
	}
	if m.o.Nearby {
		p.Prose(p.Look.Notice, 0, m.In(w.Nearby))
	}
}

// command says what to type; where that does not fit, without the words before it.
func (m *Model) command(p *frame.Paper) string {
	line := p.Look.Label.Render(m.In(m.o.Words.Join)) + " " + p.Look.Strong.Render(m.o.Join)
	if ansi.StringWidth(line) > p.Width {
		return p.Look.Strong.Render(m.o.Join)
	}
	return line
}

// spaced sets the characters of a code apart.
func spaced(code string) string { return strings.Join(strings.Split(code, ""), " ") }

// missed shows the causes that are missed most, a bar for each.
func (m *Model) missed(p *frame.Paper, c *class.Class) {
	all := c.Missed()
	most := 4
	if p.Tight >= frame.Spare {
		most = 2
	}
	if len(all) == 0 {
		return
	}
	p.Prose(p.Look.Label, 0, m.In(m.o.Words.Missed))
	bar := min(24, p.Width/5)
	for _, miss := range all[:min(most, len(all))] {
		times := fmt.Sprintf(m.In(m.o.Words.Times), miss.Missed, miss.Of)
		room := min(p.Width-bar-6-ansi.StringWidth(times), 40)
		p.Put("  " + m.Glyphs.Pad(m.In(m.o.Cause(miss.Cause)), room) + "  " + p.Bar(float64(miss.Missed)/float64(miss.Of), bar) + "  " + times)
	}
}
