package wizard

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/note"
	"swipewise/wizard/wrap"
)

// handoverScreen shows the note for the acquirer across the whole window,
// without borders, so that it can be read out and marked with the mouse.
type handoverScreen struct{}

func (s *handoverScreen) state() State { return Handover }

func (s *handoverScreen) title(m *Model) string {
	return m.in(m.options.Words.Handover.Heading(m.step))
}

// note returns the handover note in the language of the screen.
func (m Model) note() string { return note.Handover(m.session, m.options.Shop, m.options.Note, m.lang) }

func (s *handoverScreen) choices(m *Model) []choice {
	w := m.options.Words.Handover
	again := w.Again
	if m.step.Outlives() {
		again = w.AgainOpen
	}
	out := []choice{{key: "1", text: m.in(w.Copy), pick: (*Model).copyNote}}
	if m.options.Save != nil {
		out = append(out, choice{key: "2", text: m.in(w.Save), pick: (*Model).saveNote})
	}
	return append(out, choice{key: "3", text: m.in(again), pick: func(m *Model) tea.Cmd { m.again(); return nil }})
}

func (s *handoverScreen) bindings(m *Model) []binding {
	w := m.options.Words.Keys
	out := []binding{m.backBinding(), {
		keys: []string{"y"}, label: m.in(w.Copy), long: m.in(w.CopyTitle), act: true,
		run: func(m *Model, _ string) tea.Cmd { return m.copyNote() },
	}}
	if m.options.Save != nil {
		out = append(out, binding{
			keys: []string{"s"}, label: m.in(w.Save), long: m.in(w.SaveTitle), act: true,
			run: func(m *Model, _ string) tea.Cmd { return m.saveNote() },
		})
	}
	return append(out, digitBinding(s.choices(m), ""), m.scrollBinding(), m.rescueBinding(), m.whyBinding(m.in(w.WhyTry)))
}

func (s *handoverScreen) draw(m *Model, p *paper) {
	w := m.options.Words.Handover
	// The note scrolls anyway, so what stands above it is fitted to the window.
	p.tight = snug
	if m.height < roomyHeight {
		titles(m, p, m.step.Standing)
		p.prose(p.look.title, 0, m.in(w.Heading(m.step)))
		p.prose(p.look.body, 0, m.whatNext())
	} else {
		m.warnings(p, m.step.Standing)
		p.prose(p.look.title, 0, m.in(w.Heading(m.step)))
		p.prose(p.look.body, 0, m.in(w.Why(m.step))+m.sentenceGap()+m.whatNext())
	}
	if m.height >= roomyHeight {
		p.gap(snug)
	}
	if !p.row(s.choices(m), -1) {
		p.choices(s.choices(m), -1)
	}
	p.gap(tight)
	if m.height < roomyHeight {
		m.cautions(p)
	}
	for line := range strings.Lines(m.note()) {
		p.lines = append(p.lines, wrap.Lines(strings.TrimRight(line, "\n"), min(p.edge, proseMax))...)
	}
}

// whatNext says what to do, with the number to call if the shop has told it.
func (m *Model) whatNext() string {
	w := m.options.Words.Handover
	if call := w.Number(m.step, m.options.Shop, m.lang); call != "" {
		return m.in(w.What(m.step)) + m.sentenceGap() + call
	}
	return m.in(w.What(m.step))
}

// cautions says what the hazards forbid, of which only the titles stand above.
func (m *Model) cautions(p *paper) {
	for _, st := range m.step.Standing {
		p.prose(p.look.body, 0, m.in(st.Hazard.Text))
		p.gap(tight)
	}
}

// sentenceGap is what stands between two sentences.
func (m *Model) sentenceGap() string {
	if m.lang == tree.EN {
		return " "
	}
	return ""
}

// copyNote sends the note to the clipboard. Nothing tells whether it arrived,
// and the notice says so.
func (m *Model) copyNote() tea.Cmd {
	m.notice = []string{m.in(m.options.Words.Notices.Copied)}
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
		return []string{m.in(w.NotSaved)}
	}
	return []string{fmt.Sprintf(m.in(w.Saved), s.path)}
}

func (m *Model) saveNote() tea.Cmd {
	save, text := m.options.Save, m.note()
	return func() tea.Msg {
		path, err := save(text)
		return saved{path, err}
	}
}
