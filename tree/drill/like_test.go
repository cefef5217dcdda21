package drill_test

import (
	"testing"

	"swipewise/tree"
	"swipewise/tree/drill"
)

// What is like a session has its leading cause, and its code only where that cause
// brings it: otherwise no failure could be drawn.
func TestLike(t *testing.T) {
	k, _ := shipped(t)
	for code, kept := range map[string]bool{"51": true, "55": true} {
		s := tree.NewSession(k)
		if _, err := s.Code(code, ""); err != nil {
			t.Fatal(err)
		}
		like := drill.Like(s)
		if like.Causes[0] != s.Step().Cause.ID || (like.Code == code) != kept {
			t.Errorf("%s: %+v", code, like)
		}
		c, err := drill.Draw(k, like, 1)
		if err != nil || c.Truth().ID != like.Causes[0] {
			t.Errorf("%s: drawn %v, %v", code, c, err)
		}
	}
}
