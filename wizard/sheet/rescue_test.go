package sheet

import (
	"slices"
	"testing"

	"swipewise/tree"
)

// Wherever a clerk may start from, and with the outcome of a sale unknown in
// particular, the sheet shows the steps of the ways that are open and of no
// other.
func TestRescueNeverShowsAClosedWay(t *testing.T) {
	t.Parallel()
	w, k := shipped(t)
	gates := 0
	for _, start := range k.Starts() {
		s := tree.NewSession(k)
		if _, err := s.Add(start.Event); err != nil {
			t.Fatal(err)
		}
		step, ways, gate := s.Step(), s.Ways(), stands(s, "outcome-unknown")
		due := step.Kind != tree.Paid || step.Ending == tree.PartApproved // something is left to pay
		if gate {
			gates++
		}
		for _, l := range langs() {
			page := Rescue(w.In(l), s)
			for _, way := range ways {
				shown := slices.Contains(page.Lines, Line{Role: Strong, Indent: 0, Text: way.Rescue.Title.In(l)})
				if shown != (due && way.Closed == nil) {
					t.Errorf("%+v: %s shown as open: %v", start.Event, way.Rescue.ID, shown)
				}
				if gate && (shown || slices.Contains(page.Lines, Line{Role: Body, Indent: 1, Text: way.Rescue.Steps[0].In(l)})) {
					t.Errorf("%+v: %s is offered while the outcome is unknown", start.Event, way.Rescue.ID)
				}
			}
			if gate && page.Title != w.In(l).Rescue.Wait && due {
				t.Errorf("%+v: the title is %q while the outcome is unknown", start.Event, page.Title)
			}
		}
	}
	if gates < 10 {
		t.Errorf("only %d starts leave the outcome unknown", gates)
	}
}

func TestRescueOfAPaidSaleNamesNoWay(t *testing.T) {
	w, k := shipped(t)
	s := tree.NewSession(k)
	for _, e := range []tree.Event{says("display", "response-timeout"), says("transaction-list", "listed-approved")} {
		if _, err := s.Add(e); err != nil {
			t.Fatal(err)
		}
	}
	page := Rescue(w.In(tree.EN), s)
	if page.Lines[0].Text != w.In(tree.EN).Rescue.Paid || page.Lines[1].Text != w.In(tree.EN).Rescue.Asked {
		t.Errorf("got %s", text(page))
	}
}

func stands(s *tree.Session, hazard string) bool {
	return slices.ContainsFunc(s.Step().Standing, func(st tree.Standing) bool { return st.Hazard.ID == hazard })
}
