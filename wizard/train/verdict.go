package train

import (
	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/debrief"
	"swipewise/wizard/page"
)

// verdictScreen is the form of the verdict. All of it may be changed until it is handed
// in.
type verdictScreen struct {
	m  *Model
	at int
}

func (m *Model) judge() { m.turn(&verdictScreen{m: m}) }

// nameOf names a part of the verdict, or says that it is open.
func (m *Model) nameOf(id string) string {
	if id == "" {
		return m.w().Verdict.Open
	}
	return m.nameIn(m.Lang, id)
}

func (m *Model) nameIn(l tree.Lang, id string) string {
	return debrief.Debrief{Play: m.Run.Play, Practice: m.o.Practice}.Name(m.textsIn(l), id)
}

func (s *verdictScreen) page() page.Page {
	m, w := s.m, s.m.w().Verdict
	p := page.Page{
		Trail: []string{w.Title}, At: &s.at, Acts: m.listed(m.back("", m.goOn)),
		Blocks: []page.Block{
			{Told: true, Lines: []page.Line{{Role: page.Label, Text: w.Title}}},
			{UpTo: page.Brief, Lines: []page.Line{{Text: w.Change}}},
		},
	}
	for _, c := range page.Numbered(s.choices()) {
		p.Blocks = append(p.Blocks, page.Block{Gap: page.Airy, Choices: []page.Choice{c}})
	}
	return p
}

func (s *verdictScreen) choices() []page.Choice {
	m, w, v := s.m, s.m.w().Verdict, s.m.Run.Play.Verdict()
	column := max(ansi.StringWidth(w.Cause), ansi.StringWidth(w.Fix), ansi.StringWidth(w.Phrase))
	part := func(id, name, chosen string, pick func()) page.Choice {
		return page.Choice{ID: id, Side: m.Glyphs.Pad(name, column), Text: m.nameOf(chosen), Words: tree.Text{ZH: name, EN: name}, Pick: pick}
	}
	return []page.Choice{
		part("cause", w.Cause, v.Cause, m.chooseCause), part("fix", w.Fix, v.Fix, m.chooseFix), part("say", w.Phrase, v.Phrase, m.choosePhrase),
		{ID: "hand-in", Text: w.HandIn, Pick: s.handIn},
	}
}

// handIn hands the verdict in; what is missing is said once.
func (s *verdictScreen) handIn() {
	if open := s.m.Missing(); len(open) > 0 {
		s.m.Say(s.m.w().Verdict.Lacks(open))
		return
	}
	s.m.handIn()
}

// decides returns what picks a part of the verdict: it is changed, kept, and its form is
// returned to.
func (m *Model) decides(change func(*drill.Verdict)) func() {
	return func() {
		err := m.Decide(change)
		m.judge()
		m.kept(err)
	}
}

func (m *Model) chooseCause() {
	m.find(func() string { return m.w().Verdict.WhichCause }, m.judge, func() []page.Choice {
		var out []page.Choice
		for _, c := range m.Run.Play.Causes() {
			out = append(out, page.Choice{
				ID: c.ID, Text: m.In(c.Title), Branch: c.Branch, Find: saidOf(c),
				Pick: m.decides(func(v *drill.Verdict) { v.Cause = c.ID }),
			})
		}
		return out
	})
}

// saidOf is by what a cause is found: its title, what explains it, and how staff say it.
func saidOf(c *tree.Cause) []tree.Text {
	out := []tree.Text{c.Title, c.Explain, c.Avoid, c.Prevent}
	for _, said := range c.Said {
		out = append(out, tree.Text{ZH: said, EN: said})
	}
	return out
}

// chooseFix lists what can be named as the fix. A remedy that was not tried stands under
// the branch that it mends.
func (m *Model) chooseFix() {
	k := m.o.Knowledge
	m.find(func() string { return m.w().Verdict.WhichFix }, m.judge, func() []page.Choice {
		tried := map[string]bool{}
		for _, a := range m.Run.Play.Acts() {
			tried[a.ID] = true
		}
		var out []page.Choice
		for _, id := range m.Run.Play.Fixes() {
			c := page.Choice{
				ID: id, Text: m.costing(id), Find: []tree.Text{{ZH: m.nameIn(tree.ZH, id), EN: m.nameIn(tree.EN, id)}},
				Pick: m.decides(func(v *drill.Verdict) { v.Fix = id }),
			}
			if r := k.Remedy(id); r != nil && !tried[id] {
				c.Branch = k.RemedyBranch(r)
			}
			out = append(out, c)
		}
		return out
	})
}

// costing names a fix; of a call it says how long that takes at a till.
func (m *Model) costing(id string) string {
	if drill.CallOf(id) == tree.CallNoneKnown {
		return m.nameOf(id)
	}
	return m.timed(m.w().Play.Looked, m.nameOf(id), m.o.Knowledge.Costs().Support)
}

func (m *Model) choosePhrase() {
	m.turn(&menu{m: m, ask: func() string { return m.w().Verdict.WhichPhrase }, back: m.judge, items: func() []page.Choice {
		var out []page.Choice
		for _, s := range m.Run.Play.Phrases(m.o.Practice) {
			out = append(out, page.Choice{ID: s.ID, Text: m.In(s.Text), Words: s.Text, Pick: m.decides(func(v *drill.Verdict) { v.Phrase = s.ID })})
		}
		return out
	}})
}
