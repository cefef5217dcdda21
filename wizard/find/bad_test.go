package find

import (
	"strings"
	"testing"
	"unicode"

	"swipewise/tree"
)

// bad is what nobody means: pastes without end, single characters, marks that turn
// text round, scripts mixed, nothing but digits or stops.
func bad() map[string]string {
	return map[string]string{
		"paste":         strings.Repeat("读卡失败 card read error 57 ", 10<<20/32),
		"paste of code": strings.Repeat("RC=51\n", 10<<20/6),
		"one letter":    "a",
		"one character": "卡",
		"emoji":         "💳😡💥",
		"controls":      "\x1b[31mred\x07\x00\x9b",
		"bidirectional": "\u202e57\u202c \u2066读卡\u2069",
		"mixed":         "карта 카드 カード بطاقة card 卡 كود",
		"digits":        strings.Repeat("1234567890", 40),
		"few digits":    "000000",
		"stops":         "!?.,;:-—…。，、？！",
		"combining":     strings.Repeat("e\u0301", 5000),
		"no UTF-8":      "\xff\xfe读卡\xc0",
		"one long word": strings.Repeat("kashibai", 100000),
	}
}

// Whatever is typed is answered, and what is kept of it may be kept.
func TestBadInput(t *testing.T) {
	x := index(t)
	for what, text := range bad() {
		hits := x.Search(text, 40)
		for _, h := range hits {
			if _, err := tree.NewSession(x.k).Add(h.Event); err != nil {
				t.Errorf("%s: %v", what, err)
			}
		}
		s := tree.NewSession(x.k)
		for _, e := range x.Recognise(text) {
			if _, err := s.Add(e); err != nil {
				t.Errorf("%s: %v", what, err)
			}
			if n := strings.IndexFunc(e.Text, func(r rune) bool { return unicode.IsControl(r) && r != '\n' }); n >= 0 && what != "controls" {
				t.Errorf("%s is kept with a control character", what)
			}
		}
		s.Step()
	}
}

func BenchmarkBadInput(b *testing.B) {
	x := index(b)
	x.Search("57", 1)
	for what, text := range bad() {
		b.Run(strings.ReplaceAll(what, " ", "-"), func(b *testing.B) {
			for b.Loop() {
				x.Search(text, 40)
				x.Recognise(text)
			}
		})
	}
}
