package sheet

import (
	"testing"

	"swipewise/tree"
)

func TestPercent(t *testing.T) {
	for p, want := range map[float64]string{0: "<1%", .004: "<1%", .0099: "<1%", .01: "1%", .414: "41%", .97: "97%", .994: "99%", .996: ">99%", 1: "100%"} {
		if got := Percent(p); got != want {
			t.Errorf("%v: got %s, want %s", p, got, want)
		}
	}
}

func TestSure(t *testing.T) {
	w, _ := shipped(t)
	tests := []struct {
		p      float64
		zh, en string
	}{
		{.97, "几乎肯定", "almost certain"},
		{.8, "很可能", "very likely"},
		{.5, "可能", "quite possible"},
		{.2, "有点像", "could be"},
		{.01, "不太像", "not very likely"},
	}
	for _, x := range tests {
		if zh, en := Sure(w.In(tree.ZH), x.p), Sure(w.In(tree.EN), x.p); zh != x.zh || en != x.en {
			t.Errorf("%v: got %s and %s, want %s and %s", x.p, zh, en, x.zh, x.en)
		}
	}
}

func TestSpeaksBothWays(t *testing.T) {
	w, _ := shipped(t)
	for decibans, want := range map[float64]string{30: "很支持", 10: "很支持", 6: "支持", 2: "略支持", 0: "说明不了什么", -2: "略不支持", -6: "不支持", -10: "很不支持"} {
		if got := w.In(tree.ZH).Speaks.of(decibans); got != want {
			t.Errorf("%v: got %s, want %s", decibans, got, want)
		}
	}
}
