package wizard

import (
	"fmt"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/exp/golden"

	"swipewise/tree"
)

// outlines are the keys that lead to each page of the outline with a golden file.
func outlines() map[string]string {
	return map[string]string{
		"outline":         "",
		"outline-deep":    "2 right 2 right",
		"outline-branch":  "end enter down right",
		"outline-why":     "w",
		"outline-actions": "tab",
		"outline-help":    "f1",
	}
}

func laidOut(t testing.TB, l tree.Lang, width, height int) *clerk {
	o := small(t, l)
	o.Outline = true
	return sit(t, o, width, height)
}

func TestOutlineScreens(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {40, 15}} {
		for _, l := range []tree.Lang{tree.ZH, tree.EN} {
			for name, keys := range outlines() {
				t.Run(fmt.Sprintf("%dx%d/%s/%s", size[0], size[1], l, name), func(t *testing.T) {
					c := laidOut(t, l, size[0], size[1])
					c.press(keys)
					golden.RequireEqual(t, c.frame())
				})
			}
		}
	}
}

// at returns the line of the outline that is the current one, and how many are
// seen.
func (c *clerk) at() (line, lines int) {
	c.t.Helper()
	o, ok := c.m.screen.(*outlineScreen)
	if !ok {
		c.t.Fatalf("no outline:\n%s", c.frame())
	}
	seen := o.seen()
	return index(seen, o.at), len(seen)
}

func TestOutlineKeys(t *testing.T) {
	start := laidOut(t, tree.EN, 80, 24)
	_, first := start.at()
	for keys, want := range map[string]func(line, lines int) bool{
		"left":              func(line, lines int) bool { return line == 0 && lines < first },
		"left right":        func(line, lines int) bool { return line == 0 && lines == first },
		"right":             func(line, _ int) bool { return line == 1 },
		"right left":        func(line, _ int) bool { return line == 0 },
		"enter enter":       func(line, lines int) bool { return line == 0 && lines == first },
		"down down up":      func(line, _ int) bool { return line == 1 },
		"end":               func(line, lines int) bool { return line == lines-1 },
		"end home":          func(line, _ int) bool { return line == 0 },
		"pgdown pgup":       func(line, _ int) bool { return line == 0 },
		"2":                 func(line, lines int) bool { return line == 2 && lines == first },
		"9":                 func(line, lines int) bool { return line == 0 && lines == first },
		"up left left":      func(line, _ int) bool { return line == 0 },
		"w esc":             func(line, _ int) bool { return line == 0 },
		"? esc down":        func(line, _ int) bool { return line == 1 },
		"tab esc f1 esc":    func(line, _ int) bool { return line == 0 },
		"=6228480012345678": func(line, _ int) bool { return line >= 0 },
	} {
		c := laidOut(t, tree.EN, 80, 24)
		c.press(keys)
		if line, lines := c.at(); !want(line, lines) {
			t.Errorf("after %q at %d of %d, at first %d of them", keys, line, lines, first)
		}
	}
}

// TestOutlineEndsInEnds: unfolded all the way along its first and last ways, it
// comes to lines that nothing follows, and leaves the session alone.
func TestOutlineEndsInEnds(t *testing.T) {
	for _, way := range []func(*outlineNode) *outlineNode{
		func(b *outlineNode) *outlineNode { return b.below[0] },
		func(b *outlineNode) *outlineNode { return b.below[len(b.below)-1] },
	} {
		c := laidOut(t, tree.EN, 40, 15)
		o := c.m.screen.(*outlineScreen)
		for range 40 {
			if !o.at.open {
				c.press("right")
			}
			if !o.at.open {
				break
			}
			o.at = way(o.at)
			o.at.look()
		}
		if !o.at.ends() {
			t.Errorf("it goes on behind\n%s", c.frame())
		}
		if len(c.m.session.Events()) > 0 {
			t.Error("something was said")
		}
	}
}

func TestOutlineLeaving(t *testing.T) {
	for keys, want := range map[string]bool{"esc": true, "ctrl+c": true, "2 1 esc": true, "w esc": false, "w ctrl+c": true, "q": false} {
		if got := quits(laidOut(t, tree.ZH, 80, 24).press(keys)); got != want {
			t.Errorf("%q quits: %v, want %v", keys, got, want)
		}
	}
}

func TestOutlineInAnyWindow(t *testing.T) {
	c := laidOut(t, tree.EN, 80, 24)
	c.press("2 1 1")
	for _, size := range [][2]int{{0, 0}, {1, 1}, {40, 15}, {41, 16}, {300, 100}} {
		c.send(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
		c.press("down enter pgdown ctrl+l home")
	}
}
