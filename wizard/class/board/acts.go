package board

import (
	"slices"

	"swipewise/wizard/class"
	"swipewise/wizard/page"
)

// acts are all that a trainer can do, the likeliest first.
func acts() []class.Act {
	return []class.Act{
		class.StartTogether, class.StartOwnPace, class.Resume, class.Pause,
		class.Next, class.End, class.Debrief, class.Close,
	}
}

// likeliest puts what usually comes next at the top: after a drill its debrief.
func likeliest(c *class.Class) []class.Act {
	out := acts()
	if c.Phase == class.Ended {
		out = slices.DeleteFunc(out, func(a class.Act) bool { return a == class.Debrief })
		out = append([]class.Act{class.Debrief}, out...)
	}
	return slices.DeleteFunc(out, func(a class.Act) bool { return !c.Can(a) })
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
	}
	return ""
}

// choices returns what can be done now.
func (m *Model) choices(c *class.Class) []page.Choice {
	w := m.w()
	leave := page.Choice{ID: "leave", Text: w.Leave, Pick: func() { m.Over = true }}
	if m.asked {
		return page.Numbered([]page.Choice{{ID: "stay", Text: w.Stay, Pick: func() { m.ask(false) }}, leave})
	}
	var out []page.Choice
	for _, a := range likeliest(c) {
		out = append(out, page.Choice{Text: w.name(a), Pick: func() { m.o.Room.Do(a) }})
	}
	if c.Phase == class.Over {
		out = append(out, leave)
	}
	return page.Numbered(out)
}
