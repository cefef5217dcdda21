package drill_test

import (
	"testing"

	"swipewise/tree/drill"
)

// A score never contradicts its own debrief, in every written drill and some hundred
// drawn ones; swipewise train check --drawn 20000 looks at more.
func TestScoreAgreesWithItsDebrief(t *testing.T) {
	drawn := 300
	if testing.Short() {
		drawn = 60
	}
	k, practice := shipped(t)
	for i, x := range drill.Agree(k, practice, drawn) {
		if t.Errorf("%s%d, played %s: %s: did %q, printed as right %q, points %v", x.Case.ID, x.Case.Seed, x.How, x.Part, x.Got, x.Want, x.Points); i > 20 {
			t.FailNow()
		}
	}
}
