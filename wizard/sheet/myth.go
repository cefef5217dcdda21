package sheet

import "swipewise/tree"

// peopleSay adds what popular articles say that is not so, under a heading of its
// own; nothing where there is no such text.
func (s *writer) peopleSay(w *Words, indent int, t tree.Text) {
	if t.Empty() {
		return
	}
	heading := Heading
	if indent > 0 { // below the heading of what it is part of
		heading = Strong
	}
	s.add(heading, indent, w.PeopleSay)
	s.add(Body, indent, t.In(w.Lang))
}
