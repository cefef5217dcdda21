package drill

import (
	"math"
	"strconv"

	"swipewise/tree"
)

// whole returns the seconds at a till from the first act to the end of the failure:
// the acts, then the fix that was named where it was not done yet, and a call where
// that fix would not have ended it; and the part that the call takes.
func (p *Play) whole() (sum, call float64) {
	sum = p.Seconds()
	if p.Mended() {
		return sum, 0
	}
	if r := p.c.k.Remedy(p.verdict.Fix); r != nil && p.tried(r.ID) < 0 {
		sum += p.c.k.SecondsToDo(r)
		if p.c.failure.Try(r) == tree.Worked {
			return sum, 0
		}
	}
	call = p.c.k.Costs().Support
	return sum + call, call
}

// tried returns the index of the act that tried a remedy, or -1.
func (p *Play) tried(remedy string) int {
	for i, a := range p.acts {
		if a.Kind == Try && a.ID == remedy {
			return i
		}
	}
	return -1
}

// seconds writes a time as whole seconds.
func seconds(s float64) string { return strconv.Itoa(int(math.Round(s))) }

// wouldDo reports whether the tree, at a step, would do a remedy.
func wouldDo(k *tree.Knowledge, step tree.Step, r *tree.Remedy) bool {
	switch step.Kind {
	case tree.Try:
		return step.Remedy == r
	case tree.Ask:
		return k.ActOf(step.Question) == r
	case tree.Paid, tree.Handover:
	}
	return false
}
