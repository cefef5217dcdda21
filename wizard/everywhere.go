package wizard

import (
	"runtime"

	tea "charm.land/bubbletea/v2"

	"swipewise/wizard/frame"
)

// everywhere returns the bindings of every screen.
func (m *Model) everywhere() []frame.Binding {
	w := m.options.Words.Keys
	out := []frame.Binding{
		{
			Keys: []string{"tab"}, Label: m.In(w.All), Long: m.In(w.AllTitle),
			Run: func(string) tea.Cmd { m.open(&actionsPane{}); return nil },
		},
		m.helpBinding(),
	}
	if s, ok := m.screen.(*startScreen); m.session.CanRedo() && (!ok || s.input.Field.Value() == "") {
		out = append(out, m.redoBinding())
	}
	return append(out, m.always()...)
}

// always returns the bindings that work on overlays too.
func (m *Model) always() []frame.Binding {
	out := []frame.Binding{m.PageBinding(), m.LanguageBinding(), m.leaveBinding()}
	if runtime.GOOS != "windows" {
		out = append(out, frame.Binding{
			Keys: []string{"ctrl+z"}, Long: m.In(m.options.Words.Keys.SuspendTitle),
			Run: func(string) tea.Cmd { return tea.Suspend },
		})
	}
	return out
}

func (m *Model) leaveBinding() frame.Binding {
	return frame.Binding{
		Keys: []string{"ctrl+c"}, Label: m.In(m.options.Words.Keys.Leave), Act: true,
		Run: func(string) tea.Cmd { return m.leave() },
	}
}

func (m *Model) redoBinding() frame.Binding {
	w := m.options.Words.Keys
	return frame.Binding{
		Keys: []string{"right"}, Shown: m.Glyphs.Right, Label: m.In(w.Redo), Long: m.In(w.RedoTitle), Act: true,
		Run: func(string) tea.Cmd { m.redo(); return nil },
	}
}

// backBinding is esc on a screen: one step back, never out.
func (m *Model) backBinding() frame.Binding {
	return frame.Binding{
		Keys: []string{"esc"}, Label: m.In(m.options.Words.Keys.Back), Act: true,
		Run: func(string) tea.Cmd { m.back(); return nil },
	}
}

// closeBinding is esc on an overlay.
func (m *Model) closeBinding() frame.Binding {
	return frame.Binding{
		Keys: []string{"esc"}, Label: m.In(m.options.Words.Keys.Close),
		Run: func(string) tea.Cmd { m.shut(); return nil },
	}
}
