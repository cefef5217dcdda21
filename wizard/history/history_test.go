package history

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/wizard/journal"
	"swipewise/wizard/lines"
	"swipewise/wizard/page"
	"swipewise/wizard/pagetest"
	"swipewise/wizard/record"
	"swipewise/wizard/texts"
	"swipewise/wizard/words"
)

// options has a journal of some runs, the last of them a hold.
func options(t *testing.T, runs int) Options {
	t.Helper()
	k, err := tree.Load(os.DirFS("../testdata/knowledge"))
	if err != nil {
		t.Fatal(err)
	}
	now := func() time.Time { return time.Date(2026, 11, 28, 15, 4, 5, 0, time.UTC) }
	j, err := journal.Open(filepath.Join(t.TempDir(), "journal.db"), journal.Options{Now: now, Till: "till 1", Knowledge: k.Fingerprint()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = j.Close() })
	for i := range runs {
		s, r := tree.NewSession(k), j.Begin(tree.EN)
		events := []tree.Event{{Kind: tree.EventAnswer, Question: tree.CodeQuestion, Answer: "51"}, {Kind: tree.EventSaid, Text: "=HYPERLINK(\u202e\x1b[2J)"}}
		if i == runs-1 {
			events = []tree.Event{{Kind: tree.EventAnswer, Question: tree.DisplayQuestion, Answer: "response-timeout"}}
		}
		for _, e := range events {
			if _, err := s.Add(e); err != nil {
				t.Fatal(err)
			}
			if err := r.Keep(journal.Move{Kind: journal.Added, Events: []tree.Event{e}, Said: "=" + e.Answer + e.Text}, journal.Sum(s, s.Step(), fmt.Sprintf("=run %d", i), tree.EN)); err != nil {
				t.Fatal(err)
			}
		}
	}
	o := Options{Journal: j, Knowledge: k, Lang: tree.EN, Now: now, Drills: []record.Attempt{{Name: "Li"}}}
	o.Drill = func(a record.Attempt, _ tree.Lang) string { return a.Name }
	if o.Words, err = words.Read[Words](assets.Files, "history"); err != nil {
		t.Fatal(err)
	}
	if o.Book, err = texts.Load(assets.Files); err != nil {
		t.Fatal(err)
	}
	return o
}

// pick picks a choice by its id, and reports whether it is there.
func (m *Model) pick(id string) bool {
	for _, c := range m.Page().Choices() {
		if c.ID == id {
			c.Pick()
			return true
		}
	}
	return false
}

// text is all that a page says.
func (m *Model) text() string {
	var out []string
	for _, b := range m.Page().Blocks {
		for _, line := range b.Lines {
			out = append(out, line.Name+line.Text)
		}
		for _, c := range b.Choices {
			out = append(out, c.Text)
		}
	}
	return strings.Join(out, "\n")
}

// Pages hold a few runs each, the latest first, and go on to the earliest and back.
func TestPages(t *testing.T) {
	m := New(options(t, 20))
	var seen []int
	for {
		seen = append(seen, strings.Count(m.text(), "=run"))
		if !m.pick("older") {
			break
		}
	}
	if fmt.Sprint(seen) != "[8 8 4]" {
		t.Errorf("pages of %v", seen)
	}
	if m.pane.(*listScreen).by(-1); !strings.Contains(m.text(), "=run 11") {
		t.Error(m.text())
	}
}

// Filters narrow the list down, and can be taken away.
func TestFilter(t *testing.T) {
	m := New(options(t, 3))
	m.pick("filter")
	for m.filter.Outcome != journal.Held {
		m.pick("outcome")
	}
	m.pick("show")
	if n := strings.Count(m.text(), "=run"); n != 1 {
		t.Errorf("%d runs are held:\n%s", n, m.text())
	}
	m.filter = journal.Filter{Words: "HYPER 51", Code: "51", Till: "till 1", Since: m.o.Now().Add(-time.Hour)}
	m.list()
	if n := strings.Count(m.text(), "=run"); n != 2 {
		t.Errorf("%d runs fit:\n%s", n, m.text())
	}
	m.filter.Words = "HY_ER"
	if m.list(); !strings.Contains(m.text(), m.w().NoFit) {
		t.Error("a sign of SQL is taken for any letter")
	}
}

