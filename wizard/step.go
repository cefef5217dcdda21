package wizard

import (
	"swipewise/tree"
	"swipewise/wizard/lines"
	"swipewise/wizard/page"
)

// Step writes the step that a session is at, for somebody who goes on with another
// command: each answer stands beside the flag that gives it. The width of a line is in
// cells; 0 is the usual one.
func Step(o Options, width int) string {
	m := New(o)
	m.Lines, m.Glyphs = true, page.NewGlyphs(false)
	return lines.Page(m.t(), width, m.Page(), func(c page.Choice) string {
		if len(c.Events) != 1 {
			return ""
		}
		return flag(c.Events[0])
	})
}

// flag writes an event as the command diagnose takes it.
func flag(e tree.Event) string {
	if e.Kind == tree.EventTried {
		return "--tried " + e.Remedy + "=" + string(e.Outcome)
	}
	return "--answer " + e.Question + "=" + e.Answer
}
