package qr

import (
	"strings"
	"testing"

	"swipewise/wizard/qr/qrtest"
)

func TestDraw(t *testing.T) {
	for _, text := range []string{"K7Q2ABCD 11-28 15:20", "代码 91，发卡行系统暂停 92%", strings.Repeat("交接单：给收单机构。", 40)} {
		lines, ok := Draw(text, 200, 100)
		if !ok {
			t.Fatalf("%q does not fit", text)
		}
		if got := qrtest.Read(t, lines); got != text {
			t.Errorf("%q is read as %q", text, got)
		}
	}
}

// The fullest text that fits is drawn, and none where none does.
func TestLongest(t *testing.T) {
	texts := []string{strings.Repeat("long ", 100), "short"}
	lines, ok := Longest(texts, 78, 19)
	if !ok || len(lines) > 19 || qrtest.Read(t, lines) != "short" {
		t.Errorf("%v, %d lines", ok, len(lines))
	}
	if _, ok := Longest(texts, 20, 8); ok {
		t.Error("drawn where there is no room")
	}
	if _, ok := Draw(strings.Repeat("x", 10000), 1000, 1000); ok {
		t.Error("drawn although no code holds it")
	}
}