// A run that was handed over is closed with what it turned out to be; that settles what
// was open of it, and can be taken back.
func TestClose(t *testing.T) {
	m := New(options(t, 1))
	m.Page().Choices()[0].Pick()
	m.pick("close")
	cause := m.Page().Choices()[0]
	cause.Pick()
	if e, err := m.o.Journal.Find(journal.Filter{Outcome: journal.Confirmed}, 0, 9); err != nil || len(e) != 1 || e[0].Found != cause.ID || !e[0].Handed {
		t.Fatalf("%+v, %v", e, err)
	}
	if l, err := m.o.Journal.Left(); err != nil || len(l.Holds) != 0 {
		t.Errorf("still held: %+v, %v", l, err)
	}
	m.pick("undo")
	if e, _ := m.o.Journal.Find(journal.Filter{Outcome: journal.Confirmed}, 0, 9); len(e) != 0 {
		t.Errorf("still confirmed: %+v", e)
	}
}

// A run is walked again, backwards and on.
func TestReplay(t *testing.T) {
	m := New(options(t, 2))
	m.Page().Choices()[1].Pick()
	s := m.pane.(*runScreen)
	if s.n != 2 || !strings.Contains(m.text(), "=51") {
		t.Fatal(m.text())
	}
	s.by(-5)
	if !strings.Contains(m.text(), m.w().Run.Before) {
		t.Error(m.text())
	}
	s.by(1)
	if !strings.Contains(m.text(), m.w().Run.Then) || strings.Contains(m.text(), "HYPER") {
		t.Error(m.text())
	}
}

// Both faces offer the same, whatever is chosen.
func TestFacesOfferTheSame(t *testing.T) {
	for walk := range pagetest.Number() / 20 {
		o := options(t, 10)
		p := pagetest.New(t, New(o), New(o), o.Book, lines.Everywhere())
		p.Extra = []string{"newer", "earlier", "later"}
		r := pagetest.Rand(walk)
		for range pagetest.Steps {
			p.Compare()
			if !p.Choose(r) {
				break
			}
		}
	}
}

// What is exported is harmless in a spreadsheet and whole as JSON.
func TestExport(t *testing.T) {
	o := options(t, 3)
	var table, object strings.Builder
	if err := WriteCSV(&table, o.Journal, journal.Filter{}, o.Words.In(tree.EN)); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(table.String())).ReadAll()
	if err != nil || len(rows) != 4 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	for _, cell := range rows[3] {
		if strings.HasPrefix(cell, "=") || strings.ContainsAny(cell, "\x1b\u202e") {
			t.Errorf("%q", cell)
		}
	}
	if err := WriteJSON(&object, o.Journal, journal.Filter{}); err != nil {
		t.Fatal(err)
	}
	var runs []struct {
		ID    string
		Moves []struct{ Events []tree.Event }
	}
	if err := json.Unmarshal([]byte(object.String()), &runs); err != nil || len(runs) != 3 || len(runs[2].Moves) != 2 {
		t.Errorf("%v, %v", runs, err)
	}
}

// What is purged is gone from the disk; what is open stays.
func TestPurge(t *testing.T) {
	o := options(t, 3)
	n, err := o.Journal.Purge(o.Now().Add(time.Hour))
	left, _ := o.Journal.Find(journal.Filter{}, 0, 9)
	if err != nil || n != 2 || len(left) != 1 || !left[0].Hold {
		t.Errorf("%d purged, %v: %+v", n, err, left)
	}
	data, err := os.ReadFile(o.Journal.Path())
	if err != nil || strings.Contains(string(data), "HYPERLINK") {
		t.Errorf("what was purged is still on the disk, %v", err)
	}
}

var _ page.App = (*Model)(nil)
