// Package seat is what a trainee sees of a class: they wait for it to begin, do
// the drills, are held up while it is paused, and read the debrief when the
// trainer brings it. What is to be seen when is decided by the class.
package seat

import (
	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/class"
	"swipewise/wizard/frame"
)

// Drill is the screens of one drill.
type Drill interface {
	tea.Model
	Debrief() // shows what the drill was about, whether it was handed in or not
}

// Options are what a seat needs.
type Options struct {
	Place *class.Place
	Sizes <-chan tea.WindowSizeMsg // new sizes of the window; may be nil
	Done  <-chan struct{}          // closed when the trainee is gone
	Words Words
	Frame frame.Words
	Lang  tree.Lang
	Drill func(number int, l tree.Lang) Drill // makes the screens of a drill, gone on with where it was left
	Cause func(id string) tree.Text           // the title of a cause
}

// Model is the screen of one trainee.
type Model struct {
	frame.Shell
	o      Options
	at     class.Seat
	drill  Drill // the last one that was begun; nil before
	number int   // of it
	gone   bool  // the class let them go
}

// New returns the screen of a trainee who has just come in.
func New(o Options) *Model {
	m := &Model{Shell: frame.NewShell(o.Frame, o.Lang, false), o: o}
	m.sit(o.Place.Seat())
	return m
}

// The messages that come from the class, and from the window.
type (
	rang    struct{}
	letGo   struct{}
	resized tea.WindowSizeMsg
)

// Init begins to listen.
func (m *Model) Init() tea.Cmd {
	return tea.Batch(m.listen(), m.watch(), m.await(), m.begun())
}

// begun starts what a drill wants to be started.
func (m *Model) begun() tea.Cmd {
	if m.drill == nil {
		return nil
	}
	return m.drill.Init()
}

// listen waits for the bell of the class.
func (m *Model) listen() tea.Cmd {
	return func() tea.Msg {
		select {
		case <-m.o.Place.Bell():
			return rang{}
		case <-m.o.Done:
			return nil
		}
	}
}

// await waits to be let go.
func (m *Model) await() tea.Cmd {
	return func() tea.Msg {
		select {
		case <-m.o.Place.Gone():
			return letGo{}
		case <-m.o.Done:
			return nil
		}
	}
}

// watch waits for a new size of the window.
func (m *Model) watch() tea.Cmd {
	return func() tea.Msg {
		select {
		case size := <-m.o.Sizes:
			return resized(size)
		case <-m.o.Done:
			return nil
		}
	}
}

// Gone reports whether the class let the trainee go.
func (m *Model) Gone() bool { return m.gone }

// Update takes one message.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	m.Follow = false
	cmd := m.take(msg)
	m.Compose(m.draw, false)
	return m, cmd
}

func (m *Model) take(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case rang:
		return tea.Batch(m.sit(m.o.Place.Seat()), m.listen())
	case letGo:
		m.gone, m.at = true, m.o.Place.Seat()
		return tea.Quit
	case resized:
		return tea.Batch(m.take(tea.WindowSizeMsg(msg)), m.watch())
	case tea.WindowSizeMsg:
		m.Resize(msg.Width, msg.Height)
		return m.pass(msg)
	case tea.KeyPressMsg:
		return m.press(msg)
	case tea.PasteMsg:
		if !m.playing() {
			return nil
		}
	}
	return m.pass(msg)
}

// pass gives a message to the drill.
func (m *Model) pass(msg tea.Msg) tea.Cmd {
	if m.drill == nil {
		return nil
	}
	next, cmd := m.drill.Update(msg)
	if d, ok := next.(Drill); ok {
		m.drill = d
	}
	return cmd
}

// press gives a key to the drill, if that is what is seen. The language is of both.
func (m *Model) press(msg tea.KeyPressMsg) tea.Cmd {
	run, ok := frame.Find(m.bindings(), msg, false)
	switch language := frame.KeyName(msg) == m.LanguageBinding().Keys[0]; {
	case !m.playing() && language:
		return tea.Batch(m.pass(msg), run())
	case language:
		m.SwitchLanguage()
		return m.pass(msg)
	case m.playing():
		return m.pass(msg)
	case ok:
		return run()
	}
	return nil
}

// playing reports whether the drill fills the window.
func (m *Model) playing() bool {
	return m.drill != nil && (m.at.Screen == class.AtDrill || m.at.Screen == class.Debriefed)
}

// sit takes what the class says about where the trainee is.
func (m *Model) sit(at class.Seat) tea.Cmd {
	before := m.at
	m.at = at
	if at.Screen != before.Screen || at.Number != before.Number {
		m.Offset = 0
	}
	var cmd tea.Cmd
	if (at.Screen == class.AtDrill || at.Screen == class.Debriefed) && (m.drill == nil || m.number != at.Number) {
		m.drill, m.number = m.o.Drill(at.Number, m.Lang), at.Number
		cmd = m.drill.Init()
		if m.Width > 0 {
			cmd = tea.Batch(cmd, m.pass(tea.WindowSizeMsg{Width: m.Width, Height: m.Height}))
		}
	}
	if at.Screen == class.Debriefed && before.Screen != class.Debriefed {
		m.drill.Debrief()
		if m.Width > 0 {
			cmd = tea.Batch(cmd, m.pass(tea.WindowSizeMsg{Width: m.Width, Height: m.Height}))
		}
	}
	return cmd
}
