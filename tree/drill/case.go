// Package drill turns the wizard round: the program plays a failure and the
// trainee finds the cause. It is scored against what the tree itself does on the
// very same failure. What is shown, asked and scored is decided here; faces only
// draw it.
package drill

import (
	"encoding/binary"
	"hash/fnv"
	"slices"
	"sync"

	"swipewise/tree"
	"swipewise/tree/failure"
)

// Case is one failure to practise: a hidden cause, one fixed answer to every
// question, and what is to be seen at the start. It never changes once it is
// made: a class shares one among all its trainees.
type Case struct {
	ID      string      // of the written drill; empty for one that was drawn
	Seed    uint64      // of the one that was drawn; of a written one what varies it, 0 as it is usually played
	Written *tree.Drill // nil for one that was drawn
	Begins  []tree.Event
	k       *tree.Knowledge
	failure *failure.Failure
	best    func() *Play // the tree's own play; it is shared, and only read
	order   func() order // of long lists
	mood    func() Mood
}

// made lets a case reckon once, when it is first needed, what all its plays share.
func (c *Case) made() *Case {
	c.mood = sync.OnceValue(c.moodNow)
	c.order = sync.OnceValue(func() order { return orderOf(c.k) })
	c.best = sync.OnceValue(func() *Play { return Solve(c) })
	return c
}

// Write makes the case of a drill that a trainer wrote. What the drill leaves
// open is drawn by its id, so that it is the same each time.
func Write(k *tree.Knowledge, d *tree.Drill) *Case { return WriteAnew(k, d, 0) }

// WriteFair makes the case of a written drill anew, so that what it leaves open is
// not as it was the last time, and yet the tree finds the cause.
func WriteFair(k *tree.Knowledge, d *tree.Drill, seed uint64) *Case {
	for i := range uint64(mostAnew) {
		if c := WriteAnew(k, d, seed+i); c.fair() {
			return c
		}
	}
	return Write(k, d)
}

// mostAnew is how often a drill is made anew before it is given as it is usually played.
const mostAnew = 8

// WriteAnew is Write with what the drill leaves open drawn by a seed too.
func WriteAnew(k *tree.Knowledge, d *tree.Drill, seed uint64) *Case {
	h := fnv.New64a()
	_, _ = h.Write([]byte(d.ID))
	if seed != 0 {
		_, _ = h.Write(binary.BigEndian.AppendUint64(nil, seed))
	}
	fixed := failure.Fixed{
		Answers:  map[string]string{tree.CodeQuestion: tree.SomethingElse, tree.DisplayQuestion: tree.SomethingElse},
		Outcomes: map[string]tree.Outcome{},
	}
	for _, r := range slices.Concat(d.Begins, d.Answers) {
		fixed.Answers[r.Question] = r.Answer
	}
	for remedy, yes := range d.Works {
		fixed.Outcomes[remedy] = tree.Failed
		if yes == "yes" {
			fixed.Outcomes[remedy] = tree.Worked
		}
	}
	c := (&Case{ID: d.ID, Seed: seed, Written: d, k: k, failure: failure.New(k, k.Cause(d.Cause), h.Sum64(), fixed)}).made()
	for _, r := range d.Begins {
		c.Begins = append(c.Begins, tree.Event{Kind: tree.EventAnswer, Question: r.Question, Answer: r.Answer})
	}
	return c
}

// Knowledge returns what the case was made from.
func (c *Case) Knowledge() *tree.Knowledge { return c.k }

// Truth returns the hidden cause. Faces show it only once the drill is handed in.
func (c *Case) Truth() *tree.Cause { return c.failure.Cause }

// Glance returns what a look at the terminal shows of a question without asking
// it, such as its signal and battery icons: the drawing of the terminal uses it.
func (c *Case) Glance(question string) string {
	q := c.k.Question(question)
	if q == nil {
		return ""
	}
	return c.failure.Answer(q)
}

// session returns a session in which no more is known than what is to be seen at
// the start.
func (c *Case) session() *tree.Session {
	s := tree.NewSession(c.k)
	_, _ = s.AddAll(c.Begins...)
	return s
}
