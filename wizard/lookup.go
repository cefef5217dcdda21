package wizard

import (
	"fmt"
	"slices"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
)

// lookUp finds a response code by what is typed, or by browsing: an overlay of
// the wizard, or a program of its own.
type lookUp struct {
	input   input
	list    list
	home    bool         // there is nothing below it: it is where the program began
	found   []*tree.Code // for what was typed, network by network
	network string       // the only one that is listed; empty for all
	shown   []*tree.Code // what is listed
	near    bool         // nobody defined what was typed; these are written almost like it
	view    window
}

func newLookUp(m *Model) *lookUp {
	l := &lookUp{input: newInput()}
	l.search(m)
	return l
}

func (l *lookUp) title(m *Model) string { return m.in(m.options.Words.LookUp.Title) }

func (l *lookUp) typed(m *Model, msg tea.Msg) {
	if l.input.take(msg) {
		l.search(m)
	}
}

// search finds the codes for what was typed: that very code, then codes by what
// is written or meant, or else codes written almost alike. Without a text all
// are listed.
func (l *lookUp) search(m *Model) {
	k := m.options.Knowledge
	text := l.input.text()
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
	l.list.at = 0
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
	l.list.at = max(0, min(l.list.at+by, len(l.shown)-1))
	m.open(codePane(l.shown[l.list.at], l))
}

func (l *lookUp) choices(*Model) []choice {
	var out []choice
	for _, c := range l.shown {
		out = append(out, choice{pick: func(m *Model) tea.Cmd {
			m.open(codePane(c, l))
			return nil
		}})
	}
	return out
}

func (l *lookUp) bindings(m *Model) []binding {
	w := m.options.Words
	list := l.list.bindings(m, l.choices(m), "")
	list[1].label = m.in(w.LookUp.Open)
	out := []binding{l.escBinding(m), list[1]}
	if l.home {
		out = append(out, m.leaveBinding())
	}
	return append(out, list[0],
		binding{
			keys: []string{"left", "right"}, shown: m.glyphs.leftRight, label: m.in(w.LookUp.Network), long: m.in(w.LookUp.NetworkTitle),
			run: func(_ *Model, key string) tea.Cmd {
				if key == "left" {
					l.turn(-1)
				} else {
					l.turn(1)
				}
				return nil
			},
		},
		binding{
			keys: []string{"pgup", "pgdown"}, shown: "pgup pgdn", long: m.in(w.Keys.Page),
			run: func(m *Model, key string) tea.Cmd {
				by := max(1, l.view.height-1)
				if key == "pgup" {
					by = -by
				}
				l.list.at = max(0, min(l.list.at+by, len(l.shown)-1))
				m.follow = true
				return nil
			},
		},
		m.helpBinding())
}

// escBinding takes back what was typed or chosen, and then leads out, if there
// is something below.
func (l *lookUp) escBinding(m *Model) binding {
	switch {
	case l.input.field.Value() != "" || l.home && l.one() != "":
		b := m.closeBinding()
		b.label = m.in(m.options.Words.Keys.Clear)
		b.run = func(m *Model, _ string) tea.Cmd {
			fresh := newLookUp(m)
			fresh.home = l.home
			m.open(fresh)
			return nil
		}
		return b
	case l.home:
		return binding{keys: []string{"esc"}, run: func(m *Model, _ string) tea.Cmd {
			m.notice = []string{m.in(m.options.Words.Notices.First)}
			return nil
		}}
	}
	return m.closeBinding()
}

func (l *lookUp) draw(m *Model, p *paper) {
	w := m.options.Words
	p.put(p.look.title.Render(p.glyphs.cut(m.in(w.LookUp.Ask), p.width)))
	l.gap(m, p)
	l.input.draw(p)
	cursor := p.cursor
	if l.input.masked {
		p.hang(p.look.warning.Render(p.glyphs.warning)+" ", p.look.body, m.in(w.Start.Masked))
	}
	if text := l.input.text(); l.near && len(l.shown) > 0 {
		p.prose(p.look.body, 0, fmt.Sprintf(m.in(w.LookUp.Near), text))
	} else if len(l.shown) == 0 {
		p.prose(p.look.body, 0, m.in(w.LookUp.None))
	}
	l.gap(m, p)
	l.codes(m, p, max(2, m.bodyHeight()-len(p.lines)))
	if l.list.at == 0 || !m.follow {
		p.cursor = cursor
	}
}

// gap adds a blank line where the window has room: the list takes all that is
// left.
func (l *lookUp) gap(m *Model, p *paper) {
	if m.height >= roomyHeight {
		p.gap(airy)
	}
}
