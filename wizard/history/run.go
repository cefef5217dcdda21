package history

import (
	"fmt"
	"slices"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/journal"
	"swipewise/wizard/page"
	"swipewise/wizard/sheet"
)

// runScreen is one run, walked again.
type runScreen struct {
	m     *Model
	after pane
	e     journal.Entry
	moves []journal.Move
	at    int // the current choice
	n     int // how many moves are walked
	same  bool
}

// open shows a run from its end.
func (m *Model) open(e journal.Entry, after pane) {
	moves, err := m.o.Journal.Moves(e)
	if err != nil {
		m.broken(err)
		if len(moves) == 0 {
			return
		}
	}
	_, whole := journal.Replay(moves, tree.Shop{}, m.o.Knowledge)
	m.turn(&runScreen{m: m, after: after, e: e, moves: moves, n: len(moves), same: whole && e.Knowledge == m.o.Knowledge.Fingerprint()})
}

func (s *runScreen) by(by int) {
	s.n = max(0, min(s.n+by, len(s.moves)))
	s.m.Turned = s.m.Lines
}

func (s *runScreen) page() page.Page {
	m, w, e := s.m, s.m.w(), s.e
	head := []page.Line{
		{Role: page.Title, Text: join(e.Start, w.cause(m.o.Knowledge, e, m.Lang))},
		{Text: join(e.Began.Format("2006-01-02 15:04"), e.Till, w.Outcome.Of(e), fmt.Sprintf(w.Asked, e.Questions, minutes(e)))},
	}
	if !s.same {
		head = append(head, page.Line{Role: page.Caution, Text: w.Changed})
	}
	step := m.Glyphs.Turn(w.Keys.Step, w.Keys.StepBy, s.by)
	step.Listed = true
	p := page.Page{
		Trail: []string{fmt.Sprintf(w.Run.Title, e.ID)}, At: &s.at, Corner: fmt.Sprintf(w.Run.Step, s.n, len(s.moves)),
		Acts:   m.acts(func() { m.turn(s.after) }, w.Keys.Back, step),
		Blocks: []page.Block{{Lines: head}, {Gap: page.Snug, Lines: s.said()}, {Gap: page.Snug, Lines: s.then()}, {Gap: page.Airy, Choices: s.choices()}},
	}
	return p
}

func minutes(e journal.Entry) int { return int((e.Took.Minutes()*2 + 1) / 2) }

// said lists what was said up to the move that one looks at, each as it was said then.
func (s *runScreen) said() []page.Line {
	if s.n == 0 {
		return []page.Line{{Text: s.m.w().Run.Before}}
	}
	var out []page.Line
	var taken []string // what Back took
	for _, mv := range s.moves[:s.n] {
		switch text := mv.At.Format("15:04:05") + "  " + mv.Said; {
		case mv.Kind == journal.Added:
			out = append(out, page.Line{Indent: 1, Text: text})
		case mv.Kind == journal.Back && len(out) > 0:
			taken = append(taken, out[len(out)-1].Text)
			out = out[:len(out)-1]
		case mv.Kind == journal.Redone && len(taken) > 0:
			out = append(out, page.Line{Indent: 1, Text: taken[len(taken)-1]})
			taken = taken[:len(taken)-1]
		}
	}
	return out
}

// shownCauses is how many causes are shown beside a step.
const shownCauses = 3

// then says what came next, as the knowledge has it now.
func (s *runScreen) then() []page.Line {
	m, w := s.m, s.m.w().Run
	session, _ := journal.Replay(s.moves[:s.n], m.o.Shop.Shop(), m.o.Knowledge)
	if session.AtStart() {
		return nil
	}
	step := session.Step()
	what := w.Over
	switch step.Kind {
	case tree.Ask:
		what = fmt.Sprintf(w.Ask, m.In(step.Question.Text))
	case tree.Try:
		what = fmt.Sprintf(w.Try, m.In(step.Remedy.Title))
	case tree.Paid:
		what = w.Paid
	case tree.Handover:
	}
	out := []page.Line{{Name: w.Then, Text: what}}
	if step.Named() == nil {
		return out
	}
	var all []string
	for _, c := range step.Belief[:min(shownCauses, len(step.Belief))] {
		all = append(all, m.In(c.Cause.Title)+" "+sheet.Percent(c.P))
	}
	return append(out, page.Line{Text: strings.Join(all, " · ")})
}

