package wizard

import (
	"slices"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// choice is one line of a list that can be picked.
type choice struct {
	key  string // the digit that picks it, or empty
	side string // a word before the text
	text string
	pick func(m *Model) tea.Cmd
}

// list is which choice of a list is the current one. The choices themselves are
// made anew whenever they are needed, in the language of the moment.
type list struct{ at int }

// bindings returns the keys of a list: arrows, enter and the digits.
func (l *list) bindings(m *Model, items []choice, digits string) []binding {
	w := m.options.Words.Keys
	l.at = max(0, min(l.at, len(items)-1))
	var out []binding
	if len(digitsOf(items)) > 0 {
		out = append(out, digitBinding(items, digits))
	}
	out = append(out,
		binding{
			keys: []string{"up", "down"}, shown: m.glyphs.upDown, label: m.in(w.Choose), long: m.in(w.ChooseTitle),
			run: func(m *Model, key string) tea.Cmd { l.move(m, key, len(items)); return nil },
		},
		binding{
			keys: []string{"enter"}, label: m.in(w.Enter),
			run: func(m *Model, _ string) tea.Cmd {
				if l.at >= len(items) {
					return nil
				}
				return items[l.at].pick(m)
			},
		})
	return out
}

// digitBinding returns the digits of a list.
func digitBinding(items []choice, label string) binding {
	keys := digitsOf(items)
	return binding{keys: keys, shown: span(keys), label: label, run: func(m *Model, key string) tea.Cmd {
		i := slices.IndexFunc(items, func(c choice) bool { return c.key == key })
		return items[i].pick(m)
	}}
}

// move moves to the choice above or below; at the ends the page scrolls, so
// that what stands around the list can be read with the same keys.
func (l *list) move(m *Model, key string, n int) {
	step := 1
	if key == "up" {
		step = -1
	}
	if next := l.at + step; next >= 0 && next < n {
		l.at = next
		m.follow = true
		return
	}
	m.scroll(step)
}

// draw adds the choices of a list, of which at is the current one, or none.
func (p *paper) choices(items []choice, at int) {
	for i, c := range items {
		mark, style := " ", p.look.body
		if i == at {
			mark, style = p.glyphs.current, p.look.current
			p.cursor = cell{line: len(p.lines), col: margin}
		}
		lead := p.look.current.Render(mark) + " "
		if c.key != "" {
			lead += p.look.key.Render(c.key) + "  "
		}
		if c.side != "" {
			lead += p.look.label.Render(c.side) + "  "
		}
		p.hang(lead, style, c.text)
	}
}

// row adds choices beside each other, on one line or two, if they fit; it
// reports whether they did.
func (p *paper) row(items []choice, at int) bool {
	for _, each := range []int{len(items), (len(items) + 1) / 2} {
		if columns := columnsOf(items, each); sum(columns) <= p.width {
			p.grid(items, at, columns)
			return true
		}
	}
	return false
}

// grid adds choices in columns of the given widths.
func (p *paper) grid(items []choice, at int, columns []int) {
	for from := 0; from < len(items); from += len(columns) {
		line, used := "", 0
		for i, width := range columns {
			if from+i >= len(items) {
				break
			}
			c, mark, style := items[from+i], " ", p.look.body
			if from+i == at {
				mark, style = p.glyphs.current, p.look.current
				p.cursor = cell{line: len(p.lines), col: margin + used}
			}
			line += p.look.current.Render(mark) + " " + p.look.key.Render(c.key) + " " + style.Render(p.glyphs.pad(c.text, max(0, width-5)))
			if i < len(columns)-1 {
				line += " "
			}
			used += width
		}
		p.put(line)
	}
}

// columnsOf returns how wide the columns are that the choices take.
func columnsOf(items []choice, each int) []int {
	columns := make([]int, each)
	for i, c := range items {
		columns[i%each] = max(columns[i%each], ansi.StringWidth(c.text)+6)
	}
	columns[each-1]--
	return columns
}

func sum(widths []int) int {
	all := 0
	for _, w := range widths {
		all += w
	}
	return all
}

func digitsOf(items []choice) []string {
	var keys []string
	for _, c := range items {
		if c.key != "" {
			keys = append(keys, c.key)
		}
	}
	return keys
}

// span writes the digits of a list as a hint: 1-4.
func span(keys []string) string {
	from, to := slices.Min(keys), slices.Max(keys)
	if from == "0" && len(keys) > 1 {
		from = "1"
	}
	if from == to {
		return from
	}
	return from + "-" + to
}
