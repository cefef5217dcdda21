package wizard

import (
	"fmt"
	"slices"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/lines"
	"swipewise/wizard/note"
	"swipewise/wizard/page"
	"swipewise/wizard/sheet"
	"swipewise/wizard/shop"
	"swipewise/wizard/wrap"
)

// handoverScreen shows the note for the acquirer across the whole window, without
// borders, so that it can be read out and marked with the mouse.
type handoverScreen struct{}

func (s *handoverScreen) state() State { return Handover }

// note returns the handover note in the language of the face.
func (m *Model) note() string { return note.Of(m.session, m.o.Shop, m.t().Note, m.kept()) }

// kept is what the journal knows of this run.
func (m *Model) kept() note.Kept {
	if r := m.past.run; r != nil && m.past.keeps {
		return note.Kept{Ref: r.ID(), Began: r.Began(), Path: note.PathOf(m.session, m.t().Sheet)}
	}
	return note.Kept{}
}

func (s *handoverScreen) page(m *Model) page.Page {
	k := m.t().Keys
	acts := []page.Act{m.backAct(), page.On("y", k.Copy, k.CopyTitle, m.copyNote)}
	if m.o.Save != nil {
		acts = append(acts, page.On("s", k.Save, k.SaveTitle, m.saveNote).As(lines.Save))
	}
	acts = append(acts, page.Act{ID: page.Digits}, page.Act{ID: page.Scroll}, m.rescueAct(), m.whyAct(k.WhyTry), m.codeOfNote())
	heading, why, what := m.handover()
	told := slices.Concat([]page.Line{{Role: page.Title, Text: heading}}, m.beforeCall(), []page.Line{{Text: why}, {Text: what}})
	if call := m.call(); call != "" {
		told = append(told, page.Line{Text: call})
	}
	choices := page.Block{Row: true, Apart: true, Choices: s.choices(m)}
	if !m.Short() {
		choices.Gap = page.Snug
	}
	return page.Page{
		Acts: acts, Read: true,
		Blocks: []page.Block{
			{Told: true, Lines: m.warnings(m.step.Standing)},
			{Told: true, Apart: true, Lines: told},
			{Full: m.drawHandover},
			choices,
			{Apart: true, Lines: []page.Line{{Text: m.note()}}, Full: m.drawNote},
		},
	}
}

func (s *handoverScreen) choices(m *Model) []page.Choice {
	w := m.t().Handover
	var out []page.Choice
	if slices.ContainsFunc(m.session.Ways(), func(w tree.Way) bool { return w.Closed == nil }) {
		out = append(out, page.Choice{Key: otherWay, ID: lines.Rescue, Text: w.OtherWay, Pick: func() { m.rescueAct().Run("") }})
	}
	out = append(out, page.Choice{Key: copying, Kind: page.Window, Text: w.Copy, Pick: m.copyNote})
	if m.o.Save != nil {
		out = append(out, page.Choice{Key: saving, ID: lines.Save, Text: w.Save, Pick: m.saveNote})
	}
	if m.step.Cause.ID != tree.OtherCause {
		out = m.practising(out)
	}
	return append(out, page.Choice{Key: toStart, ID: lines.Again, Text: m.againText(w.Again), Pick: m.again})
}

// handover says to whom a failure goes that the shop cannot end, why it goes there, and
// what to do.
func (m *Model) handover() (heading, why, what string) {
	w := m.t().Handover
	heading, why, what = fmt.Sprintf(w.Title, note.Party(m.t().Note, m.step)), w.Nothing, w.Next
	if m.step.Ending == tree.TheirBank {
		heading, why, what = w.BankTitle, w.Bank, w.BankNext
	}
	switch {
	case m.step.OutcomeOpen():
		why = w.Unsettled
	case m.step.Ending == tree.ByHazard:
		why = w.Hazard
	case m.step.Ending == tree.TooLong:
		why = w.Long
	}
	return heading, why, what
}

// beforeCall is what comes before the call: the sentence for the customer, and what it is likely
// to be.
func (m *Model) beforeCall() []page.Line {
	out := []page.Line{{Name: m.t().Try.Say, Text: m.quoted(note.Sentence(m.t().Note, m.step))}}
	if c := m.step.Named(); c != nil {
		out = append(out, page.Line{Text: fmt.Sprintf(m.t().Handover.Probably, m.In(c.Title), sheet.Percent(m.step.Belief.Of(c.ID)))})
	}
	return out
}

// call says which number the shop has noted down for the call, or nothing where it has
// none or the call is not the shop's.
func (m *Model) call() string {
	hotline := m.o.Shop.Text(shop.Hotline)
	if hotline == "" || m.step.Ending == tree.TheirBank {
		return ""
	}
	return fmt.Sprintf(m.t().Handover.Hotline, hotline)
}

// drawHandover draws what stands above the note, as much of it as the window has lines
// for. The note scrolls anyway, so blank lines stand between parts.
func (m *Model) drawHandover(p *page.Paper) {
	p.Tight = page.Snug
	heading, why, what := m.handover()
	gap := ""
	if m.Lang == tree.EN {
		gap = " "
	}
	if call := m.call(); call != "" {
		what += gap + call
	}
	above := m.titles(m.step.Standing)
	if !m.Short() {
		what = why + gap + what
		above = m.warnings(m.step.Standing)
	}
	for _, line := range above {
		p.Line(line)
	}
	if len(above) > 0 && !m.Short() {
		p.Gap(page.Brief)
	}
	p.Prose(p.Look.Title, 0, heading)
	for _, line := range m.beforeCall() {
		p.Line(line)
	}
	p.Prose(p.Look.Body, 0, what)
}

// drawNote draws the note; in a low window below what the hazards forbid, of which only
// the titles stand above.
func (m *Model) drawNote(p *page.Paper) {
	p.Gap(page.Tight)
	if m.Short() {
		for _, st := range m.step.Standing {
			p.Prose(p.Look.Body, 0, m.In(st.Hazard.Text))
			p.Gap(page.Tight)
		}
	}
	for line := range strings.Lines(m.note()) {
		p.Lines = append(p.Lines, wrap.Lines(strings.TrimRight(line, "\n"), min(p.Edge, page.ProseMax))...)
	}
}

// copyNote sends the note to the clipboard. Nothing tells whether it arrived, and the
// notice says so.
func (m *Model) copyNote() {
	m.Say(m.t().Notices.Copied)
	m.Copy = m.note()
}

func (m *Model) saveNote() {
	path, err := m.o.Save(m.note())
	if err != nil {
		m.Say(m.t().Notices.NotSaved)
		return
	}
	m.Say(fmt.Sprintf(m.t().Notices.Saved, path))
}
