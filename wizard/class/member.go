package class

import (
	"slices"
	"time"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/record"
)

// Member is one trainee, here or gone for the moment. It belongs to its class.
type Member struct {
	Name   string
	Here   bool
	Number int // the drill they are at, counted from 1; 0 before the first
	Active time.Time
	Warned bool // of being let go
	kept   map[int]record.Attempt
}

// Attempt returns the last that is known of a member's attempt at a drill.
func (m *Member) Attempt(number int) (record.Attempt, bool) {
	a, ok := m.kept[number]
	return a, ok
}

// Done reports whether a drill was handed in.
func (m *Member) Done(number int) bool { return m.kept[number].State == record.Done }

// Handed returns how many drills were handed in.
func (m *Member) Handed() int {
	n := 0
	for number := range m.kept {
		if m.Done(number) {
			n++
		}
	}
	return n
}

// Points returns the mean points of all drills handed in.
func (m *Member) Points() float64 {
	sum := 0.0
	for _, a := range m.kept {
		if a.Score != nil {
			sum += a.Score.Points
		}
	}
	return sum / float64(max(1, m.Handed()))
}

// Acts returns how often something was looked at and tried in the drill that a
// member is at.
func (m *Member) Acts() (looks, tries int) {
	for _, a := range m.kept[m.Number].Acts {
		if a.Kind == drill.Try {
			tries++
		} else {
			looks++
		}
	}
	return looks, tries
}

// Lang returns the language of the last drill of a member; it is empty before the
// first.
func (m *Member) Lang() tree.Lang {
	var l tree.Lang
	last := 0
	for number, a := range m.kept {
		if number > last && a.Lang != "" {
			l, last = a.Lang, number
		}
	}
	return l
}

// Broken returns how often a rule was broken, in drills that were handed in and
// in the one under way.
func (m *Member) Broken() int {
	n := 0
	for _, a := range m.kept {
		if a.Score != nil {
			n += len(a.Score.Dangers)
			continue
		}
		for _, act := range a.Acts {
			n += len(act.Breaks)
		}
	}
	return n
}

// Members returns everyone who is in the class or did something in it, in the order
// in which they came.
func (c *Class) Members() []*Member { return slices.Clone(c.members) }

// Member returns the one with a name, or nil.
func (c *Class) Member(name string) *Member {
	if i := slices.IndexFunc(c.members, func(m *Member) bool { return record.SameName(m.Name, name) }); i >= 0 {
		return c.members[i]
	}
	return nil
}

// Here returns how many are here.
func (c *Class) Here() int {
	n := 0
	for _, m := range c.members {
		if m.Here {
			n++
		}
	}
	return n
}

// Join lets somebody in. Who was there before gets their place back; a second one
// of a name is refused, since all share the join code and anyone could push
// another out.
func (c *Class) Join(name string, now time.Time) (*Member, error) {
	m := c.Member(name)
	switch {
	case c.Phase == Over:
		return nil, ErrOver
	case m != nil && m.Here:
		return nil, ErrTaken
	case c.Here() >= c.Most:
		return nil, ErrFull
	case m == nil && len(c.members) >= c.Names:
		return nil, ErrFull
	case m == nil:
		m = c.add(name)
	}
	m.Here, m.Active, m.Warned = true, now, false
	c.assignDrill(m)
	return m, nil
}

func (c *Class) add(name string) *Member {
	m := &Member{Name: name, kept: map[int]record.Attempt{}}
	c.members = append(c.members, m)
	return m
}

// Leave notes that somebody is gone. What they did stays; of who did nothing nothing
// does, and then it reports true.
func (c *Class) Leave(name string) (vanished bool) {
	m := c.Member(name)
	if m == nil {
		return false
	}
	m.Here = false
	return c.tidy() > 0
}

// tidy forgets who is gone and did nothing, and returns how many those are.
func (c *Class) tidy() int {
	was := len(c.members)
	c.members = slices.DeleteFunc(c.members, func(m *Member) bool { return !m.Here && !m.used() })
	return was - len(c.members)
}

// Still returns how long a member has not done anything in the drill they are at; 0
// for one who is not at any.
func (c *Class) Still(m *Member, now time.Time) time.Duration {
	if c.Phase != Drilling || !m.Here || m.Number == 0 || m.Done(m.Number) {
		return 0
	}
	return max(0, now.Sub(m.Active))
}

// used reports whether a member did anything.
func (m *Member) used() bool {
	for _, a := range m.kept {
		if a.State == record.Done || len(a.Acts) > 0 {
			return true
		}
	}
	return false
}

// Touch notes that somebody did something, so that they do not count as idle. It
// reports whether they had been warned of being let go.
func (c *Class) Touch(name string, now time.Time) bool {
	m := c.Member(name)
	if m == nil {
		return false
	}
	warned := m.Warned
	m.Active, m.Warned = now, false
	return warned
}

// Accepts reports whether an attempt is one at the drill that somebody is at, and
// not handed in yet. What was handed in while the trainer paused or ended the drill
// still counts: nobody can do anything from then on.
func (c *Class) Accepts(name string, a record.Attempt) bool {
	switch c.Phase {
	case Gathering, Debriefing, Over:
		return false
	case Drilling, Paused, Ended:
	}
	m := c.Member(name)
	return m != nil && m.Number == a.Number && m.Number > 0 && !m.Done(a.Number)
}

// Take notes how far somebody is with a drill, or what came of it, once it was
// accepted.
func (c *Class) Take(name string, a record.Attempt) {
	if m := c.Member(name); m != nil && !m.Done(a.Number) {
		m.kept[a.Number] = a
	}
}

// Recall brings back attempts from before the program was started again, the
// oldest first: whoever comes back goes on with them, and so does the class.
func (c *Class) Recall(attempts []record.Attempt) {
	for _, a := range attempts {
		if a.Number < 1 || a.Number > c.Size {
			continue
		}
		m := c.Member(a.Name)
		if m == nil {
			m = c.add(a.Name)
		}
		if !m.Done(a.Number) {
			m.kept[a.Number] = a
			c.Number = max(c.Number, a.Number)
		}
	}
	if slices.ContainsFunc(c.members, func(m *Member) bool {
		a, ok := m.Attempt(c.Number)
		return ok && a.State == record.Open
	}) {
		c.Number-- // the trainer starts it again
	}
	c.tidy()
}

// GoOn brings somebody who goes at their own pace to the next drill that they
// have not handed in.
func (c *Class) GoOn(name string) {
	if m := c.Member(name); m != nil && c.Pace == OwnPace {
		c.assignDrill(m)
	}
}
