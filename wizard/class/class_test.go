package class

import (
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"

	"swipewise/tree/drill"
	"swipewise/wizard/record"
)

var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

// handed is an attempt that was handed in.
func handed(name string, number int, points float64, truth, named string) record.Attempt {
	return record.Attempt{
		ID: name + string(rune('0'+number)), Name: name, Number: number, State: record.Done, Truth: truth,
		Verdict: drill.Verdict{Cause: named}, Score: &drill.Score{Points: points, Passed: points >= 60},
	}
}

func open(name string, number, looks int) record.Attempt {
	a := record.Attempt{ID: name + string(rune('0'+number)), Name: name, Number: number, State: record.Open}
	for range looks {
		a.Acts = append(a.Acts, record.Act{Act: drill.Act{Kind: drill.Look, ID: "other-card"}})
	}
	return a
}

// classOf is a class of three drills with these people in it.
func classOf(t testing.TB, names ...string) *Class {
	t.Helper()
	c := New(3, 30)
	for _, n := range names {
		if _, err := c.Join(n, noon); err != nil {
			t.Fatal(err)
		}
	}
	return c
}

func screenOf(t testing.TB, c *Class, name string) Screen {
	t.Helper()
	s, ok := c.View(name)
	if !ok {
		t.Fatalf("%s has no seat", name)
	}
	return s.Screen
}

// A class goes through a drill that all do together, and everyone sees what the
// trainer does.
func TestTogether(t *testing.T) {
	c := classOf(t, "Li", "Wang")
	for _, step := range []struct {
		do       func()
		li, wang Screen
	}{
		{func() {}, Lobby, Lobby},
		{func() { c.Do(StartTogether, noon) }, AtDrill, AtDrill},
		{func() { c.Take("Li", handed("Li", 1, 80, "a", "a")) }, HandedIn, AtDrill},
		{func() { c.Do(Pause, noon) }, Held, Held},
		{func() { c.Do(Resume, noon) }, HandedIn, AtDrill},
		{func() { c.Do(End, noon) }, Stopped, Stopped},
		{func() { c.Do(Debrief, noon) }, Debriefed, Debriefed},
		{func() { c.Do(Next, noon) }, AtDrill, AtDrill},
		{func() { c.Do(Close, noon) }, Results, Results},
	} {
		step.do()
		if li, wang := screenOf(t, c, "Li"), screenOf(t, c, "Wang"); li != step.li || wang != step.wang {
			t.Fatalf("in phase %d: %d and %d, want %d and %d", c.Phase, li, wang, step.li, step.wang)
		}
	}
	if c.Number != 2 {
		t.Errorf("at drill %d, want 2", c.Number)
	}
}

// At their own pace each trainee is at the first drill they have not handed in, and
// keeps the debrief of the last one until they go on.
func TestOwnPace(t *testing.T) {
	c := classOf(t, "Li", "Wang")
	c.Do(StartOwnPace, noon)
	c.Take("Li", handed("Li", 1, 80, "a", "a"))
	if s, _ := c.View("Li"); s.Number != 1 || s.Screen != AtDrill {
		t.Errorf("Li is at %+v", s)
	}
	c.GoOn("Li")
	if s, _ := c.View("Li"); s.Number != 2 {
		t.Errorf("Li went on to %+v", s)
	}
	if s, _ := c.View("Wang"); s.Number != 1 {
		t.Errorf("Wang is at %+v", s)
	}
	for _, n := range []int{2, 3} {
		c.Take("Li", handed("Li", n, 80, "a", "a"))
		c.GoOn("Li")
	}
	if s, _ := c.View("Li"); !s.Last || s.Number != 3 || len(s.Marks) != 3 {
		t.Errorf("Li ended with %+v", s)
	}
}

// What comes too late, for another drill or twice counts for nothing.
func TestAccepts(t *testing.T) {
	c := classOf(t, "Li")
	if c.Accepts("Li", open("Li", 1, 0)) {
		t.Error("accepted before the start")
	}
	c.Do(StartTogether, noon)
	if !c.Accepts("Li", open("Li", 1, 0)) || c.Accepts("Li", open("Li", 2, 0)) || c.Accepts("Wang", open("Wang", 1, 0)) {
		t.Error("the wrong ones are accepted")
	}
	c.Take("Li", handed("Li", 1, 80, "a", "a"))
	if c.Accepts("Li", handed("Li", 1, 100, "a", "a")) {
		t.Error("accepted twice")
	}
	c.Take("Li", handed("Li", 1, 100, "a", "a"))
	if p := c.Member("Li").Points(); p != 80 {
		t.Errorf("%v points after handing in twice", p)
	}
}

// A name is one person: who was there gets their place back, a second one at the
// same time is refused, however it is spelt.
func TestJoin(t *testing.T) {
	c := classOf(t, "Li")
	for _, name := range []string{"Li", "li", "ＬＩ"} {
		if _, err := c.Join(name, noon); err != ErrTaken {
			t.Errorf("%s: %v", name, err)
		}
	}
	c.Do(StartTogether, noon)
	c.Take("Li", open("Li", 1, 2))
	c.Leave("Li")
	m, err := c.Join("li", noon)
	if looks, _ := m.Acts(); err != nil || m.Name != "Li" || looks != 2 {
		t.Errorf("came back as %+v, %v", m, err)
	}
	c.Most = 1
	if _, err := c.Join("Wang", noon); err != ErrFull {
		t.Errorf("a full class: %v", err)
	}
	c.Do(Close, noon)
	if _, err := c.Join("Zhao", noon); err != ErrOver {
		t.Errorf("a class that is over: %v", err)
	}
}

