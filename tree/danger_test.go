package tree

import (
	"os"
	"slices"
	"testing"
)

// TestDangers: who reads about a cause is warned of what its failures raise, and
// no remedy that charges again stands beside an unknown outcome unmarked.
func TestDangers(t *testing.T) {
	k, err := Load(os.DirFS("../assets"))
	if err != nil {
		t.Fatal(err)
	}
	for cause, want := range map[string]string{
		"network.answer-lost":     "outcome-unknown",
		"device.no-paper":         "outcome-unknown",
		"device.tampered":         "tamper",
		"card.reported-lost":      "pick-up",
		"card.insufficient-funds": "",
	} {
		var got []string
		for _, st := range k.Dangers(k.Cause(cause)) {
			got = append(got, st.Hazard.ID)
			if again := k.Remedy("another-card"); st.Hazard.ID == "outcome-unknown" && !st.Closes(again) {
				t.Errorf("%s: %s does not close %s", cause, st.Hazard.ID, again.ID)
			}
		}
		if want == "" && len(got) > 0 || want != "" && !slices.Contains(got, want) {
			t.Errorf("%s has %v, want %q", cause, got, want)
		}
	}
}
