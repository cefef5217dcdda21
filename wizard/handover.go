package wizard

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/frame"
	"swipewise/wizard/note"
	"swipewise/wizard/wrap"
)

// handoverScreen shows the note for the acquirer across the whole window,
// without borders, so that it can be read out and marked with the mouse.
type handoverScreen struct{}

func (s *handoverScreen) state() State { return Handover }

func (s *handoverScreen) title(m *Model) string {
	return m.In(m.options.Words.Handover.Heading(m.step))
}

// note returns the handover note in the language of the screen.
func (m Model) note() string { return note.Handover(m.session, m.options.Shop, m.options.Note, m.Lang) }

func (s *handoverScreen) choices(m *Model) []frame.Choice {
	w := m.options.Words.Handover
	again := w.Again
	if m.step.Outlives() {
		again = w.AgainOpen
	}
	out := []frame.Choice{{Key: "1", Text: m.In(w.Copy), Pick: m.copyNote}}
	if m.options.Save != nil {
		out = append(out, frame.Choice{Key: "2", Text: m.In(w.Save), Pick: m.saveNote})
	}
	out = append(out, frame.Choice{Key: "3", Text: m.In(again), Pick: func() tea.Cmd { m.again(); return nil }})
	if m.options.Practise != nil && m.step.Cause.ID != tree.OtherCause {
		out = append(out, frame.Choice{Key: "4", Text: m.In(m.options.Words.Solved.Practise), Pick: m.practise})
	}
	return out
}

func (s *handoverScreen) bindings(m *Model) []frame.Binding {
	w := m.options.Words.Keys
	out := []frame.Binding{m.backBinding(), {
		Keys: []string{"y"}, Label: m.In(w.Copy), Long: m.In(w.CopyTitle), Act: true,
		Run: func(string) tea.Cmd { return m.copyNote() },
	}}
	if m.options.Save != nil {
		out = append(out, frame.Binding{
			Keys: []string{"s"}, Label: m.In(w.Save), Long: m.In(w.SaveTitle), Act: true,
			Run: func(string) tea.Cmd { return m.saveNote() },
		})
	}
	return append(out, frame.DigitBinding(s.choices(m), ""), m.ScrollBinding(), m.rescueBinding(), m.whyBinding(m.In(w.WhyTry)))
}

func (s *handoverScreen) draw(m *Model, p *frame.Paper) {
	w := m.options.Words.Handover
	// The note scrolls anyway, so what stands above it is fitted to the window.
	p.Tight = frame.Snug
	if m.Height < frame.RoomyHeight {
		titles(m, p, m.step.Standing)
		p.Prose(p.Look.Title, 0, m.In(w.Heading(m.step)))
		p.Prose(p.Look.Body, 0, m.whatNext())
	} else {
		m.warnings(p, m.step.Standing)
		p.Prose(p.Look.Title, 0, m.In(w.Heading(m.step)))
		p.Prose(p.Look.Body, 0, m.In(w.Why(m.step))+m.sentenceGap()+m.whatNext())
	}
	if m.Height >= frame.RoomyHeight {
		p.Gap(frame.Snug)
	}
	if !p.Row(s.choices(m), -1) {
		p.Choices(s.choices(m), -1)
	}
	p.Gap(frame.Tight)
	if m.Height < frame.RoomyHeight {
		m.cautions(p)
	}
	for line := range strings.Lines(m.note()) {
		p.Lines = append(p.Lines, wrap.Lines(strings.TrimRight(line, "\n"), min(p.Edge, frame.ProseMax))...)
	}
}

// whatNext says what to do, with the number to call if the shop has told it.
func (m *Model) whatNext() string {
	w := m.options.Words.Handover
	if call := w.Number(m.step, m.options.Shop, m.Lang); call != "" {
		return m.In(w.What(m.step)) + m.sentenceGap() + call
	}
	return m.In(w.What(m.step))
}

// cautions says what the hazards forbid, of which only the titles stand above.
func (m *Model) cautions(p *frame.Paper) {
	for _, st := range m.step.Standing {
		p.Prose(p.Look.Body, 0, m.In(st.Hazard.Text))
		p.Gap(frame.Tight)
	}
}

// sentenceGap is what stands between two sentences.
func (m *Model) sentenceGap() string {
	if m.Lang == tree.EN {
		return " "
	}
	return ""
}

// copyNote sends the note to the clipboard. Nothing tells whether it arrived,
// and the notice says so.
func (m *Model) copyNote() tea.Cmd {
	m.Notice = []string{m.In(m.options.Words.Notices.Copied)}
	return tea.SetClipboard(m.note())
}

// saved is the note having been saved, or not.
type saved struct {
	path string
	err  error
}

func (s saved) words(m *Model) []string {
	w := m.options.Words.Notices
	if s.err != nil {
		return []string{m.In(w.NotSaved)}
	}
	return []string{fmt.Sprintf(m.In(w.Saved), s.path)}
}

func (m *Model) saveNote() tea.Cmd {
	save, text := m.options.Save, m.note()
	return func() tea.Msg {
		path, err := save(text)
		return saved{path, err}
	}
}
