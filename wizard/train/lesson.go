package train

import "swipewise/wizard/record"

// Lesson is one drill of a class. It leads to no other drill by itself: the trainer
// leads, or whoever made it says what follows.
type Lesson struct {
	Number int            // of the drill among the cases, from 1
	Open   record.Attempt // to go on with; without an id there is none
	Then   func()         // what follows the score; nil if the trainee waits for that
}

// NewLesson returns one of the cases that the options have.
func NewLesson(o Options, l Lesson) *Model {
	all := o.Cases
	o.Cases = nil
	m := New(o)
	m.lesson = &l
	m.Attend(all, l.Number, l.Open, m.Lang)
	m.toPlay()
	if l.Open.ID != "" {
		m.resumed()
	}
	if l.Open.State == record.Done {
		m.Debrief()
	}
	return m
}

// Debrief shows what the drill was about. One that was not handed in is not kept as if it
// had been, and has no score.
func (m *Model) Debrief() {
	m.Notice = nil
	if m.Run.Debrief == nil {
		m.LookBack()
		if m.Run.Record.State != record.Done {
			m.turn(&debriefScreen{m: m, at: -1})
			return
		}
	}
	m.turn(&scoreScreen{m: m})
}
