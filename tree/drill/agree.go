package drill

import (
	"math/rand/v2"
	"slices"

	"swipewise/tree"
)

// Contradiction is a score that does not agree with what is printed beside it.
type Contradiction struct {
	Case   *Case
	How    string  // the way in which the case was played
	Part   Part    // empty for the whole
	Got    string  // what was done, named or said
	Want   string  // what is printed as right
	Points float64 // that it got
}

// The ways in which a case is played to find contradictions.
const (
	asTree    = "as-tree"   // what the debrief gives as the program's way, and what it then calls right
	asPrinted = "printed"   // any acts, then what their debrief calls right
	unmoved   = "unmoved"   // nothing but what a debrief calls right
	blank     = "blank"     // nothing at all
	improper  = "improper"  // as the tree, with a sentence that fails
	anyhow    = "any"       // acts and a verdict by chance
	tries     = 3           // plays by chance of each kind
	full      = 100 - 1e-6  // points of a whole drill, but for rounding
	shuffled  = uint64(977) // apart from the seeds of cases
)

// Contradictions plays a case in many ways and returns every score that does not
// agree with its debrief: whoever does exactly what is called right gets all points,
// "you chose X, it was X" never costs any, and a blank sheet earns nothing.
func Contradictions(c *Case, practice *tree.Practice, seed uint64) []Contradiction {
	a := agreement{c: c, practice: practice, best: c.best()}
	a.wholly(asTree, a.adopt(a.best))
	a.wholly(asTree, a.best)
	a.parts(unmoved, a.adopt(Start(c)))
	if s := Start(c).grade(a.best, practice); s.Points != 0 || !s.Empty {
		a.add(blank, Line{Points: s.Points})
	}
	for _, x := range practice.Phrases {
		if !x.Fails {
			continue
		}
		p := a.best.clone()
		p.Judge(Verdict{a.best.verdict.Cause, a.best.verdict.Fix, x.ID})
		if s := p.grade(a.best, practice); s.Passed || s.Points >= practice.Rubric.Pass {
			a.add(improper, Line{Got: x.ID, Points: s.Points})
		}
	}
	for i := range uint64(tries) {
		p := Click(c, practice, seed*tries+i+shuffled)
		a.same(p)
		a.parts(asPrinted, a.adopt(p))
		p = a.astray(seed*tries + i)
		a.same(p)
		a.parts(asPrinted, a.adopt(p))
	}
	return a.found
}

// agreement is one case being looked at.
type agreement struct {
	c        *Case
	practice *tree.Practice
	best     *Play
	found    []Contradiction
}

func (a *agreement) add(how string, l Line) {
	a.found = append(a.found, Contradiction{a.c, how, l.Part, l.Got, l.Want, l.Points})
}

// clone returns a play that goes on by itself from where another stands.
func (p *Play) clone() *Play {
	out := *p
	out.session, out.acts, out.befores = p.session.Clone(), slices.Clone(p.acts), slices.Clone(p.befores)
	return &out
}

// adopt names what the debrief of a play without a verdict calls right.
func (a *agreement) adopt(p *Play) *Play {
	p = p.clone()
	p.Judge(Verdict{})
	var v Verdict
	for _, l := range p.grade(a.best, a.practice).Lines {
		switch l.Part {
		case PartCause:
			v.Cause = l.Want
		case PartFix:
			v.Fix = l.Want
		case PartCustomer:
			v.Phrase = l.Want
		case PartFirst, PartTime:
		}
	}
	p.Judge(v)
	return p
}

// wholly wants all points.
func (a *agreement) wholly(how string, p *Play) {
	if s := p.grade(a.best, a.practice); s.Points < full || !s.Passed {
		a.add(how, Line{Points: s.Points})
	}
}

// parts wants all points of what a verdict decides: of the first thing tried too,
// where nothing was.
func (a *agreement) parts(how string, p *Play) {
	for _, l := range p.grade(a.best, a.practice).Lines {
		decided := l.Part != PartTime && (l.Part != PartFirst || p.firstTry() < 0)
		if decided && l.Points < l.Of {
			a.add(how, l)
		}
	}
	a.same(p)
}

// same wants all points wherever what was done is what is printed as right.
func (a *agreement) same(p *Play) {
	for _, l := range p.grade(a.best, a.practice).Lines {
		if l.Got != "" && l.Points < l.Of && (l.Got == l.Want || l.Part != PartTime && a.c.sameAct(l.Got, l.Want)) {
			a.add(anyhow, l)
		}
	}
}

// astray follows the tree for a while, then does something else, and names the
// tree's verdict or one by chance.
func (a *agreement) astray(seed uint64) *Play {
	rng := rand.New(rand.NewPCG(seed, shuffled))
	p, _ := Resume(a.c, a.best.acts[:rng.IntN(len(a.best.acts)+1)], Verdict{})
	for range rng.IntN(4) {
		questions, remedies := p.could()
		if len(remedies) > 0 && rng.IntN(2) == 0 {
			p.Try(remedies[rng.IntN(len(remedies))].ID)
		} else if len(questions) > 0 {
			p.Look(questions[rng.IntN(len(questions))].ID)
		}
	}
	v := a.best.verdict
	if fixes := p.Fixes(); rng.IntN(2) == 0 {
		v.Fix = fixes[rng.IntN(len(fixes))]
	}
	if said := p.Phrases(a.practice); rng.IntN(2) == 0 {
		v.Phrase = said[rng.IntN(len(said))].ID
	}
	p.Judge(v)
	return p
}

// Agree looks for contradictions in so many drawn cases, seed by seed, and in all
// written ones. A case that cannot be drawn is none.
func Agree(k *tree.Knowledge, practice *tree.Practice, drawn int) []Contradiction {
	var out []Contradiction
	for i, d := range practice.Drills {
		out = slices.Concat(out, Contradictions(Write(k, d), practice, uint64(i)))
	}
	for seed := range uint64(drawn) {
		if c, err := Draw(k, Choice{}, seed); err == nil {
			out = slices.Concat(out, Contradictions(c, practice, seed))
		}
	}
	return out
}
