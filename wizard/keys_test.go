package wizard

import (
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
)

// Every hint must name a key that works, in both languages; esc stands first,
// tab next, and no item is cut.
func TestHints(t *testing.T) {
	for _, l := range []tree.Lang{tree.ZH, tree.EN} {
		for name, keys := range screens() {
			c := sit(t, small(t, l), 80, 24)
			c.press(keys)
			for width := range 200 {
				line := ansi.Strip(c.w.Hints(width))
				if ansi.StringWidth(line) > width {
					t.Fatalf("%s: hints of %d cells in %d", name, ansi.StringWidth(line), width)
				}
				if strings.Contains(line, "esc") && !strings.HasPrefix(line, "esc") {
					t.Fatalf("%s: esc is not first: %s", name, line)
				}
				for item := range strings.SplitSeq(line, "  ") {
					if item != "" && !c.hinted(item) {
						t.Fatalf("%s at %d: %q is no whole item", name, width, item)
					}
				}
			}
		}
	}
}

func (c *clerk) hinted(item string) bool {
	for _, b := range c.w.Acts() {
		if b.Label != "" && item == b.Key()+" "+b.Label {
			return true
		}
	}
	return false
}

// No key may be bound twice on one page: the first binding would hide the other.
func TestNoKeyIsBoundTwice(t *testing.T) {
	for name, keys := range screens() {
		c := sit(t, small(t, tree.ZH), 80, 24)
		c.press(keys)
		words := map[string]string{}
		for _, b := range c.w.Acts() {
			for _, k := range b.Keys {
				if other, ok := words[k]; ok && other != b.Words() {
					t.Errorf("%s: %s means both %q and %q", name, k, other, b.Words())
				}
				words[k] = b.Words()
			}
		}
	}
}

// With an input method on, letters do not arrive: what they do must be in the
// list of all actions.
func TestLettersAreActions(t *testing.T) {
	for name, keys := range screens() {
		c := sit(t, small(t, tree.ZH), 80, 24)
		c.press(keys)
		if c.m.overlay != nil {
			continue
		}
		for _, b := range c.w.Acts() {
			if r := []rune(b.Keys[0]); len(r) == 1 && !unicode.IsDigit(r[0]) && !b.Listed {
				t.Errorf("%s: %s is not in the list of all actions", name, b.Keys[0])
			}
		}
	}
}
