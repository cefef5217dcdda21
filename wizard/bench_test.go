package wizard

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
)

func BenchmarkFrames(b *testing.B) {
	o := shipped(b, tree.ZH)
	for name, keys := range map[string]string{
		"start": "", "start found": "=读卡", "ask": "enter", "ask gate": "=发出去没回音 enter", "try": "=51 enter", "why": "enter w", "map": "enter m", "codes": "enter c", "codes found": "enter c =6",
	} {
		b.Run(name, func(b *testing.B) {
			c := sit(b, o, 40, 15)
			c.press(keys)
			b.ReportAllocs()
			for b.Loop() {
				_, _ = c.w.Update(tea.KeyPressMsg{Code: tea.KeyDown})
				_ = c.w.View()
			}
		})
	}
	for name, keys := range map[string]string{"type": "=读", "open map": "esc enter m esc", "open codes": "esc enter c esc", "answer": "enter 2 esc"} {
		b.Run(name, func(b *testing.B) {
			c := sit(b, o, 80, 24)
			b.ReportAllocs()
			for b.Loop() {
				c.press(keys)
			}
		})
	}
}
