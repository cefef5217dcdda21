package wizard

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
)

// A window that is too small says how large it has to be.
func TestTooSmallNamesASize(t *testing.T) {
	c := sit(t, small(t, tree.EN), 80, 24)
	c.send(tea.WindowSizeMsg{Width: 30, Height: 10})
	c.sees("40 x 15")
}

// Home and End go to the top of the note and to its end.
func TestHomeAndEndInTheNote(t *testing.T) {
	c := sit(t, small(t, tree.EN), 80, 24)
	c.press("=41 enter")
	top := c.frame()
	c.press("end")
	c.sees("There is no card number")
	if c.press("home"); c.frame() != top {
		t.Errorf("home leads to\n%s", c.frame())
	}
}

// On hold, the ways to finish the sale are one reason and what to say, not a list of what
// may not be done.
func TestRescueOnHoldIsShort(t *testing.T) {
	c := sit(t, small(t, tree.ZH), 80, 24)
	c.press("=发出去没回音 enter r")
	c.sees("跟他说")
	if n := strings.Count(c.frame(), "先等一等"); n > 2 {
		t.Errorf("%d times to wait:\n%s", n, c.frame())
	}
}
