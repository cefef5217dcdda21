package wizard

import (
	"fmt"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/find"
	"swipewise/wizard/page"
	"swipewise/wizard/sheet"
)

const (
	mostFound   = 40 // found for what was typed
	mostHits    = 9  // of them that are listed at first
	mostNear    = 5  // the same where they are read out
	mostNearest = 4  // codes written almost like one that nobody defined
	eachBranch  = 3  // of the commonest failures
	eachClose   = 2  // of them, where space is short
)

// startScreen is the first screen: say what is to be seen.
type startScreen struct {
	text    string
	at      int
	hits    []find.Hit   // for what was typed
	all     bool         // list all of them
	meant   []tree.Event // what the words mean as a whole
	commons []find.Group
	first   previewed
}

func newStart(m *Model) *startScreen {
	return &startScreen{commons: m.o.Index.Commonest(eachBranch)}
}

func (s *startScreen) state() State { return Start }

// typed finds what the text may mean.
func (s *startScreen) typed(m *Model) {
	s.hits, s.meant, s.all = nil, nil, false
	if text := strings.TrimSpace(s.text); text != "" {
		s.hits, s.meant = m.o.Index.Search(text, mostFound), m.o.Index.Recognise(text)
	}
}

// take takes a whole line. What is not clear is asked about, with what is like it.
func (s *startScreen) take(m *Model, text string) {
	if text == "" {
		m.add(Said, tree.Event{Kind: tree.EventGuide})
		return
	}
	s.text = text
	s.typed(m)
	if len(s.meant) == 1 && s.meant[0].Kind == tree.EventSaid && !m.o.Knowledge.Hear(text).Understood() && len(s.hits) > 0 {
		m.Turned = true
		return
	}
	m.add(Said, s.meant...)
}

// nobody returns the code that was typed if no table has it.
func (s *startScreen) nobody(m *Model) string {
	for _, e := range s.meant {
		if e.Question == tree.CodeQuestion && len(m.o.Knowledge.CodesNamed(e.Answer)) == 0 {
			return e.Answer
		}
	}
	return ""
}

func (s *startScreen) page(m *Model) page.Page {
	if m.drawn != nil {
		m.drawn()
		m.drawn = nil
	}
	w := m.t().Start
	ask, what := w.Ask, page.Line{Text: w.What, UpTo: page.Brief}
	if m.session.Round() > 0 {
		ask = w.Again
	}
	p := page.Page{
		At: &s.at, Acts: s.acts(m),
		Prompt: &page.Prompt{Text: &s.text, Changed: func() { s.typed(m) }, Take: func(text string) { s.take(m, text) }},
	}
	var open, masked []page.Line
	if len(m.step.Standing) > 0 {
		open = append([]page.Line{{Role: page.Label, Text: w.Open}}, m.warnings(m.step.Standing)...)
	}
	if strings.Contains(s.text, "*") {
		masked = []page.Line{{Role: page.Caution, Text: w.Masked}}
	}
	found := s.common(m)
	if strings.TrimSpace(s.text) != "" {
		if m.Lines {
			p.Blocks = s.near(m)
			return p
		}
		found = []page.Block{s.found(m)}
		found = append(found, s.preview(m, found[0].Choices))
	}
	p.Blocks = append([]page.Block{
		{Lines: open},
		{Gap: page.Brief, Lines: []page.Line{{Role: page.Title, Text: ask}, what}},
		m.seenBefore(m.seenMost()),
		{Gap: page.Airy, Field: true, Lines: masked},
	}, found...)
	return p
}

func (s *startScreen) acts(m *Model) []page.Act {
	w := m.t().Keys
	back := m.backAct()
	switch {
	case s.text != "":
		back.Label = w.Clear
		back.Listed = false
		back.Run = func(string) { *s, m.Turned = *newStart(m), true }
	case len(m.session.Events()) == 0 && m.before == nil:
		back.Label, back.Listed = "", false
	}
	return []page.Act{back, {ID: page.Enter}, {ID: page.Quit}, {ID: page.Arrows}, m.codeAct(), m.rescueAct()}
}

