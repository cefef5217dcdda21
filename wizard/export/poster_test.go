package export

import (
	"strings"
	"testing"

	"swipewise/tree"
)

// The poster has a dozen things seen with one act each, the three nevers, a blank for
// the hotline, its date and version, in the languages that were asked for; it loads
// nothing from anywhere.
func TestWallPoster(t *testing.T) {
	o := options(t, tree.ZH)
	o.Knowledge, o.Lang = options(t, tree.ZH).Knowledge, tree.ZH
	for _, langs := range [][]tree.Lang{{tree.ZH}, {tree.EN}, {tree.ZH, tree.EN}} {
		var b strings.Builder
		if err := Poster(&b, PosterOptions{Options: o, Langs: langs, Day: "2026-11-28", Made: "swipewise 0.1.0"}); err != nil {
			t.Fatal(err)
		}
		text := b.String()
		if n := strings.Count(text, `<div class="row`) - 1; n != posterRows {
			t.Errorf("%v: %d rows", langs, n)
		}
		if n := strings.Count(text, "<li>"); n != 3 {
			t.Errorf("%v: %d nevers", langs, n)
		}
		for _, want := range []string{"2026-11-28", "swipewise 0.1.0", `class="line"`, "size: A4"} {
			if !strings.Contains(text, want) {
				t.Errorf("%v: no %s", langs, want)
			}
		}
		for _, never := range []string{"http://", "https://", "src=", "%!"} {
			if strings.Contains(text, never) {
				t.Errorf("%v: there is %s", langs, never)
			}
		}
		for _, l := range []tree.Lang{tree.ZH, tree.EN} {
			asked := false
			for _, x := range langs {
				asked = asked || x == l
			}
			if strings.Contains(text, o.Words.Poster.PIN.In(l)) != asked {
				t.Errorf("%v: %s is there: %v", langs, l, !asked)
			}
		}
	}
}
