package train

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
	"swipewise/wizard/frame"
)

// menu is a question with answers to choose from.
type menu struct {
	m     *Model
	ask   tree.Text
	items func() []frame.Choice
	back  func()
	list  frame.List
}

func (n *menu) title() string { return n.m.In(n.ask) }

// choices returns the answers, the first nine with their digits.
func (n *menu) choices() []frame.Choice { return numbered(n.items()) }

func numbered(items []frame.Choice) []frame.Choice {
	for i := range items {
		if i < 9 {
			items[i].Key = strconv.Itoa(i + 1)
		} else {
			items[i].Key = " "
		}
	}
	return items
}

// digits returns the choices that have a digit.
func digits(items []frame.Choice) []frame.Choice { return items[:min(9, len(items))] }

func (n *menu) bindings() []frame.Binding {
	items := n.choices()
	return append([]frame.Binding{n.backBinding()}, n.m.listBindings(&n.list, items)...)
}

// listBindings returns the keys of a list of which the first nine have digits.
func (m *Model) listBindings(l *frame.List, items []frame.Choice) []frame.Binding {
	bare := append([]frame.Choice(nil), items...)
	for i := range bare {
		bare[i].Key = ""
	}
	out := l.Bindings(&m.Shell, bare, "")
	if len(items) > 0 {
		out = append([]frame.Binding{frame.DigitBinding(digits(items), m.In(m.Words.Keys.Choose))}, out...)
	}
	return out
}

func (n *menu) backBinding() frame.Binding {
	return frame.Binding{
		Keys: []string{"esc"}, Label: n.m.In(n.m.Words.Keys.Back), Act: true,
		Run: func(string) tea.Cmd { n.back(); return nil },
	}
}

func (n *menu) draw(p *frame.Paper) {
	p.Choices(n.choices(), n.list.At)
}

// search is a menu so long that one types to find something in it.
type search struct {
	menu
	input frame.Input
}

func newSearch(n menu) *search { return &search{menu: n, input: frame.NewInput()} }

func (s *search) typed(msg tea.Msg) {
	if s.input.Take(msg) {
		s.list.At, s.m.Offset = 0, 0
	}
}

// choices returns what has all the words that were typed.
func (s *search) choices() []frame.Choice {
	words := strings.Fields(tree.Fold(s.input.Text()))
	var out []frame.Choice
	for _, c := range s.items() {
		has := true
		for _, w := range words {
			has = has && strings.Contains(tree.Fold(c.Side+" "+c.Text), w)
		}
		if has {
			out = append(out, c)
		}
	}
	return out
}

func (s *search) bindings() []frame.Binding {
	back := s.backBinding()
	if s.input.Field.Value() != "" {
		back.Label = s.m.In(s.m.Words.Keys.Clear)
		back.Run = func(string) tea.Cmd { s.input, s.list.At = frame.NewInput(), 0; return nil }
	}
	return append([]frame.Binding{back}, s.list.Bindings(&s.m.Shell, s.choices(), "")...)
}

func (s *search) draw(p *frame.Paper) {
	p.Prose(p.Look.Label, 0, s.m.In(s.m.options.Words.Ask.Search))
	s.input.Draw(p)
	cursor := p.Cursor
	p.Gap(frame.Snug)
	items := s.choices()
	if len(items) == 0 {
		p.Prose(p.Look.Body, 0, s.m.In(s.m.options.Words.Ask.None))
	}
	once(items)
	p.Choices(items, s.list.At)
	if s.list.At == 0 || !s.m.Follow {
		p.Cursor = cursor
	}
}

// once names what stands beside several choices in a row only at the first.
func once(items []frame.Choice) {
	for i := len(items) - 1; i > 0; i-- {
		if items[i].Side == items[i-1].Side {
			items[i].Side = strings.Repeat(" ", ansi.StringWidth(items[i].Side))
		}
	}
}
