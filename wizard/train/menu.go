package train

import (
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

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
	return append([]frame.Binding{n.m.backBinding(n.back)}, n.m.listBindings(&n.list, items)...)
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

func (m *Model) backBinding(back func()) frame.Binding {
	return m.act("esc", m.In(m.Words.Keys.Back), "", pick(back))
}

func (n *menu) draw(p *frame.Paper) {
	p.Choices(n.choices(), n.list.At)
}

// entry is something that can be found by typing: by what is seen of it, or by
// other words that mean it.
type entry struct {
	frame.Choice
	branch tree.Branch // that it stands under; empty for none
	words  []tree.Text
}

// Has reports whether texts have all the words that were typed, in either language.
func Has(typed string, texts []tree.Text) bool {
	all := ""
	for _, t := range texts {
		all += " " + tree.Fold(t.ZH) + " " + tree.Fold(t.EN)
	}
	for _, w := range strings.Fields(tree.Fold(typed)) {
		if !strings.Contains(all, w) {
			return false
		}
	}
	return true
}

// search is a list so long that one types to find something in it.
type search struct {
	m     *Model
	ask   tree.Text
	items func() []entry
	back  func()
	list  frame.List
	input frame.Input
}

func (s *search) title() string { return s.m.In(s.ask) }

func (s *search) typed(msg tea.Msg) {
	if s.input.Take(msg) {
		s.list.At, s.m.Offset = 0, 0
	}
}

// choices returns what has all the words that were typed, by branch; what shows them
// comes before what only means them.
func (s *search) choices() []frame.Choice {
	typed := s.input.Text()
	order := tree.Branches()
	items := slices.DeleteFunc(s.items(), func(e entry) bool { return !Has(typed, e.words) })
	rank := func(e entry) int {
		at := slices.Index(order, e.branch)
		if !Has(typed, []tree.Text{{ZH: e.Text}}) {
			at += len(order) + 1
		}
		return at
	}
	slices.SortStableFunc(items, func(a, b entry) int { return rank(a) - rank(b) })
	var out []frame.Choice
	sided := slices.ContainsFunc(items, func(e entry) bool { return e.branch != "" })
	for i, e := range items {
		switch {
		case !sided:
		case e.branch == "" || i > 0 && items[i-1].branch == e.branch:
			e.Side = strings.Repeat(" ", s.m.BranchColumn())
		default:
			e.Side = s.m.Glyphs.Pad(s.m.Branch(e.branch), s.m.BranchColumn())
		}
		out = append(out, e.Choice)
	}
	return out
}

func (s *search) bindings() []frame.Binding {
	back := s.m.backBinding(s.back)
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
	p.Choices(items, s.list.At)
	if s.list.At == 0 || !s.m.Follow {
		p.Cursor = cursor
	}
}
