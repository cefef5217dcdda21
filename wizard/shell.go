package wizard

import (
	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
)

// Model is the shell around the screens: it owns the session, the size, the
// language and what is laid over the screen, and knows no question.
type Model struct {
	options Options
	lang    tree.Lang
	look    look
	glyphs  glyphs
	session *tree.Session
	step    tree.Step     // of the session, kept for the screen that shows it
	before  *tree.Session // the failure that was done before this one
	screen  screen
	overlay pane // nil when nothing is laid over the screen
	notice  []string
	last    transition

	width, height int
	page          page
	offset        int  // first line of the page that is seen
	follow        bool // the current choice was moved: keep it in sight
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
	bindings(m *Model) []binding // what works now, in the order of the hint line
	draw(m *Model, p *paper)
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
	m.follow = false
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.width, m.height = msg.Width, msg.Height
		m.follow = m.offset > 0
	case tea.KeyPressMsg:
		cmd = m.press(msg)
	case tea.PasteMsg:
		if t, ok := m.pane().(typing); ok {
			m.notice = nil
			t.typed(&m, msg)
		}
	case saved:
		m.notice = msg.words(&m)
	}
	m.compose()
	return m, cmd
}

// pane returns what fills the body now.
func (m *Model) pane() pane {
	if m.overlay != nil {
		return m.overlay
	}
	return m.screen
}

// press gives a key to the binding that has it, or else to the field that is
// typed in.
func (m *Model) press(msg tea.KeyPressMsg) tea.Cmd {
	name := keyName(msg)
	field, typed := m.pane().(typing)
	for _, b := range m.allBindings() {
		if b.has(name) && (!typed || msg.Text == "") {
			m.notice = nil
			return b.run(m, name)
		}
	}
	if typed {
		m.notice = nil
		field.typed(m, msg)
	}
	return nil
}

// show puts up the screen of the session's state, as if it had just come about.
func (m *Model) show() {
	m.step = m.session.Step()
	m.overlay = nil
	m.offset = 0
	switch stateOf(m.session, m.step) {
	case Start:
		m.screen = newStart(m)
	case Ask:
		m.screen = &askScreen{}
	case Try:
		m.screen = newTry(m)
	case Solved:
		m.screen = &solvedScreen{}
	case Handover:
		m.screen = &handoverScreen{}
	}
}

// open lays a pane over the screen.
func (m *Model) open(p pane) {
	m.overlay = p
	m.offset = 0
}

// shut takes the overlay away.
func (m *Model) shut() {
	m.overlay = nil
	m.offset = 0
	m.follow = true
}

// in returns a text in the language of the screen.
func (m *Model) in(t tree.Text) string { return t.In(m.lang) }
