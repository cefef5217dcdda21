// Package class is a class that a trainer leads: who is in it, which drill it is
// at, how each one does, and what each of them is to see. Class is a plain value
// that events change; Room shares one among the people in it; the packages below
// bring it to a screen and over the network.
package class

import (
	"errors"
	"slices"
	"time"
)

// Phase says what the class is doing.
type Phase int

// The phases of a class. Which act leads from which to which stands in moves.
const (
	Gathering  Phase = iota // trainees come in, nothing was started
	Drilling                // drills are open
	Paused                  // nobody can go on
	Ended                   // the drill is over, also for those who did not hand it in
	Debriefing              // the debrief is on every screen
	Over                    // the class is over
)

// Act is something that the trainer does with the whole class.
type Act int

// The acts of a trainer.
const (
	StartTogether Act = iota // start one drill for all
	StartOwnPace             // start the set, at each one's pace
	Pause
	Resume
	End
	Debrief
	Next     // start the next drill for all
	Close    // end the class
	TakeBack // what ended a drill or the class
)

// Pace says who decides when a drill is over.
type Pace int

// The trainer leads everyone through drill by drill, or each trainee goes
// through the set alone.
const (
	Together Pace = iota
	OwnPace
)

// Why somebody cannot come in.
var (
	ErrTaken = errors.New("somebody of this name is here")
	ErrFull  = errors.New("the class is full")
	ErrOver  = errors.New("the class is over")
)

// moves tells from which phases an act leads to which.
func moves(a Act) (from []Phase, to Phase) {
	switch a {
	case StartTogether, StartOwnPace:
		return []Phase{Gathering}, Drilling
	case Pause:
		return []Phase{Drilling}, Paused
	case Resume:
		return []Phase{Paused}, Drilling
	case End:
		return []Phase{Drilling, Paused}, Ended
	case Debrief:
		return []Phase{Drilling, Paused, Ended}, Debriefing
	case Next:
		return []Phase{Ended, Debriefing}, Drilling
	case Close:
		return []Phase{Gathering, Drilling, Paused, Ended, Debriefing}, Over
	case TakeBack:
		return []Phase{Ended, Over}, Drilling
	}
	return nil, Gathering
}

// Class is the state of a class. It belongs to one goroutine.
type Class struct {
	Size    int // how many drills there are
	Most    int // how many may be in it
	Names   int // how many may ever have been
	Phase   Phase
	Pace    Pace
	Number  int           // the drill that all are at, counted from 1; 0 before the first
	Since   time.Time     // when the phase began; of drills, as if they had never been held up
	Extra   time.Duration // that was given for the drill that all are at, in an exam
	before  Phase         // what was ended last, to be taken back
	ran     time.Duration // how long the drills had run when they were held up
	members []*Member
}

// New returns a class of so many drills and at most so many trainees.
func New(size, most int) *Class { return &Class{Size: size, Most: most, Names: namesEach * most} }

// namesEach is how many names there may be for each that may be here: people come
// back under another one.
const namesEach = 2

// Can reports whether the trainer can do something now.
func (c *Class) Can(a Act) bool {
	from, _ := moves(a)
	if !slices.Contains(from, c.Phase) {
		return false
	}
	switch a {
	case StartTogether:
		return c.Number < c.Size
	case Next:
		return c.Pace == Together && c.Number < c.Size
	case StartOwnPace, Pause, Resume, End, Debrief, Close, TakeBack:
	}
	return true
}

// Do does something with the whole class, and reports false, changing nothing,
// if it cannot be done now.
func (c *Class) Do(a Act, now time.Time) bool {
	if !c.Can(a) {
		return false
	}
	was := c.Phase
	if was == Drilling {
		c.ran = now.Sub(c.Since)
	}
	_, c.Phase = moves(a)
	c.Since = now
	switch a {
	case End, Close:
		c.before = was
	case TakeBack:
		c.Phase = c.before
	case StartTogether, StartOwnPace, Pause, Resume, Debrief, Next:
	}
	if c.Phase == Drilling && (a == Resume || a == TakeBack) {
		c.Since = now.Add(-c.ran)
	}
	switch a {
	case StartTogether, Next:
		c.Pace = Together
		c.Number++
		c.Extra = 0
	case StartOwnPace:
		c.Pace = OwnPace
	case Pause, Resume, End, Debrief, Close, TakeBack:
		return true
	}
	for _, m := range c.members {
		m.Active, m.Warned = now, false
		c.assignDrill(m)
	}
	return true
}

// assignDrill brings a member to the drill that is theirs now.
func (c *Class) assignDrill(m *Member) {
	number := c.Number
	if c.Pace == OwnPace && c.Phase != Gathering {
		for number = 1; number < c.Size && m.Done(number); number++ {
		}
	}
	m.Number = number
}
