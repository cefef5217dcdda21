package history

import (
	"fmt"
	"strconv"

	"swipewise/wizard/journal"
	"swipewise/wizard/page"
)

// onPage is how many runs a page lists: no more are ever read for it.
const onPage = 8

// listScreen lists runs, the latest first.
type listScreen struct {
	m      *Model
	at     int
	seen   []journal.Entry
	more   bool
	before []int64 // the row that each earlier page began before
	from   int64   // this page begins before it; 0 for the latest
}

// list shows the latest runs that fit the filter.
func (m *Model) list() {
	s := &listScreen{m: m}
	s.read()
	m.turn(s)
}

func (s *listScreen) read() {
	all, err := s.m.o.Journal.Find(s.m.filter, s.from, onPage+1)
	if err != nil {
		s.m.broken(err)
	}
	s.seen, s.more, s.at = all[:min(onPage, len(all))], len(all) > onPage, 0
	s.m.Turned = true
}

// go on to older runs, or back to newer ones.
func (s *listScreen) by(by int) {
	switch {
	case by > 0 && s.more:
		s.before = append(s.before, s.from)
		s.from = s.seen[len(s.seen)-1].Row
		s.read()
	case by < 0 && len(s.before) > 0:
		s.from = s.before[len(s.before)-1]
		s.before = s.before[:len(s.before)-1]
		s.read()
	}
}

func (s *listScreen) page() page.Page {
	m, w := s.m, s.m.w()
	var above []page.Line
	switch narrowed := m.narrowed(); {
	case len(s.seen) == 0 && narrowed == "":
		above = append(above, page.Line{Text: w.None})
	case len(s.seen) == 0:
		above = append(above, page.Line{Text: narrowed}, page.Line{Text: w.NoFit})
	case narrowed != "":
		above = append(above, page.Line{Text: narrowed})
	}
	turn := m.Glyphs.Turn(w.Keys.Turn, "", func(by int) { s.by(by) })
	turn.Listed = true
	filter := page.On("f", w.Keys.Filter, "", m.narrow)
	return page.Page{
		Corner: fmt.Sprintf(w.Page, len(s.before)+1), At: &s.at,
		Acts:   m.acts(m.Leave, w.Keys.Leave, filter, turn),
		Blocks: []page.Block{{Lines: above}, {Gap: page.Snug, Choices: s.choices()}},
	}
}

func (s *listScreen) choices() []page.Choice {
	m, w := s.m, s.m.w()
	var out []page.Choice
	for i, e := range s.seen {
		out = append(out, page.Choice{Key: strconv.Itoa(i + 1), ID: e.ID, Text: m.row(e), Pick: func() { m.open(e, s) }})
	}
	if s.more {
		out = append(out, page.Choice{Key: "9", ID: "older", Text: w.Older, Pick: func() { s.by(1) }})
	}
	if m.Lines && len(s.before) > 0 {
		out = append(out, page.Choice{ID: "newer", Text: w.Newer, Pick: func() { s.by(-1) }})
	}
	out = append(out, page.Choice{Key: "0", ID: "filter", Text: w.Filter.Title, Pick: m.narrow})
	if len(m.o.Drills) > 0 {
		out = append(out, page.Choice{ID: "drills", Text: w.Drills, Pick: func() { m.turn(&drillScreen{m: m, after: s}) }})
	}
	return out
}

// row says one run in a line.
func (m *Model) row(e journal.Entry) string {
	w := m.w()
	return m.day(e.Began) + "  " + join(e.Start, w.cause(m.o.Knowledge, e, m.Lang), w.Outcome.Of(e))
}

// drillScreen lists the latest drills, apart from what happened.
type drillScreen struct {
	m     *Model
	after pane
	at    int
}

// mostDrills is how many drills are listed.
const mostDrills = 15

func (s *drillScreen) page() page.Page {
	m, w := s.m, s.m.w()
	all := []page.Line{{Role: page.Quiet, Text: w.Apart}}
	for i := len(m.o.Drills) - 1; i >= 0 && len(all) <= mostDrills; i-- {
		all = append(all, page.Line{Text: m.o.Drill(m.o.Drills[i], m.Lang)})
	}
	back := func() { m.turn(s.after) }
	return page.Page{
		Trail: []string{w.Drills}, At: &s.at, Acts: m.acts(back, w.Keys.Back, page.Act{ID: page.Scroll}),
		Blocks: []page.Block{{Lines: all}, {Gap: page.Airy, Choices: []page.Choice{{Key: "1", ID: "back", Text: w.Keys.Back, Pick: back}}}},
	}
}
