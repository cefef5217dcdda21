package wizard

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/frame"
)

// Model is the shell around the screens: it owns the session, the size, the
// language and what is laid over the screen, and knows no question.
type Model struct {
	frame.Shell
	options Options
	session *tree.Session
	step    tree.Step     // of the session, kept for the screen that shows it
	before  *tree.Session // the failure that was done before this one
	screen  screen
	overlay pane // nil when nothing is laid over the screen
	last    transition
}

// transition is the last move that was made.
type transition struct {
	from State
	move Move
	to   State
}

// pane is what fills the body of the window: a screen or an overlay.
type pane interface {
	title(m *Model) string
	bindings(m *Model) []frame.Binding // what works now, in the order of the hint line
	draw(m *Model, p *frame.Paper)
}

// screen is the pane of a state.
type screen interface {
	pane
	state() State
}

// typing is a pane with a field to type in: letters and digits go there.
type typing interface {
	typed(m *Model, msg tea.Msg)
}

// Init asks for nothing: a terminal that answers no query must not matter.
func (m Model) Init() tea.Cmd { return nil }

// Update takes one message.
func (m Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	var cmd tea.Cmd
	m.Follow = false
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.Resize(msg.Width, msg.Height)
	case tea.KeyPressMsg:
		cmd = m.press(msg)
	case tea.PasteMsg:
		if t, ok := m.pane().(typing); ok {
			m.Notice = nil
			t.typed(&m, msg)
		}
	case saved:
		m.Notice = msg.words(&m)
	}
	m.Compose(func(p *frame.Paper) { m.pane().draw(&m, p) }, m.overlay != nil)
	return m, cmd
}

// pane returns what fills the body now.
func (m *Model) pane() pane {
	if m.overlay != nil {
		return m.overlay
	}
	return m.screen
}

func (m *Model) press(msg tea.KeyPressMsg) tea.Cmd {
	var typed func(tea.Msg)
	if field, ok := m.pane().(typing); ok {
		typed = func(msg tea.Msg) { field.typed(m, msg) }
	}
	return m.Press(m.allBindings(), msg, typed)
}

// View draws the window.
func (m Model) View() tea.View {
	return m.Draw(m.around())
}

// around returns what stands around the pane.
func (m *Model) around() frame.Around {
	a := frame.Around{Bindings: m.allBindings()}
	switch state := m.screen.state(); {
	case m.overlay != nil:
		a.Trail = m.overlay.title(m)
		return a
	case state == Ask || state == Try:
		a.Right = fmt.Sprintf(m.In(m.options.Words.Step), m.step.Number)
	}
	a.Trail = m.In(m.options.Words.App)
	if from := m.crumb(); from != "" {
		a.Trail, a.Short = a.Trail+" "+m.Glyphs.Then+" "+from, from
	}
	return a
}

// show puts up the screen of the session's state, as if it had just come about.
func (m *Model) show() {
	m.step = m.session.Step()
	m.overlay = nil
	m.Offset = 0
	switch stateOf(m.session, m.step) {
	case Start:
		m.screen = newStart(m)
	case Ask:
		m.screen = &askScreen{}
	case Try:
		m.screen = newTry(m)
	case Solved:
		m.screen = newSolved(m)
	case Handover:
		m.screen = &handoverScreen{}
	}
}

// open lays a pane over the screen.
func (m *Model) open(p pane) {
	m.overlay = p
	m.Offset = 0
}

// shut takes the overlay away.
func (m *Model) shut() {
	m.overlay = nil
	m.Offset = 0
	m.Follow = true
}
