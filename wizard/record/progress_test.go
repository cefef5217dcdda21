package record

import (
	"testing"
	"time"

	"swipewise/tree"
	"swipewise/tree/drill"
)

// handed is an attempt that was handed in, days before noon.
func handed(id, name, cause string, daysAgo int, right bool) Attempt {
	a := Attempt{
		ID: id, At: noon.AddDate(0, 0, -daysAgo), Name: name, State: Done, Level: Free, Truth: cause, Score: &drill.Score{Points: 90, Passed: right},
		Verdict: drill.Verdict{Cause: "other"}, Words: map[string]string{cause: "as it was"},
	}
	if right {
		a.Verdict.Cause = cause
	}
	return a
}

func TestProgress(t *testing.T) {
	k, practice := shipped()
	var card, device string
	for _, c := range k.Causes() {
		switch c.Branch {
		case tree.BranchCard:
			card = c.ID
		case tree.BranchDevice:
			device = c.ID
		case tree.BranchNetwork, tree.BranchOperator, tree.BranchOther:
		}
	}
	all := []Attempt{
		handed("1", "小李", card, 9, true), handed("2", "小李", card, 8, false), // missed: comes back after a day
		handed("3", "小李 ", device, 0, true), // known today: comes back after three
		handed("4", "Ann", device, 5, false),
		handed("5", "小李", "device.gone", 3, false),
		handed("5", "小李", "device.gone", 3, false), // a copy
		handed("6", "小李", device, -40, true),       // a clock that is wrong
	}
	read := handed("7", "小李", card, 2, true)
	read.Level = Worked // was looked on, not done
	p := ProgressOf(append(all, read), "小李", k, practice.Rubric, noon)
	if got := p.DueToday(); len(got) != 1 || got[0] != card {
		t.Errorf("due today: %v", got)
	}
	if p.Next != practice.Rubric.Days[1] {
		t.Errorf("the next comes back in %d days", p.Next)
	}
	causes := 0
	for _, b := range p.Branches {
		causes += b.Causes
		want := 0
		if b.Branch == tree.BranchCard || b.Branch == tree.BranchDevice {
			want = 1
		}
		if b.Practised != want || b.Mastered != 0 {
			t.Errorf("%+v", b)
		}
	}
	if len(p.Branches) != 4 || causes != len(k.Causes())-1 {
		t.Errorf("%d causes in %d branches", causes, len(p.Branches))
	}
	if len(p.Last) != 6 || p.Last[0].ID != "6" || p.Last[5].ID != "1" {
		t.Errorf("last: %v", p.Last)
	}
}

// A day is one of the calendar on the wall: five to midnight in Shanghai and five past
// are two days, though in UTC they are one.
func TestDays(t *testing.T) {
	shanghai := time.FixedZone("CST", 8*60*60)
	a := handed("1", "小李", "card.x", 0, false)
	a.At = time.Date(2026, 3, 4, 15, 55, 0, 0, time.UTC)
	now := time.Date(2026, 3, 5, 0, 5, 0, 0, shanghai)
	log := PractisedBy([]Attempt{a}, "小李", now)
	if len(log) != 1 || day(now)-log[0].Day != 1 {
		t.Errorf("%v, today is %d", log, day(now))
	}
	if log = PractisedBy([]Attempt{a}, "小李", now.UTC()); day(now.UTC())-log[0].Day != 0 {
		t.Errorf("in UTC: %v, today is %d", log, day(now.UTC()))
	}
}
