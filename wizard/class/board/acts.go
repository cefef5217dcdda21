package board

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"swipewise/wizard/class"
	"swipewise/wizard/page"
)

// acts are all that a trainer can do. Each has one digit, so that a key never means
// something else on the next screen.
func acts() []class.Act {
	return []class.Act{
		class.StartTogether, class.StartOwnPace, class.Next, class.Resume, class.Pause, class.End, class.Debrief, class.TakeBack, class.Close,
	}
}

// The digits of acts that are the board's own.
const (
	revealKey = "5"
	peopleKey = "7"
	timeKey   = "0"
)

// moreTime is what one press gives in an exam.
const moreTime = time.Minute

// digit returns the digit of an act.
func digit(a class.Act) string {
	switch a {
	case class.StartTogether, class.Next:
		return "1"
	case class.StartOwnPace:
		return "2"
	case class.Pause, class.Resume:
		return "3"
	case class.End:
		return "4"
	case class.Debrief:
		return "6"
	case class.TakeBack:
		return "8"
	case class.Close:
		return "9"
	}
	return ""
}

// name returns what an act is called.
func (w *Words) name(a class.Act) string {
	switch a {
	case class.StartTogether:
		return w.Acts.Together
	case class.StartOwnPace:
		return w.Acts.OwnPace
	case class.Pause:
		return w.Acts.Pause
	case class.Resume:
		return w.Acts.Resume
	case class.End:
		return w.Acts.End
	case class.Debrief:
		return w.Acts.Debrief
	case class.Next:
		return w.Acts.Next
	case class.Close:
		return w.Acts.Close
	case class.TakeBack:
		return w.Acts.TakeBack
	}
	return ""
}

// sure is what is asked before an act, or "" where nothing is.
func (m *Model) sure(c *class.Class, a class.Act) string {
	w := m.w().Sure
	done, of := c.HandedIn()
	switch working := of - done; {
	case a == class.End && working > 0:
		return fmt.Sprintf(w.End, working)
	case a == class.Debrief && working > 0 && c.Phase != class.Ended:
		return fmt.Sprintf(w.Debrief, working)
	case a == class.Close:
		return w.Close
	}
	return ""
}

// question is something that is asked before it is done; the key that asked says yes.
type question struct {
	text   string
	key    string
	leaves bool // it is about leaving the board
	do     func()
}

// answers are no, where the cursor stands, and yes.
func (m *Model) answers(q *question) []page.Choice {
	w := m.w()
	no, yes := w.Sure.No, w.Sure.Yes
	if q.leaves {
		no, yes = w.Stay, w.Leave
	}
	return []page.Choice{
		{Key: " ", ID: "no", Text: no, Pick: func() { m.ask(nil) }},
		{Key: q.key, ID: "yes", Text: yes, Pick: func() { m.ask(nil); q.do() }},
	}
}

// choices returns what can be done now.
func (m *Model) choices(c *class.Class) []page.Choice {
	w := m.w()
	if m.asked != nil {
		return m.answers(m.asked)
	}
	var out []page.Choice
	for _, a := range acts() {
		if !c.Can(a) {
			continue
		}
		do := func() { m.o.Room.Do(a) }
		pick := do
		if text := m.sure(c, a); text != "" {
			pick = func() { m.ask(&question{text: text, key: digit(a), do: do}) }
		}
		out = append(out, page.Choice{Key: digit(a), Text: w.name(a), Pick: pick})
	}
	if m.canReveal(c) {
		out = append(out, page.Choice{Key: revealKey, ID: "reveal", Text: w.Acts.Reveal, Pick: func() { m.turn(&reveal{m: m}) }})
	}
	if len(c.Members()) > 0 {
		out = append(out, page.Choice{Key: peopleKey, ID: "people", Text: w.Acts.People, Pick: func() { m.turn(&people{m: m}) }})
	}
	if m.o.Timed && c.Phase == class.Drilling {
		out = append(out, page.Choice{Key: timeKey, ID: "time", Text: w.Acts.MoreTime, Pick: func() { m.o.Room.MoreTime(moreTime) }})
	}
	if c.Phase == class.Over {
		out = append(out, page.Choice{Key: " ", ID: "leave", Text: w.Leave, Pick: func() { m.Over = true }})
	}
	slices.SortStableFunc(out, func(a, b page.Choice) int {
		return cmp.Or(likely(b, c)-likely(a, c), cmp.Compare(order(a), order(b)))
	})
	return out
}

// order is the place of a choice by its digit; those without one come last.
func order(x page.Choice) string {
	if x.Key == " " {
		return "~"
	}
	return x.Key
}

// likely says whether a choice is what usually comes next, so that the cursor stands
// on it: after a drill to show what it was about. The digits stay where they are.
func likely(x page.Choice, c *class.Class) int {
	switch {
	case c.Phase != class.Ended:
	case x.ID == "reveal":
		return 2
	case x.Key == digit(class.Debrief):
		return 1
	}
	return 0
}
