package measure

import (
	"cmp"
	"slices"

	"swipewise/tree"
)

// Result is what the clerks' walks add up to. Parts are from 0 to 1, times in
// seconds.
type Result struct {
	Runs            int     `json:"runs"`
	Seed            uint64  `json:"seed"`
	NotSure         float64 `json:"not_sure"`
	Wrong           float64 `json:"wrong"`
	TopAtEnd        float64 `json:"top_at_end"`
	Top3AtEnd       float64 `json:"top3_at_end"`
	TopAtRemedy     float64 `json:"top_at_first_remedy"`
	Top3AtRemedy    float64 `json:"top3_at_first_remedy"`
	FirstRemedy     float64 `json:"first_remedy_worked"` // of the runs with a remedy
	Handovers       float64 `json:"handovers"`
	MeanQuestions   float64 `json:"mean_questions"`
	MedianQuestions int     `json:"median_questions_before_first_remedy"`
	MostQuestions   int     `json:"most_questions_before_first_remedy"`
	MostSteps       int     `json:"most_steps"`
	MeanSeconds     float64 `json:"mean_seconds"`
	MedianSeconds   float64 `json:"median_seconds"`
	Bounds          Bounds  `json:"bounds"`
	Worst           []Path  `json:"worst_paths"`
	Calibration     []Bin   `json:"calibration"`
	Causes          []Found `json:"causes"`
	Words           float64 `json:"words_not_understood"`
	Safety          Safety  `json:"safety"`
}

// Path is one clerk's walk.
type Path struct {
	Cause   string   `json:"cause"`
	Seconds float64  `json:"seconds"`
	Steps   []string `json:"steps"` // questions and remedies, in order
}

// mostPaths is how many of the worst paths are kept.
const mostPaths = 3

// worst returns the paths that took longest, each but once.
func worst(runs []run) []Path {
	order := make([]int, len(runs))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(runs[b].seconds, runs[a].seconds) })
	var out []Path
	for _, i := range order {
		alike := slices.ContainsFunc(out, func(p Path) bool { return slices.Equal(p.Steps, runs[i].trail) })
		if len(out) < mostPaths && !alike {
			out = append(out, Path{runs[i].cause.ID, runs[i].seconds, runs[i].trail})
		}
	}
	return out
}

// Bin compares what was said with what was true: of all times that the leading
// cause was given a chance in the bin, how often it was the cause.
type Bin struct {
	From  float64 `json:"from"`
	To    float64 `json:"to"`
	Times int     `json:"times"`
	Said  float64 `json:"said"`
	True  float64 `json:"true"`
}

// Found says how often one cause was on top at the end when it was at work, and
// what was taken for it most often.
type Found struct {
	Cause    *tree.Cause `json:"-"`
	ID       string      `json:"id"`
	Runs     int         `json:"runs"`
	Recall   float64     `json:"recall"`
	TakenFor string      `json:"taken_for,omitempty"`
}

func sumUp(k *tree.Knowledge, o Options, runs []run) Result {
	r := Result{Runs: len(runs), Seed: o.Seed, NotSure: o.NotSure, Wrong: o.Wrong, Words: o.Words}
	if len(runs) == 0 {
		return r
	}
	var before []int
	var seconds []float64
	tries := 0
	n := float64(len(runs))
	for _, x := range runs {
		r.TopAtEnd += rankedWithin(x.end, x.cause, 1) / n
		r.Top3AtEnd += rankedWithin(x.end, x.cause, 3) / n
		r.TopAtRemedy += rankedWithin(x.first, x.cause, 1) / n
		r.Top3AtRemedy += rankedWithin(x.first, x.cause, 3) / n
		r.MeanQuestions += float64(x.questions) / n
		r.MeanSeconds += x.seconds / n
		r.MostQuestions = max(r.MostQuestions, x.asked)
		r.MostSteps = max(r.MostSteps, x.questions+x.remedies)
		r.Safety.add(x.safety)
		before = append(before, x.asked)
		seconds = append(seconds, x.seconds)
		if x.handover {
			r.Handovers += 1 / n
		}
		if x.anyTry {
			tries++
			if x.firstTry {
				r.FirstRemedy++
			}
		}
	}
	r.FirstRemedy /= float64(max(1, tries))
	slices.Sort(before)
	slices.Sort(seconds)
	r.MedianQuestions = before[len(before)/2]
	r.MedianSeconds = seconds[len(seconds)/2]
	r.Bounds = bounds(k, runs)
	r.Worst = worst(runs)
	r.Calibration = calibrate(runs)
	r.Causes = recall(k, runs)
	return r
}

// rankedWithin is 1 if the cause is among the first n of a belief, else 0.
func rankedWithin(b tree.Belief, c *tree.Cause, n int) float64 {
	for i := range min(n, len(b)) {
		if b[i].Cause == c {
			return 1
		}
	}
	return 0
}

// bins is the number of bins of the calibration, of equal width.
const bins = 10

func calibrate(runs []run) []Bin {
	out := make([]Bin, bins)
	for i := range out {
		out[i].From, out[i].To = float64(i)/bins, float64(i+1)/bins
	}
	for _, x := range runs {
		for _, s := range x.said {
			b := &out[min(bins-1, int(s.p*bins))]
			b.Times++
			b.Said += s.p
			if s.true {
				b.True++
			}
		}
	}
	for i := range out {
		if n := float64(out[i].Times); n > 0 {
			out[i].Said /= n
			out[i].True /= n
		}
	}
	return out
}

// recall counts, cause by cause, the causes seen least often first.
func recall(k *tree.Knowledge, runs []run) []Found {
	found := map[*tree.Cause]*Found{}
	taken := map[*tree.Cause]map[string]int{}
	for _, c := range k.Causes() {
		found[c] = &Found{Cause: c, ID: c.ID}
		taken[c] = map[string]int{}
	}
	for _, x := range runs {
		f := found[x.cause]
		f.Runs++
		if top := x.end[0].Cause; top == x.cause {
			f.Recall++
		} else {
			taken[x.cause][top.ID]++
		}
	}
	var out []Found
	for _, c := range k.Causes() {
		f := found[c]
		if f.Runs == 0 {
			continue
		}
		f.Recall /= float64(f.Runs)
		most := 0
		for id, n := range taken[c] {
			if n > most || n == most && id < f.TakenFor {
				f.TakenFor, most = id, n
			}
		}
		out = append(out, *f)
	}
	slices.SortStableFunc(out, func(a, b Found) int { return cmp.Compare(a.Recall, b.Recall) })
	return out
}
