package drill

import (
	"errors"
	"math"
	"math/rand/v2"
	"slices"

	"swipewise/tree"
	"swipewise/tree/failure"
)

// Choice narrows down which failures are drawn. The zero value leaves all open.
type Choice struct {
	Branch tree.Branch `json:"branch,omitempty"` // empty for any
	Code   string      `json:"code,omitempty"`   // the key of a code that the terminal shows; empty for any
	Causes []string    `json:"causes,omitempty"` // nil for any
	Hard   Hardness    `json:"hard,omitempty"`
	Danger bool        `json:"danger,omitempty"` // only failures in which something dangerous could be done
}

// Hardness says how likely the cause is from what is to be seen at the start.
type Hardness int

// AnyHardness does not ask. Easy causes lead from the start, middling ones are
// among the likely ones, of hard ones what is shown speaks little or misleads.
const (
	AnyHardness Hardness = iota
	Easy
	Middling
	Hard
)

// The bounds between the grades of hardness; chosen so that each holds about a
// third of the drills.
const (
	easyFrom = .6
	hardTo   = .2
)

// ErrNone says that no fair failure fits a choice.
var ErrNone = errors.New("no failure fits the choice")

const (
	mostDraws = 400 // before a choice is given up
	mostActs  = 10  // of the tree's own path
)

// Draw draws a failure. The same knowledge, choice and seed give the same one on
// every machine. Only fair failures are taken: those in which the tree itself,
// with no more than a trainee can find out, ends with the true cause on top.
func Draw(k *tree.Knowledge, choice Choice, seed uint64) (*Case, error) {
	causes, weights := choice.causes(k)
	if len(causes) == 0 {
		return nil, ErrNone
	}
	var fixed failure.Fixed
	if choice.Code != "" {
		fixed.Answers = map[string]string{tree.CodeQuestion: choice.Code}
	}
	rng := rand.New(rand.NewPCG(seed, 0))
	for range mostDraws {
		cause := causes[pick(weights, rng.Float64())]
		f := failure.New(k, cause, rng.Uint64(), fixed)
		c := (&Case{Seed: seed, k: k, failure: f, Begins: []tree.Event{f.Begin()}}).made()
		if c.fits(choice) && c.fair() {
			return c, nil
		}
	}
	return nil, ErrNone
}

// causes returns the causes that a choice leaves, with their weights: the root
// of their shares, so that rare ones are met as well.
func (choice Choice) causes(k *tree.Knowledge) ([]*tree.Cause, []float64) {
	var causes []*tree.Cause
	var weights []float64
	for _, c := range k.Causes() {
		switch {
		case c.ID == tree.OtherCause,
			choice.Branch != "" && c.Branch != choice.Branch,
			choice.Causes != nil && !slices.Contains(choice.Causes, c.ID):
			continue
		}
		w := math.Sqrt(c.Share)
		if choice.Code != "" {
			if w *= chanceOf(k, c, choice.Code); w == 0 {
				continue
			}
		}
		causes, weights = append(causes, c), append(weights, w)
	}
	return causes, weights
}

// chanceOf returns how often a cause brings a code that it names.
func chanceOf(k *tree.Knowledge, c *tree.Cause, code string) float64 {
	for _, x := range k.Chances(c, k.Question(tree.CodeQuestion)) {
		if x.ID == code {
			return x.P
		}
	}
	return 0
}

// pick returns an index with the chance of its weight; at is from 0 to 1.
func pick(weights []float64, at float64) int {
	total := 0.0
	for _, w := range weights {
		total += w
	}
	at *= total
	for i, w := range weights {
		if at -= w; at < 0 {
			return i
		}
	}
	return len(weights) - 1
}

func (c *Case) fits(choice Choice) bool {
	step := c.session().Step()
	if choice.Danger && len(forbids(step)) == 0 {
		return false
	}
	return choice.Hard == AnyHardness || choice.Hard == c.Hardness()
}

// forbids returns what the hazards forbid at a step.
func forbids(step tree.Step) []tree.Tag {
	var out []tree.Tag
	for _, st := range step.Standing {
		out = append(out, st.Forbids...)
	}
	return out
}

// Hardness returns how hard the case is.
func (c *Case) Hardness() Hardness {
	switch p := c.session().Belief().Of(c.Truth().ID); {
	case p >= easyFrom:
		return Easy
	case p < hardTo:
		return Hard
	}
	return Middling
}

// fair reports whether the tree finds the cause, on a path that is not too long
// to be practised.
func (c *Case) fair() bool {
	p := c.best()
	return p.verdict.Cause == c.Truth().ID && len(p.acts) <= mostActs
}
