package wizard

import (
	"fmt"
	"sync"
	"time"

	"swipewise/tree"
	"swipewise/wizard/journal"
	"swipewise/wizard/page"
	"swipewise/wizard/wrap"
)

// past is what the journal knows, and the run that it keeps.
type past struct {
	stands  chan struct{} // closed once the first page stands: the journal is opened after it
	once    sync.Once
	found   *looked // by the goroutine that opened it, for Refresh to take
	journal *journal.Journal
	left    journal.Left
	run     *journal.Run // of the session; nil before its first move
	before  *journal.Run // of the failure that was done before
	keeps   bool         // all moves of the run are on the disk
	told    bool         // it was said why nothing is kept
	recent  []journal.Entry
	learned *tree.Knowledge // what confirmed outcomes have made of the knowledge; nil for nothing
}

// looked is what was found in the journal.
type looked struct {
	journal *journal.Journal
	left    journal.Left
	recent  []journal.Entry
	learned *tree.Knowledge
	err     error
}

// recently is for how many days one is told what happened before.
const recently = 7

// look opens the journal and looks for what was left behind. It reports whether it did:
// it does so once.
func (m *Model) look() (did bool) {
	m.past.once.Do(func() {
		var l looked
		if l.journal, l.err = m.o.Journal(); l.err == nil {
			l.read(m.o.Knowledge)
		}
		m.past.found, did = &l, true
	})
	return did
}

// read reads all that the wizard shows and goes by of earlier runs.
func (l *looked) read(k *tree.Knowledge) {
	if l.left, l.err = l.journal.Left(); l.err != nil {
		return
	}
	if l.recent, l.err = l.journal.Recent(recently); l.err != nil {
		return
	}
	prior, err := l.journal.Prior()
	if err != nil {
		l.err = err
		return
	}
	counts, err := l.journal.Learned(k)
	if learned := counts.Apply(k, prior); err == nil && learned != k {
		l.learned = learned
	}
	l.err = err
}

// The face that shows the wizard has to learn that the journal was read.
var _ page.Watcher = (*Model)(nil)

// Wait opens the journal once the first page stands. It rings once.
func (m *Model) Wait(done <-chan struct{}) bool {
	if m.o.Journal == nil {
		return false
	}
	select {
	case <-m.past.stands:
		return m.look()
	case <-done:
		return false
	}
}

// Refresh shows what was left behind, unless a failure is under way: then it waits for the
// next first page.
func (m *Model) Refresh() {
	l := m.past.found
	if l == nil {
		return
	}
	m.past.found, m.past.journal, m.past.left, m.past.recent = nil, l.journal, l.left, l.recent
	if m.past.learned = l.learned; l.learned != nil && len(m.session.Events()) == 0 {
		m.session = tree.NewSessionIn(m.o.Shop.Shop(), l.learned)
		m.step = m.session.Step()
	}
	if l.err != nil {
		m.unkept(l.err)
		return
	}
	if trouble := l.journal.Past(); trouble != nil {
		m.unkept(trouble)
	}
	m.showHolds()
}

// knowledge is what runs are walked by: as it is shipped, or with what was learnt.
func (m *Model) knowledge() *tree.Knowledge {
	if m.past.learned != nil {
		return m.past.learned
	}
	return m.o.Knowledge
}

// keep has a move on the disk before the page that it leads to is shown.
func (m *Model) keep(move journal.Move) {
	if m.o.Journal == nil {
		return
	}
	j, err := m.o.Journal()
	if err == nil && m.past.run == nil {
		m.past.run = j.Begin(m.Lang)
	}
	if err == nil {
		err = m.past.run.Keep(move, journal.Sum(m.session, m.step, m.breadcrumb(), m.Lang))
	}
	if m.past.keeps = err == nil; err != nil {
		m.unkept(err)
	}
}

// unkept says, once, why nothing is kept.
func (m *Model) unkept(err error) {
	if m.past.told {
		return
	}
	m.past.told = true
	words, path := m.t().Past.Trouble.Of(err)
	m.Say(append(m.Notice, fmt.Sprintf(words, path))...)
}

