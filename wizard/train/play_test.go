package train

import (
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/record"
)

// written returns options that begin with a written drill.
func written(t testing.TB, l tree.Lang, id string, level record.Level) Options {
	o := shipped(t, l)
	d := o.Practice.Drill(id)
	if d == nil {
		t.Fatalf("no drill %s", id)
	}
	o.Cases, o.Level = []*drill.Case{drill.Write(o.Knowledge, d)}, level
	return o
}

func TestPlayedBadly(t *testing.T) {
	c := sit(t, written(t, tree.EN, "bank-says-no-51", record.Free), 80, 24)
	c.press("3 4")
	c.sees("Still open: Cause, Fix, To the customer")
	c.press("4")
	c.sees("Handed in empty")
	last := c.kept[len(c.kept)-1]
	if last.State != record.Done || last.Score.Passed {
		t.Fatalf("kept %+v", last)
	}
	c.press("1 right right esc 2")
	c.sees("till time 0 s")
}

func TestPlayedWell(t *testing.T) {
	c := sit(t, drilled(t, tree.EN, record.Free), 80, 24)
	c.press("1 =list enter")
	c.sees("This payment is settled")
	c.press("3 1 =answer enter 2 =paid enter 3")
	for i, s := range c.m.Run.Play.Phrases(c.m.o.Practice) {
		if s.ID == "say:network.answer-lost" {
			c.press(string(rune('1' + i)))
		}
	}
	c.press("4")
	c.sees("Passed, 100 points")
	c.press("1")
	c.sees("You went the best way")
	c.press("right right")
	c.sees("Look at the list before you take any money")
	c.press("p")
	c.sees("Saved: drill.txt")
	for _, want := range []string{"Passed, 100 points", "What the program does", "One thing to remember"} {
		if !strings.Contains(c.text, want) {
			t.Errorf("%q is not in the text:\n%s", want, c.text)
		}
	}
}

// A dangerous act is done as it is asked for, and is told only afterwards.
func TestPlayedDangerously(t *testing.T) {
	c := sit(t, drilled(t, tree.EN, record.Free), 80, 24)
	c.press("2 =another enter")
	if strings.Contains(c.frame(), "Careful") {
		t.Fatalf("warned:\n%s", c.frame())
	}
	c.press("3 4 4")
	c.sees("something dangerous was done")
	c.sees("It breaks the rule: The outcome of this sale is unknown")
	if last := c.kept[len(c.kept)-1]; last.Score.Passed || len(last.Score.Dangers) != 1 {
		t.Fatalf("kept %+v", last.Score)
	}
}

// With help, a dangerous act is warned about, once.
func TestGuidedWarns(t *testing.T) {
	c := sit(t, drilled(t, tree.EN, record.Guided), 80, 24)
	c.press("2 =another enter")
	c.sees("Careful: The outcome of this sale is unknown")
	if len(c.m.Run.Play.Acts()) != 0 {
		t.Fatal("it was done at once")
	}
	c.press("enter")
	if len(c.m.Run.Play.Acts()) != 1 {
		t.Fatal("it was not done")
	}
}

// An exam has no way back, and is handed in as it stands when its time is up.
func TestExam(t *testing.T) {
	c := sit(t, drilled(t, tree.EN, record.Exam), 80, 24)
	c.press("1 =signal enter esc")
	c.sees("no way back")
	c.now = c.now.Add(239 * time.Second)
	c.second()
	c.sees("exam: 1 s left")
	c.now = c.now.Add(time.Second)
	c.second()
	c.sees("Time is up")
	c.sees("Handed in empty")
	if last := c.kept[len(c.kept)-1]; last.State != record.Done {
		t.Fatalf("kept as %s", last.State)
	}
}

// What was left is offered again, with what was done.
func TestLeftDrillIsOfferedAgain(t *testing.T) {
	c := sit(t, drilled(t, tree.EN, record.Free), 80, 24)
	c.press("1 =signal enter esc")
	c.sees("Go on with the drill left unfinished")
	o := drilled(t, tree.EN, record.Guided)
	o.Cases, o.Attempts = nil, c.kept
	again := sit(t, o, 80, 24)
	again.press("1")
	again.sees("Going on where you stopped. Steps kept: 1")
	if acts := again.m.Run.Play.Acts(); len(acts) != 1 || acts[0].ID != "signal" {
		t.Fatalf("went on with %+v", acts)
	}
	again.press("3 4 4 esc")
	if strings.Contains(again.frame(), "unfinished") {
		t.Fatalf("it is offered still:\n%s", again.frame())
	}
}

func TestNameIsCleaned(t *testing.T) {
	c := sit(t, drilled(t, tree.EN, record.Free), 40, 15)
	c.press("esc 7")
	c.send(tea.PasteMsg{Content: "=1+1\u202e\x1b[31m6228480012345678"})
	c.press("enter")
	if strings.ContainsAny(c.m.Name, "\x1b\u202e") || strings.Contains(c.m.Name, "12345678") {
		t.Fatalf("the name is %q", c.m.Name)
	}
}

func TestSetIsTheSameForAll(t *testing.T) {
	var first []string
	for range 2 {
		o := shipped(t, tree.EN)
		c := sit(t, o, 80, 24)
		for i, item := range c.m.Page().Choices() {
			if item.Text == c.m.w().Home.Set {
				c.press(string(rune('1' + i)))
			}
		}
		c.press("=zz!! enter")
		c.sees("is not a set code")
		c.press("esc")
		c.m.askSet()
		c.press("=7f3k enter")
		c.sees("1/6")
		var causes []string
		for _, x := range c.m.Queue() {
			causes = append(causes, x.Truth().ID)
		}
		if first != nil && !slices.Equal(first, causes) {
			t.Fatalf("%v, then %v", first, causes)
		}
		first = causes
	}
}

// Who leaves an exam does not get it anew with all of its time: it goes on where it
// was, and its clock went on as well.
func TestExamGoesOnAfterLeaving(t *testing.T) {
	c := sit(t, drilled(t, tree.EN, record.Exam), 80, 24)
	c.m.Rename("Li")
	c.m.Again(tree.EN)
	c.press("1 =signal enter")
	o := drilled(t, tree.EN, record.Exam)
	o.Name, o.Attempts = "Li", c.kept
	o.Now = func() time.Time { return c.now.Add(100 * time.Second) }
	again := New(o)
	if len(again.Run.Play.Acts()) != 1 || again.Left() != 140*time.Second {
		t.Errorf("%d acts, %v left", len(again.Run.Play.Acts()), again.Left())
	}
}
