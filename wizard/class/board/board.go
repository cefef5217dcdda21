// Package board is the trainer's board of a class: who is here and where each one is,
// what came of it, which causes are missed, and what can be done now. In a window it is
// made to be read from the back row; line by line it is told when the trainer asks.
package board

import (
	"slices"

	"swipewise/tree"
	"swipewise/wizard/class"
	"swipewise/wizard/page"
	"swipewise/wizard/texts"
	"swipewise/wizard/words"
)

// Options are what the board needs.
type Options struct {
	Room   *class.Room
	Words  words.Pair[Words]
	Book   texts.Book
	Lang   tree.Lang
	Set    string // the code of the set, or what the course is called
	Code   string // the join code
	Join   string // what trainees type
	Print  string // the fingerprint of the host key
	Nearby bool   // nobody can come in from another machine
	Cause  func(id string) tree.Text
	Failed func(number int, l tree.Lang) Failure           // what a drill is about; nil for a board that shows none
	Title  func(number int, l tree.Lang, id string) string // of what can be done, named or said in it
	Timed  bool                                            // drills are exams, on a clock
}

// Model is the board.
type Model struct {
	page.Face
	o     Options
	at    int
	asked *question // before something is done; nil for nothing
	over  screen    // laid over the board; nil for none
	named bool      // everyone's results are shown
	phase class.Phase
	told  []string // the troubles that were said last
}

// New returns the board of a class.
func New(o Options) *Model { return &Model{Face: page.Face{Lang: o.Lang}, o: o} }

// w returns the words of the board in the language of the face.
func (m *Model) w() *Words { return m.o.Words.In(m.Lang) }

// Wait waits until something in the class has changed.
func (m *Model) Wait(done <-chan struct{}) bool {
	select {
	case <-m.o.Room.Changed():
		return true
	case <-done:
		return false
	}
}

// Refresh looks at the class anew.
func (m *Model) Refresh() {
	m.o.Room.Look(func(c *class.Class, t class.Trouble) { m.look(c, t) })
}

// look says what the trainer should know of; line by line, once. Another phase begins at
// the top.
func (m *Model) look(c *class.Class, t class.Trouble) {
	if c.Phase != m.phase {
		m.phase, m.at, m.Turned = c.Phase, 0, true
	}
	all := m.troubles(t)
	if !m.Lines || !slices.Equal(all, m.told) {
		m.Notice = all
	}
	m.told = all
}

// screen is what is laid over the board.
type screen interface {
	page(c *class.Class) page.Page
}

// turn lays a screen over the board, or takes it away.
func (m *Model) turn(s screen) { m.over, m.asked, m.at, m.Turned = s, nil, 0, true }

// Page is the board as the class is now.
func (m *Model) Page() (p page.Page) {
	m.o.Room.Look(func(c *class.Class, t class.Trouble) {
		m.look(c, t)
		if _, shown := m.over.(*reveal); shown && !m.canReveal(c) { // the class goes on
			m.over = nil
		}
		if m.over != nil {
			p = m.over.page(c)
			p.Trail = append(m.trail(c)[:1], p.Trail...)
		} else {
			p = m.front(c)
		}
		p.Corner = m.time(c)
	})
	return p
}

// front is the board itself.
func (m *Model) front(c *class.Class) page.Page {
	k := m.o.Book.In(m.Lang).Keys
	p := page.Page{
		Trail: m.trail(c), At: &m.at, Bare: true,
		Acts:   []page.Act{{ID: page.Digits, Label: k.Choose}, {ID: page.Arrows}, {ID: page.Enter}},
		Blocks: []page.Block{{Lines: m.lines(c), Choices: m.choices(c), Full: m.draw}},
	}
	if m.asked != nil {
		p.Acts = append([]page.Act{m.back(k.Close, func() { m.ask(nil) })}, p.Acts...)
	}
	return p
}

// back is esc on a screen that is laid over the board.
func (m *Model) back(label string, run func()) page.Act {
	return page.On("esc", label, "", run).As(page.Back)
}

// Help says how trainees come in.
func (m *Model) Help() []page.Line {
	return []page.Line{{Text: m.w().Join}, {Text: m.o.Join}}
}

// Leave ends the board; who leaves people alone is asked first.
func (m *Model) Leave() {
	lonely := false
	m.o.Room.Look(func(c *class.Class, _ class.Trouble) { lonely = c.Here() == 0 || c.Phase == class.Over })
	if lonely || m.asked != nil && m.asked.leaves {
		m.Over = true
		return
	}
	m.over = nil
	m.ask(&question{text: m.w().Asked, key: " ", leaves: true, do: func() { m.Over = true }})
}

// ask asks something before it is done, or no longer.
func (m *Model) ask(q *question) { m.asked, m.at, m.Turned = q, 0, true }
