package board

import (
	"slices"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/class"
	"swipewise/wizard/frame"
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
func (w Words) name(a class.Act) tree.Text {
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
	return tree.Text{}
}

// choices returns what can be done now.
func (m *Model) choices(c *class.Class) []frame.Choice {
	w := m.o.Words
	if m.asked {
		return []frame.Choice{
			{Key: "1", Text: m.In(w.Stay), Pick: func() tea.Cmd { m.ask(false); return nil }},
			{Key: "2", Text: m.In(w.Leave), Pick: func() tea.Cmd { return tea.Quit }},
		}
	}
	var out []frame.Choice
	for i, a := range likeliest(c) {
		out = append(out, frame.Choice{Key: strconv.Itoa(i + 1), Text: m.In(w.name(a)), Pick: func() tea.Cmd {
			m.o.Room.Do(a)
			return nil
		}})
	}
	if c.Phase == class.Over {
		out = append(out, frame.Choice{Key: "1", Text: m.In(w.Leave), Pick: func() tea.Cmd { return tea.Quit }})
	}
	return out
}

// ask asks whether to leave, or no longer.
func (m *Model) ask(on bool) { m.asked, m.list.At = on, 0 }

// bindings returns what works now.
func (m *Model) bindings() (out []frame.Binding) {
	m.o.Room.Look(func(c *class.Class, _ class.Trouble) { out = m.bindingsOf(c) })
	return out
}

func (m *Model) bindingsOf(c *class.Class) []frame.Binding {
	k := m.Words.Keys
	var out []frame.Binding
	if m.asked {
		out = append(out, frame.Binding{Keys: []string{"esc"}, Label: m.In(k.Close), Run: func(string) tea.Cmd { m.ask(false); return nil }})
	}
	out = append(out, m.list.Bindings(&m.Shell, m.choices(c), m.In(k.Choose))...)
	lonely := c.Here() == 0 || c.Phase == class.Over
	return append(out, m.PageBinding(), m.LanguageBinding(), frame.Binding{
		Keys: []string{"ctrl+c"}, Label: m.In(k.Leave),
		Run: func(string) tea.Cmd {
			if lonely || m.asked {
				return tea.Quit
			}
			m.ask(true)
			return nil
		},
	})
}
