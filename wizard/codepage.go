package wizard

import (
	"fmt"

	"swipewise/tree"
	"swipewise/wizard/lines"
	"swipewise/wizard/page"
	"swipewise/wizard/report"
	"swipewise/wizard/sheet"
)

// codeAct opens the look-up; where a code is shown, at that code. The line mode names the
// code that is to be explained.
func (m *Model) codeAct() page.Act {
	w, c := m.t().Keys, m.session.CodeShown()
	label := w.Code
	if c != nil {
		label = m.codeName(c)
	}
	a := page.On("c", label, w.CodeTitle, func() {
		if c == nil {
			m.open(newLookUp(m))
		} else {
			m.open(newCodePane(m, c, nil))
		}
	}).As(lines.Code)
	a.Given = m.explain
	return a
}

// explain says what a code means: the one given, or else the one that is shown.
func (m *Model) explain(given string) {
	k, c := m.o.Knowledge, m.session.CodeShown()
	if given != "" {
		c = nil
		if rows := k.CodesNamed(tree.Fold(given)); len(rows) > 0 {
			c = rows[0]
		}
	}
	switch {
	case c != nil:
		m.open(newCodePane(m, c, nil))
	case given == "":
		m.Say(m.t().Lines.CodeForm)
	default:
		m.Say(report.Nobody(k, given, "", m.t().Report))
	}
}

// codePane explains one code, in all schemes. From it one can go back to the look-up,
// and, where something may be said, say that the terminal shows this code.
type codePane struct {
	sheetPane
	code *tree.Code
	from *lookUp // the look-up it was found in, or nil
}

func newCodePane(m *Model, c *tree.Code, from *lookUp) *codePane {
	return &codePane{code: c, from: from, sheetPane: sheetPane{make: func() page.Sheet {
		return sheet.Code(m.t().Sheet, m.o.Knowledge, c)
	}}}
}

func (s *codePane) page(m *Model) page.Page {
	p, w := s.sheetPane.page(m), m.t().LookUp
	other := func() {
		if s.from == nil {
			s.from = newLookUp(m)
		}
		m.open(s.from)
		m.Follow = true
	}
	if s.from != nil && !m.Lines {
		p.Acts[0].Run = func(string) { other() }
	}
	if can(m.screen.state(), Said) && m.session.CodeShown() != s.code {
		shown := page.Block{Choices: []page.Choice{{Key: "1", Text: w.Shown, Pick: func() { m.add(Said, codeEvent(s.code)) }}}}
		p.Blocks[0].Gap = page.Airy
		p.Blocks = append([]page.Block{shown}, p.Blocks...)
		p.Acts = append(p.Acts, page.Act{ID: page.Digits, Label: w.Shown})
	}
	enter := page.On("enter", w.Other, "", other)
	enter.Listed = false
	p.Acts = append(p.Acts, enter)
	if s.from != nil {
		p.Acts = append(p.Acts, m.Glyphs.Turn(w.Next, w.NextTitle, func(by int) { s.from.step(m, by) }))
	}
	p.Acts = append(p.Acts, page.Act{ID: page.HelpAct})
	return p
}

// codeName names a code, with its scheme where that is not the usual one.
func (m *Model) codeName(c *tree.Code) string {
	if c.Key() != c.Code {
		return m.event(codeEvent(c))
	}
	return fmt.Sprintf(m.t().Code, c.Code)
}
