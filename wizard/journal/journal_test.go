package journal

import (
	"bytes"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"swipewise/tree"
)

// knowledge is a small one, loaded once.
var knowledge = sync.OnceValues(func() (*tree.Knowledge, error) { return tree.Load(os.DirFS("../testdata/knowledge")) })

func known(t testing.TB) *tree.Knowledge {
	t.Helper()
	k, err := knowledge()
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// clock is a wall clock that tests set.
type clock struct{ now time.Time }

func (c *clock) Now() time.Time { return c.now }

func newClock() *clock {
	return &clock{time.Date(2026, 11, 28, 15, 4, 5, 0, time.FixedZone("", 8*3600))}
}

func open(t testing.TB, path string, c *clock) *Journal {
	t.Helper()
	j, err := Open(path, Options{Program: "test", Knowledge: "k", Till: "till 1", Now: c.Now, Own: true, Wait: 10 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = j.Close() })
	return j
}

// walker walks a session and keeps it.
type walker struct {
	t   testing.TB
	r   *Run
	s   *tree.Session
	err error // of the last move
}

func walk(t testing.TB, j *Journal) *walker {
	return &walker{t: t, r: j.Begin(tree.EN), s: tree.NewSession(known(t))}
}

func (w *walker) keep(m Move) {
	w.err = w.r.Keep(m, Sum(w.s, w.s.Step(), "start", tree.EN))
}

func (w *walker) add(events ...tree.Event) *walker {
	if _, err := w.s.AddAll(events...); err != nil {
		w.t.Fatal(err)
	}
	w.keep(Move{Kind: Added, Events: events, Said: "said"})
	return w
}

// next makes the move that is next: it answers with the first answer, or says that a
// remedy failed.
func (w *walker) next() *walker {
	switch step := w.s.Step(); step.Kind {
	case tree.Ask:
		return w.add(step.Says(step.Question.ID, step.Question.Answers[0].ID))
	case tree.Try:
		return w.add(tree.Event{Kind: tree.EventTried, Remedy: step.Remedy.ID, Outcome: tree.Failed})
	case tree.Handover, tree.Paid:
	}
	return w
}

func code(c string) tree.Event {
	return tree.Event{Kind: tree.EventAnswer, Question: tree.CodeQuestion, Answer: c}
}

// timeout is sent without an answer: nobody knows whether money moved.
func timeout() tree.Event {
	return tree.Event{Kind: tree.EventAnswer, Question: tree.DisplayQuestion, Answer: "response-timeout"}
}

func guide() tree.Event { return tree.Event{Kind: tree.EventGuide} }

// all returns what is kept, the latest first.
func all(t testing.TB, j *Journal) []Entry {
	t.Helper()
	out, err := j.all("ORDER BY n DESC")
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// sound fails unless SQLite finds nothing wrong with the file.
func sound(t testing.TB, j *Journal) {
	t.Helper()
	var says string
	if err := j.db.QueryRow("PRAGMA integrity_check").Scan(&says); err != nil || says != "ok" {
		t.Fatalf("integrity check: %s, %v", says, err)
	}
}

// What is kept leads to the very session that it was kept of, wherever the clerk went
// back, on again, or to the next failure.
func TestRunsAreWalkedAgain(t *testing.T) {
	j := open(t, filepath.Join(t.TempDir(), "journal.db"), newClock())
	for seed := range uint64(40) {
		r := rand.New(rand.NewPCG(1, seed))
		w := walk(t, j).add(guide())
		for range 12 {
			switch n := r.IntN(6); {
			case n == 0 && w.s.Back():
				w.keep(Move{Kind: Back})
			case n == 1 && w.s.Redo():
				w.keep(Move{Kind: Redone})
			case n == 2 && w.s.Step().Outlives():
				w.s = w.s.Again()
				w.keep(Move{Kind: Again})
			default:
				w.next()
			}
		}
		e := all(t, j)[0]
		moves, err := j.Moves(e)
		if err != nil {
			t.Fatal(err)
		}
		s, whole := Replay(moves, tree.Shop{}, known(t))
		if !whole || !slices.Equal(s.Events(), w.s.Events()) || s.CanRedo() != w.s.CanRedo() {
			t.Fatalf("seed %d: %v, was %v", seed, s.Events(), w.s.Events())
		}
	}
	sound(t, j)
}

// A window that is gone leaves what it broke off to the next; a hold comes first, stays
// until somebody takes care of it, and nothing is taken from a window that lives.
func TestLeft(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal.db")
	first, second := open(t, path, newClock()), open(t, path, newClock())
	walk(t, first).add(guide())
	walk(t, first).add(timeout())
	if l, err := second.Left(); err != nil || l.Open != nil || l.Holds != nil {
		t.Fatalf("taken from a window that lives: %+v, %v", l, err)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	l, err := second.Left()
	if err != nil || l.Open == nil || len(l.Holds) != 1 || l.Holds[0].Display == "" {
		t.Fatalf("left %+v, %v", l, err)
	}
	third := open(t, path, newClock())
	r, s, whole, err := second.Resume(l.Holds[0], tree.Shop{}, known(t))
	if err != nil || r == nil || !whole || !s.Step().OutcomeOpen() {
		t.Fatalf("resumed %v, %v, %v", r, whole, err)
	}
	if r, _, _, err := third.Resume(l.Holds[0], tree.Shop{}, known(t)); err != nil || r != nil {
		t.Fatalf("resumed twice: %v, %v", r, err)
	}
	if l, err := third.Left(); err != nil || len(l.Holds) != 0 || l.Open == nil {
		t.Fatalf("left %+v, %v", l, err)
	}
	_ = second.Close()
	l, err = third.Left()
	if err != nil || len(l.Holds) != 1 {
		t.Fatalf("the hold is lost: %+v, %v", l, err)
	}
	if err := third.HandOver(l.Holds[0]); err != nil {
		t.Fatal(err)
	}
	if l, err := third.Left(); err != nil || len(l.Holds) != 0 {
		t.Fatalf("left %+v, %v", l, err)
	}
}

// Clocks that jump back change neither the order nor how long a run took.
func TestClockJumpsBack(t *testing.T) {
	c := newClock()
	j := open(t, filepath.Join(t.TempDir(), "journal.db"), c)
	walk(t, j).add(guide())
	w := walk(t, j).add(guide())
	c.now = c.now.Add(-48 * time.Hour).In(time.FixedZone("", -3600))
	w.next()
	c.now = c.now.Add(3 * time.Second)
	w.next()
	e := all(t, j)
	if len(e) != 2 || e[0].ID != w.r.ID() || e[0].Took != 3*time.Second {
		t.Errorf("%+v", e)
	}
	if _, zone := e[0].Began.Zone(); zone != 8*3600 {
		t.Errorf("zone %d", zone)
	}
}

// Where there is no room, or another program keeps the file busy, nothing earlier is
// lost, and what could not be kept is kept later.
func TestKeepsLater(t *testing.T) {
	for name, c := range map[string]struct {
		why           Why
		hinder, relax func(*testing.T, *Journal)
	}{
		"full": {
			Full,
			func(_ *testing.T, j *Journal) { _, _ = j.db.Exec("PRAGMA max_page_count = 1") }, // no more than it has
			func(_ *testing.T, j *Journal) { _, _ = j.db.Exec("PRAGMA max_page_count = 100000") },
		},
		"locked": {
			Locked,
			func(t *testing.T, j *Journal) { block(t, j.path, "BEGIN IMMEDIATE") },
			func(t *testing.T, j *Journal) { block(t, j.path, "ROLLBACK") },
		},
	} {
		t.Run(name, func(t *testing.T) {
			j := open(t, filepath.Join(t.TempDir(), "journal.db"), newClock())
			w := walk(t, j).add(guide())
			c.hinder(t, j)
			n := 1
			for ; w.err == nil && n < 2000; n++ {
				w.add(tree.Event{Kind: tree.EventSaid, Text: strings.Repeat("words ", 100)})
			}
			if trouble := (*Trouble)(nil); !errors.As(w.err, &trouble) || trouble.Why != c.why {
				t.Fatalf("error %v", w.err)
			}
			if moves, err := j.Moves(all(t, j)[0]); err != nil || len(moves) != n-1 {
				t.Fatalf("%d moves of %d, %v", len(moves), n-1, err)
			}
			c.relax(t, j)
			if w.next(); w.err != nil {
				t.Fatal(w.err)
			}
			if moves, err := j.Moves(all(t, j)[0]); err != nil || len(moves) != n+1 {
				t.Fatalf("%d moves of %d, %v", len(moves), n+1, err)
			}
			sound(t, j)
		})
	}
}

// others are the connections of other programs, by file.
var others sync.Map

func block(t *testing.T, path, statement string) {
	t.Helper()
	db, ok := others.Load(path)
	if !ok {
		opened, err := sql.Open("sqlite", path)
		if err != nil {
			t.Fatal(err)
		}
		opened.SetMaxOpenConns(1)
		t.Cleanup(func() { _ = opened.Close() })
		others.Store(path, opened)
		db = opened
	}
	if _, err := db.(*sql.DB).Exec(statement); err != nil {
		t.Fatal(err)
	}
}

// bytesOf reads a file that must be there.
func bytesOf(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// A journal that is cut off, or has rubbish in it, at any page is either read as it was
// or set aside byte for byte; either way the next run is kept, and nothing stops.
func TestDamaged(t *testing.T) {
	dir := t.TempDir()
	whole := filepath.Join(dir, "whole.db")
	j := open(t, whole, newClock())
	for range 20 {
		walk(t, j).add(guide()).next().next()
	}
	_ = j.Close()
	data := bytesOf(t, whole)
	const page = 4096
	aside := 0
	for at := 0; at < len(data); at += page {
		for name, broken := range map[string][]byte{
			"cut":     data[:at],
			"cut-in":  data[:at+page/2],
			"rubbish": slices.Concat(data[:at], bytes.Repeat([]byte{0xa5}, page), data[at+page:]),
			"zero":    slices.Concat(data[:at], make([]byte, page), data[at+page:]),
		} {
			path := filepath.Join(dir, fmt.Sprintf("%s-%d.db", name, at))
			if err := os.WriteFile(path, broken, 0o600); err != nil {
				t.Fatal(err)
			}
			j := open(t, path, newClock())
			_, _ = j.Left()
			if w := walk(t, j).add(guide()).next(); w.err != nil {
				t.Fatalf("%s: %v", path, w.err)
			}
			if p := j.Past(); p != nil {
				aside++
				if p.Why != Damaged || name != "rubbish" && name != "zero" && !bytes.Equal(bytesOf(t, p.Aside), broken) {
					t.Errorf("%s: %v", path, p)
				}
			}
			_ = j.Close()
		}
	}
	if aside < len(data)/page {
		t.Errorf("%d set aside of %d pages", aside, len(data)/page)
	}
}

// What another program made is left alone.
func TestForeign(t *testing.T) {
	dir := t.TempDir()
	text := filepath.Join(dir, "letter.txt")
	if err := os.WriteFile(text, []byte("Dear Ms Li, …"), 0o600); err != nil {
		t.Fatal(err)
	}
	other := filepath.Join(dir, "other.db")
	block(t, other, "CREATE TABLE tills (n)")
	for _, path := range []string{text, other} {
		before := bytesOf(t, path)
		_, err := Open(path, Options{Now: newClock().Now})
		if trouble := (*Trouble)(nil); !errors.As(err, &trouble) || trouble.Why != Foreign {
			t.Errorf("%s: %v", path, err)
		}
		if !bytes.Equal(before, bytesOf(t, path)) {
			t.Errorf("%s was changed", path)
		}
	}
	folder := filepath.Join(text, "below", "journal.db")
	if _, err := Open(folder, Options{Now: newClock().Now}); err == nil {
		t.Error("opened below a file")
	}
}

// An older journal is brought forward, once a copy lies beside it; a newer one is read
// and not written.
func TestVersions(t *testing.T) {
	dir := t.TempDir()
	old := filepath.Join(dir, "old.db")
	block(t, old, versions()[0]+"PRAGMA "+pragma("application_id", application)+"; PRAGMA user_version(1)")
	j := open(t, old, newClock())
	if w := walk(t, j).add(guide()); w.err != nil || len(all(t, j)) != 1 {
		t.Fatal(w.err)
	}
	if copies, _ := filepath.Glob(filepath.Join(dir, "old-v1-*.db")); len(copies) != 1 {
		t.Errorf("copies %v", copies)
	}
	_, _ = j.db.Exec("PRAGMA user_version(99)")
	newer := open(t, old, newClock())
	if w := walk(t, newer).add(guide()); newer.Past() == nil || newer.Past().Why != Newer || w.err == nil {
		t.Errorf("past %v, error %v", newer.Past(), w.err)
	}
	if n := len(all(t, newer)); n != 1 {
		t.Errorf("%d runs", n)
	}
}

// Whatever lets a card number through, it is not kept.
func TestNoCardNumbers(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal.db")
	j := open(t, path, newClock())
	w := walk(t, j)
	w.add(tree.Event{Kind: tree.EventSaid, Text: "card 6222021234567890128"}, code("51"))
	w.keep(Move{Kind: Added, Events: []tree.Event{code("6222021234567890128")}, Said: "6222 0212 3456 7890 128"})
	_ = j.Close()
	if data := string(bytesOf(t, path)); strings.Contains(data, "1234567890") || strings.Contains(data, "3456 7890") {
		t.Error("a card number is on the disk")
	}
}
