package trainee

import (
	"slices"
	"time"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/record"
)

// Home puts what is played aside, as it is, to choose something else.
func (t *Trainee) Home() {
	t.Run = nil
	t.queue, t.set, t.course, t.number, t.choice = nil, "", "", 0, nil
}

// BeginDrawn begins a drill that is drawn by a choice. It reports false if no failure
// fits.
func (t *Trainee) BeginDrawn(choice drill.Choice, l tree.Lang) bool {
	c, err := drill.Draw(t.options.Knowledge, choice, t.options.Seed())
	if err != nil {
		return false
	}
	t.choice = &choice
	return t.Begin([]*drill.Case{c}, "", "", l)
}

// Begin plays cases one after the other. It reports false if there are none.
func (t *Trainee) Begin(cases []*drill.Case, set, course string, l tree.Lang) bool {
	if len(cases) == 0 {
		return false
	}
	t.queue, t.set, t.course, t.number = cases, set, course, 1
	if t.Level == record.Worked && t.options.Level == "" && (set != "" || course != "") {
		t.Level = record.Free // a set and a course are there to be done
	}
	t.Start(cases[t.number-1], l)
	return true
}

// BeginSet begins the set of a code, known to be one.
func (t *Trainee) BeginSet(set drill.Set, l tree.Lang) bool {
	return t.Begin(t.casesOf(set), set.String(), "", l)
}

// casesOf returns the drills of a set, or none.
func (t *Trainee) casesOf(set drill.Set) []*drill.Case {
	cases, err := set.Cases(t.options.Knowledge)
	if err != nil {
		return nil
	}
	return cases
}

// BeginWritten begins a drill that a trainer wrote.
func (t *Trainee) BeginWritten(d *tree.Drill, l tree.Lang) {
	t.Begin([]*drill.Case{drill.Write(t.options.Knowledge, d)}, "", "", l)
}

// Codes returns the codes that can be practised.
func (t *Trainee) Codes() []*tree.Code {
	var out []*tree.Code
	for _, c := range t.options.Knowledge.Codes() {
		if c.Scheme == tree.DefaultScheme && !c.Approved() {
			out = append(out, c)
		}
	}
	return out
}

// Unfinished reports whether a drill was left open that can be gone on with.
func (t *Trainee) Unfinished() bool {
	_, _, ok := t.unfinished()
	return ok
}

func (t *Trainee) unfinished() (record.Attempt, *drill.Play, bool) {
	a, ok := record.Unfinished(t.done, t.Name)
	if !ok {
		return a, nil, false
	}
	play, ok := a.Resume(t.options.Knowledge, t.options.Practice)
	return a, play, ok
}

// Resume goes on with the drill that was left open. The time of an exam goes on
// too.
func (t *Trainee) Resume() {
	a, play, ok := t.unfinished()
	if !ok {
		return
	}
	t.Level, t.set, t.course, t.number, t.choice = a.Level, a.Set, a.Course, a.Number, a.Choice
	t.queue = nil
	switch set, ok := drill.ParseSet(t.set); {
	case t.set != "" && ok:
		t.queue = t.casesOf(set)
	case t.course != "" && t.number > 0:
		t.queue = t.rest(play.Case(), t.number)
	}
	t.goOnWith(a, play)
}

// rest returns the drills of the course to be gone on with after one that was left
// open: that one at its number, and after it those that are not begun.
func (t *Trainee) rest(open *drill.Case, number int) []*drill.Case {
	out := slices.Repeat([]*drill.Case{open}, number)
	drills := slices.DeleteFunc(t.courseDrills(), func(d *tree.Drill) bool {
		return d.ID == open.ID || slices.ContainsFunc(t.done, func(a record.Attempt) bool {
			return a.Drill == d.ID && a.State == record.Done && record.SameName(a.Name, t.Name)
		})
	})
	return append(out, Varied(t.options.Knowledge, drills, t.options.Seed())...)
}

// goOnWith goes on with an attempt that was kept, played again as far as it goes.
func (t *Trainee) goOnWith(a record.Attempt, play *drill.Play) {
	started := t.options.Now().Add(-time.Duration(a.Took) * time.Millisecond)
	if a.Level == record.Exam {
		started = a.At // its clock does not stop for who leaves
	}
	t.Run = &Run{Play: play, Record: a, started: started}
}

// Attend plays the drill of a number, from 1, among those of a class: on from an
// attempt that was kept, or from its beginning if that has no id.
func (t *Trainee) Attend(cases []*drill.Case, number int, open record.Attempt, l tree.Lang) {
	t.queue, t.set, t.course, t.number = cases, t.options.Set, t.options.Course, number
	c := cases[number-1]
	if open.ID == "" {
		t.Start(c, l)
		return
	}
	var acts []drill.Act
	for _, a := range open.Acts {
		acts = append(acts, a.Act)
	}
	play, _ := drill.Resume(c, acts, open.Verdict)
	t.Level, t.choice = open.Level, open.Choice
	t.goOnWith(open, play)
}

// Place returns which drill of how many is played; of nothing if they are drawn one
// by one.
func (t *Trainee) Place() (number, of int) { return t.number, len(t.queue) }

// More reports whether another drill follows in the set or the course.
func (t *Trainee) More() bool { return t.number < len(t.queue) }

// Draws reports whether drills are drawn one after the other.
func (t *Trainee) Draws() bool { return t.choice != nil }

// GoOn goes on to the next drill of the set, or draws another. It reports false if
// there is none.
func (t *Trainee) GoOn(l tree.Lang) bool {
	if t.More() {
		t.number++
		t.Start(t.queue[t.number-1], l)
		return true
	}
	return t.choice != nil && t.BeginDrawn(*t.choice, l)
}

// Queue returns the drills that are played one after the other.
func (t *Trainee) Queue() []*drill.Case { return slices.Clone(t.queue) }
