package drill_test

import (
	"testing"

	"pgregory.net/rapid"

	"swipewise/tree"
	"swipewise/tree/drill"
)

func TestSetCodes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drill.NewSet(rapid.Uint32().Draw(t, "number"))
		if again, ok := drill.ParseSet(s.String()); !ok || again != s {
			t.Fatalf("%s is read as %s", s, again)
		}
	})
	for in, want := range map[string]string{"7f3k": "7F3K", " 7F-3K ": "7F3K", "７Ｆ３Ｋ": "7F3K", "oil1": "0111"} {
		if s, ok := drill.ParseSet(in); !ok || s.String() != want {
			t.Errorf("%q is read as %s", in, s)
		}
	}
	for _, in := range []string{"", "7F3", "7F3KK", "7F3U", "7F3!", "\x00"} {
		if s, ok := drill.ParseSet(in); ok {
			t.Errorf("%q is read as %s", in, s)
		}
	}
}

func TestSetHasEveryBranch(t *testing.T) {
	k, _ := shipped(t)
	s, _ := drill.ParseSet("7F3K")
	cases, err := s.Cases(k)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[tree.Branch]bool{}
	for _, c := range cases {
		seen[c.Truth().Branch] = true
	}
	if len(cases) != drill.SetSize || len(seen) != 4 {
		t.Errorf("%d drills of %d branches", len(cases), len(seen))
	}
}