func (s *runScreen) choices() []page.Choice {
	m, w := s.m, s.m.w()
	out := []page.Choice{{Key: "1", ID: "close", Text: w.Run.Close, Pick: func() { m.turn(newClosing(s)) }}}
	if s.e.Hold && !s.e.Handed {
		out = append(out, page.Choice{Key: "2", ID: "hand", Text: w.Run.Hand, Pick: s.hand})
	}
	if s.e.Found != "" {
		out = append(out, page.Choice{Key: "3", ID: "undo", Text: w.Run.Undo, Pick: func() { s.close("") }})
	}
	if m.Lines {
		out = append(out,
			page.Choice{ID: "earlier", Text: w.Run.Earlier, Pick: func() { s.by(-1) }},
			page.Choice{ID: "later", Text: w.Run.Later, Pick: func() { s.by(1) }})
	}
	return out
}

// hand notes down that the acquirer has what is open.
func (s *runScreen) hand() {
	if err := s.m.o.Journal.HandOver(s.e); err != nil {
		s.m.broken(err)
		return
	}
	s.e.Handed = true
	s.m.turn(s)
	s.m.Say(s.m.w().Run.Given)
}

// close notes down what it was; an empty cause takes that back.
func (s *runScreen) close(cause string) {
	m, w := s.m, s.m.w().Run
	if err := m.o.Journal.Confirm(s.e, cause); err != nil {
		m.broken(err)
		return
	}
	s.e.Found, s.e.FoundAt, s.e.Handed = cause, m.o.Now(), true
	m.turn(s)
	if m.Say(w.Undone); cause != "" {
		m.Say(fmt.Sprintf(w.Closed, titleOf(m.o.Knowledge, cause, m.Lang)))
	}
}

// closingScreen asks what it was: the likely ones first, any other by its words.
type closingScreen struct {
	s     *runScreen
	typed string
	at    int
	order []*tree.Cause
}

// mostLikely is how many causes are offered before anything is typed.
const mostLikely = 8

func newClosing(s *runScreen) *closingScreen {
	n := len(s.moves)
	session, _ := journal.Replay(s.moves, s.m.o.Shop.Shop(), s.m.o.Knowledge)
	for ; session.AtStart() && n > 0; n-- { // the round before is what it is about
		session, _ = journal.Replay(s.moves[:n-1], s.m.o.Shop.Shop(), s.m.o.Knowledge)
	}
	c := &closingScreen{s: s}
	for _, l := range session.Belief() {
		c.order = append(c.order, l.Cause)
	}
	return c
}

func (c *closingScreen) page() page.Page {
	m, w := c.s.m, c.s.m.w().Run
	return page.Page{
		Trail: []string{w.Ask2}, At: &c.at, Prompt: &page.Prompt{Text: &c.typed, Changed: func() { c.at = 0 }},
		Acts: []page.Act{page.On("esc", m.w().Keys.Back, "", func() { m.turn(c.s) }).As(page.Back), {ID: page.Enter}, {ID: page.Arrows}},
		Blocks: []page.Block{
			{Lines: []page.Line{{Role: page.Title, Text: w.Ask2}, {Text: w.Type}}},
			{Gap: page.Airy, Field: true},
			{Gap: page.Snug, Choices: c.choices()},
		},
	}
}

func (c *closingScreen) choices() []page.Choice {
	m := c.s.m
	var out []page.Choice
	for _, cause := range c.order {
		if m.Lines || strings.TrimSpace(c.typed) != "" || len(out) < mostLikely {
			out = append(out, page.Choice{
				ID: cause.ID, Text: m.In(cause.Title), Branch: cause.Branch, Words: cause.Title,
				Side: m.Glyphs.Pad(m.t().Branch(cause.Branch), m.t().BranchColumn()),
				Find: []tree.Text{cause.Title, {ZH: cause.ID, EN: cause.ID}}, Pick: func() { c.s.close(cause.ID) },
			})
		}
	}
	if typed := strings.TrimSpace(c.typed); typed != "" {
		out = slices.DeleteFunc(out, func(x page.Choice) bool { return !page.Has(typed, x.Find) })
		out = out[:min(mostLikely, len(out))]
	}
	return out
}
