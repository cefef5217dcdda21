package mask

import (
	"strings"
	"testing"
)

// The longest lines that are taken, of the worst kinds.
func BenchmarkText(b *testing.B) {
	for name, s := range map[string]string{
		"digits": strings.Repeat("９", 1300), "words": strings.Repeat("a b，c", 600), "dates": strings.Repeat("2026-11-28 12:37 ", 240), "groups": strings.Repeat("12,", 1365),
		"line": "终端号12345678，凭证号000123，金额 3,280.50 元，2026-11-28 12:37",
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				Text(s)
			}
		})
	}
}
