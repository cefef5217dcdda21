package train

import (
	"strings"

	"swipewise/wizard/page"
)

// menu is a question with answers to choose from. The words are asked for whenever they
// are needed, in the language of the moment.
type menu struct {
	m     *Model
	ask   func() string
	items func() []page.Choice
	back  func()
	at    int
}

func (n *menu) page() page.Page {
	ask := n.ask()
	return page.Page{
		Trail: []string{ask}, At: &n.at, Acts: n.m.listed(n.m.back("", n.back)),
		Blocks: []page.Block{{Told: true, Lines: []page.Line{{Text: ask}}}, {Choices: page.Numbered(n.items())}},
	}
}

// search is a list so long that one types to find something in it.
type search struct {
	menu
	text string
}

func (s *search) page() page.Page {
	m, w, ask := s.m, s.m.w().Ask, s.ask()
	items := page.Found(strings.TrimSpace(s.text), s.items())
	for i := range items {
		switch b := items[i].Branch; {
		case items[len(items)-1].Branch == "" && items[0].Branch == "": // none is under a branch
		case b == "" || i > 0 && items[i-1].Branch == b:
			items[i].Side = strings.Repeat(" ", m.t().BranchColumn())
		default:
			items[i].Side = m.Glyphs.Pad(m.t().Branch(b), m.t().BranchColumn())
		}
	}
	var none []page.Line
	if len(items) == 0 {
		none = []page.Line{{Text: w.None}}
	}
	back := m.back("", s.back)
	if s.text != "" {
		back.Label = m.t().Keys.Clear
		back.Run = func(string) { s.text, s.at = "", 0 }
	}
	return page.Page{
		Trail: []string{ask}, At: &s.at, Prompt: &page.Prompt{Text: &s.text},
		Acts: []page.Act{back, {ID: page.Arrows}, {ID: page.Enter}},
		Blocks: []page.Block{
			{Told: true, Lines: []page.Line{{Text: ask}}},
			{Full: func(p *page.Paper) { p.Prose(p.Look.Label, 0, w.Search) }},
			{Field: true},
			{Gap: page.Snug, Lines: none, Choices: items},
		},
	}
}

// field asks for something to be typed.
type field struct {
	m         *Model
	ask, what func() string
	text      string
	take      func(text string)
}

func (f *field) page() page.Page {
	ask := f.ask()
	p := page.Page{
		Trail: []string{ask}, Prompt: &page.Prompt{Text: &f.text, Take: f.take},
		Acts:   []page.Act{f.m.back("", f.m.home), {ID: page.Enter}},
		Blocks: []page.Block{{Lines: []page.Line{{Role: page.Title, Text: ask}}}},
	}
	if f.what != nil {
		p.Blocks[0].Lines = append(p.Blocks[0].Lines, page.Line{Text: f.what()})
	}
	p.Blocks = append(p.Blocks, page.Block{Gap: page.Airy, Field: true})
	return p
}

// choose shows a question with answers to choose from; back leads home.
func (m *Model) choose(ask func() string, items func() []page.Choice) {
	m.turn(&menu{m: m, ask: ask, items: items, back: m.home})
}

// find shows a list to find something in.
func (m *Model) find(ask func() string, back func(), items func() []page.Choice) {
	m.turn(&search{menu: menu{m: m, ask: ask, items: items, back: back}})
}
