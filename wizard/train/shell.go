package train

import (
	"runtime"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"swipewise/wizard/frame"
)

// pane is what fills the body of the window: a screen, or what is laid over it.
type pane interface {
	title() string
	bindings() []frame.Binding
	draw(p *frame.Paper)
}

// typing is a pane with a field to type in.
type typing interface{ typed(msg tea.Msg) }

// reading is a pane that is there to be read, and keeps its blank lines.
type reading interface{ read() }

// tick is a second that has passed.
type tick time.Time

// Init starts the clock if a drill with a clock is being played.
func (m *Model) Init() tea.Cmd { return m.ticking() }

// ticking asks for the next second where a clock is shown.
func (m *Model) ticking() tea.Cmd {
	if !m.Clocked() {
		return nil
	}
	return tea.Tick(time.Second, func(t time.Time) tea.Msg { return tick(t) })
}

// Update takes one message.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	var cmd tea.Cmd
	m.Follow = false
	clocked := m.Clocked()
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.Resize(msg.Width, msg.Height)
	case tea.KeyPressMsg:
		cmd = m.press(msg)
	case tea.PasteMsg:
		if t, ok := m.pane().(typing); ok {
			m.Notice = nil
			t.typed(msg)
		}
	case tick:
		m.checkTime()
		cmd = m.ticking()
	case saved:
		m.Notice = msg.words(m)
	}
	if !clocked && m.Clocked() {
		cmd = tea.Batch(cmd, m.ticking())
	}
	m.compose()
	return m, cmd
}

func (m *Model) compose() {
	_, read := m.pane().(reading)
	m.Compose(m.pane().draw, read)
}

// View draws the window.
func (m *Model) View() tea.View {
	a := frame.Around{Bindings: m.allBindings(), Trail: m.pane().title(), Right: m.corner()}
	if app := m.In(m.options.Words.App); a.Trail != app {
		a.Short = a.Trail
		a.Trail = app + " " + m.Glyphs.Then + " " + a.Trail
	}
	return m.Draw(a)
}

func (m *Model) pane() pane {
	if m.overlay != nil {
		return m.overlay
	}
	return m.screen
}

func (m *Model) press(msg tea.KeyPressMsg) tea.Cmd {
	var typed func(tea.Msg)
	if field, ok := m.pane().(typing); ok {
		typed = field.typed
	}
	return m.Press(m.allBindings(), msg, typed)
}

// turn shows another screen.
func (m *Model) turn(p pane) { m.screen, m.overlay, m.Offset = p, nil, 0 }

// lay lays a pane over the screen.
func (m *Model) lay(p pane) { m.overlay, m.Offset = p, 0 }

// shut takes away what is laid over the screen.
func (m *Model) shut() { m.overlay, m.Offset, m.Follow = nil, 0, true }

// allBindings returns what works now: first the pane's own, then what works
// everywhere.
func (m *Model) allBindings() []frame.Binding {
	all := m.bindingsOf(m.pane())
	if _, typed := m.pane().(typing); typed {
		all = slices.DeleteFunc(all, frame.Binding.Letters)
	}
	return all
}

func (m *Model) bindingsOf(p pane) []frame.Binding {
	k := m.Words.Keys
	out := p.bindings()
	if m.overlay == nil || p == m.screen {
		out = append(out,
			frame.Binding{
				Keys: []string{"tab"}, Label: m.In(k.All), Long: m.In(k.AllTitle),
				Run: func(string) tea.Cmd { m.lay(&actions{m: m}); return nil },
			},
			m.helpBinding())
	}
	out = append(out, m.PageBinding(), m.LanguageBinding(), frame.Binding{
		Keys: []string{"ctrl+c"}, Label: m.In(k.Leave), Act: true,
		Run: func(string) tea.Cmd { return tea.Quit },
	})
	if runtime.GOOS != "windows" {
		out = append(out, frame.Binding{
			Keys: []string{"ctrl+z"}, Long: m.In(k.SuspendTitle),
			Run: func(string) tea.Cmd { return tea.Suspend },
		})
	}
	return out
}

// worksOn returns what works on a pane, whatever is laid over it.
func (m *Model) worksOn(p pane) []frame.Binding {
	_, typed := p.(typing)
	return frame.Distinct(m.bindingsOf(p), typed)
}

// closeBinding is esc on what is laid over the screen.
func (m *Model) closeBinding() frame.Binding {
	return frame.Binding{Keys: []string{"esc"}, Label: m.In(m.Words.Keys.Close), Run: func(string) tea.Cmd { m.shut(); return nil }}
}

// act returns a binding that stands in the list of all actions.
func (m *Model) act(key, label, long string, run func() tea.Cmd) frame.Binding {
	return frame.Binding{Keys: []string{key}, Label: label, Long: long, Act: true, Run: func(string) tea.Cmd { return run() }}
}
