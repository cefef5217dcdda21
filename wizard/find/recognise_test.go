package find

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"swipewise/tree"
)

// What a text decides: its events without their words, those whose meaning stays
// open as "said". Alternatives stand behind a |.
func TestRecognise(t *testing.T) {
	x := index(t)
	for text, want := range map[string]string{
		// ids
		"read-failed":         "display=read-failed",
		"display=read-failed": "display=read-failed",
		"signal=none":         "signal=none",
		"signal=not-sure":     "signal=not-sure",
		"au:97":               "code=au:97",
		"code=57":             "code=57",
		"57":                  "code=57",
		"５７":                  "code=57",
		"ＺＱ":                  "code=ZQ",
		"ZQ":                  "code=ZQ",
		"a0":                  "code=A0",
		"代码57":                "code=57",
		"错误码57":               "code=57",
		"应答码96":               "code=96",
		"返回码 55":              "code=55",
		"显示51":                "code=51",
		"code 57":             "code=57",
		"error 57":            "code=57",
		"err 51":              "code=51",
		"ERROR 05":            "code=05",
		"E05":                 "code=05",
		"response code 05":    "code=05",
		"response code: 51":   "code=51",
		"code 91":             "code=91",
		// messages
		"读卡失败":             "display=read-failed",
		"Device Locked!":   "display=tamper|said",
		"paper out":        "display=paper-out",
		"response timeout": "display=response-timeout",
		"交易超时":             "display=transaction-timeout",
		"dukashibai":       "display=read-failed",
		"讀卡失敗":             "display=read-failed",
		// symptoms
		"没信号":                  "signal=none",
		"black screen":         "screen=dark",
		"other cards fail too": "other-card=fails-too",
		"封条坏了":                 "seals=broken",
	} {
		var got []string
		for _, e := range x.Recognise(text) {
			got = append(got, cmp.Or(strings.TrimPrefix(name(e), "="), "said"))
		}
		if g := strings.Join(got, " "); !slices.Contains(strings.Split(want, "|"), g) {
			t.Errorf("Recognise(%q) = %q, want %q", text, g, want)
		}
	}
}

// What must not be taken for something that it is not, is kept as it was said.
func TestRecogniseNoMore(t *testing.T) {
	x := index(t)
	for _, text := range []string{
		"不是读卡失败", "not a card read error", "读卡成功", "30秒没有动静", "10:15 开始的",
		"51.50 元", "57%", "卡", "???", "白日依山尽", "卡号６２２８ 4800 1234 5678", "57 6228480012345678",
	} {
		events := x.Recognise(text)
		for _, e := range events {
			if e.Kind != tree.EventSaid {
				t.Errorf("%q is taken for %s", text, name(e))
			}
		}
		if len(events) == 0 {
			t.Errorf("%q is lost", text)
		}
	}
}

// Several observations in one sentence are all taken, each with its own words.
func TestRecogniseSeveral(t *testing.T) {
	x := index(t)
	for text, want := range map[string][]string{
		"读卡失败，换别的卡也不行":                          {"display=read-failed", "other-card=fails-too"},
		"Card read error, other cards fail too": {"display=read-failed", "other-card=fails-too"},
		"57 交易失败":                               {"code=57"},
		"96 交易超时":                               {"code=96", "display=transaction-timeout"},
		"Sale cancelled with system error 98":   {"code=98"},
		"说是读卡失败，代码30":                           {"code=30", "display=read-failed"},
	} {
		var got []string
		for _, e := range x.Recognise(text) {
			got = append(got, name(e))
		}
		for _, w := range want {
			if !slices.Contains(got, w) {
				t.Errorf("Recognise(%q) = %q, want %q in it", text, got, w)
			}
		}
	}
}

// Every wording of a message is recognised as what it words, or as another thing
// that is worded the same, or stays open: never as something else.
func TestRecogniseEveryWording(t *testing.T) {
	x := index(t)
	means := map[string][]string{}
	for _, e := range x.entries() {
		for _, w := range e.wordings {
			means[tree.Fold(w)] = append(means[tree.Fold(w)], name(e.hit.Event))
		}
	}
	right, wrong, all := 0, 0, 0
	for i, e := range x.entries() {
		for _, w := range e.wordings {
			if testing.Short() && i%10 != 0 {
				continue
			}
			got := x.Recognise(w)
			if len(got) != 1 || e.hit.Kind == Code {
				continue
			}
			all++
			switch {
			case slices.Contains(means[tree.Fold(w)], name(got[0])):
				right++
			case got[0].Kind != tree.EventSaid:
				wrong++
				t.Logf("%q is %s but was taken for %s", w, name(e.hit.Event), name(got[0]))
			}
		}
	}
	if right*100 < all*70 || wrong*100 > all*4 {
		t.Errorf("of %d wordings %d are recognised and %d taken for something else", all, right, wrong)
	}
	t.Logf("of %d wordings %d are recognised and %d taken for something else", all, right, wrong)
}
