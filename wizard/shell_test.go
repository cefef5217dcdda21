package wizard

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
)

func quits(cmd tea.Cmd) bool {
	if cmd == nil {
		return false
	}
	_, ok := cmd().(tea.QuitMsg)
	return ok
}

func TestLeaving(t *testing.T) {
	for keys, want := range map[string]bool{
		"ctrl+c":                    true,
		"=读卡 ctrl+c":                true, // typed, not answered
		"enter ctrl+c":              false,
		"enter ctrl+c enter":        false, // to stay is the answer at hand
		"enter ctrl+c 1":            false,
		"enter ctrl+c 2":            true,
		"enter ctrl+c ctrl+c":       true,
		"enter w ctrl+c down enter": true,
		"=51 enter 1 ctrl+c":        true,
		"=41 enter ctrl+c":          true,
		"esc":                       false,
		"enter esc esc esc":         false,
	} {
		c := sit(t, small(t, tree.ZH), 80, 24)
		if got := quits(c.press(keys)); got != want {
			t.Errorf("%q quits: %v, want %v", keys, got, want)
		}
	}
}

func TestFarewell(t *testing.T) {
	for keys, want := range map[string]string{
		"":            "",
		"=41 enter":   "41",
		"=51 enter 1": "付成了",
		"=51 enter":   "51",
	} {
		c := sit(t, small(t, tree.ZH), 80, 24)
		c.press(keys)
		if got := c.m.Farewell(); !strings.Contains(got, want) || want == "" && got != "" {
			t.Errorf("after %q: %q", keys, got)
		}
	}
}

func TestLanguageAtAnyMoment(t *testing.T) {
	for name, keys := range screens() {
		a := sit(t, small(t, tree.ZH), 80, 24)
		a.press(keys)
		a.press("ctrl+l")
		b := sit(t, small(t, tree.EN), 80, 24)
		b.press(keys)
		b.m.Notice, a.m.Notice = nil, nil
		b.press("ctrl+l ctrl+l")
		if a.frame() != b.frame() {
			t.Errorf("%s: switched to English\n%s\nstarted in English\n%s", name, a.frame(), b.frame())
		}
	}
}

func TestSmallWindows(t *testing.T) {
	for name, keys := range screens() {
		c := sit(t, small(t, tree.EN), 80, 24)
		c.press(keys)
		for _, size := range [][2]int{{0, 0}, {1, 1}, {2, 40}, {19, 5}, {20, 6}, {24, 8}, {30, 10}, {39, 14}, {100, 6}, {20, 60}, {300, 100}} {
			c.send(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
			c.press("down down pgdown up")
		}
		c.send(tea.WindowSizeMsg{Width: 80, Height: 24})
		if name == "start" {
			c.sees("Card payment failed")
		}
	}
}

func TestNoticesOfChanges(t *testing.T) {
	c := sit(t, small(t, tree.ZH), 80, 24)
	c.press("enter 2 esc 3")
	c.sees("改了")
	c.press("2")
	if len(c.m.Notice) != 0 {
		t.Fatalf("the notice stayed: %v", c.m.Notice)
	}
}

func TestGateOutlivesTheFailure(t *testing.T) {
	c := sit(t, small(t, tree.ZH), 80, 24)
	c.press("=发出去没回音 enter 6 9")
	c.isAt(Start)
	c.sees("这笔结果还不清楚")
	c.press("=51 enter")
	c.isAt(Ask)
	c.sees("这笔结果还不清楚")
}

func TestCopyAndSave(t *testing.T) {
	c := sit(t, small(t, tree.ZH), 80, 24)
	c.press("=41 enter")
	cmd := c.press("5")
	if cmd == nil {
		t.Fatal("nothing is sent to the clipboard")
	}
	c.sees("已送到剪贴板，终端允许才收得到")
	c.press("6")
	c.sees("存好了：note.txt")
}

func TestSuspend(t *testing.T) {
	c := sit(t, small(t, tree.ZH), 80, 24)
	if cmd := c.press("ctrl+z"); cmd == nil {
		t.Fatal("ctrl+z does nothing")
	}
}
