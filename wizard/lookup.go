package wizard

import (
	"fmt"
	"slices"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/frame"
)

// lookUp finds a response code by what is typed, or by browsing: an overlay of
// the wizard, or a program of its own.
type lookUp struct {
	input   frame.Input
	list    frame.List
	home    bool         // there is nothing below it: it is where the program began
	found   []*tree.Code // for what was typed, network by network
	network string       // the only one that is listed; empty for all
	shown   []*tree.Code // what is listed
	near    bool         // nobody defined what was typed; these are written almost like it
	view    window
}

func newLookUp(m *Model) *lookUp {
	l := &lookUp{input: frame.NewInput()}
	l.search(m)
	return l
}

func (l *lookUp) title(m *Model) string { return m.In(m.options.Words.LookUp.Title) }

func (l *lookUp) typed(m *Model, msg tea.Msg) {
	if l.input.Take(msg) {
		l.search(m)
	}
}

// search finds the codes for what was typed: that very code, then codes by what
// is written or meant, or else codes written almost alike. Without a text all
// are listed.
func (l *lookUp) search(m *Model) {
	k := m.options.Knowledge
	text := l.input.Text()
	l.found, l.near = slices.Clone(m.options.Index.Codes(text)), false
	if len(l.found) == 0 {
		l.found, l.near = k.NearestCodes(text, mostNearest), true
	}
	order := networksOf(l.found)
	if text == "" {
		order = k.Networks()
	}
	slices.SortStableFunc(l.found, func(a, b *tree.Code) int {
		return slices.Index(order, a.Network) - slices.Index(order, b.Network)
	})
	l.narrow()
}

// narrow lists the codes of the network that was chosen, or all if it has none
// of what was found.
func (l *lookUp) narrow() {
	l.shown = slices.DeleteFunc(slices.Clone(l.found), func(c *tree.Code) bool { return c.Network != l.network })
	if len(l.shown) == 0 {
		l.shown = l.found
	}
	l.list.At = 0
}

// one returns the only network that is listed, or an empty word.
func (l *lookUp) one() string {
	if len(l.shown) == 0 || l.shown[0].Network != l.network {
		return ""
	}
	return l.network
}

// turn goes on to the next of the networks that have something of what was
// found, or back; all of them together are one of the places.
func (l *lookUp) turn(by int) {
	places := append([]string{""}, networksOf(l.found)...)
	at := slices.Index(places, l.one())
	l.network = places[(at+by+len(places))%len(places)]
	l.narrow()
}

// networksOf returns the networks of codes, in the order in which they appear.
func networksOf(codes []*tree.Code) []string {
	var out []string
	for _, c := range codes {
		if !slices.Contains(out, c.Network) {
			out = append(out, c.Network)
		}
	}
	return out
}

// step opens the code above or below the one that is current.
func (l *lookUp) step(m *Model, by int) {
	l.list.At = max(0, min(l.list.At+by, len(l.shown)-1))
	m.open(codePane(l.shown[l.list.At], l))
}

func (l *lookUp) choices(m *Model) []frame.Choice {
	var out []frame.Choice
	for _, c := range l.shown {
		out = append(out, frame.Choice{Pick: func() tea.Cmd {
			m.open(codePane(c, l))
			return nil
		}})
	}
	return out
}

func (l *lookUp) bindings(m *Model) []frame.Binding {
	w := m.options.Words
	list := l.list.Bindings(&m.Shell, l.choices(m), "")
	list[1].Label = m.In(w.LookUp.Open)
	out := []frame.Binding{l.escBinding(m), list[1]}
	if l.home {
		out = append(out, m.leaveBinding())
	}
	return append(out, list[0],
		frame.Binding{
			Keys: []string{"left", "right"}, Shown: m.Glyphs.LeftRight, Label: m.In(w.LookUp.Network), Long: m.In(w.LookUp.NetworkTitle),
			Run: func(key string) tea.Cmd {
				if key == "left" {
					l.turn(-1)
				} else {
					l.turn(1)
				}
				return nil
			},
		},
		frame.Binding{
			Keys: []string{"pgup", "pgdown"}, Shown: "pgup pgdn", Long: m.In(w.Keys.Page),
			Run: func(key string) tea.Cmd {
				by := max(1, l.view.height-1)
				if key == "pgup" {
					by = -by
				}
				l.list.At = max(0, min(l.list.At+by, len(l.shown)-1))
				m.Follow = true
				return nil
			},
		},
		m.helpBinding())
}

// escBinding takes back what was typed or chosen, and then leads out, if there
// is something below.
func (l *lookUp) escBinding(m *Model) frame.Binding {
	switch {
	case l.input.Field.Value() != "" || l.home && l.one() != "":
		b := m.closeBinding()
		b.Label = m.In(m.options.Words.Keys.Clear)
		b.Run = func(string) tea.Cmd {
			fresh := newLookUp(m)
			fresh.home = l.home
			m.open(fresh)
			return nil
		}
		return b
	case l.home:
		return frame.Binding{Keys: []string{"esc"}, Run: func(string) tea.Cmd {
			m.Notice = []string{m.In(m.options.Words.Notices.First)}
			return nil
		}}
	}
	return m.closeBinding()
}

func (l *lookUp) draw(m *Model, p *frame.Paper) {
	w := m.options.Words
	p.Put(p.Look.Title.Render(p.Glyphs.Cut(m.In(w.LookUp.Ask), p.Width)))
	l.gap(m, p)
	l.input.Draw(p)
	cursor := p.Cursor
	if l.input.Masked {
		p.Hang(p.Look.Warning.Render(p.Glyphs.Warning)+" ", p.Look.Body, m.In(w.Start.Masked))
	}
	if text := l.input.Text(); l.near && len(l.shown) > 0 {
		p.Prose(p.Look.Body, 0, fmt.Sprintf(m.In(w.LookUp.Near), text))
	} else if len(l.shown) == 0 {
		p.Prose(p.Look.Body, 0, m.In(w.LookUp.None))
	}
	l.gap(m, p)
	l.codes(m, p, max(2, m.BodyHeight()-len(p.Lines)))
	if l.list.At == 0 || !m.Follow {
		p.Cursor = cursor
	}
}

// gap adds a blank line where the window has room: the list takes all that is
// left.
func (l *lookUp) gap(m *Model, p *frame.Paper) {
	if m.Height >= frame.RoomyHeight {
		p.Gap(frame.Airy)
	}
}
