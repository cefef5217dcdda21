package frame

import (
	"slices"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// Choice is one line of a list that can be picked.
type Choice struct {
	Key  string // the digit that picks it, or empty
	Side string // a word before the text
	Text string
	Pick func() tea.Cmd
}

// List is which choice of a list is the current one. The choices themselves are
// made anew whenever they are needed, in the language of the moment.
type List struct{ At int }

// Bindings returns the keys of a list: arrows, enter and the digits.
func (l *List) Bindings(s *Shell, items []Choice, digits string) []Binding {
	w := s.Words.Keys
	l.At = max(0, min(l.At, len(items)-1))
	var out []Binding
	if len(digitsOf(items)) > 0 {
		out = append(out, DigitBinding(items, digits))
	}
	out = append(out,
		Binding{
			Keys: []string{"up", "down"}, Shown: s.Glyphs.UpDown, Label: s.In(w.Choose), Long: s.In(w.ChooseTitle),
			Run: func(key string) tea.Cmd { l.move(s, key, len(items)); return nil },
		},
		Binding{
			Keys: []string{"enter"}, Label: s.In(w.Enter),
			Run: func(_ string) tea.Cmd {
				if l.At >= len(items) {
					return nil
				}
				return items[l.At].Pick()
			},
		})
	return out
}

// DigitBinding returns the digits of a list.
func DigitBinding(items []Choice, label string) Binding {
	keys := digitsOf(items)
	return Binding{Keys: keys, Shown: Span(keys), Label: label, Run: func(key string) tea.Cmd {
		i := slices.IndexFunc(items, func(c Choice) bool { return c.Key == key })
		return items[i].Pick()
	}}
}

// move moves to the choice above or below; at the ends the page scrolls, so
// that what stands around the list can be read with the same keys.
func (l *List) move(s *Shell, key string, n int) {
	step := 1
	if key == "up" {
		step = -1
	}
	if next := l.At + step; next >= 0 && next < n {
		l.At = next
		s.Follow = true
		return
	}
	s.Scroll(step)
}

// Choices adds the choices of a list, of which at is the current one, or none.
func (p *Paper) Choices(items []Choice, at int) {
	for i, c := range items {
		mark, style := " ", p.Look.Body
		if i == at {
			mark, style = p.Glyphs.Current, p.Look.Current
			p.Cursor = Cell{Line: len(p.Lines), Col: Margin}
		}
		lead := p.Look.Current.Render(mark) + " "
		if c.Key != "" {
			lead += p.Look.Key.Render(c.Key) + "  "
		}
		if c.Side != "" {
			lead += p.Look.Label.Render(c.Side) + "  "
		}
		p.Hang(lead, style, c.Text)
	}
}

// Row adds choices beside each other, on one line or two, if they fit; it
// reports whether they did.
func (p *Paper) Row(items []Choice, at int) bool {
	for _, each := range []int{len(items), (len(items) + 1) / 2} {
		if columns := columnsOf(items, each); sum(columns) <= p.Width {
			p.grid(items, at, columns)
			return true
		}
	}
	return false
}

// grid adds choices in columns of the given widths.
func (p *Paper) grid(items []Choice, at int, columns []int) {
	for from := 0; from < len(items); from += len(columns) {
		line, used := "", 0
		for i, width := range columns {
			if from+i >= len(items) {
				break
			}
			c, mark, style := items[from+i], " ", p.Look.Body
			if from+i == at {
				mark, style = p.Glyphs.Current, p.Look.Current
				p.Cursor = Cell{Line: len(p.Lines), Col: Margin + used}
			}
			line += p.Look.Current.Render(mark) + " " + p.Look.Key.Render(c.Key) + " " + style.Render(p.Glyphs.Pad(c.Text, max(0, width-5)))
			if i < len(columns)-1 {
				line += " "
			}
			used += width
		}
		p.Put(line)
	}
}

// columnsOf returns how wide the columns are that the choices take.
func columnsOf(items []Choice, each int) []int {
	columns := make([]int, each)
	for i, c := range items {
		columns[i%each] = max(columns[i%each], ansi.StringWidth(c.Text)+6)
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

func digitsOf(items []Choice) []string {
	var keys []string
	for _, c := range items {
		if c.Key != "" {
			keys = append(keys, c.Key)
		}
	}
	return keys
}

// Span writes the digits of a list as a hint: 1-4.
func Span(keys []string) string {
	from, to := slices.Min(keys), slices.Max(keys)
	if from == "0" && len(keys) > 1 {
		from = "1"
	}
	if from == to {
		return from
	}
	return from + "-" + to
}
