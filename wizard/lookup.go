package wizard

import (
	"fmt"
	"slices"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/page"
)

// lookUp finds a response code by what is typed, or by browsing: an overlay of
// the wizard, or a program of its own.
type lookUp struct {
	text   string       // that was typed
	at     int          // the current one of those that are listed
	home   bool         // there is nothing below it: it is where the program began
	found  []*tree.Code // for what was typed, scheme by scheme
	scheme string       // the only one that is listed; empty for all
	shown  []*tree.Code // what is listed
	near   bool         // nobody defined what was typed; these are written almost like it
	top    int          // the first line of the list that is seen
	height int          // how many lines of it are seen
}

func newLookUp(m *Model) *lookUp {
	l := &lookUp{}
	l.search(m)
	return l
}

// search finds the codes for what was typed: that very code, then codes by what
// is written or meant, or else codes written almost alike. Without a text all
// are listed.
func (l *lookUp) search(m *Model) {
	k := m.o.Knowledge
	text := strings.TrimSpace(l.text)
	l.found, l.near = slices.Clone(m.o.Index.Codes(text)), false
	if len(l.found) == 0 {
		l.found, l.near = k.NearestCodes(text, mostNearest), true
	}
	order := schemesOf(l.found)
	if text == "" {
		order = k.Schemes()
	}
	slices.SortStableFunc(l.found, func(a, b *tree.Code) int {
		return slices.Index(order, a.Scheme) - slices.Index(order, b.Scheme)
	})
	l.narrow()
}

// narrow lists the codes of the scheme that was chosen, or all if it has none
// of what was found.
func (l *lookUp) narrow() {
	l.shown = slices.DeleteFunc(slices.Clone(l.found), func(c *tree.Code) bool { return c.Scheme != l.scheme })
	if len(l.shown) == 0 {
		l.shown = l.found
	}
	l.at = 0
}

// onlyScheme returns the only scheme that is listed, or an empty word.
func (l *lookUp) onlyScheme() string {
	if len(l.shown) == 0 || l.shown[0].Scheme != l.scheme {
		return ""
	}
	return l.scheme
}

// turn goes on to the next of the schemes that have something of what was
// found, or back; all of them together are one of the places.
func (l *lookUp) turn(by int) {
	places := append([]string{""}, schemesOf(l.found)...)
	at := slices.Index(places, l.onlyScheme())
	l.scheme = places[(at+by+len(places))%len(places)]
	l.narrow()
}

// schemesOf returns the schemes of codes, in the order in which they appear.
func schemesOf(codes []*tree.Code) []string {
	var out []string
	for _, c := range codes {
		if !slices.Contains(out, c.Scheme) {
			out = append(out, c.Scheme)
		}
	}
	return out
}

// step opens the code above or below the one that is current.
func (l *lookUp) step(m *Model, by int) {
	l.at = max(0, min(l.at+by, len(l.shown)-1))
	m.open(newCodePane(m, l.shown[l.at], l))
}

func (l *lookUp) page(m *Model) page.Page {
	w, back := m.t(), m.closeAct()
	switch {
	case l.text != "" || l.home && l.onlyScheme() != "":
		back.Label = w.Keys.Clear
		back.Run = func(string) {
			fresh := newLookUp(m)
			fresh.home = l.home
			m.open(fresh)
		}
	case l.home:
		back.Label = ""
		back.Run = func(string) { m.first() }
	}
	acts := []page.Act{back, {ID: page.Enter, Label: w.LookUp.Open}}
	if l.home {
		acts = append(acts, page.Act{ID: page.Quit})
	}
	acts = append(acts, page.Act{ID: page.Arrows}, m.Glyphs.Turn(w.LookUp.Network, w.LookUp.NetworkTitle, l.turn),
		page.Act{Keys: []string{"pgup", "pgdown"}, Shown: "pgup pgdn", Long: w.Keys.Page, Run: func(key string) {
			by := max(1, l.height-1)
			if key == "pgup" {
				by = -by
			}
			l.at = max(0, min(l.at+by, len(l.shown)-1))
			m.Follow = true
		}}, page.Act{ID: page.HelpAct})
	var gap page.Tightness
	if !m.Short() { // the list takes all that is left
		gap = page.Airy
	}
	return page.Page{
		Trail: []string{w.LookUp.Title}, At: &l.at, Acts: acts,
		Prompt: &page.Prompt{Text: &l.text, Changed: func() { l.search(m) }},
		Blocks: []page.Block{
			{Lines: []page.Line{{Role: page.Title, Text: w.LookUp.Ask}}},
			{Gap: gap, Field: true, Lines: l.notes(m)},
			{Gap: gap, Choices: l.choices(m), Full: func(p *page.Paper) { l.codes(m, p, max(2, p.Height-len(p.Lines))) }},
		},
	}
}

// notes says what is to be known of what was typed.
func (l *lookUp) notes(m *Model) []page.Line {
	w := m.t()
	var out []page.Line
	if strings.Contains(l.text, "*") {
		out = append(out, page.Line{Role: page.Caution, Text: w.Start.Masked})
	}
	switch {
	case len(l.shown) == 0:
		out = append(out, page.Line{Text: w.LookUp.None})
	case l.near:
		out = append(out, page.Line{Text: fmt.Sprintf(w.LookUp.Near, strings.TrimSpace(l.text))})
	}
	return out
}

func (l *lookUp) choices(m *Model) []page.Choice {
	var out []page.Choice
	for _, c := range l.shown {
		out = append(out, page.Choice{ID: c.Key(), Text: c.Code + "  " + m.In(c.Meaning), Pick: func() { m.open(newCodePane(m, c, l)) }})
	}
	return out
}
