package wizard

import (
	"testing"
	"time"

	"swipewise/tree"
)

// A digit that is pressed twice in one movement, or held down, acts once; pressed again
// after a moment, it acts again. Another digit is never held up.
func TestDigitPressedTwice(t *testing.T) {
	now := time.Date(2026, 11, 28, 9, 0, 0, 0, time.UTC)
	o := small(t, tree.ZH)
	o.Window.Now = func() time.Time { return now }
	after := func(d time.Duration) { now = now.Add(d) }
	c := sit(t, o, 80, 24)
	c.press("enter")
	after(time.Second)
	c.press("2")
	second := c.frame()
	for range 20 {
		after(30 * time.Millisecond)
		c.press("2")
	}
	if c.frame() != second {
		t.Errorf("a digit held down answered the next question:\n%s", c.frame())
	}
	after(time.Second)
	if c.press("2"); c.frame() == second {
		t.Error("a digit pressed again a second later does nothing")
	}
	third := c.frame()
	after(50 * time.Millisecond)
	if c.press("1"); c.frame() == third {
		t.Error("another digit does nothing")
	}
}
