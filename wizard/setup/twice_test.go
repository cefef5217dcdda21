package setup

import (
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/window"
	"swipewise/wizard/window/windowtest"
)

// A digit that is held down answers one page of the setup, and not the next ones too.
func TestDigitHeldDown(t *testing.T) {
	now := time.Date(2026, 11, 28, 9, 0, 0, 0, time.UTC)
	o := options(t, tree.EN)
	m := New(o)
	w := window.New(m, o.Book, window.Options{Now: func() time.Time { return now }})
	send := func(msg tea.Msg) tea.Cmd { _, cmd := w.Update(msg); return cmd }
	send(tea.WindowSizeMsg{Width: 80, Height: 24})
	for range 10 {
		windowtest.Press("1", send)
		now = now.Add(30 * time.Millisecond)
	}
	if m.field != 1 {
		t.Errorf("at page %d", m.field+1)
	}
}
