package understand

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func weights() Weights {
	return Weights{Wording: .4, Meaning: .3, Concept: .6, Word: .6, Unknown: .5, Denial: 3}
}

func small() *Index {
	concepts := []Concept{
		{ID: "not", Denies: true, Words: map[string][]string{"en": {"not", "no", "can't"}, "zh": {"没有", "不"}, "es": {"no"}}},
		{ID: "is-not", Denies: true, Words: map[string][]string{"en": {"not a"}, "zh": {"不是"}}},
		{ID: "fails", Trouble: true, Words: map[string][]string{"en": {"error", "failed"}, "zh": {"失败", "不到"}, "es": {"error"}, "ja": {"エラー"}}},
		{ID: "declined", Trouble: true, Words: map[string][]string{"en": {"declined", "refused"}, "zh": {"拒绝"}, "es": {"denegada"}}},
		{ID: "card", Words: map[string][]string{"en": {"card"}, "zh": {"卡"}, "es": {"tarjeta"}, "ja": {"カード"}}},
		{ID: "read", Words: map[string][]string{"en": {"read", "recognise"}, "zh": {"读"}, "es": {"leer", "lectura"}}},
		{ID: "line", Words: map[string][]string{"en": {"network", "connection"}, "zh": {"网络"}, "es": {"conexión", "red"}}},
		{ID: "filler", Words: map[string][]string{"en": {"the", "is", "was"}, "zh": {"请", "了"}}},
	}
	return New(concepts, []Meaning{
		{Wordings: []string{"读卡失败", "Card read error"}},
		{Wordings: []string{"没有网络", "No network connection"}},
		{Wordings: []string{"银行拒绝", "Declined by the bank"}},
	})
}

const (
	reading = iota
	offline
	refused
)

func TestMatch(t *testing.T) {
	x := small()
	for text, want := range map[string]int{
		"读卡失败": reading,
		"讀卡失敗": reading, // traditional
		"ＣＡＲＤ ＲＥＡＤ ＥＲＲＯＲ": reading, // full width
		"读不到卡":                reading, // another word for it
		"can't read the card": reading,
		"Error de lectura":    reading, // a language that no wording is in
		"カードエラー":              reading,
		"crad raed eror":      reading, // typing errors
		"dukashibai":          reading, // pinyin
		"sin conexion: red":   offline,
		"no connection":       offline,
		"it was refused":      refused,
		"tarjeta denegada":    refused,
	} {
		m := x.Match(text, weights())
		if len(m) == 0 || m[0].Meaning != want {
			t.Errorf("%q means %v, want %d", text, m, want)
		}
	}
}

// What is denied is not said.
func TestDenial(t *testing.T) {
	x := small()
	for _, text := range []string{"not declined", "没有拒绝", "not a card read error", "不是读卡失败"} {
		for _, m := range x.Match(text, weights()) {
			if m.Score > 0 {
				t.Errorf("%q means %d with %.2f", text, m.Meaning, m.Score)
			}
		}
	}
}

// Words that no meaning explains make every meaning less likely.
func TestUnexplainedWordsCountAgainst(t *testing.T) {
	x := small()
	short, long := x.Match("读卡失败", weights()), x.Match("读卡失败 umbrella sandwich holiday", weights())
	if long[0].Score >= short[0].Score {
		t.Errorf("with strange words the score goes from %.2f to %.2f", short[0].Score, long[0].Score)
	}
}

// Whatever is typed, scores are numbers, each meaning comes once, and the order
// of what is asked makes no difference: what is used again is clean.
func TestMatchProperties(t *testing.T) {
	x := small()
	rapid.Check(t, func(r *rapid.T) {
		text := rapid.StringOf(rapid.SampledFrom([]rune("读卡失败网络没有不是银行拒绝 cardreoxn\u202e\u0301ー①９,.\n😀"))).Draw(r, "text")
		first := x.Match(text, weights())
		x.Match(rapid.String().Draw(r, "between"), weights())
		if again := x.Match(text, weights()); !slices.Equal(first, again) {
			r.Fatalf("%q matches %v, then %v", text, first, again)
		}
		seen := map[int]bool{}
		for _, m := range first {
			if math.IsNaN(m.Score) || math.IsInf(m.Score, 0) || seen[m.Meaning] || m.OfText < 0 || m.OfText > 1.0001 || m.OfWords > 1 {
				r.Fatalf("%q matches %+v", text, first)
			}
			seen[m.Meaning] = true
		}
	})
}

func FuzzMatch(f *testing.F) {
	for _, s := range []string{"读卡失败", "Card read error", "dukashibai", "\xff\xfe", "ß İ ǅ", "É", "不是 not no 没有", "①②③"} {
		f.Add(s)
	}
	x := small()
	f.Fuzz(func(t *testing.T, s string) {
		for _, m := range x.Match(s, weights()) {
			if math.IsNaN(m.Score) {
				t.Errorf("%q scores %v", s, m)
			}
		}
	})
}

func TestFold(t *testing.T) {
	for _, c := range []struct{ from, to rune }{
		{'A', 'a'}, {'Ａ', 'a'}, {'é', 'e'}, {'Ö', 'o'}, {'讀', '读'}, {'９', '9'}, {'。', 0}, {' ', 0}, {'卡', '卡'},
	} {
		if got := foldRune(c.from); got != c.to {
			t.Errorf("%c becomes %c, want %c", c.from, got, c.to)
		}
	}
}
