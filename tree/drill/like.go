package drill

import "swipewise/tree"

// Like returns the choice of drills that are like what a session came to: the
// cause that leads, and the code that was shown where that cause brings it.
func Like(s *tree.Session) Choice {
	cause := s.Step().Cause
	out := Choice{Causes: []string{cause.ID}}
	if c := s.CodeShown(); c != nil && chanceOf(s.Knowledge(), cause, c.Key()) > 0 {
		out.Code = c.Key()
	}
	return out
}
