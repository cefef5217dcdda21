package setup

import (
	"strings"
	"testing"
	"testing/synctest"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/shop"
)

// However much is pasted, a field holds no more than it may, and the form is never
// laid out in less than it needs: five columns took gigabytes.
func TestPasteIsCut(t *testing.T) {
	for _, size := range [][2]int{{5, 5}, {1, 1}, {80, 24}} {
		synctest.Test(t, func(t *testing.T) {
			c := sit(t, options(t, tree.EN), 80, 24)
			c.press("tab tab tab tab tab tab tab tab")
			c.send(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
			for f := c.w.field(); ; f = c.w.field() {
				c.send(tea.PasteMsg{Content: strings.Repeat("宽 x", 100)})
				c.send(tea.PasteMsg{Content: strings.Repeat("1", 1000)})
				if n := utf8.RuneCountInString(*c.w.answers.one[f]); n > f.Longest()+spare || n == 0 {
					t.Fatalf("%s holds %d characters", f, n)
				}
				if w := c.w.form.View(); strings.Count(w, "\n") > 100 {
					t.Fatalf("%s is laid out in %d lines", f, strings.Count(w, "\n"))
				}
				c.press("ctrl+u tab")
				if c.w.field() == f {
					return
				}
			}
		})
	}
}

// A card number is hidden as it is typed and when it is pasted, in every field.
func TestCardIsHiddenInFields(t *testing.T) {
	for _, number := range []string{"6228480402564890018", "4111/1111/1111/1111", "４１１１１１１１１１１１１１１１"} {
		synctest.Test(t, func(t *testing.T) {
			c := sit(t, options(t, tree.ZH), 80, 24)
			c.press("tab tab tab tab tab tab tab tab")
			for range 5 {
				f := c.w.field()
				for _, r := range number {
					c.send(tea.KeyPressMsg{Code: r, Text: string(r)})
				}
				typed := *c.w.answers.one[f]
				c.press("ctrl+u")
				c.send(tea.PasteMsg{Content: number})
				pasted := *c.w.answers.one[f]
				for _, got := range []string{typed, pasted} {
					if !strings.Contains(got, "*") {
						t.Errorf("%s shows %q", f, got)
					}
				}
				if why := f.Check(pasted); why == shop.None {
					t.Errorf("%s takes %q", f, pasted)
				}
				c.press("ctrl+u tab")
			}
		})
	}
}
