package drill

import (
	"math/rand/v2"

	"swipewise/tree"
)

// Flaw is something that makes a written drill unfair.
type Flaw string

// What a check of written drills finds.
const (
	NotSolvable Flaw = "not-solvable" // the tree itself does not find the cause
	TreeLoses   Flaw = "tree-loses"   // the tree's own path gets less than nearly all points
	ChancePass  Flaw = "chance-pass"  // random clicks pass too often
	NothingSeen Flaw = "nothing-seen" // the drill begins with nothing to go by
	TooLong     Flaw = "too-long"     // the tree's own path is too long to be practised
)

// Finding is a flaw of one drill, with the figure that shows it.
type Finding struct {
	Drill *tree.Drill
	Flaw  Flaw
	Found string  // the cause that the tree names; empty where it is the right one
	At    float64 // points, parts of 100, or acts
}

const (
	nearlyAll   = 95  // points that the tree's own path must get
	mostChance  = .05 // the part of random clicks that may pass
	chanceTries = 60
)

// Check finds the written drills that are not fair: the tree's own path must
// name the cause and get nearly all points, and random choices must not pass.
// What contradicts the knowledge is found when the drills are loaded.
func Check(k *tree.Knowledge, practice *tree.Practice) []Finding {
	var out []Finding
	for _, d := range practice.Drills {
		c := Write(k, d)
		add := func(f Flaw, found string, at float64) { out = append(out, Finding{d, f, found, at}) }
		if len(d.Begins) == 0 {
			add(NothingSeen, "", 0)
		}
		best := c.best()
		score := best.grade(best, practice)
		switch {
		case best.verdict.Cause != d.Cause:
			add(NotSolvable, best.verdict.Cause, 100*best.session.Belief().Of(d.Cause))
		case score.Points < nearlyAll || !score.Passed:
			add(TreeLoses, "", score.Points)
		}
		if len(best.acts) > mostActs {
			add(TooLong, "", float64(len(best.acts)))
		}
		if part := c.passedByChance(best, practice); part > mostChance {
			add(ChancePass, "", 100*part)
		}
	}
	return out
}

// passedByChance returns the part of random plays that pass.
func (c *Case) passedByChance(best *Play, practice *tree.Practice) float64 {
	passed := 0
	for seed := range uint64(chanceTries) {
		if Click(c, practice, seed).grade(best, practice).Passed {
			passed++
		}
	}
	return float64(passed) / chanceTries
}

// Click plays a case by chance: what somebody gets who does not think.
func Click(c *Case, practice *tree.Practice, seed uint64) *Play {
	rng := rand.New(rand.NewPCG(seed, 99))
	p := Start(c)
	for range rng.IntN(6) {
		questions, remedies := p.could()
		if len(remedies) > 0 && rng.IntN(2) == 0 {
			p.Try(remedies[rng.IntN(len(remedies))].ID)
		} else if len(questions) > 0 {
			p.Look(questions[rng.IntN(len(questions))].ID)
		}
	}
	phrases, causes, remedies := p.Phrases(practice), c.k.Causes(), c.k.Remedies()
	fixes := []string{FixAcquirer, FixPaid, remedies[rng.IntN(len(remedies))].ID}
	p.Judge(Verdict{
		Cause:  causes[rng.IntN(len(causes))].ID,
		Fix:    fixes[rng.IntN(len(fixes))],
		Phrase: phrases[rng.IntN(len(phrases))].ID,
	})
	return p
}
