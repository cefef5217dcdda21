package wizard

import (
	"swipewise/tree"
	"swipewise/wizard/page"
	"swipewise/wizard/sheet"
)

// aside keeps what stands beside the screen in a wide window: it is made once for a session
// and a language, since the map grows two levels of the tree.
type aside struct {
	of   *tree.Session
	lang tree.Lang
	made []page.Sheet
}

// asides returns what a wide window shows beside a step: why, and in the widest the map.
func (m *Model) asides() []page.Sheet {
	state := m.screen.state()
	if m.Lines || m.Width < page.WideWidth || state == Start || state == Solved && !m.step.Ending.Repaired() {
		return nil
	}
	n := 1
	if m.Width >= page.WidestWidth {
		n = 2
	}
	if a := &m.aside; a.of != m.session || a.lang != m.Lang || len(a.made) < n {
		a.of, a.lang, a.made = m.session, m.Lang, []page.Sheet{sheet.Why(m.t().Sheet, m.session)}
		if n > 1 {
			a.made = append(a.made, sheet.Map(m.t().Sheet, m.session))
		}
	}
	return m.aside.made[:n]
}
