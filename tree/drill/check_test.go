package drill_test

import (
	"slices"
	"testing"

	"swipewise/tree"
	"swipewise/tree/drill"
)

// Every written drill that is shipped is fair, there are some of every branch,
// and enough of what is dangerous.
func TestShippedDrillsAreFair(t *testing.T) {
	if testing.Short() {
		t.Skip("plays every drill many times")
	}
	k, practice := shipped(t)
	branches, dangerous, course := map[tree.Branch]int{}, 0, 0
	for _, d := range practice.Drills {
		c := drill.Write(k, d)
		branches[c.Truth().Branch]++
		if len(drill.Start(c).Session().Step().Standing) > 0 {
			dangerous++
		}
		if d.Course == "tamper" {
			course++
		}
	}
	if len(practice.Drills) < 32 || dangerous < 16 || course < 6 {
		t.Errorf("%d drills, %d dangerous ones, %d of the course", len(practice.Drills), dangerous, course)
	}
	for _, b := range []tree.Branch{tree.BranchCard, tree.BranchDevice, tree.BranchNetwork, tree.BranchOperator} {
		if branches[b] < 5 {
			t.Errorf("only %d drills of the branch %s", branches[b], b)
		}
	}
	for _, f := range drill.Check(k, practice) {
		t.Errorf("%s: %s %s %.0f", f.Drill.ID, f.Flaw, f.Found, f.At)
	}
}

// Every kind of unfairness is found: a drill that is changed in one place, or
// scored in another way, gets the flaw that it has.
func TestFlawsAreFound(t *testing.T) {
	k, practice := shipped(t)
	fair := func() *tree.Drill {
		d := *practice.Drill("bank-says-no-51")
		d.ID = "x"
		return &d
	}
	for flaw, broken := range map[drill.Flaw]func(*tree.Drill, *tree.Rubric){
		drill.NothingSeen: func(d *tree.Drill, _ *tree.Rubric) { d.Begins = nil },
		drill.NotSolvable: func(d *tree.Drill, _ *tree.Rubric) { d.Cause = "card.dormant" },
		drill.ChancePass:  func(_ *tree.Drill, r *tree.Rubric) { r.Pass = 1 },
		drill.TreeLoses:   func(_ *tree.Drill, r *tree.Rubric) { r.Fix = 0 },
		drill.TooLong: func(d *tree.Drill, _ *tree.Rubric) {
			d.Cause, d.Begins, d.Answers = "network.no-address", []tree.Ref{{Question: "display", Answer: "no-network"}}, nil
			d.Works = map[string]string{}
			for _, r := range k.Remedies() {
				d.Works[r.ID] = "no"
			}
		},
	} {
		d, changed := fair(), *practice
		broken(d, &changed.Rubric)
		changed.Drills = []*tree.Drill{d}
		found := drill.Check(k, &changed)
		if !slices.ContainsFunc(found, func(f drill.Finding) bool { return f.Flaw == flaw && f.Drill == d }) {
			t.Errorf("%s is not found, but %+v", flaw, found)
		}
	}
	if found := drill.Check(k, &tree.Practice{Drills: []*tree.Drill{fair()}, Phrases: practice.Phrases, Rubric: practice.Rubric}); found != nil {
		t.Errorf("the fair one has %+v", found)
	}
}

// What a drill leaves open is drawn by its id: the same each time.
func TestSameDrillEachTime(t *testing.T) {
	k, practice := shipped(t)
	for _, d := range practice.Drills {
		one, two := drill.Write(k, d), drill.Write(k, d)
		for _, q := range k.Questions() {
			if a, b := one.Glance(q.ID), two.Glance(q.ID); a != b {
				t.Errorf("%s: %s is %s, then %s", d.ID, q.ID, a, b)
			}
		}
	}
}
