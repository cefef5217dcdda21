package find

import (
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/wizard/mask"
)

// shipped loads the knowledge of the program once for all tests.
var shipped = sync.OnceValues(func() (*tree.Knowledge, error) { return tree.Load(assets.Files) })

func index(t testing.TB) *Index {
	t.Helper()
	k, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	return New(k)
}

// name writes an event as the tables below do.
func name(e tree.Event) string {
	s := e.Question + "=" + e.Answer
	if e.Scheme != "" {
		s = e.Question + "=" + e.Scheme + ":" + e.Answer
	}
	return s
}

func TestSearch(t *testing.T) {
	x := index(t)
	for query, want := range map[string]string{ // the first hits
		// codes
		"57":    "code=57",
		"５７":    "code=57",
		" 57 ":  "code=57",
		"a0":    "code=A0",
		"ZQ":    "code=ZQ",
		"97":    "code=97 code=au:97",
		"au:97": "code=au:97",
		"57 读卡": "code=57 stage=at-card display=read-failed",
		// Chinese, and its sound
		"读卡":        "stage=at-card display=read-failed",
		"读卡失败":      "display=read-failed",
		"毒卡失败":      "display=read-failed",
		"失败 读卡":     "display=read-failed",
		"没信号":       "signal=none",
		"交易超时":      "display=transaction-timeout which-meant=code:radtek:Z1 which-meant=code:68",
		"密码数据错误":    "which-meant=code:55",
		"可用余额不足":    "which-meant=code:51",
		"屏幕显示读卡失败":  "display=read-failed",
		"預授權完成失敗":   "activity=completion",
		"想撤掉昨天的那一笔": "which-meant=cause:operator.void-after-settlement activity=void",
		// pinyin
		"dukashibai":      "display=read-failed",
		"DuKa ShiBai":     "display=read-failed",
		"dksb":            "display=read-failed",
		"dukashibia":      "display=read-failed",
		"dukahsibai":      "display=read-failed",
		"chongxinqiandao": "display=sign-in-again",
		"cxqd":            "display=sign-in-again",
		"meixinhao":       "signal=none",
		"heiping":         "screen=dark",
		// English
		"no response":                               "stage=no-answer",
		"black screen":                              "screen=dark",
		"response timeout":                          "display=response-timeout",
		"tiemout":                                   "display=transaction-timeout",
		"paper out":                                 "paper=out",
		"wrong amount typed":                        "amount-check=wrong",
		"amount wrong":                              "amount-check=wrong",
		"other cards fail too":                      "other-card=fails-too",
		"card read eror":                            "display=read-failed",
		"Device Locked!":                            "display=tamper",
		"TRAN DECLINED ISSUER NOT AVAILABLE":        "display=declined which-meant=code:91",
		"91-TRAN DECLINED ISSUER UNAVAILABLE":       "code=91",
		"Card reader operation failed (error 12)":   "code=12 display=read-failed",
		"45-请插卡交易或联系客服":                             "code=45",
		"A void from earlier in the day is refused": "which-meant=cause:operator.already-undone which-meant=cause:operator.void-after-settlement",
		// nothing
		"":                 "",
		" ，。！ ":            "",
		"quantum umbrella": "",
	} {
		var got []string
		for _, h := range x.Search(query, 8) {
			got = append(got, name(h.Event))
		}
		if first := strings.Join(got[:min(len(got), len(strings.Fields(want)))], " "); first != want || want == "" && len(got) > 0 {
			t.Errorf("Search(%q) = %q, want first %q", query, got, want)
		}
	}
}

func TestSearchKeepsToN(t *testing.T) {
	x := index(t)
	for _, n := range []int{-1, 0, 1, 3} {
		if got := len(x.Search("卡", n)); got != max(0, n) {
			t.Errorf("Search with n = %d gave %d hits", n, got)
		}
	}
}

