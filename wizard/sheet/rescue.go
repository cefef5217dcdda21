package sheet

import "swipewise/tree"

// rescueWords are the words around the ways to finish a sale.
type rescueWords struct {
	Title  string `yaml:"title"`
	Wait   string `yaml:"wait"` // the title when every way is closed
	Done   string `yaml:"done"` // the title when nothing is left to pay
	Paid   string `yaml:"paid"` // nothing is left to pay
	Part   string `yaml:"part"` // only the rest is due
	Open   string `yaml:"open"`
	Closed string `yaml:"closed"`
	Not    string `yaml:"not"` // a closed way
	Asked  string `yaml:"asked"`
}

// Rescue lists the ways to finish the sale now, says which are closed and why,
// and answers what customers ask. Once the sale is paid there is nothing to
// finish, and no way is named.
func Rescue(w *Words, s *tree.Session) Sheet {
	page := writer{Sheet{Title: w.Rescue.Title}}
	step := s.Step()
	switch {
	case step.Kind == tree.Paid && step.Ending != tree.PartApproved:
		page.Title = w.Rescue.Done
		page.add(Strong, 0, w.Rescue.Paid)
	case step.Kind == tree.Paid:
		page.add(Strong, 0, w.Rescue.Part)
		page.ways(w, s.Ways(), step.Standing)
	default:
		page.ways(w, s.Ways(), step.Standing)
	}
	page.add(Heading, 0, w.Rescue.Asked)
	for _, a := range s.Knowledge().Asked() {
		page.add(Strong, 0, a.Question.In(w.Lang))
		page.add(Body, 1, a.Answer.In(w.Lang))
	}
	return page.Sheet
}

// ways lists what is closed first, for that is what must not be overlooked,
// then what is open.
func (s *writer) ways(w *Words, ways []tree.Way, standing []tree.Standing) {
	var open []*tree.Rescue
	for _, way := range ways {
		if way.Closed == nil {
			open = append(open, way.Rescue)
		}
	}
	if len(open) == 0 { // why, and what to say: a list of what may not be done helps nobody
		s.Title = w.Rescue.Wait
		ways = nil
	}
	for _, st := range standing {
		s.closed(w, ways, st.Hazard)
	}
	if len(open) == 0 {
		return
	}
	s.add(Heading, 0, w.Rescue.Open)
	for _, r := range open {
		s.add(Strong, 0, r.Title.In(w.Lang))
		for _, step := range r.Steps {
			s.add(Body, 1, step.In(w.Lang))
		}
	}
}

// closed says what a hazard closes and why. One that closes nothing is still
// named: it holds for the open ways too.
func (s *writer) closed(w *Words, ways []tree.Way, h *tree.Hazard) {
	var shut []string
	for _, way := range ways {
		if way.Closed == h {
			shut = append(shut, way.Rescue.Title.In(w.Lang))
		}
	}
	s.add(Warning, 0, h.Title.In(w.Lang))
	if len(shut) == 0 && !h.ClosesRescue {
		return
	}
	why := h.Closes
	if why.Empty() {
		why = h.Text
	}
	s.add(Body, 0, why.In(w.Lang))
	if len(shut) == 0 {
		return
	}
	s.add(Heading, 0, w.Rescue.Closed)
	for _, title := range shut {
		s.add(Quiet, 1, fill(w.Rescue.Not, title))
	}
}