// showHolds puts what is not known of earlier payments before the first page.
func (m *Model) showHolds() {
	start, ok := m.screen.(*startScreen)
	if ok && len(m.past.left.Holds) > 0 && m.session.AtStart() && m.session.Round() == 0 {
		m.screen, m.Turned = &holdScreen{after: start, of: m.past.left.Holds[0]}, true
	}
}

// holdScreen stands before the first page while it is not known whether an earlier
// payment went through.
type holdScreen struct {
	after *startScreen
	of    journal.Entry
	at    int
}

func (s *holdScreen) state() State { return Start }

func (s *holdScreen) page(m *Model) page.Page {
	w := m.t().Past
	return page.Page{
		At: &s.at,
		Acts: []page.Act{
			page.On("esc", "", "", m.first).As(page.Back),
			{ID: page.Digits, Label: m.t().Keys.Choose},
			{ID: page.Quit},
			{ID: page.Arrows},
			{ID: page.Enter},
		},
		Blocks: []page.Block{
			{Lines: []page.Line{{Role: page.Title, Text: w.HoldTitle}, {Text: fmt.Sprintf(w.When, moment(s.of.Began), s.of.Start)}}},
			{Gap: page.Airy, Lines: m.warnings(m.standing(s.of))},
			{Gap: page.Airy, Choices: []page.Choice{
				{Key: "1", ID: "go-on", Text: w.GoOn, Pick: func() { m.resume(s.of) }},
				{Key: "2", ID: "handed", Text: w.Handed, Pick: func() { s.handOver(m) }},
				{Key: "3", ID: "later", Text: w.Later, Pick: func() { s.later(m) }},
			}},
		},
	}
}

// standing are the hazards that stand at the end of a run.
func (m *Model) standing(e journal.Entry) []tree.Standing {
	moves, err := m.past.journal.Moves(e)
	if err != nil {
		return nil
	}
	s, _ := journal.Replay(moves, m.o.Shop.Shop(), m.knowledge())
	return s.Step().Standing
}

// handOver notes down that the acquirer has it.
func (s *holdScreen) handOver(m *Model) {
	if err := m.past.journal.HandOver(s.of); err != nil {
		m.unkept(err)
		return
	}
	m.past.left.Holds = m.past.left.Holds[1:]
	m.screen, m.Turned = s.after, true
	m.showHolds()
	m.Say(m.t().Past.HandedSay)
}

// later goes on to another failure, in which the hazard still stands.
func (s *holdScreen) later(m *Model) {
	if m.resume(s.of) {
		m.again()
	}
}

// resuming offers to go on with what was broken off.
func (m *Model) resuming() []page.Choice {
	e := m.past.left.Open
	if e == nil || m.session.Round() > 0 {
		return nil
	}
	return []page.Choice{{
		ID: "resume", Text: fmt.Sprintf(m.t().Past.Resume, wrap.Cut(e.Start, longestCrumb), moment(e.Last)),
		Pick: func() { m.resume(*e) },
	}}
}

// resume goes on with a run where it stopped. It reports false if that cannot be.
func (m *Model) resume(e journal.Entry) bool {
	w := m.t().Past
	run, s, whole, err := m.past.journal.Resume(e, m.o.Shop.Shop(), m.knowledge())
	m.forget(e)
	if err != nil || run == nil {
		m.show()
		if m.Say(w.Taken); err != nil {
			m.unkept(err)
		}
		return false
	}
	m.past.run, m.past.keeps = run, true
	m.session = s
	m.show()
	notice := []string{fmt.Sprintf(w.Resumed, moment(e.Began))}
	if !whole {
		notice = append(notice, w.Parted)
	}
	m.Say(notice...)
	return true
}

// forget no longer offers a run.
func (m *Model) forget(e journal.Entry) {
	var holds []journal.Entry
	for _, h := range m.past.left.Holds {
		if h.Row != e.Row {
			holds = append(holds, h)
		}
	}
	m.past.left.Holds = holds
	if o := m.past.left.Open; o != nil && o.Row == e.Row {
		m.past.left.Open = nil
	}
}

// moment writes when something was, as a clerk would look for it on a receipt.
func moment(t time.Time) string { return t.Format("01-02 15:04") }
