package wizard

import (
	"runtime"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
)

// everywhere returns the bindings of every screen.
func (m *Model) everywhere() []binding {
	w := m.options.Words.Keys
	out := []binding{
		{
			keys: []string{"tab"}, label: m.in(w.All), long: m.in(w.AllTitle),
			run: func(m *Model, _ string) tea.Cmd { m.open(&actionsPane{}); return nil },
		},
		m.helpBinding(),
	}
	if s, ok := m.screen.(*startScreen); m.session.CanRedo() && (!ok || s.input.field.Value() == "") {
		out = append(out, m.redoBinding())
	}
	return append(out, m.always()...)
}

// always returns the bindings that work on overlays too.
func (m *Model) always() []binding {
	w := m.options.Words.Keys
	out := []binding{
		{
			keys: []string{"pgup", "pgdown"}, shown: "pgup pgdn", long: m.in(w.Page),
			run: func(m *Model, key string) tea.Cmd {
				step := max(1, m.bodyHeight()-1)
				if key == "pgup" {
					step = -step
				}
				m.scroll(step)
				return nil
			},
		},
		{
			keys: []string{"ctrl+l"}, label: m.in(w.Language), long: m.in(w.LanguageTitle), act: true,
			run: func(m *Model, _ string) tea.Cmd { m.switchLanguage(); return nil },
		},
		m.leaveBinding(),
	}
	if runtime.GOOS != "windows" {
		out = append(out, binding{
			keys: []string{"ctrl+z"}, long: m.in(w.SuspendTitle),
			run: func(*Model, string) tea.Cmd { return tea.Suspend },
		})
	}
	return out
}

func (m *Model) leaveBinding() binding {
	return binding{
		keys: []string{"ctrl+c"}, label: m.in(m.options.Words.Keys.Leave), act: true,
		run: func(m *Model, _ string) tea.Cmd { return m.leave() },
	}
}

func (m *Model) redoBinding() binding {
	w := m.options.Words.Keys
	return binding{
		keys: []string{"right"}, shown: m.glyphs.right, label: m.in(w.Redo), long: m.in(w.RedoTitle), act: true,
		run: func(m *Model, _ string) tea.Cmd { m.redo(); return nil },
	}
}

// backBinding is esc on a screen: one step back, never out.
func (m *Model) backBinding() binding {
	return binding{
		keys: []string{"esc"}, label: m.in(m.options.Words.Keys.Back), act: true,
		run: func(m *Model, _ string) tea.Cmd { m.back(); return nil },
	}
}

// closeBinding is esc on an overlay.
func (m *Model) closeBinding() binding {
	return binding{
		keys: []string{"esc"}, label: m.in(m.options.Words.Keys.Close),
		run: func(m *Model, _ string) tea.Cmd { m.shut(); return nil },
	}
}

func (m *Model) switchLanguage() {
	if m.lang == tree.EN {
		m.lang = tree.ZH
	} else {
		m.lang = tree.EN
	}
	m.notice = nil
}
