package sheet

import (
	"strings"
	"testing"

	"swipewise/tree"
)

// What is wrongly said of a code or a cause stands on its page, once, under a
// heading of its own.
func TestWhatPeopleSay(t *testing.T) {
	w, k := shipped(t)
	for _, id := range []string{"51", "55", "57", "97"} {
		c := k.Code(id, "", "")
		s := tree.NewSession(k)
		if _, err := s.Code(id, c.Scheme); err != nil {
			t.Fatal(err)
		}
		for _, l := range langs() {
			page := text(Code(w.In(l), k, c))
			if !strings.Contains(page, w.In(l).PeopleSay) || strings.Count(page, c.PeopleSay.In(l)) != 1 {
				t.Errorf("%s in %s: %s", id, l, page)
			}
			cause := s.Belief()[0].Cause
			reasons := writer{}
			reasons.cause(w.In(l), s, tree.Step{Kind: tree.Handover, Cause: cause, Belief: s.Belief()})
			if why := text(reasons.Sheet); !strings.Contains(why, w.In(l).PeopleSay) || !strings.Contains(why, cause.PeopleSay.In(l)) {
				t.Errorf("%s in %s: %s", cause.ID, l, why)
			}
		}
	}
	plain := text(Code(w.In(tree.EN), k, k.Code("A3", "", "")))
	if strings.Contains(plain, w.In(tree.EN).PeopleSay) {
		t.Errorf("nothing is said of A3, but %s", plain)
	}
}
