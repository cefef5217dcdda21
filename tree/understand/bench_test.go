package understand_test

import (
	"testing"

	"swipewise/assets"
	"swipewise/tree"
)

// BenchmarkHear times one text on the shipped knowledge, each one new.
func BenchmarkHear(b *testing.B) {
	k, err := tree.Load(assets.Files)
	if err != nil {
		b.Fatal(err)
	}
	texts := []string{"读卡失败", "交易失败，请联系发卡行", "every stripe card fails here since yesterday's update", "Unable to connect to reader - another reader is already connected.", "dukashibai"}
	k.Hear("warm")
	i := 0
	for b.Loop() {
		i++
		k.Listen(texts[i%len(texts)] + string(rune('a'+i%26)) + string(rune('a'+i/26%26)) + string(rune('a'+i/676%26)))
	}
}

// BenchmarkIndex times making the index, which happens with the first text.
func BenchmarkIndex(b *testing.B) {
	for b.Loop() {
		k, err := tree.Load(assets.Files)
		if err != nil {
			b.Fatal(err)
		}
		k.Hear("读卡失败")
	}
}
