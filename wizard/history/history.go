// Package history shows the runs that were kept: a list to narrow down and turn the pages
// of, and one run, walked again move by move. What a run turned out to be is put in there,
// and is what the tree learns from. Drills stand apart.
//
//	err := history.Run(ctx, history.Options{Journal: j, Knowledge: k, Words: w, Book: book, Lang: tree.ZH})
package history

import (
	"context"
	"fmt"
	"io"
	"time"

	"swipewise/tree"
	"swipewise/wizard/journal"
	"swipewise/wizard/lines"
	"swipewise/wizard/page"
	"swipewise/wizard/record"
	"swipewise/wizard/shop"
	"swipewise/wizard/texts"
	"swipewise/wizard/window"
	"swipewise/wizard/words"
)

// Options are what the history needs.
type Options struct {
	Journal   *journal.Journal
	Knowledge *tree.Knowledge
	Words     words.Pair[Words]
	Book      texts.Book
	Lang      tree.Lang
	Shop      shop.Profile
	Filter    journal.Filter   // to begin with
	Drills    []record.Attempt // the latest last
	Drill     func(record.Attempt, tree.Lang) string
	Now       func() time.Time
	Window    window.Options
}

// Run shows the history until it is left.
func Run(ctx context.Context, o Options) error {
	return window.Run(ctx, New(o), o.Book, o.Window)
}

// RunLines tells the history line by line.
func RunLines(ctx context.Context, in *lines.Reader, out io.Writer, o Options, as lines.Options) error {
	return lines.Run(ctx, in, out, New(o), o.Book, as)
}

// pane describes a page.
type pane interface{ page() page.Page }

// Model is the history.
type Model struct {
	page.Face
	o      Options
	pane   pane
	filter journal.Filter
	span   int // of time, in the filter
}

// New returns the history at its list.
func New(o Options) *Model {
	m := &Model{Face: page.Face{Lang: o.Lang}, o: o, filter: o.Filter}
	m.list()
	return m
}

func (m *Model) w() *Words       { return m.o.Words.In(m.Lang) }
func (m *Model) t() *texts.Texts { return m.o.Book.In(m.Lang) }

// Page describes what is to be seen now.
func (m *Model) Page() page.Page {
	p := m.pane.page()
	if p.Trail = append([]string{m.w().Title}, p.Trail...); p.Act(page.Quit) == nil {
		p.Acts = append(p.Acts, page.Act{ID: page.Quit})
	}
	return p
}

// Help says what the history is for.
func (m *Model) Help() []page.Line { return []page.Line{{Text: m.w().What}} }

// Leave leaves the history.
func (m *Model) Leave() { m.Over = true }

// InputEnded is no error: nothing is left undone.
func (m *Model) InputEnded() error {
	m.Leave()
	return nil
}

func (m *Model) turn(p pane) { m.pane, m.Turned = p, true }

// broken says why the journal cannot be read or written.
func (m *Model) broken(err error) {
	text, path := m.t().Past.Trouble.Of(err)
	m.Say(fmt.Sprintf(text, path))
}

// moment writes when something was.
func moment(t time.Time) string { return t.Format("01-02 15:04") }

// day writes when something was where other years are near.
func (m *Model) day(t time.Time) string {
	if t.Year() != m.o.Now().Year() {
		return t.Format("2006-01-02")
	}
	return moment(t)
}

// acts are the acts of a page that is left by esc.
func (m *Model) acts(back func(), label string, more ...page.Act) []page.Act {
	out := []page.Act{page.On("esc", label, "", back).As(page.Back), {ID: page.Digits, Label: m.w().Keys.Choose}}
	return append(append(out, more...), page.Act{ID: page.Arrows}, page.Act{ID: page.Enter})
}
