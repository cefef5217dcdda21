package sheet

import (
	"strings"
	"testing"

	"swipewise/tree"
)

// The map stays short, and its texts whole, at every start and at the place that the
// likeliest way leads to. It is grown afresh each time and must come out the same: one
// start in four is grown twice.
func TestMapIsShortAndTheSameEveryTime(t *testing.T) {
	t.Parallel()
	w, k := shipped(t)
	for i, start := range k.Starts() {
		s := tree.NewSession(k)
		if _, err := s.Add(start.Event); err != nil {
			t.Fatal(err)
		}
		l := langs()[i%2]
		for range 2 {
			page := Map(w.In(l), s)
			checkSheet(t, start.Event.Question+"="+start.Event.Answer, l, page)
			if len(page.Lines) > mapLines {
				t.Fatalf("%+v: %d lines", start.Event, len(page.Lines))
			}
			if i%4 == 0 && text(page) != text(Map(w.In(l), s)) {
				t.Fatalf("%+v: grew differently the second time", start.Event)
			}
			forks := likeliest(tree.Grow(s, 0))
			if len(forks) == 0 {
				break
			}
			if _, err := s.Add(forks[len(forks)-1].Event); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func TestMapKeepsTheLatestOfMany(t *testing.T) {
	w, k := shipped(t)
	s := tree.NewSession(k)
	for range 14 {
		s.NewRound()
	}
	if got := text(Map(w.In(tree.EN), s)); !strings.Contains(got, "And 4 before these") {
		t.Errorf("got %s", got)
	}
}

func BenchmarkMap(b *testing.B) {
	w, k := shipped(b)
	s := walks()[1].on(b, k)
	for b.Loop() {
		Map(w.In(tree.ZH), s)
	}
}
