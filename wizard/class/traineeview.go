package class

import "swipewise/wizard/record"

// Screen says what a trainee is to see.
type Screen int

// The screens of a trainee.
const (
	Lobby     Screen = iota // wait for the class to begin
	AtDrill                 // the drill
	Held                    // the class is paused
	HandedIn                // wait for the others
	Stopped                 // the drill is over
	Debriefed               // the debrief of the drill
	Results                 // what came of the class
)

// TraineeView is the class as one trainee sees it. It is a value: everyone has their own.
type TraineeView struct {
	Name   string
	Screen Screen
	Pace   Pace
	Number int // the drill, counted from 1
	Size   int
	Here   int              // how many are in the class
	Done   int              // how many of them have handed this drill in
	Last   bool             // no drill of theirs is left after this one
	Idle   bool             // they will be let go soon
	Marks  []record.Attempt // what was handed in so far
}

// View returns what a trainee sees. It reports false for somebody unknown.
func (c *Class) View(name string) (TraineeView, bool) {
	m := c.Member(name)
	if m == nil {
		return TraineeView{}, false
	}
	s := TraineeView{
		Name: m.Name, Screen: c.screen(m), Pace: c.Pace, Number: m.Number, Size: c.Size,
		Here: c.Here(), Idle: m.Warned, Last: c.Pace == OwnPace && m.Handed() == c.Size,
	}
	for _, other := range c.members {
		if other.Here && other.Done(m.Number) {
			s.Done++
		}
	}
	for number := 1; number <= c.Size; number++ {
		if m.Done(number) {
			s.Marks = append(s.Marks, m.kept[number])
		}
	}
	return s, true
}

// screen decides what a member sees. Who goes at their own pace reads the
// debrief of each drill as it is handed in, and so stays with the drill.
func (c *Class) screen(m *Member) Screen {
	switch c.Phase {
	case Gathering:
		return Lobby
	case Paused:
		return Held
	case Ended:
		return Stopped
	case Debriefing:
		if m.Number > 0 {
			return Debriefed
		}
		return Stopped
	case Over:
		return Results
	case Drilling:
		if c.Pace == Together && m.Done(m.Number) {
			return HandedIn
		}
	}
	return AtDrill
}