func TestCommonest(t *testing.T) {
	x := index(t)
	groups := x.Commonest(5)
	var branches []tree.Branch
	for _, g := range groups {
		branches = append(branches, g.Branch)
		if len(g.Hits) != 5 {
			t.Errorf("%d hits in %s, want 5", len(g.Hits), g.Branch)
		}
		for _, h := range g.Hits {
			if h.Branch != g.Branch || h.Label.ZH == "" || h.Label.EN == "" {
				t.Errorf("%s has %+v", g.Branch, h)
			}
		}
	}
	if want := tree.Branches()[:4]; !slices.Equal(branches, want) {
		t.Errorf("branches are %v, want %v", branches, want)
	}
}

// An approval is no failure, and what reads alike is listed once.
func TestCommonestOfAll(t *testing.T) {
	x := index(t)
	labels := map[string]bool{}
	for _, g := range x.Commonest(1000) {
		for _, h := range g.Hits {
			if c := x.k.Code(h.Event.Answer, h.Event.Scheme, ""); h.Kind == Code && c.Approved() {
				t.Errorf("%s offers the approval %s", g.Branch, c.Key())
			}
			if labels[h.Label.ZH] {
				t.Errorf("%q is listed twice", h.Label.ZH)
			}
			labels[h.Label.ZH] = true
		}
	}
}

// The index is shared by screens, by plain mode, and by a class of many.
func TestSharedIndex(t *testing.T) {
	x := index(t)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if len(x.Search("dksb", 3)) == 0 || len(x.Recognise("读卡失败")) == 0 {
				t.Error("nothing found")
			}
		})
	}
	wg.Wait()
}

func TestLongText(t *testing.T) {
	x := index(t)
	x.Search("57", 1)
	for _, part := range []string{"x", "读卡", "57 ", "1", "\xff"} {
		long := strings.Repeat(part, 10<<20/len(part))
		start := time.Now()
		x.Search(long, 8)
		for _, e := range x.Recognise(long) {
			if n := utf8.RuneCountInString(e.Text); n > longest {
				t.Errorf("%q repeated leaves %d characters", part, n)
			}
		}
		if spent := time.Since(start); spent > 5*time.Second {
			t.Errorf("%q repeated took %v", part, spent)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"57", "dukashibai", "读卡失败", "91 TRAN DECLINED", "signal=none", "au:97", "６２２８４８００１２３４", "45-请插卡", "\xff57\xfe", "报57", "ZQ", "ß İ ǅ", "不是读卡失败"} {
		f.Add(s)
	}
	k, err := tree.Load(os.DirFS("../testdata/shop")) // so small that it finds thousands a second
	if err != nil {
		f.Fatal(err)
	}
	x := New(k)
	f.Fuzz(func(t *testing.T, s string) {
		seen := map[tree.Event]bool{}
		for _, h := range x.Search(s, 10) {
			if seen[h.Event] {
				t.Errorf("Search(%q) lists %s twice", s, name(h.Event))
			}
			seen[h.Event] = true
			if _, err := tree.NewSession(x.k).Add(h.Event); err != nil {
				t.Errorf("Search(%q): %v", s, err)
			}
		}
		session := tree.NewSession(x.k)
		for _, e := range x.Recognise(s) {
			if _, err := session.Add(e); err != nil {
				t.Errorf("Recognise(%q): %v", s, err)
			}
			if _, hid := mask.Text(e.Text); hid || !utf8.ValidString(e.Text) {
				t.Errorf("Recognise(%q) keeps %q", s, e.Text)
			}
		}
	})
}

func BenchmarkNew(b *testing.B) {
	k := index(b).k
	for b.Loop() {
		New(k).entries()
	}
}

func BenchmarkSearch(b *testing.B) {
	x := index(b)
	for _, q := range []string{"读卡", "dksb", "dukashibia", "TRAN DECLINED ISSUER NOT AVAILABLE"} {
		b.Run(q, func(b *testing.B) {
			for b.Loop() {
				x.Search(q, 8)
			}
		})
	}
}
