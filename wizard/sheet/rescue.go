package sheet

import "swipewise/tree"

// rescueWords are the words around the ways to finish a sale.
type rescueWords struct {
	Title  tree.Text `yaml:"title"`
	Wait   tree.Text `yaml:"wait"` // the title when every way is closed
	Done   tree.Text `yaml:"done"` // the title when nothing is left to pay
	Paid   tree.Text `yaml:"paid"` // nothing is left to pay
	Part   tree.Text `yaml:"part"` // only the rest is due
	Open   tree.Text `yaml:"open"`
	Closed tree.Text `yaml:"closed"`
	Not    tree.Text `yaml:"not"` // a closed way
	Asked  tree.Text `yaml:"asked"`
}

// Rescue lists the ways to finish the sale now, says which are closed and why,
// and answers what customers ask. Once the sale is paid there is nothing to
// finish, and no way is named.
func Rescue(w Words, l tree.Lang, s *tree.Session) Sheet {
	page := writer{Sheet{Title: w.Rescue.Title.In(l)}}
	step := s.Step()
	switch {
	case step.Kind == tree.Paid && step.Ending != tree.PartApproved:
		page.Title = w.Rescue.Done.In(l)
		page.add(Strong, 0, w.Rescue.Paid.In(l))
	case step.Kind == tree.Paid:
		page.add(Strong, 0, w.Rescue.Part.In(l))
		page.ways(w, l, s.Ways(), step.Standing)
	default:
		page.ways(w, l, s.Ways(), step.Standing)
	}
	page.add(Heading, 0, w.Rescue.Asked.In(l))
	for _, a := range s.Knowledge().Asked() {
		page.add(Strong, 0, a.Question.In(l))
		page.add(Body, 1, a.Answer.In(l))
	}
	return page.Sheet
}

// ways lists what is closed first, for that is what must not be overlooked,
// then what is open.
func (s *writer) ways(w Words, l tree.Lang, ways []tree.Way, standing []tree.Standing) {
	for _, st := range standing {
		s.closed(w, l, ways, st.Hazard)
	}
	var open []*tree.Rescue
	for _, way := range ways {
		if way.Closed == nil {
			open = append(open, way.Rescue)
		}
	}
	if len(open) == 0 {
		s.Title = w.Rescue.Wait.In(l)
		return
	}
	s.add(Heading, 0, w.Rescue.Open.In(l))
	for _, r := range open {
		s.add(Strong, 0, r.Title.In(l))
		for _, step := range r.Steps {
			s.add(Body, 1, step.In(l))
		}
	}
}

// closed says what a hazard closes and why. One that closes nothing is still
// named: it holds for the open ways too.
func (s *writer) closed(w Words, l tree.Lang, ways []tree.Way, h *tree.Hazard) {
	var shut []string
	for _, way := range ways {
		if way.Closed == h {
			shut = append(shut, way.Rescue.Title.In(l))
		}
	}
	s.add(Warning, 0, h.Title.In(l))
	if len(shut) == 0 {
		return
	}
	why := h.Closes
	if why.Empty() {
		why = h.Text
	}
	s.add(Body, 0, why.In(l))
	s.add(Heading, 0, w.Rescue.Closed.In(l))
	for _, title := range shut {
		s.add(Quiet, 1, fill(w.Rescue.Not, l, title))
	}
}
