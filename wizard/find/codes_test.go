package find

import (
	"testing"

	"swipewise/tree"
)

func TestCodes(t *testing.T) {
	x := index(t)
	for text, want := range map[string]string{ // the first that is found
		"65":         "unionpay:65",
		"６５":         "unionpay:65",
		"a3":         "unionpay:A3",
		"yue":        "mastercard:51",
		"kyyebz":     "unionpay:51",
		"可用余额不足":     "unionpay:51",
		"挥卡要验密":      "mastercard:65",
		"tap needs":  "mastercard:65",
		"visa70":     "visa:70",
		"settlement": "au:97",
		"au":         "au:97",
		"ZQ":         "",
		"qqqqqqqq":   "",
	} {
		got := ""
		if found := x.Codes(text); len(found) > 0 {
			got = found[0].Scheme + ":" + found[0].Code
		}
		if got != want {
			t.Errorf("%q finds %q, want %q", text, got, want)
		}
	}
}

// Every code is found by its meaning, in both languages, and no text finds a
// code twice.
func TestEveryCodeIsFoundByItsMeaning(t *testing.T) {
	x := index(t)
	for _, c := range x.k.Codes() {
		for _, text := range []string{c.Meaning.ZH, c.Meaning.EN} {
			seen := map[*tree.Code]bool{}
			for _, found := range x.Codes(text) {
				if seen[found] {
					t.Errorf("%q finds %s:%s twice", text, found.Scheme, found.Code)
				}
				seen[found] = true
			}
			if !seen[c] {
				t.Errorf("%q does not find %s:%s", text, c.Scheme, c.Code)
			}
		}
	}
	if got := len(x.Codes(" ")); got != len(x.k.Codes()) {
		t.Errorf("no text finds %d codes, want all %d", got, len(x.k.Codes()))
	}
}
