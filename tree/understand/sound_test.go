package understand

import (
	"strings"
	"testing"

	"github.com/mozillazg/go-pinyin"
)

// TestTable fails if the table is not what go generate makes of go-pinyin.
func TestTable(t *testing.T) {
	for c := rune(0); c < 0xa000; c++ {
		if want := strings.Join(pinyin.SinglePinyin(c, pinyin.NewArgs()), ""); Reading(c) != want {
			t.Fatalf("%c is read %q, want %q: run go generate ./tree/understand", c, Reading(c), want)
		}
	}
	if got := Reading('\U00020000'); got != "" {
		t.Errorf("a character past the table is read %q", got)
	}
}
