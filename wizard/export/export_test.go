package export

import (
	"strings"
	"sync"
	"testing"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/wizard/sheet"
	"swipewise/wizard/words"
)

var shipped = sync.OnceValues(func() (Options, error) {
	o := Options{Lang: tree.ZH, Depth: UsualDepth}
	k, err := tree.Load(assets.Files)
	if err != nil {
		return o, err
	}
	o.Knowledge = k
	if err := words.Load(assets.Files, "export", &o.Words); err != nil {
		return o, err
	}
	o.Sheet, err = words.Read[sheet.Words](assets.Files, "sheet")
	return o, err
})

func options(t testing.TB, l tree.Lang) Options {
	t.Helper()
	o, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	o.Lang = l
	return o
}

func pageIn(t testing.TB, l tree.Lang) string {
	t.Helper()
	var b strings.Builder
	if err := HTML(&b, options(t, l)); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func chartIn(t testing.TB, l tree.Lang, depth int) string {
	t.Helper()
	o := options(t, l)
	o.Depth = depth
	var b strings.Builder
	if err := Mermaid(&b, o); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
