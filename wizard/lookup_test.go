package wizard

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"

	"swipewise/tree"
)

// current returns the code that stands out in the list, network first.
func (c *clerk) current() string {
	c.t.Helper()
	l, ok := c.m.overlay.(*lookUp)
	if !ok || len(l.shown) == 0 {
		return ""
	}
	row := l.shown[l.at]
	return row.Scheme + ":" + row.Code
}

func TestBrowsingCodes(t *testing.T) {
	o := lookingUp(t, tree.ZH)
	for keys, want := range map[string]string{
		"":                               "unionpay:00",
		"up":                             "unionpay:00",
		"down down":                      "unionpay:41",
		"kpdown":                         "unionpay:10",
		"=65":                            "unionpay:65",
		"=65 down":                       "iso1987:65",
		"=65 right":                      "unionpay:65",
		"=65 right right right":          "mastercard:65",
		"=65 left":                       "visa:65",
		"=65 left esc":                   "unionpay:00",
		"right right right":              "visa:05",
		"right right right esc":          "unionpay:00",
		"right right right =70":          "visa:70",
		"right right =70":                "mastercard:70", // the network has no such code: all are listed
		"right right =70 right":          "mastercard:70",
		"left":                           "au:97",
		"pgdown pgdown pgdown pgdown":    "au:97",
		"pgdown pgup":                    "unionpay:00",
		"=65 down enter esc":             "iso1987:65",
		"=65 down enter right right esc": "visa:65",
		"=65 down enter left left esc":   "unionpay:65",
		"=65 enter right right right right enter": "visa:65",
		"=yanmi":      "mastercard:65",
		"=mastercard": "mastercard:05",
		"=ZQ":         "",
		"f1 esc":      "unionpay:00",
		"down f1 esc": "unionpay:10",
		"esc esc esc": "unionpay:00",
	} {
		t.Run(keys, func(t *testing.T) {
			c := sit(t, o, 80, 24)
			c.press(keys)
			if got := c.current(); got != want {
				t.Errorf("at %q, want %q:\n%s", got, want, c.frame())
			}
		})
	}
}

// Where the look-up is all there is, ctrl+c leaves and esc says so; a code that
// is shown leads on into the wizard.
func TestLookingUpAlone(t *testing.T) {
	o := lookingUp(t, tree.EN)
	for keys, want := range map[string]bool{"ctrl+c": true, "esc": false, "=65 ctrl+c": true, "=65 enter ctrl+c": true, "f1 ctrl+c": true, "=51 enter 1 ctrl+c": false} {
		c := sit(t, o, 80, 24)
		if got := quits(c.press(keys)); got != want {
			t.Errorf("%q quits: %v, want %v", keys, got, want)
		}
	}
	c := sit(t, o, 80, 24)
	c.press("esc")
	c.sees(c.m.t().Notices.First)
	c.press("=51 enter 1")
	c.isAt(Try)
}

// In a window of any size the field and the current code are to be seen, and the
// network of that code as well.
func TestCurrentCodeIsSeen(t *testing.T) {
	o := shipped(t, tree.ZH)
	o.LookUp = true
	keys := []string{"down", "down", "down", "up", "pgdown", "pgdown", "pgup", "left", "right", "=6", "=a", "=xe", "backspace", "esc", "enter", "f1", "ctrl+l"}
	rapid.Check(t, func(rt *rapid.T) {
		c := sit(t, o, rapid.IntRange(40, 120).Draw(rt, "width"), rapid.IntRange(15, 50).Draw(rt, "height"))
		for _, k := range rapid.SliceOfN(rapid.SampledFrom(keys), 1, 15).Draw(rt, "keys") {
			if rapid.IntRange(0, 9).Draw(rt, "resize") == 0 {
				c.send(tea.WindowSizeMsg{Width: rapid.IntRange(40, 120).Draw(rt, "width"), Height: rapid.IntRange(15, 50).Draw(rt, "height")})
			}
			c.press(k)
			l, ok := c.m.overlay.(*lookUp)
			if !ok || len(l.shown) == 0 || c.w.Page().Title() != c.m.t().LookUp.Title {
				continue
			}
			row := l.shown[l.at]
			if !strings.Contains(c.frame(), "> "+row.Code+" ") || !strings.Contains(c.frame(), string([]rune(c.m.network(row.Scheme))[:4])) {
				rt.Fatalf("after %s, %s:%s is not seen:\n%s", k, row.Scheme, row.Code, c.frame())
			}
			if v := c.w.View(); v.Cursor == nil || c.w.Offset() != 0 {
				rt.Fatalf("no cursor, or the field has scrolled away:\n%s", c.frame())
			}
		}
	})
}
