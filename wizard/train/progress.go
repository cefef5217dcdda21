package train

import (
	"fmt"

	"swipewise/wizard/page"
	"swipewise/wizard/record"
)

// lastShown is how many results are shown.
const lastShown = 5

// showProgress lays what somebody has practised over the screen.
func (m *Model) showProgress() { m.lay(&progressPane{m}) }

// causeOf names the cause of an attempt in the language of the face; one that the
// knowledge has no more, as it was called.
func (m *Model) causeOf(a record.Attempt) string {
	if c := m.o.Knowledge.Cause(a.Truth); c != nil {
		return m.In(c.Title)
	}
	return a.Title(a.Truth)
}

type progressPane struct{ m *Model }

func (s *progressPane) page() page.Page {
	m, w, got := s.m, s.m.w().Progress, s.m.Progress()
	label := func(text string) page.Line { return page.Line{Role: page.Label, Text: text} }
	var who []page.Line
	if m.Name != "" {
		who = append(who, page.Line{Role: page.Title, Text: m.Name})
	}
	if len(got.Last) == 0 {
		who = append(who, page.Line{Text: w.None})
	}
	due := page.Line{Text: w.DueNone}
	if n := len(got.Due); n > 0 {
		due = page.Line{Role: page.Strong, Text: fmt.Sprintf(w.Due, n)}
	}
	blocks := []page.Block{{Lines: append(who, label(w.Mastered))}, s.mastered(got), {Gap: page.Snug, Lines: []page.Line{due}}}
	if len(got.Last) > 0 {
		last := []page.Line{label(w.Last)}
		for _, a := range got.Last[:min(lastShown, len(got.Last))] {
			last = append(last, page.Line{Text: w.Result(a, m.causeOf(a))})
		}
		blocks = append(blocks, page.Block{Gap: page.Snug, Lines: last})
	}
	p := (&sheetPane{m: m, make: func() page.Sheet { return page.Sheet{Title: w.Title} }}).page()
	p.Blocks = blocks
	return p
}

// mastered says how many causes of each branch are mastered; a window draws it.
func (s *progressPane) mastered(got record.Progress) page.Block {
	m, w := s.m, s.m.w().Progress
	var out []page.Line
	for _, b := range got.Branches {
		if b.Causes > 0 {
			out = append(out, page.Line{Indent: 1, Name: m.t().Branch(b.Branch), Text: fmt.Sprintf(w.Of, b.Mastered, b.Causes)})
		}
	}
	return page.Block{Lines: out, Full: func(p *page.Paper) {
		for _, b := range got.Branches {
			if b.Causes > 0 {
				share := float64(b.Mastered) / float64(b.Causes)
				name := p.Glyphs.Pad(m.t().Branch(b.Branch), m.t().BranchColumn())
				p.Put(p.Look.Label.Render(name) + "  " + p.Bar(share, 16) + "  " + fmt.Sprintf(w.Of, b.Mastered, b.Causes))
			}
		}
	}}
}
