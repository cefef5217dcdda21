package journal

import (
	"path/filepath"
	"testing"
	"time"

	"swipewise/tree"
)

// Only what was confirmed is learnt from, until it is forgotten or switched off.
func TestLearned(t *testing.T) {
	c := newClock()
	j := open(t, filepath.Join(t.TempDir(), "journal.db"), c)
	w := walk(t, j).add(code("51"), tree.Event{Kind: tree.EventTried, Remedy: "another-card", Outcome: tree.Failed})
	walk(t, j).add(code("51"))
	learned := func() int {
		counts, err := j.Learned(known(t))
		if err != nil {
			t.Fatal(err)
		}
		return counts.All
	}
	if n := learned(); n != 0 {
		t.Errorf("%d learnt from nothing confirmed", n)
	}
	e, err := j.Of(w.r.ID())
	if err != nil {
		t.Fatal(err)
	}
	if err := j.Confirm(e, "card.insufficient-funds"); err != nil {
		t.Fatal(err)
	}
	if n := learned(); n != 1 {
		t.Errorf("%d learnt, want 1", n)
	}
	c.now = c.now.Add(time.Minute)
	if err := j.Forget(); err != nil || learned() != 0 {
		t.Errorf("%d learnt after it was forgotten, %v", learned(), err)
	}
	if p, err := j.Prior(); err != nil || p.Failures != 500 {
		t.Errorf("prior %v, %v", p, err)
	}
	if err := j.SetPrior(0); err != nil {
		t.Fatal(err)
	}
	if p, err := j.Prior(); err != nil || p.Failures != 0 {
		t.Errorf("prior %v, %v", p, err)
	}
}
