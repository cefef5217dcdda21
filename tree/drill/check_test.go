package drill_test

import (
	"testing"

	"swipewise/tree/drill"
)

// Every written drill that is shipped is fair.
func TestShippedDrillsAreFair(t *testing.T) {
	k, practice := shipped(t)
	if len(practice.Drills) < 40 {
		t.Fatalf("only %d drills are written", len(practice.Drills))
	}
	for _, f := range drill.Check(k, practice) {
		t.Errorf("%s: %s %s %.0f", f.Drill.ID, f.Flaw, f.Found, f.At)
	}
}
