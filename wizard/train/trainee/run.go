package trainee

import (
	"time"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/debrief"
	"swipewise/wizard/record"
)

// Run is a drill that is played.
type Run struct {
	Play    *drill.Play
	Record  record.Attempt   // as it is kept
	Debrief *debrief.Debrief // once it is handed in
	started time.Time
	warned  string // the dangerous act that was warned about last
	told    bool   // it was said that the verdict is not complete
}

// Start begins to play a case at the level that was chosen.
func (t *Trainee) Start(c *drill.Case, l tree.Lang) {
	if t.begunExam(c) {
		return
	}
	play, now := drill.Start(c), t.options.Now()
	of := record.Attempt{
		Name: t.Name, Program: t.options.Program, Lang: l, Set: t.set, Course: t.course, Choice: t.choice, Level: t.Level,
		Staff: t.options.Staff, Trainer: t.options.Trainer,
	}
	if t.set != "" || t.course != "" {
		of.Number, of.Of = t.number, len(t.queue)
	}
	t.Run = &Run{Play: play, started: now, Record: record.Begin(play, t.options.Practice, of, now)}
}

// begunExam goes on with the exam in a case that was begun and not handed in: who
// leaves one does not get it anew with all of its time.
func (t *Trainee) begunExam(c *drill.Case) bool {
	if t.Level != record.Exam {
		return false
	}
	for _, a := range t.done {
		same := a.State == record.Open && a.Level == record.Exam && record.SameName(a.Name, t.Name) && a.Drill == c.ID && a.Set == t.set && (c.Written != nil || a.Seed == c.Seed)
		if !same || a.Came() {
			continue
		}
		if play, ok := a.Resume(t.options.Knowledge, t.options.Practice); ok {
			t.goOnWith(a, play)
			return true
		}
	}
	return false
}

// Again plays the same case again, from its beginning.
func (t *Trainee) Again(l tree.Lang) { t.Start(t.Run.Play.Case(), l) }

// Warns returns the rule that an act would break, once, where there is help.
func (t *Trainee) Warns(id string, does []tree.Tag) *tree.Hazard {
	broken := t.Run.Play.Session().Breaks(does)
	if t.Run.Record.Level != record.Guided || len(broken) == 0 || t.Run.warned == id {
		return nil
	}
	t.Run.warned = id
	return broken[0]
}

// Decide changes the verdict, and keeps the attempt.
func (t *Trainee) Decide(change func(*drill.Verdict)) error {
	v := t.Run.Play.Verdict()
	change(&v)
	t.Run.Play.Judge(v)
	return t.Keep()
}

// Keep keeps the attempt as it stands.
func (t *Trainee) Keep() error {
	r := t.Run
	if since := t.Used(); r.Debrief == nil {
		r.told = false
		r.Record.Follow(r.Play, t.options.Practice, since)
	} else {
		r.Record.Finish(r.Play, t.options.Practice, since)
	}
	t.done = record.Merge(t.done, []record.Attempt{r.Record})
	if t.options.Keep == nil {
		return nil
	}
	return t.options.Keep(r.Record)
}

// Missing returns what the verdict lacks, and nothing once that was said.
func (t *Trainee) Missing() []drill.Part {
	if t.Run.told {
		return nil
	}
	out := t.Run.Play.Verdict().Missing()
	t.Run.told = len(out) > 0
	return out
}

// HandIn ends the drill: it is scored and kept.
func (t *Trainee) HandIn() error {
	t.LookBack()
	return t.Keep()
}

// LookBack scores the drill without keeping it as handed in.
func (t *Trainee) LookBack() {
	r := debrief.Of(t.Run.Play, t.options.Practice)
	t.Run.Debrief = &r
}

// Playing reports whether a drill is played that is not handed in.
func (t *Trainee) Playing() bool { return t.Run != nil && t.Run.Debrief == nil }

// Clocked reports whether time runs and is shown.
func (t *Trainee) Clocked() bool {
	return t.Playing() && (t.Run.Record.Level == record.Exam || t.options.Clock)
}

// Used returns the real time since the drill was begun.
func (t *Trainee) Used() time.Duration { return t.options.Now().Sub(t.Run.started) }

// Left returns what is left of the time of an exam.
func (t *Trainee) Left() time.Duration {
	all := time.Duration(t.options.Practice.Rubric.Exam) * time.Second
	if t.options.Extra != nil {
		all += t.options.Extra()
	}
	return max(0, all-t.Used())
}

// TimeUp reports whether an exam is played whose time is up.
func (t *Trainee) TimeUp() bool {
	return t.Playing() && t.Run.Record.Level == record.Exam && t.Left() == 0
}

// MayLeave reports whether the drill can be put aside: an exam has no way back.
func (t *Trainee) MayLeave() bool { return t.Run.Record.Level != record.Exam }
