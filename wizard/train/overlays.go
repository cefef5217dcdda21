package train

import (
	tea "charm.land/bubbletea/v2"

	"swipewise/wizard/frame"
	"swipewise/wizard/sheet"
)

// actions lists everything that can be done on the screen below it, for those
// who have no letters to press.
type actions struct {
	m    *Model
	list frame.List
}

func (a *actions) title() string { return a.m.In(a.m.Words.Keys.All) }

func (a *actions) choices() []frame.Choice {
	return a.m.Actions(a.m.worksOn(a.m.screen), a.m.shut)
}

func (a *actions) bindings() []frame.Binding {
	shut := a.m.closeBinding()
	shut.Keys = []string{"esc", "tab"}
	return append([]frame.Binding{shut}, a.m.listBindings(&a.list, a.choices())...)
}

func (a *actions) draw(p *frame.Paper) { p.Choices(a.choices(), a.list.At) }

// help says what a drill is, and lists the keys of what is below.
type help struct {
	m     *Model
	below pane
}

func (m *Model) helpBinding() frame.Binding {
	return frame.Binding{
		Keys: []string{"f1"}, Shown: "F1", Label: m.In(m.Words.Keys.Help), Act: true,
		Run: func(string) tea.Cmd { m.lay(&help{m, m.pane()}); return nil },
	}
}

func (h *help) read() {}

func (h *help) title() string { return h.m.In(h.m.Words.Keys.Help) }

func (h *help) bindings() []frame.Binding {
	shut := h.m.closeBinding()
	shut.Keys = []string{"esc", "f1"}
	return []frame.Binding{shut, h.m.ScrollBinding()}
}

func (h *help) draw(p *frame.Paper) {
	w := h.m.options.Words.Help
	p.Prose(p.Look.Body, 0, h.m.In(w.What))
	p.Gap(frame.Snug)
	p.Prose(p.Look.Strong, 0, h.m.In(w.Fair))
	p.Gap(frame.Snug)
	p.Keys(h.m.worksOn(h.m.screen))
}

// sheetPane shows a sheet over the screen.
type sheetPane struct {
	m    *Model
	make func() sheet.Sheet
}

func (s *sheetPane) read() {}

func (s *sheetPane) title() string { return s.make().Title }

func (s *sheetPane) bindings() []frame.Binding {
	return []frame.Binding{s.m.closeBinding(), s.m.ScrollBinding()}
}

func (s *sheetPane) draw(p *frame.Paper) {
	for _, line := range s.make().Lines {
		p.Sheet(line)
	}
}
