package drill_test

import (
	"sync"
	"testing"

	"swipewise/tree"
	"swipewise/tree/drill"
)

// A class gives one case to all its trainees: thirty of them make every move on
// the same case at the same time. Run with -race, or the Go runtime may end the
// program over a map that is written by two.
func TestThirtyTraineesOnOneCase(t *testing.T) {
	k, practice := shipped(t)
	written := drill.Write(k, practice.Drills[0])
	drawn, err := drill.Draw(k, drill.Choice{}, 18)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []*drill.Case{written, drawn} {
		const trainees = 30
		scores := make([]float64, trainees)
		var class sync.WaitGroup
		for i := range trainees {
			class.Go(func() { scores[i] = everyMove(c, k, practice) })
		}
		class.Wait()
		for i, points := range scores {
			if points != scores[0] {
				t.Errorf("trainee %d gets %v for the moves that gave trainee 0 %v", i, points, scores[0])
			}
		}
	}
}

// everyMove glances at, looks at and tries whatever there is, in the same order
// for everyone, and returns the points.
func everyMove(c *drill.Case, k *tree.Knowledge, practice *tree.Practice) float64 {
	for _, q := range k.Questions() {
		c.Glance(q.ID)
	}
	p := drill.Start(c)
	for moved := true; moved; {
		moved = false
		questions, remedies := p.Could()
		if len(questions) > 0 {
			_, moved = p.Look(questions[0].ID)
		} else if len(remedies) > 0 {
			_, moved = p.Try(remedies[0].ID)
		}
		moved = moved && len(p.Acts()) < 20
	}
	p.Judge(drill.Verdict{Cause: c.Truth().ID, Fix: drill.FixAcquirer})
	return drill.Grade(p, practice).Points
}
