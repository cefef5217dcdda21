package drill

import (
	"slices"

	"swipewise/tree"
)

// Part is one part of a score.
type Part string

// The parts of a score, in the order in which they are explained.
const (
	PartCause    Part = "cause"
	PartFix      Part = "fix"
	PartFirst    Part = "first"
	PartTime     Part = "time"
	PartCustomer Part = "customer"
)

// Line explains one part of a score.
type Line struct {
	Part   Part    `json:"part"`
	Points float64 `json:"points"`
	Of     float64 `json:"of"`
	Got    string  `json:"got"`  // the id of what the trainee did, named or said; seconds for time
	Want   string  `json:"want"` // what would have been right; the tree's seconds for time
}

// Danger is one dangerous thing that was done, and the rule that it breaks.
type Danger struct {
	Act    string `json:"act"` // a question, remedy, fix or phrase
	Hazard string `json:"hazard"`
}

// Score is what a handed in play is worth. Its seconds are those of a till, not of
// a clock on the wall.
type Score struct {
	Lines   []Line   `json:"lines"`
	Dangers []Danger `json:"dangers,omitempty"`
	Points  float64  `json:"points"` // of 100
	Passed  bool     `json:"passed"`
	Empty   bool     `json:"empty,omitempty"`     // nothing was chosen at all
	Capped  string   `json:"capped,omitempty"`    // the sentence for which it is held below a pass; empty for none
	Seconds float64  `json:"seconds"`             // what it would have taken at a till
	Call    float64  `json:"call,omitempty"`      // the part of it that a call takes
	Tree    float64  `json:"tree_seconds"`        // what the tree takes on the same failure
	Calls   float64  `json:"tree_call,omitempty"` // the part of it that a call takes
}

// belowPass is how far below a pass a capped drill stays.
const belowPass = 1

// Grade scores a play against the tree on the very same failure. One dangerous
// act fails it, whatever the points; so does a rude sentence, or a customer's
// affairs said aloud. A sheet on which nothing was chosen earns nothing.
func Grade(p *Play, practice *tree.Practice) Score { return p.grade(p.c.best(), practice) }

// grade scores a play against the best one.
func (p *Play) grade(best *Play, practice *tree.Practice) Score {
	r := practice.Rubric
	s := Score{Dangers: p.dangers(practice), Empty: p.verdict == Verdict{}}
	s.Seconds, s.Call = p.whole()
	s.Tree, s.Calls = best.whole()
	s.Lines = []Line{
		p.gradeCause(r.Cause),
		p.gradeFix(r.Fix, best),
		p.gradeFirst(r.First, best),
		gradeTime(r, s.Seconds, s.Tree),
		p.gradeCustomer(r.Customer),
	}
	for i := range s.Lines {
		if l := &s.Lines[i]; s.Empty {
			l.Points, l.Got = 0, ""
		}
		s.Points += s.Lines[i].Points
	}
	if x := practice.Phrase(p.verdict.Phrase); x != nil && x.Fails {
		s.Capped = x.ID
		s.Points = min(s.Points, r.Pass-belowPass)
	}
	s.Passed = s.Points >= r.Pass && len(s.Dangers) == 0
	return s
}

func (p *Play) gradeCause(of float64) Line {
	l := Line{Part: PartCause, Of: of, Got: p.verdict.Cause, Want: p.c.Truth().ID}
	if l.Got == l.Want {
		l.Points = of
	}
	return l
}

func (p *Play) gradeFix(of float64, best *Play) Line {
	l := Line{Part: PartFix, Of: of, Got: p.verdict.Fix, Want: p.wantFix(best)}
	if p.rightFix(l.Got, best) {
		l.Points, l.Want = of, l.Got
	}
	return l
}

// gradeFirst looks at the first thing that was tried, or at the fix where
// nothing was. It was right if it worked, if it is a usual cure of the true cause,
// or if the tree did it first, or would have, knowing as much.
func (p *Play) gradeFirst(of float64, best *Play) Line {
	l := Line{Part: PartFirst, Of: of, Got: p.verdict.Fix, Want: best.first()}
	right := p.rightFix(p.verdict.Fix, best)
	if i := p.firstTry(); i >= 0 {
		l.Got = p.acts[i].ID
		r := p.c.k.Remedy(l.Got)
		right = len(p.acts[i].Breaks) == 0 &&
			(p.acts[i].Result == string(tree.Worked) || p.c.k.CureChance(p.c.Truth(), r) >= helps || wouldDo(p.c.k, p.befores[i], r))
	}
	if right || l.Got != "" && p.c.sameAct(l.Got, l.Want) {
		l.Points, l.Want = of, l.Got
	}
	return l
}

func (p *Play) firstTry() int {
	return slices.IndexFunc(p.acts, func(a Act) bool { return a.Kind == Try })
}

func (p *Play) first() string {
	if i := p.firstTry(); i >= 0 {
		return p.acts[i].ID
	}
	return p.verdict.Fix
}

func gradeTime(r tree.Rubric, mine, best float64) Line {
	l := Line{Part: PartTime, Of: r.Time, Got: seconds(mine), Want: seconds(best)}
	times := 1.0
	if best > 0 {
		times = mine / best
	} else if mine > 0 {
		times = r.None
	}
	l.Points = r.Time * min(1, max(0, (r.None-times)/(r.None-r.Free)))
	return l
}

// gradeCustomer gives all for the sentence of the true cause, half for one of
// the cause that was named, or of one that the same party solves.
func (p *Play) gradeCustomer(of float64) Line {
	truth := p.c.Truth()
	l := Line{Part: PartCustomer, Of: of, Got: p.verdict.Phrase, Want: phraseOf(truth)}
	switch by := p.c.speaker(l.Got); {
	case by == nil:
	case by == truth, by.Say == truth.Say:
		l.Points = of
	case by.ID == p.verdict.Cause || by.Who == truth.Who:
		l.Points = of / 2
	}
	return l
}
