// Package trainee is one person practising, without a screen: which drill is
// played, at which level, how long it has taken, and what is kept of it. The full
// screen and the line mode both play through it; what may be done in a drill and
// what it is worth is decided in swipewise/tree/drill.
//
//	t := trainee.New(trainee.Options{Knowledge: k, Practice: practice, …}, tree.ZH)
//	t.BeginDrawn(drill.Choice{}, tree.ZH)
//	t.Run.Play.Look("signal")
//	t.Keep()
package trainee

import (
	"slices"
	"time"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/record"
)

// Options are what somebody practises with, and what to begin with.
type Options struct {
	Knowledge *tree.Knowledge
	Practice  *tree.Practice

	Name     string
	Level    record.Level  // if empty Free, and Worked for who has never practised
	Cases    []*drill.Case // to begin with; nil to choose
	Choice   drill.Choice  // that Cases were drawn with
	Set      string        // the code of the set, or the course, that Cases are
	Course   string
	Clock    bool             // show the time that runs at other levels than the exam too
	Attempts []record.Attempt // what was practised before, by anybody
	Program  string           // its version
	Staff    record.Staff     // who the trainee is to the company
	Trainer  string

	Now   func() time.Time
	Seed  func() uint64
	Extra func() time.Duration       // that was given beyond the time of an exam; may be nil
	Keep  func(record.Attempt) error // keeps an attempt, after every act and once it is handed in; may be nil
}

// Trainee is one person practising. It belongs to one goroutine.
type Trainee struct {
	Name    string
	Level   record.Level
	Run     *Run // what is played; nil for nothing
	options Options
	queue   []*drill.Case
	set     string
	course  string
	number  int              // of the drill in the queue, from 1
	choice  *drill.Choice    // that drills are drawn with, one after the other; nil for others
	done    []record.Attempt // all that was practised, as it is kept
}

// New returns a trainee who begins with the cases of the options, if there are any.
func New(o Options, l tree.Lang) *Trainee {
	level := o.Level
	if level == "" {
		level = record.Free
		if len(o.Attempts) == 0 && len(o.Cases) == 0 { // who has never practised sees it done first
			level = record.Worked
		}
	}
	t := &Trainee{Name: o.Name, Level: level, options: o, done: slices.Clone(o.Attempts)}
	if len(o.Cases) > 0 && o.Set == "" && o.Course == "" && o.Cases[0].Written == nil {
		t.choice = &o.Choice
	}
	t.Begin(o.Cases, o.Set, o.Course, l)
	return t
}

// Rename takes another name; without one, nobody's results are kept.
func (t *Trainee) Rename(name string) {
	if t.Name = ""; name != "" {
		t.Name = record.Name(name)
	}
}

// Practised reports whether anything was practised before, by anybody.
func (t *Trainee) Practised() bool { return len(t.done) > 0 }

// Progress returns how far the trainee has come.
func (t *Trainee) Progress() record.Progress {
	o := t.options
	return record.ProgressOf(t.done, t.Name, o.Knowledge, o.Practice.Rubric, o.Now())
}

// Due returns the causes that are to be practised again today.
func (t *Trainee) Due() []string { return t.Progress().DueToday() }
