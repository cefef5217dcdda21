// Package board is the trainer's screen of a class, made to be read from the back
// row: who is here and where each one is, what came of it, which causes are missed,
// and what can be done now.
package board

import (
	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/class"
	"swipewise/wizard/frame"
)

// Options are what the board needs.
type Options struct {
	Room   *class.Room
	Words  Words
	Frame  frame.Words
	Lang   tree.Lang
	ASCII  bool
	Set    string // the code of the set, or what the course is called
	Code   string // the join code
	Join   string // what trainees type
	Print  string // the fingerprint of the host key
	Nearby bool   // nobody can come in from another machine
	Cause  func(id string) tree.Text
}

// Model is the board.
type Model struct {
	frame.Shell
	o     Options
	list  frame.List
	asked bool // whether to leave was asked
	phase class.Phase
}

// New returns the board of a class.
func New(o Options) *Model {
	return &Model{Shell: frame.NewShell(o.Frame, o.Lang, o.ASCII), o: o}
}

// rang says that something in the class changed.
type rang struct{}

// Init begins to listen to the class.
func (m *Model) Init() tea.Cmd { return m.listen() }

func (m *Model) listen() tea.Cmd {
	return func() tea.Msg {
		<-m.o.Room.Board()
		return rang{}
	}
}

// Update takes one message.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	m.Follow = false
	var cmd tea.Cmd
	switch msg := msg.(type) {
	case rang:
		cmd = m.listen()
	case tea.WindowSizeMsg:
		m.Resize(msg.Width, msg.Height)
	case tea.KeyPressMsg:
		if run, ok := frame.Find(m.bindings(), msg, false); ok {
			cmd = run()
		}
	}
	m.refresh()
	return m, cmd
}

// refresh draws the board anew from the class as it is now.
func (m *Model) refresh() {
	m.o.Room.Look(func(c *class.Class, t class.Trouble) {
		if c.Phase != m.phase {
			m.phase, m.list.At, m.Offset = c.Phase, 0, 0
		}
		m.Notice = m.troubles(t)
		m.Compose(func(p *frame.Paper) { m.draw(p, c) }, false)
	})
}

// View draws the window.
func (m *Model) View() tea.View {
	v := tea.View{}
	m.o.Room.Look(func(c *class.Class, _ class.Trouble) {
		v = m.Draw(frame.Around{Trail: m.trail(c), Short: m.short(c), Right: m.time(c), Bindings: m.bindingsOf(c)})
	})
	return v
}
