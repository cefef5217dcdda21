package measure

import (
	"sync"

	"swipewise/tree"
)

// Excess compares the policy with the optimum for one thing that people start
// from, on the small model cut out there.
type Excess struct {
	Start   string  `json:"start"` // code=51, display=read-failed, …
	Policy  float64 `json:"policy_seconds"`
	Optimum float64 `json:"optimum_seconds"`
	Over    float64 `json:"excess"` // part of the optimum
	States  float64 `json:"states"`
}

// Exact solves the small model of every code and display that a cause names, by
// as many workers; the others all leave the belief where it was. Progress is
// told how many are done.
func Exact(k *tree.Knowledge, workers int, progress func(done, of int)) ([]Excess, error) {
	starts := named(k)
	out := make([]Excess, len(starts))
	errs := make([]error, len(starts))
	var wg sync.WaitGroup
	var mu sync.Mutex
	next, done := 0, 0
	for range max(1, workers) {
		wg.Go(func() {
			for {
				mu.Lock()
				i := next
				next++
				mu.Unlock()
				if i >= len(starts) {
					return
				}
				out[i], errs[i] = exact(k, starts[i])
				mu.Lock()
				done++
				if progress != nil {
					progress(done, len(starts))
				}
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// named returns the codes and displays that are a sign of some cause, the
// commonest first.
func named(k *tree.Knowledge) []tree.Event {
	signs := map[string]bool{}
	for _, q := range []string{tree.CodeQuestion, tree.DisplayQuestion} {
		for _, c := range k.Causes() {
			for _, x := range k.Chances(c, k.Question(q)) {
				signs[q+"="+x.ID] = true
			}
		}
	}
	var out []tree.Event
	for _, s := range k.Starts() {
		if signs[nameOf(s.Event)] {
			out = append(out, s.Event)
		}
	}
	return out
}

// nameOf names a start as knowledge files do.
func nameOf(e tree.Event) string {
	if e.Scheme != "" {
		return e.Question + "=" + e.Scheme + ":" + e.Answer
	}
	return e.Question + "=" + e.Answer
}

func exact(k *tree.Knowledge, start tree.Event) (Excess, error) {
	s := tree.NewSession(k)
	if _, err := s.Add(start); err != nil {
		return Excess{}, err
	}
	m, at := s.Submodel()
	e := Excess{Start: nameOf(start), States: m.States(), Policy: m.Evaluate(at)}
	var err error
	if e.Optimum, err = m.Exact(at); err != nil {
		return e, err
	}
	e.Over = e.Policy/e.Optimum - 1
	return e, nil
}
