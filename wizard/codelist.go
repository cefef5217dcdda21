package wizard

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"swipewise/wizard/page"
	"swipewise/wizard/sheet"
)

// codeColumn is the width of a code in a list; ranges are the widest.
const codeColumn = 5

// codeLine is a line of the list of codes: a code, or the name of the scheme
// whose codes follow.
type codeLine struct {
	network string
	at      int // in what is listed; -1 for the name of a scheme
}

// lines returns the list, each scheme named once.
func (l *lookUp) lines() []codeLine {
	var out []codeLine
	for i, c := range l.shown {
		if l.onlyScheme() == "" && (i == 0 || l.shown[i-1].Scheme != c.Scheme) {
			out = append(out, codeLine{c.Scheme, -1})
		}
		out = append(out, codeLine{c.Scheme, i})
	}
	return out
}

// codes adds as much of the list as there is room for, below a line that says
// where in it one is. The scheme of the uppermost code stays in sight.
func (l *lookUp) codes(m *Model, p *page.Paper, room int) {
	if len(l.shown) == 0 {
		return
	}
	l.where(m, p)
	lines := l.lines()
	named := l.onlyScheme() == ""
	l.height = min(room-1, len(lines))
	l.scroll(l.current(lines), len(lines), named)
	seen := lines[l.top : l.top+l.height]
	if named && len(seen) > 1 && seen[1].at < 0 {
		seen = seen[1:] // a name with nothing below it
	}
	for i, line := range seen {
		if line.at < 0 || i == 0 && named {
			p.Put(p.Look.Label.Render(p.Glyphs.Cut(m.network(line.network), p.Width)))
		} else {
			l.code(m, p, line.at)
		}
	}
}

// current returns the line of the current code.
func (l *lookUp) current(lines []codeLine) int {
	for i, line := range lines {
		if line.at == l.at {
			return i
		}
	}
	return 0
}

// scroll moves the part of the list that is seen so that a line is in it, below the
// uppermost one if that is kept for a name.
func (l *lookUp) scroll(line, lines int, named bool) {
	above := line
	if named {
		above--
	}
	l.top = max(line-l.height+1, min(l.top, above))
	l.top = max(0, min(l.top, lines-l.height))
}

// where says which codes are listed, and which of them is the current one.
func (l *lookUp) where(m *Model, p *page.Paper) {
	w := m.t().LookUp
	name := w.All
	if one := l.onlyScheme(); one != "" {
		name = m.network(one)
	}
	place := fmt.Sprintf(w.Where, l.at+1, len(l.shown))
	room := min(p.Width, page.ProseMax) - ansi.StringWidth(m.Glyphs.LeftRight+place) - 3
	p.Put(p.Look.Key.Render(m.Glyphs.LeftRight) + " " + p.Look.Strong.Render(p.Glyphs.Pad(name, max(0, room))) + "  " + place)
}

// code adds one code: on one line, cut if it must be, for its page says it all.
func (l *lookUp) code(m *Model, p *page.Paper, at int) {
	c := l.shown[at]
	mark, style := " ", p.Look.Body
	if at == l.at {
		mark, style = p.Glyphs.Current, p.Look.Current
		p.Cursor = page.Cell{Line: len(p.Lines), Col: page.Margin}
	}
	lead := p.Look.Current.Render(mark) + " " + p.Look.Key.Render(p.Glyphs.Pad(c.Code, codeColumn)) + " "
	room := max(0, min(p.Width, page.ProseMax)-codeColumn-3)
	if !m.o.Knowledge.Differs(c.Code) {
		p.Put(lead + style.Render(p.Glyphs.Cut(m.In(c.Meaning), room)))
		return
	}
	differs := m.t().LookUp.Differs
	room = max(0, room-ansi.StringWidth(differs)-4)
	p.Put(lead + style.Render(p.Glyphs.Pad(m.In(c.Meaning), room)) + strings.Repeat(" ", 2) + p.Look.Warning.Render(p.Glyphs.Warning) + " " + differs)
}

// scheme names a scheme in words.
func (m *Model) network(id string) string { return sheet.Network(m.t().Sheet, id) }
