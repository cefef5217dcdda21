package advice

import (
	"slices"
	"sync"

	"swipewise/tree"
)

// walked is what becomes of clerks who answer truthfully, worked out path by
// path instead of drawn: a path is followed while at least one cause takes it
// often enough.
type walked struct {
	taken   []map[int]float64 // by cause: the part of its failures with which cause on top at the end
	asked   map[*tree.Question]bool
	offered map[*tree.Remedy]bool
}

// leastPath is the part of a cause's failures below which a path is not followed
// any further: what is on top there counts as on top at the end.
const leastPath = .001

// ended is one end of a path: how often each cause comes to it, and what is on
// top there.
type ended struct {
	top   int
	reach []float64 // by cause
}

// walkAll walks from everything that clerks begin with. The starts are shared
// out among workers and added up in their order, so that the sums are the same
// to the last digit.
func (s *signs) walkAll(workers int, progress func(done, of int)) *walked {
	events, reach := s.starts()
	walks := make([]*walk, len(events))
	var wg sync.WaitGroup
	var mu sync.Mutex
	done := 0
	next := make(chan int, len(events))
	for i := range events {
		next <- i
	}
	close(next)
	for range max(1, workers) {
		wg.Go(func() {
			for i := range next {
				walks[i] = s.walkFrom(events[i], reach[i])
				mu.Lock()
				done++
				if progress != nil {
					progress(done, len(events))
				}
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	out := &walked{
		taken: make([]map[int]float64, len(s.causes)),
		asked: map[*tree.Question]bool{}, offered: map[*tree.Remedy]bool{},
	}
	for i := range out.taken {
		out.taken[i] = map[int]float64{}
	}
	for _, w := range walks {
		out.add(w)
	}
	return out
}

func (out *walked) add(w *walk) {
	for _, e := range w.ends {
		for c, p := range e.reach {
			if p > 0 {
				out.taken[c][e.top] += p
			}
		}
	}
	for _, q := range w.asked {
		out.asked[q] = true
	}
	for _, r := range w.offered {
		out.offered[r] = true
	}
}

// starts returns everything that clerks begin with, and how often under each
// cause.
func (s *signs) starts() (events []tree.Event, reach [][]float64) {
	at := map[tree.Event]int{}
	for c := range s.causes {
		for _, b := range s.startsOf(c) {
			i, ok := at[b.event]
			if !ok {
				i = len(events)
				at[b.event] = i
				events = append(events, b.event)
				reach = append(reach, make([]float64, len(s.causes)))
			}
			reach[i][c] = b.p
		}
	}
	return events, reach
}

// walk is one walk from one start.
type walk struct {
	*signs
	seen    map[string][][]float64 // the rows of the questions after this start
	ends    []ended
	asked   []*tree.Question
	offered []*tree.Remedy
}

func (s *signs) walkFrom(start tree.Event, reach []float64) *walk {
	w := &walk{signs: s, seen: s.unsaid(start, reach)}
	session := tree.NewSession(s.k)
	if _, err := session.Add(start); err == nil {
		w.from(session, reach)
	}
	return w
}

// from follows every way on from a place that each cause comes to so often.
func (w *walk) from(session *tree.Session, reach []float64) {
	if most := slices.Max(reach); most < leastPath {
		if most > 0 {
			w.end(session.Belief(), reach)
		}
		return
	}
	step := session.Step()
	switch step.Kind {
	case tree.Ask:
		w.ask(session, step, step.Question, reach)
	case tree.Try:
		w.try(session, step.Remedy, reach)
	case tree.Paid:
		if q := session.TellApart(); q != nil {
			w.ask(session, step, q, reach)
			return
		}
		w.end(step.Belief, reach)
	case tree.Handover:
		w.end(step.Belief, reach)
	}
}

func (w *walk) end(b tree.Belief, reach []float64) {
	w.ends = append(w.ends, ended{w.index[b[0].Cause], reach})
}

func (w *walk) ask(session *tree.Session, step tree.Step, q *tree.Question, reach []float64) {
	w.asked = append(w.asked, q)
	for a, id := range w.ids[q.ID] {
		next := make([]float64, len(reach))
		for c, p := range reach {
			next[c] = p * w.seen[q.ID][c][a]
		}
		w.on(session, step.Says(q.ID, id), next)
	}
}

func (w *walk) try(session *tree.Session, r *tree.Remedy, reach []float64) {
	w.offered = append(w.offered, r)
	works, fails := make([]float64, len(reach)), make([]float64, len(reach))
	for c, p := range reach {
		cure := w.k.CureChance(w.causes[c], r)
		works[c], fails[c] = p*cure, p*(1-cure)
	}
	w.on(session, tree.Event{Kind: tree.EventTried, Remedy: r.ID, Outcome: tree.Worked}, works)
	w.on(session, tree.Event{Kind: tree.EventTried, Remedy: r.ID, Outcome: tree.Failed}, fails)
}

func (w *walk) on(session *tree.Session, e tree.Event, reach []float64) {
	next := session.Clone()
	if _, err := next.Add(e); err == nil {
		w.from(next, reach)
	}
}
