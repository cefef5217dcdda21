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

// Exact solves the small model of every code and display, by as many workers.
// It returns them in the order of the knowledge, and what Progress is told of
// along the way.
func Exact(k *tree.Knowledge, workers int, progress func(done, of int)) ([]Excess, error) {
	var starts []tree.Event
	for _, s := range k.Starts() {
		if s.Event.Question == tree.CodeQuestion || s.Event.Question == tree.DisplayQuestion {
			starts = append(starts, s.Event)
		}
	}
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

func exact(k *tree.Knowledge, start tree.Event) (Excess, error) {
	s := tree.NewSession(k)
	if _, err := s.Add(start); err != nil {
		return Excess{}, err
	}
	m, at := s.Cut()
	e := Excess{Start: start.Question + "=" + start.Answer, States: m.States(), Policy: m.Evaluate(at)}
	if start.Network != "" {
		e.Start = start.Question + "=" + start.Network + ":" + start.Answer
	}
	var err error
	if e.Optimum, err = m.Exact(at); err != nil {
		return e, err
	}
	e.Over = e.Policy/e.Optimum - 1
	return e, nil
}
