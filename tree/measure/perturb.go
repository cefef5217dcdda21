package measure

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"

	"swipewise/tree"
)

// Perturbation tells how the figures move if the estimates are wrong: failures are
// drawn from perturbed knowledge, the program goes by the knowledge as it stands.
type Perturbation struct {
	By        float64       `json:"by"`    // by how much at most every number was changed, 0.3 for ±30 %
	Times     int           `json:"times"` // how often, each time anew
	Still     Result        `json:"still"` // without any change
	Top       Spread        `json:"top_at_end"`
	Top3      Spread        `json:"top3_at_end"`
	First     Spread        `json:"first_remedy_worked"`
	Secs      Spread        `json:"mean_seconds"`
	Sensitive []Sensitivity `json:"hangs_on"` // the causes whose numbers matter most
}

// Spread is a figure over all perturbations.
type Spread struct {
	Still float64 `json:"still"`
	Mean  float64 `json:"mean"`
	Least float64 `json:"least"`
	Most  float64 `json:"most"`
}

// Sensitivity says how much of the figures hangs on the numbers of one cause: the
// mean change of its part of all runs that end with the right cause on top.
type Sensitivity struct {
	ID     string  `json:"id"`
	Change float64 `json:"change"`
}

// Perturb perturbs the knowledge some times, each time anew, and measures each.
func Perturb(k *tree.Knowledge, o Options, by float64, times int) Perturbation {
	s := Perturbation{By: by, Times: times, Still: Run(k, o)}
	change := map[string]float64{}
	still := parts(s.Still)
	var all []Result
	for i := range times {
		rng := rand.New(rand.NewPCG(o.Seed, uint64(i)+1<<32))
		r := sumUp(k, o, walks(k, k.Perturbed(by, rng.Float64), o))
		all = append(all, r)
		now := parts(r)
		for id, p := range still {
			change[id] += math.Abs(now[id]-p) / float64(times)
		}
	}
	spread := func(of func(Result) float64) Spread {
		out := Spread{Still: of(s.Still), Least: math.Inf(1), Most: math.Inf(-1)}
		for _, r := range all {
			out.Mean += of(r) / float64(times)
			out.Least, out.Most = min(out.Least, of(r)), max(out.Most, of(r))
		}
		return out
	}
	s.Top = spread(func(r Result) float64 { return r.TopAtEnd })
	s.Top3 = spread(func(r Result) float64 { return r.Top3AtEnd })
	s.First = spread(func(r Result) float64 { return r.FirstRemedy })
	s.Secs = spread(func(r Result) float64 { return r.MeanSeconds })
	for id, c := range change {
		s.Sensitive = append(s.Sensitive, Sensitivity{id, c})
	}
	slices.SortFunc(s.Sensitive, func(a, b Sensitivity) int { return cmp.Or(cmp.Compare(b.Change, a.Change), cmp.Compare(a.ID, b.ID)) })
	s.Sensitive = s.Sensitive[:min(mostSensitive, len(s.Sensitive))]
	return s
}

// mostSensitive is how many causes are named.
const mostSensitive = 10

// parts returns, cause by cause, the part of all runs that end with it rightly
// on top.
func parts(r Result) map[string]float64 {
	out := map[string]float64{}
	for _, f := range r.Causes {
		out[f.ID] = f.Recall * float64(f.Runs) / float64(r.Runs)
	}
	return out
}
