package class

import (
	"cmp"
	"slices"
	"time"
)

// Missed is how often a cause was not named when it was the one. It is a value.
type Missed struct {
	Cause  string
	Missed int
	Of     int
}

// Missed returns the causes that were missed, the most often missed first. Of the
// drills that somebody may still be at nothing is told: the board is there for all
// to see.
func (c *Class) Missed() []Missed {
	by := map[string]*Missed{}
	for _, m := range c.members {
		for number, a := range m.kept {
			if !m.Done(number) || c.open(number) {
				continue
			}
			if by[a.Truth] == nil {
				by[a.Truth] = &Missed{Cause: a.Truth}
			}
			by[a.Truth].Of++
			if a.Verdict.Cause != a.Truth {
				by[a.Truth].Missed++
			}
		}
	}
	var out []Missed
	for _, m := range by {
		if m.Missed > 0 {
			out = append(out, *m)
		}
	}
	slices.SortFunc(out, func(a, b Missed) int {
		return cmp.Or(cmp.Compare(b.Missed, a.Missed), cmp.Compare(a.Of, b.Of), cmp.Compare(a.Cause, b.Cause))
	})
	return out
}

// HandedIn returns how many have handed in the drill they are at, of those who
// are here or have handed it in and left.
func (c *Class) HandedIn() (done, of int) {
	for _, m := range c.members {
		if m.Done(m.Number) {
			done++
			of++
		} else if m.Here {
			of++
		}
	}
	return done, of
}

// Idle finds who has done nothing for long: those to be warned now, and those to
// be let go now. Only those who are here are looked at.
func (c *Class) Idle(now time.Time, warn, letGo time.Duration) (warned, gone []string) {
	for _, m := range c.members {
		switch still := now.Sub(m.Active); {
		case !m.Here:
		case still >= letGo:
			gone = append(gone, m.Name)
		case still >= warn && !m.Warned:
			m.Warned = true
			warned = append(warned, m.Name)
		}
	}
	return warned, gone
}

// open reports whether somebody may still be at a drill, or will be.
func (c *Class) open(number int) bool {
	switch c.Phase {
	case Gathering:
		return number > c.Number
	case Drilling, Paused:
		return c.Pace == OwnPace || number >= c.Number
	case Ended, Debriefing, Over:
	}
	return false
}
