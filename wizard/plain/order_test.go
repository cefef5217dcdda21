package plain

import (
	"testing"

	"swipewise/assets"
	"swipewise/tree"
)

func shippedTexts(t testing.TB, l tree.Lang) Texts {
	t.Helper()
	texts, err := LoadTexts(assets.Files, l)
	if err != nil {
		t.Fatal(err)
	}
	return texts
}

func TestOrders(t *testing.T) {
	w := shippedTexts(t, tree.ZH).Words.Orders
	for _, c := range []struct {
		line string
		want order
		rest string
	}{
		{"返回", back, ""},
		{"back", back, ""},
		{" Back. ", back, ""},
		{"/back", back, ""},
		{"不确定", notSure, ""},
		{"not sure", notSure, ""},
		{"为什么？", why, ""},
		{"WHY", why, ""},
		{"怎么看", how, ""},
		{"rescue", rescue, ""},
		{"全图", overview, ""},
		{"code 57", lookUp, "57"},
		{"代码 A0", lookUp, "A0"},
		{"代码51", lookUp, "51"},
		{"查代码", lookUp, ""},
		{"later", later, ""},
		{"重做", redo, ""},
		{"保存", save, ""},
		{"again", again, ""},
		{"语言", language, ""},
		{"?", help, ""},
		{"退出", quit, ""},
		{"quit", quit, ""},
		{"", noOrder, ""},
		{"51", noOrder, ""},
		{"读卡失败", noOrder, ""},
	} {
		if got, rest := w.of(c.line); got != c.want || rest != c.rest {
			t.Errorf("%q: %v %q, want %v %q", c.line, got, rest, c.want, c.rest)
		}
	}
}

// TestNoWordMeansTwoThings: a wording gives one order, and none is a number or
// the id of an answer, which it would hide.
func TestNoWordMeansTwoThings(t *testing.T) {
	w := shippedTexts(t, tree.ZH).Words.Orders
	seen := map[string]order{}
	for _, n := range w.all() {
		for _, word := range append(wordings(n.text.ZH), wordings(n.text.EN)...) {
			f := folded(word)
			if was, ok := seen[f]; ok && was != n.order {
				t.Errorf("%q means two things", word)
			}
			seen[f] = n.order
		}
	}
}

func FuzzOrders(f *testing.F) {
	w := shippedTexts(f, tree.ZH).Words.Orders
	for _, s := range []string{"返回", "code 57", "代码51", "code", "", "？", "code \xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if o, rest := w.of(Clean(s).Text); rest != "" && o != lookUp {
			t.Fatalf("%q: %v takes %q", s, o, rest)
		}
	})
}
