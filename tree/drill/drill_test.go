package drill_test

import (
	"slices"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/tree/drill"
)

func shipped(t testing.TB) (*tree.Knowledge, *tree.Practice) {
	t.Helper()
	k, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	p, err := practised()
	if err != nil {
		t.Fatal(err)
	}
	return k, p
}

// The shipped knowledge and drills, loaded once.
var (
	loaded    = sync.OnceValues(func() (*tree.Knowledge, error) { return tree.Load(assets.Files) })
	practised = sync.OnceValues(func() (*tree.Practice, error) {
		k, err := loaded()
		if err != nil {
			return nil, err
		}
		return tree.LoadPractice(assets.Files, k)
	})
)

// The rubric is fair: whoever plays as the tree does gets nearly all points, and
// whoever clicks at random does not pass.
func TestTheTreePassesAndChanceDoesNot(t *testing.T) {
	runs := 1000
	if testing.Short() {
		runs = 150
	}
	k, practice := shipped(t)
	points, passed := 0.0, 0
	for seed := range uint64(runs) {
		c, err := drill.Draw(k, drill.Choice{}, seed)
		if err != nil {
			t.Fatal(err)
		}
		points += drill.Grade(drill.Solve(c), practice).Points
		if drill.Grade(drill.Click(c, practice, seed), practice).Passed {
			passed++
		}
	}
	if mean := points / float64(runs); mean < 95 {
		t.Errorf("the tree gets %.1f points on average, want 95", mean)
	}
	if rate := float64(passed) / float64(runs); rate > .05 {
		t.Errorf("a random clicker passes %.1f %% of the drills, want at most 5", 100*rate)
	}
	t.Logf("the tree: %.2f points; random clicks: %d of %d passed", points/float64(runs), passed, runs)
}

func TestSameSeedSameDrill(t *testing.T) {
	k, practice := shipped(t)
	again, _ := shipped(t)
	for seed := range uint64(20) {
		one, err := drill.Draw(k, drill.Choice{}, seed)
		two, _ := drill.Draw(again, drill.Choice{}, seed)
		if err != nil {
			t.Fatal(err)
		}
		if one.Truth().ID != two.Truth().ID || !cmp.Equal(one.Begins, two.Begins) {
			t.Fatalf("seed %d gives two drills", seed)
		}
		if d := cmp.Diff(drill.Solve(one).Acts(), drill.Solve(two).Acts()); d != "" {
			t.Error(d)
		}
		if d := cmp.Diff(drill.Start(one).Phrases(practice), drill.Start(two).Phrases(practice)); d != "" {
			t.Error(d)
		}
	}
}

func TestChoices(t *testing.T) {
	k, _ := shipped(t)
	for seed := range uint64(8) {
		for _, b := range []tree.Branch{tree.BranchCard, tree.BranchDevice, tree.BranchNetwork, tree.BranchOperator} {
			if c, err := drill.Draw(k, drill.Choice{Branch: b}, seed); err != nil || c.Truth().Branch != b {
				t.Errorf("branch %s: %v", b, err)
			}
		}
		c, err := drill.Draw(k, drill.Choice{Code: "51"}, seed)
		if err != nil || c.Begins[0].Answer != "51" {
			t.Errorf("code 51: %v", err)
		}
		for _, h := range []drill.Hardness{drill.Easy, drill.Middling, drill.Hard} {
			if c, err := drill.Draw(k, drill.Choice{Hard: h}, seed); err != nil || c.Hardness() != h {
				t.Errorf("hardness %d: %v", h, err)
			}
		}
		if c, err := drill.Draw(k, drill.Choice{Danger: true}, seed); err != nil || len(drill.Start(c).Session().Step().Standing) == 0 {
			t.Errorf("danger: %v", err)
		}
	}
	if _, err := drill.Draw(k, drill.Choice{Causes: []string{"no.such"}}, 1); err != drill.ErrNone {
		t.Errorf("an impossible choice gives %v", err)
	}
}

func TestChargingAgainWithTheOutcomeUnknownFails(t *testing.T) {
	k, practice := shipped(t)
	c, err := drill.Draw(k, drill.Choice{Causes: []string{"network.answer-lost"}, Danger: true}, 1)
	if err != nil {
		t.Fatal(err)
	}
	p := drill.Start(c)
	act, ok := p.Try("another-card")
	if !ok || !slices.Contains(act.Breaks, "outcome-unknown") {
		t.Fatalf("another card breaks %v", act.Breaks)
	}
	p.Judge(drill.Solve(c).Verdict())
	if s := drill.Grade(p, practice); s.Passed || len(s.Dangers) == 0 {
		t.Errorf("passed with %v", s.Dangers)
	}
	p = drill.Start(c)
	p.Judge(drill.Verdict{Cause: c.Truth().ID, Fix: drill.FixRescue + "cash", Phrase: "swipe-again"})
	if s := drill.Grade(p, practice); len(s.Dangers) != 2 {
		t.Errorf("cash and a second swipe are %v", s.Dangers)
	}
}

func TestReviewNamesWherePathsPart(t *testing.T) {
	k, _ := shipped(t)
	c, err := drill.Draw(k, drill.Choice{Causes: []string{"device.reader-dirty"}}, 3)
	if err != nil {
		t.Fatal(err)
	}
	if d := drill.DebriefOf(drill.Solve(c)); d.Parted != len(d.Mine) || len(d.Mine) != len(d.Tree) {
		t.Errorf("the tree parts from itself at %d of %d", d.Parted, len(d.Mine))
	}
	p := drill.Start(c)
	p.Look("clock")
	if d := drill.DebriefOf(p); d.Parted != 0 || d.Mine[0].AsTree {
		t.Error("looking at the clock first is taken for what the tree does")
	}
}

func TestResume(t *testing.T) {
	k, _ := shipped(t)
	c, err := drill.Draw(k, drill.Choice{}, 5)
	if err != nil {
		t.Fatal(err)
	}
	p := drill.Solve(c)
	again, ok := drill.Resume(c, p.Acts(), p.Verdict())
	if !ok || !cmp.Equal(again.Acts(), p.Acts()) || again.Verdict() != p.Verdict() {
		t.Error("a play that goes on is another one")
	}
	if _, ok := drill.Resume(c, []drill.Act{{Kind: drill.Look, ID: "gone"}}, drill.Verdict{}); ok {
		t.Error("an act that is gone was played")
	}
}