// common is what is offered before anything is typed: to be guided, and the commonest
// failures, each branch named once.
func (s *startScreen) common(m *Model) []page.Block {
	w := m.t().Start
	guide := page.Choice{Key: "0", ID: tree.NotSure, Text: w.Guide, Events: []tree.Event{{Kind: tree.EventGuide}}}
	each := eachBranch
	if m.Short() || len(m.step.Standing) > 0 {
		each = eachClose
	}
	var out []page.Choice
	for _, g := range s.commons {
		for i, h := range g.Hits[:min(each, len(g.Hits))] {
			c := m.hit(h, "")
			c.Branch = g.Branch
			if c.Side = m.branch(g.Branch); i > 0 {
				c.Side = strings.Repeat(" ", m.t().BranchColumn())
			}
			out = append(out, c)
		}
	}
	return []page.Block{
		{Gap: page.Snug, Choices: append([]page.Choice{m.saying(guide)}, m.resuming()...)},
		{Told: true, Lines: []page.Line{{Role: page.Label, Text: w.Common}}},
		{Gap: page.Snug, Choices: out},
	}
}

// found is what was found for what is typed in a window.
func (s *startScreen) found(m *Model) page.Block {
	w := m.t().Start
	var out []page.Choice
	code := s.nobody(m)
	if code != "" { // first: a slip of the finger on enter must not turn it into another code
		out = append(out, m.saying(page.Choice{Text: fmt.Sprintf(w.NobodyGo, code), Events: s.meant}))
		for _, c := range m.o.Knowledge.NearestCodes(code, mostNearest) {
			out = append(out, m.saying(page.Choice{Text: fmt.Sprintf(m.t().Code, c.Code) + "  " + m.In(c.Meaning), Events: []tree.Event{codeEvent(c)}}))
		}
	}
	first, whole := s.whole(m)
	if whole = whole && code == ""; whole {
		out = append(out, first)
	}
	for _, c := range s.rows(m, first.Events) {
		if code == "" || len(c.Events) != 1 || c.Events[0].Answer != code {
			out = append(out, c)
		}
	}
	b := page.Block{Gap: page.Snug}
	if code != "" {
		what := w.Nobody
		if len(out) == 1 {
			what = w.NobodyNear
		}
		b.Lines, b.Choices = []page.Line{{Text: fmt.Sprintf(what, code)}}, out
		return b
	}
	keep := w.Keep
	if len(out) == 0 {
		b.Lines, keep = []page.Line{{Text: w.None}}, w.KeepOnly
	}
	if !whole {
		out = append(out, m.saying(page.Choice{Text: keep, Events: s.meant}))
	}
	b.Choices = out
	return b
}

// previewed is the first act that a row leads to, kept for the row that it is of.
type previewed struct{ of, text string }

// preview says which act the current row leads to, before it is picked.
func (s *startScreen) preview(m *Model, items []page.Choice) page.Block {
	if s.at < 0 || s.at >= len(items) || len(items[s.at].Events) == 0 {
		return page.Block{}
	}
	events := items[s.at].Events
	if of := fmt.Sprint(m.Lang, events); s.first.of != of {
		next := m.session.Clone()
		if _, err := next.AddAll(events...); err != nil {
			return page.Block{}
		}
		s.first = previewed{of, sheet.Step(m.t().Sheet, next.Step())}
	}
	return page.Block{Gap: page.Snug, UpTo: page.Spare, Lines: []page.Line{{Name: m.t().Start.First, Text: s.first.text}}}
}

// near is what is asked about where a whole line was not clear; 0 keeps the words as they
// are.
func (s *startScreen) near(m *Model) []page.Block {
	out := append(s.rows(m, nil), m.saying(page.Choice{Key: "0", ID: tree.NotSure, Text: m.t().Start.Keep, Events: s.meant}))
	return []page.Block{{Lines: []page.Line{{Text: m.t().Lines.Near}}, Choices: out}}
}

// saying makes a choice say its events.
func (m *Model) saying(c page.Choice) page.Choice {
	c.Pick, c.Weighty = func() { m.add(Said, c.Events...) }, m.weighty(c.Events...)
	return c
}

// branch names a branch, as wide as the longest name.
func (m *Model) branch(b tree.Branch) string {
	return m.Glyphs.Pad(m.t().Branch(b), m.t().BranchColumn())
}

// codeEvent is a code being shown.
func codeEvent(c *tree.Code) tree.Event {
	e := tree.Event{Kind: tree.EventAnswer, Question: tree.CodeQuestion, Answer: c.Code}
	if c.Key() != c.Code {
		e.Scheme = c.Scheme
	}
	return e
}
