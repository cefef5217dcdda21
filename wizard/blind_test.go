package wizard

import (
	"fmt"
	"strings"
	"testing"

	"swipewise/tree"
)

// From each of these starts, somebody presses enter and nothing else. They come to no
// screen that says paid, worked or approved, and report nothing of the kind: what money
// hangs on is chosen, not confirmed.
func TestBlindEnters(t *testing.T) {
	starts := []string{
		"", "91", "51", "55", "57", "05", "98", "94", "68", "A4", "25", "38", "41", "96", "读卡失败", "发出去没回音", "黑屏", "没打出单子", "手机说扣款了",
		"重复扣款", "闪付没反应", "没网", "密码错", "请插卡", "no response", "card read error", "out of paper", "declined", "charged twice", "wifi",
	}
	o := shipped(t, tree.EN)
	for _, text := range starts {
		c := sit(t, o, 80, 24)
		c.press("=" + strings.ReplaceAll(text, " ", " ="))
		for range 20 {
			c.press("enter")
			if c.m.screen.state() == Solved {
				t.Fatalf("%q: enter alone leads to\n%s", text, c.frame())
			}
		}
		for _, e := range c.m.session.Events() {
			if o.Knowledge.SaysPaid(e) {
				t.Errorf("%q: enter alone says %+v", text, e)
			}
		}
	}
	if len(starts) != 30 {
		t.Error(len(starts), "starts")
	}
}

// No page of the guided walk has anything weighty at hand, and enter says so in a line.
func TestEnterWithNothingChosen(t *testing.T) {
	for name, keys := range map[string]string{"ask": "enter", "try": "=51 enter", "gate": "=发出去没回音 enter"} {
		c := sit(t, small(t, tree.ZH), 40, 15)
		c.press(keys)
		events := fmt.Sprint(c.m.session.Events())
		c.press("enter")
		c.sees("先选")
		if got := fmt.Sprint(c.m.session.Events()); got != events {
			t.Errorf("%s: enter said %s", name, got)
		}
		c.press("down enter")
		if got := fmt.Sprint(c.m.session.Events()); got == events {
			t.Errorf("%s: what was moved to is not taken", name)
		}
	}
}

// Taken back, an answer is stood on again, but for one that says paid: that has to be moved
// to.
func TestBackStandsOnTheEarlierAnswer(t *testing.T) {
	for keys, want := range map[string]string{"enter 3 esc": "> 3", "=51 enter 2 esc": "> 2", "=发出去没回音 enter 4 esc": "> 4"} {
		c := sit(t, small(t, tree.ZH), 80, 24)
		if c.press(keys); !strings.Contains(c.frame(), want) {
			t.Errorf("after %q:\n%s", keys, c.frame())
		}
	}
	for _, keys := range []string{"=51 enter 1 esc", "=发出去没回音 enter 1 esc"} {
		c := sit(t, small(t, tree.ZH), 80, 24)
		if c.press(keys); strings.Contains(c.frame(), "> 1") {
			t.Errorf("after %q it is one enter from paid:\n%s", keys, c.frame())
		}
	}
}

// What was withdrawn does not come back by itself.
func TestWithdrawnPaidStaysWithdrawn(t *testing.T) {
	for _, keys := range []string{"enter 0 1 esc l", "=51 enter 1 esc 3", "=51 enter 1 esc 2"} {
		c := sit(t, shipped(t, tree.ZH), 80, 24)
		if c.press(keys); c.m.screen.state() == Solved {
			t.Errorf("after %q:\n%s", keys, c.frame())
		}
	}
}

// A digit pressed once too often on a screen does nothing on those that end the failure,
// since none of them has a digit of an outcome but the ways to finish the sale, which are
// only read.
func TestDigitsMeanTheSame(t *testing.T) {
	for _, keys := range []string{"=51 enter 1", "=41 enter", "=00 enter", "=发出去没回音 enter 6"} {
		c := sit(t, small(t, tree.ZH), 80, 24)
		c.press(keys)
		for _, digit := range []string{"2", "3", "4"} {
			before := c.frame()
			if c.press(digit); c.frame() != before {
				t.Errorf("after %q %s does something:\n%s", keys, digit, c.frame())
			}
		}
	}
}

// What keeps from harm is left out last: in 80×24 a question about an unknown outcome has
// all of the warning, whatever else there is no room for.
func TestSafetyIsDroppedLast(t *testing.T) {
	for _, l := range []tree.Lang{tree.ZH, tree.EN} {
		c := sit(t, shipped(t, l), 80, 24)
		c.press("=91 enter")
		frame := strings.Join(strings.Fields(c.frame()), "")
		for _, st := range c.m.step.Standing {
			if text := strings.Join(strings.Fields(c.m.In(st.Hazard.Text)), ""); !strings.Contains(frame, text) {
				t.Errorf("%s: %q is not whole on\n%s", l, text, c.frame())
			}
		}
		if len(c.m.step.Standing) == 0 {
			t.Error("no hazard stands")
		}
	}
}
