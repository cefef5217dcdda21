// Package measure lets simulated clerks walk the tree and counts how it serves
// them. A clerk's cause is drawn by the shares, what they see by the signs: the
// figures say how good the tree is if the estimates in the knowledge hold.
package measure

import (
	"slices"
	"sync"

	"swipewise/tree"
)

// Options say how many clerks walk and how reliable they are.
type Options struct {
	Runs     int
	Seed     uint64
	NotSure  float64        // how often a clerk is not sure, 0 to 1
	Wrong    float64        // how often a clerk gives a wrong answer, 0 to 1
	Words    float64        // how often a clerk begins with words that are not understood, 0 to 1
	Skip     float64        // how often a clerk cannot do a remedy, 0 to 1
	Workers  int            // how many clerks walk at once; at least one does
	Progress func(done int) // called now and then; may be nil
}

// run is what became of one clerk.
type run struct {
	cause     *tree.Cause
	end       tree.Belief // after the last step and what is asked after it
	first     tree.Belief // when the first remedy was offered, or at the end
	asked     int         // questions before the first remedy
	before    float64     // bits missing once the clerk has said what they start from
	bits      float64     // that the answers told, on average over what they might have been
	questions int
	remedies  int
	firstTry  bool // the first remedy worked
	anyTry    bool
	handover  bool
	seconds   float64
	trail     []string // the questions and remedies, in order
	said      []said
	safety    Safety
}

// said is a probability that was on the screen, and whether it was true.
type said struct {
	p    float64
	true bool
}

// Run lets the clerks walk. The same options give the same result with any
// number of workers.
func Run(k *tree.Knowledge, o Options) Result { return sumUp(k, o, walks(k, k, o)) }

// walks lets the clerks walk through failures as they truly are, led by a
// program that goes by what it knows.
func walks(used, truth *tree.Knowledge, o Options) []run {
	runs := make([]run, o.Runs)
	var wg sync.WaitGroup
	var mu sync.Mutex
	next, done := 0, 0
	known := &steps{kept: map[string]tree.Step{}}
	for range max(1, o.Workers) {
		wg.Go(func() {
			for {
				mu.Lock()
				from := next
				next += batch
				mu.Unlock()
				if from >= o.Runs {
					return
				}
				to := min(o.Runs, from+batch)
				for i := from; i < to; i++ {
					runs[i] = newClerk(used, truth, o, i).walk(known)
				}
				mu.Lock()
				done += to - from
				if o.Progress != nil {
					o.Progress(done)
				}
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	return runs
}

// top is how many causes of a belief are kept: many clerks walk.
const top = 3

// batch is how many clerks a core takes at a time.
const batch = 64

// walk takes one clerk from the first key to the end of the failure.
func (c *clerk) walk(known *steps) run {
	s := tree.NewSession(c.used)
	begun := c.begin(s)
	watch := book{k: c.used}
	watch.safety.Begun[begun]++
	r := run{cause: c.used.Cause(c.failure.Cause.ID), before: known.next(s).Belief.Entropy()}
	costs := c.used.Costs()
	for {
		step := known.next(s)
		r.say(step.Belief)
		watch.look(s, step)
		r.safety = watch.safety
		switch step.Kind {
		case tree.Ask:
			r.questions++
			r.trail = append(r.trail, step.Question.ID)
			if r.first == nil {
				r.asked++
			}
			r.bits += c.used.Information(step.Belief, step.Question)
			r.seconds += step.Question.Seconds + costs.Reading
			_, _ = s.Answer(step.Question.ID, c.answer(step.Question))
		case tree.Try:
			r.try(step, costs)
			o := c.try(step.Remedy)
			r.firstTry = r.firstTry || r.remedies == 1 && o == tree.Worked
			_, _ = s.Tried(step.Remedy.ID, o)
		case tree.Handover:
			r.handover = true
			r.seconds += costs.Support
			return r.finish(step.Belief)
		case tree.Paid:
			for q := s.TellApart(); q != nil; q = s.TellApart() {
				_, _ = s.Add(step.Says(q.ID, c.answer(q)))
			}
			return r.finish(s.Belief())
		}
	}
}

func (r *run) try(step tree.Step, costs tree.Costs) {
	if r.first == nil {
		r.first = slices.Clone(step.Belief[:min(top, len(step.Belief))])
	}
	r.remedies++
	r.trail = append(r.trail, step.Remedy.ID)
	r.anyTry = true
	r.seconds += step.Remedy.Seconds
	for _, t := range step.Remedy.Does {
		if t == tree.PaysAgain && step.Remedy.Is == "" {
			r.seconds += costs.Paying
		}
	}
}

func (r *run) finish(b tree.Belief) run {
	r.end = slices.Clone(b[:min(top, len(b))])
	if r.first == nil {
		r.first = r.end
	}
	return *r
}

// say keeps the chance of the leading cause, for the calibration. What stays on
// the screen after an answer that told nothing is said once.
func (r *run) say(b tree.Belief) {
	s := said{b[0].P, b[0].Cause == r.cause}
	if n := len(r.said); n == 0 || r.said[n-1] != s {
		r.said = append(r.said, s)
	}
}
