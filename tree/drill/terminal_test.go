package drill_test

import (
	"testing"

	"swipewise/tree"
	"swipewise/tree/drill"
)

// What nobody has looked at is not shown, and what was found stays.
func TestTerminal(t *testing.T) {
	k, _ := shipped(t)
	for seed := range uint64(50) {
		c, err := drill.Draw(k, drill.Choice{}, seed)
		if err != nil {
			t.Fatal(err)
		}
		p := drill.Start(c)
		if seen := p.Terminal(); seen.Power != "" || seen.Receipt != nil || seen.Approved || seen.Dark && seen.Signal != "" {
			t.Fatalf("seed %d: at the start %+v", seed, seen)
		}
		if a, ok := p.Look("power"); ok {
			if seen := p.Terminal(); seen.Power != a.Result {
				t.Fatalf("seed %d: looked and found %q, shown is %q", seed, a.Result, seen.Power)
			}
		}
	}
}

// A fix stands among those to choose from once, what was tried first.
func TestFixes(t *testing.T) {
	k, _ := shipped(t)
	c, err := drill.Draw(k, drill.Choice{}, 1)
	if err != nil {
		t.Fatal(err)
	}
	p := drill.Start(c)
	_, remedies := p.Could()
	tried, _ := p.Try(remedies[len(remedies)-1].ID)
	seen := map[string]bool{}
	for _, id := range p.Fixes() {
		if seen[id] {
			t.Errorf("%s stands twice", id)
		}
		seen[id] = true
	}
	if p.Fixes()[0] != tried.ID || !seen[drill.FixAcquirer] || !seen[drill.FixPaid] || len(seen) < len(k.Remedies()) {
		t.Errorf("got %v", p.Fixes())
	}
	for _, x := range p.Causes() {
		if x.ID == tree.OtherCause {
			t.Error("the rest can be named")
		}
	}
	if n := len(drill.Verdict{Fix: drill.FixPaid}.Missing()); n != 2 {
		t.Errorf("%d parts are missing", n)
	}
}

// A sale that was paid stays paid, whatever is looked at then; a dark screen shows
// no message and no code.
func TestTerminalFollowsWhatHappened(t *testing.T) {
	k, practice := shipped(t)
	paid, dark := 0, 0
	for seed := range uint64(60) {
		c, err := drill.Draw(k, drill.Choice{}, seed)
		if err != nil {
			t.Fatal(err)
		}
		p := drill.Solve(c)
		if !p.Terminal().Approved {
			continue
		}
		questions, _ := p.Could()
		for _, q := range questions[:min(3, len(questions))] {
			p.Look(q.ID)
		}
		if seen := p.Terminal(); !seen.Approved || seen.Display != nil || seen.Code != nil || seen.Dark {
			t.Errorf("seed %d: after it was paid %+v", seed, seen)
		}
		paid++
	}
	for _, d := range practice.Drills {
		if seen := drill.Start(drill.Write(k, d)).Terminal(); seen.Dark {
			if dark++; seen.Display != nil || seen.Code != nil || seen.Signal != "" || seen.Battery != "" {
				t.Errorf("%s: the dark screen shows %+v", d.ID, seen)
			}
		}
	}
	if paid == 0 || dark == 0 {
		t.Errorf("%d paid, %d dark: nothing was looked at", paid, dark)
	}
}
