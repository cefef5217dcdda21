package tree

import (
	"slices"
	"strings"
	"testing"
)

// networksOf writes down meanings, as "unionpay visa | mastercard".
func networksOf(meanings []Meaning) string {
	var out []string
	for _, m := range meanings {
		var names []string
		for _, c := range m {
			names = append(names, c.Scheme)
		}
		out = append(out, strings.Join(names, " "))
	}
	return strings.Join(out, " | ")
}

// A code is ambiguous where networks that a clerk can tell apart mean different
// things by it, and only there.
func TestAmbiguousCodes(t *testing.T) {
	k := shipped(t)
	for code, want := range map[string]string{
		"65": "unionpay visa | mastercard",
		"70": "mastercard | visa",
		"77": "unionpay | mastercard",
		"79": "unionpay-old | mastercard | visa",
		"82": "mastercard | visa",
		"83": "mastercard | visa",
		"97": "unionpay | au",
		"98": "unionpay | au",
		"99": "unionpay | au",
		"51": "", "54": "", "55": "", "57": "", "91": "", "00": "", "04": "", "Y1": "", "Y3": "", "A0": "", "ZQ": "",
	} {
		if got := networksOf(k.Ambiguous(code)); got != want {
			t.Errorf("%s means %q, want %q", code, got, want)
		}
	}
}

// Every row of a code stands in one of its meanings, and rows of one meaning
// ask for the same care.
func TestMeaningsAreAllRowsApart(t *testing.T) {
	k := shipped(t)
	for _, c := range k.Codes() {
		found := 0
		for _, m := range k.Meanings(c.Code) {
			if slices.Contains(m, c) {
				found++
			}
			for _, other := range m {
				if (other.Retry == RetryCheckFirst) != (m[0].Retry == RetryCheckFirst) || other.Approved() != m[0].Approved() {
					t.Errorf("%s: %s and %s need different care", c.Code, m[0].Scheme, other.Scheme)
				}
			}
		}
		if found != 1 {
			t.Errorf("%s of %s stands in %d meanings", c.Code, c.Scheme, found)
		}
	}
}

// What Mastercard advises beside a refusal is no other meaning of the refusal.
func TestDifferingCodes(t *testing.T) {
	k := shipped(t)
	for code, want := range map[string]bool{
		"65": true, "70": true, "77": true, "79": true, "82": true, "83": true, "97": true, "98": true, "99": true, "B1": true,
		"A1": true, "A3": true, "A4": true, "A5": true, "A6": true, "Y1": true, "Y3": true, "Z1": true, "Z3": true,
		"51": false, "57": false, "91": false, "01": false, "03": false, "09": false, "P1": false, "ZQ": false,
	} {
		if got := k.Differs(code); got != want {
			t.Errorf("%s differs: %v, want %v", code, got, want)
		}
	}
}

// The cause that a code speaks for names it, and no other names it more often.
func TestSpokenFor(t *testing.T) {
	k := shipped(t)
	for code, want := range map[string]string{
		"51": "card.insufficient-funds", "visa:51": "card.insufficient-funds", "55": "operator.wrong-pin", "00": "", "iso1987:24": "",
	} {
		got := ""
		if c := k.SpokenFor(k.Code(code, "", "")); c != nil {
			got = c.ID
		}
		if got != want {
			t.Errorf("%s speaks for %q, want %q", code, got, want)
		}
	}
}

// The words beside a letter code tell a maker's own code from the network's; the
// bare code stays the network's.
func TestWordsTellMakersCodes(t *testing.T) {
	k := shipped(t)
	for _, x := range []struct{ code, words, network string }{
		{"A4", "", "unionpay"},
		{"A4", "交易成功，请向资金到账行确认", "unionpay"},
		{"A4", "未签到", "Landi"},
		{"A3", "校验密钥错", "Landi"},
		{"Y1", "脱机交易成功", "unionpay"},
		{"Y1", "按键输入结束", "Landi"},
		{"Y1", "二磁道信息错误", "radtek"},
		{"Z1", "交易超时", "radtek"},
		{"B1", "IC卡交易拒绝", "koolpos"},
	} {
		if got := k.Code(x.code, "", x.words).Scheme; got != x.network {
			t.Errorf("%s %s is read as %s, want %s", x.code, x.words, got, x.network)
		}
	}
	if cause := k.SpokenFor(k.Code("A4", "Landi", "")); cause == nil || cause.ID != "device.not-signed-in" {
		t.Errorf("Landi's A4 speaks for %v", cause)
	}
}
