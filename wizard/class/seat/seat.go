// Package seat is what a trainee sees of a class: they wait for it to begin, do
// the drills, are held up while it is paused, and read the debrief when the
// trainer brings it. What is to be seen when is decided by the class.
package seat

import (
	"swipewise/tree"
	"swipewise/wizard/class"
	"swipewise/wizard/page"
	"swipewise/wizard/words"
)

// Drill is one drill. It shows itself on the face of the seat.
type Drill interface {
	page.App
	page.Ticker
	Debrief() // shows what the drill was about, whether it was handed in or not
}

// Options are what a seat needs.
type Options struct {
	Membership *class.Membership
	Words      words.Pair[Words]
	Lang       tree.Lang
	Drill      func(number int, f *page.Face) Drill // makes a drill, gone on with where it was left
	Cause      func(id string) tree.Text            // the title of a cause
}

// Model is one trainee.
type Model struct {
	page.Face
	o      Options
	at     class.TraineeView
	drill  Drill // the last one that was begun; nil before
	number int   // of it
	gone   bool  // the class let them go
}

// New returns a trainee who has just come in.
func New(o Options) *Model {
	m := &Model{Face: page.Face{Lang: o.Lang}, o: o}
	m.sit(o.Membership.View())
	return m
}

// Wait waits for a change of the class, or to be let go.
func (m *Model) Wait(done <-chan struct{}) bool {
	select {
	case <-m.o.Membership.Changed():
		return true
	case <-m.o.Membership.Gone():
		return true
	case <-done:
		return false
	}
}

// Refresh looks at the class anew.
func (m *Model) Refresh() {
	select {
	case <-m.o.Membership.Gone():
		m.gone, m.Over, m.at = true, true, m.o.Membership.View()
	default:
		m.sit(m.o.Membership.View())
	}
}

// Gone reports whether the class let the trainee go.
func (m *Model) Gone() bool { return m.gone }

// Leave lets the trainee leave.
func (m *Model) Leave() { m.Over = true }

// Help says how to change the language.
func (m *Model) Help() []page.Line {
	if m.playing() {
		return m.drill.Help()
	}
	return []page.Line{{Text: m.w().Tongue}}
}

// Clocked reports whether a clock runs in the drill that is seen.
func (m *Model) Clocked() bool { return m.playing() && m.drill.Clocked() }

// Tick lets a second pass.
func (m *Model) Tick() {
	if m.playing() {
		m.drill.Tick()
	}
}

// playing reports whether the drill is what is seen.
func (m *Model) playing() bool {
	return m.drill != nil && (m.at.Screen == class.AtDrill || m.at.Screen == class.Debriefed)
}

// sit takes what the class says about where the trainee is.
func (m *Model) sit(at class.TraineeView) {
	before := m.at
	m.at = at
	if at.Screen != before.Screen || at.Number != before.Number {
		m.Turned, m.Notice = true, nil
	}
	if (at.Screen == class.AtDrill || at.Screen == class.Debriefed) && (m.drill == nil || m.number != at.Number) {
		m.drill, m.number = m.o.Drill(at.Number, &m.Face), at.Number
	}
	if at.Screen == class.Debriefed && before.Screen != class.Debriefed {
		m.drill.Debrief()
	}
	switch {
	case at.Idle && !before.Idle:
		m.Say(m.w().Idle)
	case before.Idle && !at.Idle:
		m.Notice = nil
	}
}
