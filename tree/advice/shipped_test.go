package advice

import "testing"

// Two causes that show the same code or message are told apart by a question, or
// mended in the same way, and every cause comes to the top for some clerk. If
// this fails, give one of the two a sign on a question that the other has not,
// or a remedy that serves both.
func TestEveryCauseIsToldApart(t *testing.T) {
	a := onShipped()
	for _, x := range a.Alike {
		if len(x.Shared) > 0 {
			t.Errorf("%s and %s both show %v, are mended differently, and no question tells them apart; the best, %s, does by %.2f", x.Cause, x.Like, x.Shared, x.Question, x.Apart)
		}
	}
	for _, n := range a.NeverLead {
		t.Errorf("%s never leads: %.2f at most, behind %s, with %v", n.Cause, n.Best, n.Above, n.Evidence)
	}
}

// Titles and the like fit their room; a letter or two over is advice, no more.
// Everything names its sources.
func TestShippedTexts(t *testing.T) {
	k := shipped(t)
	for _, x := range tooLong(k) {
		if 10*x.Cells <= 11*x.Room {
			continue
		}
		t.Errorf("%s: %s of %s takes %d cells of %d in %s", x.Place, x.Field, x.ID, x.Cells, x.Room, x.Lang)
	}
	for _, x := range unsourced(k) {
		t.Errorf("%s: %s names no source", x.Place, x.ID)
	}
}
