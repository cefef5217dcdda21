package wizard

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"swipewise/tree"
	"swipewise/wizard/journal"
	"swipewise/wizard/lines"
)

// keeping returns options whose runs are kept at a path.
func keeping(t testing.TB, path string) Options {
	o := small(t, tree.EN)
	j, err := journal.Open(path, journal.Options{Now: time.Now, Wait: time.Millisecond})
	t.Cleanup(func() {
		if j != nil {
			_ = j.Close()
		}
	})
	o.Journal = func() (*journal.Journal, error) { return j, err }
	return o
}

// arrive sits down at a window whose journal has been opened.
func arrive(t testing.TB, o Options) *clerk {
	c := sit(t, o, 80, 24)
	c.opens()
	return c
}

// opens lets the window open the journal, as it does by itself once its first page stands.
func (c *clerk) opens() {
	c.t.Helper()
	close(c.m.past.stands)
	waits := c.w.Init()
	if waits == nil {
		c.t.Fatal("the window does not wait for the journal")
	}
	c.send(waits())
}

// A payment that nobody has cleared up stands before the first page of the next window,
// and the choices there lead on.
func TestHoldComesFirst(t *testing.T) {
	for _, c := range []struct{ press, sees string }{
		{"1", "All that was answered is here"},
		{"3", "Still open from before"},
		{"2", "the acquirer has it"},
	} {
		path := filepath.Join(t.TempDir(), "journal.db")
		o := keeping(t, path)
		first := arrive(t, o)
		first.m.add(Said, tree.Event{Kind: tree.EventAnswer, Question: tree.DisplayQuestion, Answer: "response-timeout"})
		j, _ := o.Journal()
		_ = j.Close()
		second := arrive(t, keeping(t, path))
		second.sees("One payment is still open")
		second.isAt(Start)
		second.press("esc")
		second.sees("One payment is still open")
		second.press(c.press)
		second.sees(c.sees)
		if open := second.m.step.OutcomeOpen(); open != (c.press != "2") {
			t.Errorf("%s: the outcome is open: %v", c.press, open)
		}
	}
}

// What was broken off is offered beside the other ways to begin, at both faces, and what
// is typed meanwhile stays.
func TestResume(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal.db")
	o := keeping(t, path)
	first := arrive(t, o)
	first.press("enter 0")
	want := first.m.session.Events()
	if first.m.loses() {
		t.Error("leaving would lose what is on the disk")
	}
	j, _ := o.Journal()
	_ = j.Close()

	second := sit(t, keeping(t, path), 80, 24)
	second.press("=9")
	second.opens()
	second.press("=1")
	second.sees("91")
	second.press("esc")
	second.sees("Go on with what broke off")
	second.press("down enter")
	if got := second.m.session.Events(); len(want) == 0 || len(got) != len(want) {
		t.Errorf("%v, was %v", got, want)
	}
	second.m.past.journal.Close()

	var out strings.Builder
	err := RunLines(t.Context(), lines.NewReader(strings.NewReader("1\n")), &out, keeping(t, path), lines.Options{})
	if !errors.Is(err, ErrInputEnded) || !strings.Contains(out.String(), "Going on with the one of") {
		t.Errorf("%v:\n%s", err, &out)
	}
}

// What cannot be kept is said once, and the wizard goes on.
func TestUnkept(t *testing.T) {
	o := small(t, tree.EN)
	o.Journal = func() (*journal.Journal, error) { return nil, &journal.Trouble{Why: journal.Full, Path: "journal.db"} }
	c := arrive(t, o)
	c.press("enter")
	c.isAt(Ask)
	c.press("0")
	if told := c.m.past.told; !told || strings.Contains(c.frame(), "disk is full") || !c.m.loses() {
		t.Errorf("told %v:\n%s", told, c.frame())
	}
}

// What happened at this till in the last days is said in one line, at the start and where
// the same cause is likely again; what was confirmed moves belief.
func TestSeenBefore(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal.db")
	first := arrive(t, keeping(t, path))
	for range 3 {
		first.m.add(Said, tree.Event{Kind: tree.EventAnswer, Question: tree.CodeQuestion, Answer: "51"})
		first.m.add(Reported, tree.Event{Kind: tree.EventTried, Remedy: first.m.step.Remedy.ID, Outcome: tree.Worked})
		first.m.again()
	}
	before := first.m.session.Belief().Of("card.insufficient-funds")
	all, err := first.m.past.journal.Find(journal.Filter{}, 0, 9)
	if err != nil || len(all) != 3 {
		t.Fatalf("%d runs, %v", len(all), err)
	}
	if err := first.m.past.journal.Confirm(all[0], "card.insufficient-funds"); err != nil {
		t.Fatal(err)
	}
	second := arrive(t, keeping(t, path))
	second.sees("3 times")
	if now := second.m.session.Belief().Of("card.insufficient-funds"); now <= before {
		t.Errorf("belief %v, was %v", now, before)
	}
	second.m.add(Said, tree.Event{Kind: tree.EventAnswer, Question: tree.CodeQuestion, Answer: "51"})
	second.press("ctrl+l ctrl+l")
	second.sees("helped 3 times")
}
