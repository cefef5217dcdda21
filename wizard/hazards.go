package wizard

import (
	"strings"

	"swipewise/tree"
	"swipewise/wizard/page"
	"swipewise/wizard/report"
)

// titles are the hazards that stand, by their titles.
func (m *Model) titles(standing []tree.Standing) []page.Line {
	var out []page.Line
	for _, st := range standing {
		out = append(out, page.Line{Role: page.Warning, Text: m.In(st.Hazard.Title)})
	}
	return out
}

// warnings are the hazards that stand, in words. One that stops everything stands whole;
// one that only forbids something has its first sentence, which says what, and the rest
// where it is asked how or why. Where nothing else can be left out any more the first keeps
// its first sentence too, and the others their titles.
func (m *Model) warnings(standing []tree.Standing) []page.Line {
	var out []page.Line
	for i, st := range standing {
		text := page.Line{Indent: 1, Text: m.In(st.Hazard.Text)}
		text.Short, _, _ = strings.Cut(text.Text, "\n")
		if len(st.Demands) == 0 && !st.Hazard.Handover && st.Hazard.Act == "" && !m.step.OutcomeOpen() {
			text.Text = text.Short
		}
		if i > 0 {
			text.UpTo = page.Tight
		}
		out = append(out, page.Line{Role: page.Warning, Text: m.In(st.Hazard.Title)}, text)
	}
	return out
}

// unknownCode says, in the first step, that nobody defined the code that was given. In a
// window it was said where the code was typed.
func (m *Model) unknownCode() page.Block {
	b := page.Block{Told: true}
	for _, w := range report.Warnings(m.session, m.t().Report) {
		if w.ID == report.UnknownCode && m.step.Number <= 1 {
			b.Lines = append(b.Lines, page.Line{Text: w.Text})
		}
	}
	return b
}

// notUnderstood says, in the first step, of which words nothing was understood.
func (m *Model) notUnderstood() page.Block {
	b := page.Block{}
	for _, w := range report.Warnings(m.session, m.t().Report) {
		if w.ID == report.NotUnderstood && m.step.Number <= 1 {
			b.Lines = append(b.Lines, page.Line{Role: page.Caution, Text: w.Text})
		}
	}
	return b
}