// Names under which nothing was done leave nothing behind, and of the others there
// are so many and no more.
func TestNamesAreBounded(t *testing.T) {
	c := classOf(t, "Li")
	c.Do(StartTogether, noon)
	for i := range 1000 {
		name := fmt.Sprint("name ", i)
		if _, err := c.Join(name, noon); err != nil {
			t.Fatal(err)
		}
		c.Take(name, open(name, 1, 0)) // looked at the drill
		if !c.Leave(name) || len(c.Members()) != 1 {
			t.Fatalf("%s is left behind", name)
		}
	}
	last := error(nil)
	for i := 0; last == nil; i++ {
		name := fmt.Sprint("name ", i)
		if _, last = c.Join(name, noon); last == nil {
			c.Take(name, open(name, 1, 1))
			if c.Leave(name) {
				t.Fatalf("%s is forgotten", name)
			}
		}
	}
	if last != ErrFull || len(c.Members()) != c.Names {
		t.Errorf("%d names, then %v", len(c.Members()), last)
	}
	if _, err := c.Join("name 3", noon); err != nil {
		t.Errorf("who was there cannot come back: %v", err)
	}
}

// After the program was killed what was handed in is there, and the drill that was
// under way is the next to be started.
func TestRecall(t *testing.T) {
	c := New(3, 30)
	c.Recall([]record.Attempt{handed("Li", 1, 80, "a", "a"), handed("Wang", 1, 40, "a", "b"), handed("Li", 2, 90, "c", "d"), open("Wang", 2, 3), handed("Li", 9, 1, "", "")})
	if c.Here() != 0 || len(c.Members()) != 2 || c.Number != 1 {
		t.Fatalf("%d here, %d members, drill %d", c.Here(), len(c.Members()), c.Number)
	}
	if m := c.Missed(); len(m) != 1 || m[0] != (Missed{"a", 1, 2}) {
		t.Errorf("told %+v of a drill that goes on", m)
	}
	for _, n := range []string{"Li", "Wang"} {
		if _, err := c.Join(n, noon); err != nil {
			t.Fatal(err)
		}
	}
	c.Do(StartTogether, noon)
	if li, wang := screenOf(t, c, "Li"), screenOf(t, c, "Wang"); c.Number != 2 || li != HandedIn || wang != AtDrill {
		t.Errorf("drill %d, %d, %d", c.Number, li, wang)
	}
	if looks, _ := c.Member("Wang").Acts(); looks != 3 {
		t.Errorf("Wang had looked %d times", looks)
	}
}

// The board tells nothing of the drill that somebody may still be at.
func TestMissed(t *testing.T) {
	c := classOf(t, "Li", "Wang")
	c.Do(StartTogether, noon)
	c.Take("Li", handed("Li", 1, 20, "reader", "chip"))
	if m := c.Missed(); len(m) != 0 {
		t.Errorf("told %+v while Wang is at it", m)
	}
	c.Take("Wang", handed("Wang", 1, 90, "reader", "reader"))
	c.Do(Debrief, noon)
	if m := c.Missed(); len(m) != 1 || m[0] != (Missed{"reader", 1, 2}) {
		t.Errorf("told %+v", m)
	}
}

// Who does nothing is warned once and then let go; a key starts it afresh.
func TestIdle(t *testing.T) {
	c := classOf(t, "Li", "Wang")
	at := func(minutes int) time.Time { return noon.Add(time.Duration(minutes) * time.Minute) }
	idle := func(now time.Time) (w, g int) {
		warned, gone := c.Idle(now, 25*time.Minute, 30*time.Minute)
		return len(warned), len(gone)
	}
	if w, g := idle(at(24)); w+g != 0 {
		t.Errorf("after 24 minutes %d, %d", w, g)
	}
	if w, g := idle(at(25)); w != 2 || g != 0 {
		t.Errorf("after 25 minutes %d, %d", w, g)
	}
	if !c.Touch("Li", at(26)) || c.Touch("Li", at(26)) {
		t.Error("Li was not known to have been warned once")
	}
	if w, g := idle(at(31)); w != 0 || g != 1 {
		t.Errorf("after 31 minutes %d, %d", w, g)
	}
}

// Whatever happens in whatever order: everyone who is here has a view, a drill of
// the set, and a screen that goes with the phase.
func TestAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := New(3, 4)
		names := []string{"Li", "Wang", "Zhao", "Qian", "Sun"}
		for range rapid.IntRange(0, 60).Draw(t, "steps") {
			name := rapid.SampledFrom(names).Draw(t, "name")
			number := rapid.IntRange(0, 4).Draw(t, "number")
			switch rapid.IntRange(0, 6).Draw(t, "event") {
			case 0:
				_, _ = c.Join(name, noon)
			case 1:
				c.Leave(name)
			case 2, 3:
				c.Do(rapid.SampledFrom([]Act{StartTogether, StartOwnPace, Pause, Resume, End, Debrief, Next, Close}).Draw(t, "act"), noon)
			case 4:
				if a := handed(name, number, 50, "a", "b"); c.Accepts(name, a) {
					c.Take(name, a)
				}
			case 5:
				c.GoOn(name)
			case 6:
				c.Idle(noon.Add(time.Hour), time.Minute, time.Hour*2)
			}
			for _, m := range c.Members() {
				s, ok := c.View(m.Name)
				if !ok || s.Number > c.Size || s.Number < 0 || s.Screen == Debriefed && s.Number == 0 {
					t.Fatalf("%s sits at %+v", m.Name, s)
				}
				if m.Here && s.Screen == AtDrill && s.Number == 0 {
					t.Fatalf("%s is at no drill: %+v", m.Name, s)
				}
			}
			if done, of := c.HandedIn(); done > of || c.Here() > c.Most {
				t.Fatalf("%d of %d, %d here", done, of, c.Here())
			}
		}
	})
}
