package train

import (
	"fmt"
	"strings"

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
	m.run.missing = false
	m.turn(&verdictScreen{m: m})
}

func (s *verdictScreen) title() string { return s.m.In(s.m.options.Words.Verdict.Title) }

// name names a part of the verdict, or says that it is open.
func (m *Model) nameOf(id string) string {
	if id == "" {
		return m.In(m.options.Words.Verdict.Open)
	}
	return debrief.Review{Play: m.run.play, Practice: m.options.Practice}.Name(m.texts(), m.Lang, id)
}

func (s *verdictScreen) choices() []frame.Choice {
	m, w, v := s.m, s.m.options.Words.Verdict, s.m.run.play.Verdict()
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
	m, w, v := s.m, s.m.options.Words.Verdict, s.m.run.play.Verdict()
	var open []string
	for _, part := range []struct {
		id   string
		name tree.Text
	}{{v.Cause, w.Cause}, {v.Fix, w.Fix}, {v.Phrase, w.Phrase}} {
		if part.id == "" {
			open = append(open, m.In(part.name))
		}
	}
	if len(open) > 0 && !m.run.missing {
		m.run.missing = true
		m.Notice = []string{fmt.Sprintf(m.In(w.Missing), strings.Join(open, m.In(w.Comma)))}
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
	v := m.run.play.Verdict()
	change(&v)
	m.run.play.Judge(v)
	m.judge()
	m.kept()
}

func (m *Model) chooseCause() {
	m.find(m.options.Words.Verdict.WhichCause, m.judge, func() []entry {
		var out []entry
		for _, c := range m.options.Knowledge.Causes() {
			if c.ID != tree.OtherCause {
				out = append(out, entry{
					frame.Choice{Text: m.In(c.Title), Pick: pick(func() { m.decide(func(v *drill.Verdict) { v.Cause = c.ID }) })},
					c.Branch,
					[]tree.Text{c.Title, c.Explain},
				})
			}
		}
		return out
	})
}

// chooseFix lists what can be named as the fix: what was tried, who to call or
// that nothing is left to do, ways to finish the sale, and every other remedy.
func (m *Model) chooseFix() {
	k, w := m.options.Knowledge, m.options.Words.Debrief
	choice := func(id string) frame.Choice {
		return frame.Choice{Text: m.nameOf(id), Pick: pick(func() { m.decide(func(v *drill.Verdict) { v.Fix = id }) })}
	}
	m.find(m.options.Words.Verdict.WhichFix, m.judge, func() []entry {
		var out []entry
		tried := map[string]bool{}
		for _, a := range m.run.play.Acts() {
			if a.Kind == drill.Try {
				tried[a.ID] = true
				out = append(out, entry{Choice: choice(a.ID), words: []tree.Text{k.Remedy(a.ID).Title}})
			}
		}
		out = append(out,
			entry{Choice: choice(drill.FixAcquirer), words: []tree.Text{w.Acquirer}},
			entry{Choice: choice(drill.FixPaid), words: []tree.Text{w.Paid}})
		for _, r := range m.run.play.Ways() {
			out = append(out, entry{Choice: choice(drill.FixRescue + r.ID), words: []tree.Text{r.Title}})
		}
		for _, r := range k.Remedies() {
			if !tried[r.ID] {
				out = append(out, entry{choice(r.ID), k.Mends(r), []tree.Text{r.Title}})
			}
		}
		return out
	})
}

func (m *Model) choosePhrase() {
	m.turn(&menu{m: m, ask: m.options.Words.Verdict.WhichPhrase, back: m.judge, items: func() []frame.Choice {
		var out []frame.Choice
		for _, s := range m.run.play.Phrases(m.options.Practice) {
			out = append(out, frame.Choice{Text: m.In(s.Text), Pick: pick(func() { m.decide(func(v *drill.Verdict) { v.Phrase = s.ID }) })})
		}
		return out
	}})
}
