package drill_test

import (
	"testing"

	"swipewise/tree/drill"
)

// A customer says what goes with what is to be seen, always the same for a case, and
// not the same for all.
func TestCustomers(t *testing.T) {
	k, _ := shipped(t)
	moods, wordings := map[drill.Mood]int{}, map[int]int{}
	for seed := range uint64(60) {
		c, err := drill.Draw(k, drill.Choice{}, seed)
		if err != nil {
			t.Fatal(err)
		}
		again, _ := drill.Draw(k, drill.Choice{}, seed)
		if c.Mood() != again.Mood() || c.Wording(3) != again.Wording(3) {
			t.Fatalf("seed %d: the customer says something else the second time", seed)
		}
		moods[c.Mood()]++
		wordings[c.Wording(3)]++
	}
	if len(moods) < 4 || len(wordings) != 3 {
		t.Errorf("moods %v, wordings %v", moods, wordings)
	}
	for code, want := range map[string]drill.Mood{"51": drill.MoodRefused, "91": drill.MoodUnsure} {
		c, err := drill.Draw(k, drill.Choice{Code: code}, 1)
		if err != nil {
			t.Fatal(err)
		}
		if got := c.Mood(); got != want {
			t.Errorf("%s: %s, not %s", code, got, want)
		}
	}
}
