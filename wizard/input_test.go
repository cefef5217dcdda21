package wizard

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
)

func typed(c *clerk) string { return c.m.screen.(*startScreen).text }

func TestCardNumberIsNeverShown(t *testing.T) {
	for _, l := range []tree.Lang{tree.ZH, tree.EN} {
		c := sit(t, small(t, l), 80, 24)
		c.send(tea.PasteMsg{Content: "卡号 6228 4800 1234 5678 901\n"})
		c.sees("6228 4800 **** ****")
		c.sees(c.m.t().Start.Masked)
		c.press("enter")
		for _, e := range c.m.session.Events() {
			if strings.Contains(e.Text, "1234") {
				t.Fatalf("kept %q", e.Text)
			}
		}
	}
	c := sit(t, small(t, tree.ZH), 80, 24)
	c.press("=６２２８４８００１２３４")
	if got := typed(c); got != "62284800****" {
		t.Fatalf("typed %q", got)
	}
	c.press("enter c =6228480012345")
	c.sees("62284800*****")
}

func TestOddInput(t *testing.T) {
	for name, text := range map[string]string{
		"10 MB":         strings.Repeat("6228", 10<<20/4),
		"invalid UTF-8": "读卡\xff\xfe失败",
		"controls":      "\x1b[31m读卡\x07失败\x00",
		"lines":         "读卡\n失败\t。",
		"combining":     strings.Repeat("e\u0301", 200),
		"long Chinese":  strings.Repeat("读卡失败", 60),
	} {
		t.Run(name, func(t *testing.T) {
			c := sit(t, small(t, tree.ZH), 40, 15)
			c.send(tea.PasteMsg{Content: text})
			if strings.ContainsAny(typed(c), "\x1b\x00\x07\n") || !strings.EqualFold(strings.ToValidUTF8(typed(c), ""), typed(c)) {
				t.Fatalf("typed %q", typed(c))
			}
			c.press("left left 读 right backspace enter")
		})
	}
}

// An input method sends several characters with one key, and the terminal's own
// cursor must stand behind them.
func TestInputMethod(t *testing.T) {
	c := sit(t, small(t, tree.ZH), 80, 24)
	before := c.w.View().Cursor.X
	c.send(tea.KeyPressMsg{Code: tea.KeyExtended, Text: "读卡"})
	c.send(tea.KeyPressMsg{Code: '失', Text: "失"})
	if got := c.w.View().Cursor.X - before; got != 6 {
		t.Fatalf("cursor moved %d cells, want 6", got)
	}
	c.sees("读卡失")
	c.press("left")
	if got := c.w.View().Cursor.X - before; got != 4 {
		t.Fatalf("cursor moved %d cells, want 4", got)
	}
	if y := c.w.View().Cursor.Y; y > 8 {
		t.Fatalf("the field is at line %d, too low for the window of an input method", y)
	}
}

func TestEverythingTypedOnStartIsText(t *testing.T) {
	c := sit(t, small(t, tree.ZH), 80, 24)
	c.press("=?wmrc1")
	if typed(c) != "?wmrc1" || c.m.overlay != nil {
		t.Fatalf("typed %q", typed(c))
	}
	c.press("esc")
	if typed(c) != "" {
		t.Fatalf("esc left %q", typed(c))
	}
	c.press("esc")
	c.sees(c.m.t().Notices.First)
}
