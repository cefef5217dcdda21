package train

import (
	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/debrief"
	"swipewise/wizard/frame"
)

// verdictScreen is the form of the verdict. All of it may be changed until it is
// handed in.
type verdictScreen struct {
	m    *Model
	list frame.List
}

func (m *Model) judge() {
	m.turn(&verdictScreen{m: m})
}

func (s *verdictScreen) title() string { return s.m.In(s.m.options.Words.Verdict.Title) }

// name names a part of the verdict, or says that it is open.
func (m *Model) nameOf(id string) string {
	if id == "" {
		return m.In(m.options.Words.Verdict.Open)
	}
	return m.nameIn(m.Lang, id)
}

func (m *Model) nameIn(l tree.Lang, id string) string {
	return debrief.Review{Play: m.Run.Play, Practice: m.options.Practice}.Name(m.texts(), l, id)
}

func (s *verdictScreen) choices() []frame.Choice {
	m, w, v := s.m, s.m.options.Words.Verdict, s.m.Run.Play.Verdict()
	column := 0
	for _, t := range []tree.Text{w.Cause, w.Fix, w.Phrase} {
		column = max(column, len([]rune(m.In(t)))*2)
	}
	if m.Lang == tree.EN {
		column /= 2
	}
	return numbered([]frame.Choice{
		{Side: m.Glyphs.Pad(m.In(w.Cause), column), Text: m.nameOf(v.Cause), Pick: pick(m.chooseCause)},
		{Side: m.Glyphs.Pad(m.In(w.Fix), column), Text: m.nameOf(v.Fix), Pick: pick(m.chooseFix)},
		{Side: m.Glyphs.Pad(m.In(w.Phrase), column), Text: m.nameOf(v.Phrase), Pick: pick(m.choosePhrase)},
		{Text: m.In(w.HandIn), Pick: pick(s.handIn)},
	})
}

func (s *verdictScreen) bindings() []frame.Binding {
	m := s.m
	esc := m.act("esc", m.In(m.Words.Keys.Back), "", pick(m.toPlay))
	return append([]frame.Binding{esc}, m.listBindings(&s.list, s.choices())...)
}

// handIn hands the verdict in; what is missing is said once.
func (s *verdictScreen) handIn() {
	m, w := s.m, s.m.options.Words.Verdict
	if open := m.Missing(); len(open) > 0 {
		m.Notice = []string{w.Lacks(m.Lang, open)}
		return
	}
	m.handIn()
}

func (s *verdictScreen) draw(p *frame.Paper) {
	if p.Tight < frame.Tight {
		p.Prose(p.Look.Body, 0, s.m.In(s.m.options.Words.Verdict.Change))
	}
	p.Gap(frame.Airy)
	items := s.choices()
	for i := range items {
		at := -1
		if i == s.list.At {
			at = 0
		}
		p.Choices(items[i:i+1], at)
		p.Gap(frame.Airy)
	}
}

// decide changes the verdict and returns to its form.
func (m *Model) decide(change func(*drill.Verdict)) {
	err := m.Decide(change)
	m.judge()
	m.kept(err)
}

func (m *Model) chooseCause() {
	m.find(m.options.Words.Verdict.WhichCause, m.judge, func() []entry {
		var out []entry
		for _, c := range m.Run.Play.Causes() {
			out = append(out, entry{
				frame.Choice{Text: m.In(c.Title), Pick: pick(func() { m.decide(func(v *drill.Verdict) { v.Cause = c.ID }) })},
				c.Branch,
				[]tree.Text{c.Title, c.Explain},
			})
		}
		return out
	})
}

// chooseFix lists what can be named as the fix. A remedy that was not tried stands
// under the branch that it mends.
func (m *Model) chooseFix() {
	k := m.options.Knowledge
	m.find(m.options.Words.Verdict.WhichFix, m.judge, func() []entry {
		var out []entry
		tried := map[string]bool{}
		for _, a := range m.Run.Play.Acts() {
			tried[a.ID] = true
		}
		for _, id := range m.Run.Play.Fixes() {
			e := entry{
				Choice: frame.Choice{Text: m.nameOf(id), Pick: pick(func() { m.decide(func(v *drill.Verdict) { v.Fix = id }) })},
				words:  []tree.Text{{ZH: m.nameIn(tree.ZH, id), EN: m.nameIn(tree.EN, id)}},
			}
			if r := k.Remedy(id); r != nil && !tried[id] {
				e.branch = k.Mends(r)
			}
			out = append(out, e)
		}
		return out
	})
}

func (m *Model) choosePhrase() {
	m.turn(&menu{m: m, ask: m.options.Words.Verdict.WhichPhrase, back: m.judge, items: func() []frame.Choice {
		var out []frame.Choice
		for _, s := range m.Run.Play.Phrases(m.options.Practice) {
			out = append(out, frame.Choice{Text: m.In(s.Text), Pick: pick(func() { m.decide(func(v *drill.Verdict) { v.Phrase = s.ID }) })})
		}
		return out
	}})
}
