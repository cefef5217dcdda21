package drill_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"swipewise/tree/drill"
)

var waits = []int{1, 3, 7, 21}

// Over a month of daily practice what is always missed comes back more often
// than what is always known.
func TestMissedCausesComeBackSooner(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		missed := rapid.Float64Range(.3, 1).Draw(t, "how often the one is missed")
		log := []drill.Practised{{Cause: "known", Right: true}, {Cause: "missed", Right: false}}
		done := map[string]int{}
		for day := 1; day <= 30; day++ {
			for _, c := range drill.Boxes(waits, log) {
				if c.Due > day {
					continue
				}
				right := c.Cause == "known" || float64(done[c.Cause]%10)/10 >= missed
				log = append(log, drill.Practised{Cause: c.Cause, Day: day, Right: right})
				done[c.Cause]++
			}
		}
		if done["missed"] <= done["known"] {
			t.Fatalf("missed %d times, known %d times", done["missed"], done["known"])
		}
	})
}

func TestBoxesProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		log := rapid.SliceOf(rapid.Custom(func(t *rapid.T) drill.Practised {
			return drill.Practised{
				Cause: rapid.SampledFrom([]string{"a", "b", "c"}).Draw(t, "cause"),
				Day:   rapid.IntRange(0, 60).Draw(t, "day"),
				Right: rapid.Bool().Draw(t, "right"),
			}
		})).Draw(t, "log")
		cards := drill.Boxes(waits, log)
		for _, c := range cards {
			last := -1
			for _, x := range log {
				if x.Cause == c.Cause {
					last = max(last, x.Day)
				}
			}
			if c.Box < 0 || c.Box >= len(waits) || c.Due > last+waits[len(waits)-1] {
				t.Fatalf("%+v, last seen on day %d", c, last)
			}
			if !c.Last && (c.Due != last+waits[0] || c.Mastered) {
				t.Fatalf("%+v was missed on day %d", c, last)
			}
		}
		if !slices.IsSortedFunc(cards, func(a, b drill.Card) int { return a.Due - b.Due }) {
			t.Fatal("not in the order in which they are due")
		}
	})
}

func TestKnownWhenDueMovesUp(t *testing.T) {
	log := []drill.Practised{{"a", 0, true}, {"a", 3, true}, {"a", 10, true}, {"a", 31, true}}
	c := drill.Boxes(waits, log)[0]
	if c.Box != 3 || !c.Mastered || c.Due != 52 {
		t.Errorf("%+v", c)
	}
	if c := drill.Boxes(waits, log[:2])[0]; c.Box != 2 || c.Due != 10 || c.Mastered {
		t.Errorf("%+v", c)
	}
	early := append(log[:2:2], drill.Practised{Cause: "a", Day: 4, Right: true})
	if c := drill.Boxes(waits, early)[0]; c.Box != 2 || c.Due != 10 {
		t.Errorf("known before it was due: %+v", c)
	}
}
