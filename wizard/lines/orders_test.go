package lines

import (
	"testing"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/wizard/page"
	"swipewise/wizard/texts"
)

func shipped(t testing.TB) texts.Book {
	t.Helper()
	book, err := texts.Load(assets.Files)
	if err != nil {
		t.Fatal(err)
	}
	return book
}

func TestOrders(t *testing.T) {
	w := shipped(t)
	for _, c := range []struct {
		line string
		want string
		rest string
	}{
		{"返回", page.Back, ""},
		{"back", page.Back, ""},
		{" Back. ", page.Back, ""},
		{"/back", page.Back, ""},
		{"不确定", NotSure, ""},
		{"not sure", NotSure, ""},
		{"为什么？", Why, ""},
		{"WHY", Why, ""},
		{"怎么看", How, ""},
		{"rescue", Rescue, ""},
		{"全图", Map, ""},
		{"code 57", Code, "57"},
		{"代码 A0", Code, "A0"},
		{"代码51", Code, "51"},
		{"查代码", Code, ""},
		{"later", Later, ""},
		{"重做", Redo, ""},
		{"保存", Save, ""},
		{"again", Again, ""},
		{"语言", Language, ""},
		{"?", page.HelpAct, ""},
		{"退出", page.Quit, ""},
		{"quit", page.Quit, ""},
		{"", "", ""},
		{"51", "", ""},
		{"读卡失败", "", ""},
	} {
		if got, rest := orderOf(w, c.line); got != c.want || rest != c.rest {
			t.Errorf("%q: %q %q, want %q %q", c.line, got, rest, c.want, c.rest)
		}
	}
}

// TestNoWordMeansTwoThings: a wording gives one order, and none is a number or
// the id of an answer, which it would hide.
func TestNoWordMeansTwoThings(t *testing.T) {
	w := shipped(t)
	seen := map[string]string{}
	for _, id := range All() {
		for _, word := range append(wordings(w.In(tree.ZH).Lines.Orders, id), wordings(w.In(tree.EN).Lines.Orders, id)...) {
			f := folded(word)
			if was, ok := seen[f]; ok && was != id {
				t.Errorf("%q means two things", word)
			}
			seen[f] = id
		}
	}
}

func FuzzOrders(f *testing.F) {
	w := shipped(f)
	for _, s := range []string{"返回", "code 57", "代码51", "code", "", "？", "code \xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if o, rest := orderOf(w, Clean(s).Text); rest != "" && o != Code {
			t.Fatalf("%q: %s takes %q", s, o, rest)
		}
	})
}
