package train

import (
	"fmt"
	"time"

	"swipewise/tree/drill"
	"swipewise/wizard/debrief"
	"swipewise/wizard/record"
)

// run is the drill that is played.
type run struct {
	play    *drill.Play
	record  record.Attempt // as it is kept
	started time.Time
	warned  string          // the dangerous act that was warned about last
	missing bool            // it was said that the verdict is not complete
	review  *debrief.Review // once it is handed in
}

// clocked reports whether time runs and is shown.
func (r *run) clocked(m *Model) bool {
	return r.review == nil && (r.record.Level == record.Exam || m.options.Clock)
}

// start begins to play a case at the level that was chosen.
func (m *Model) start(c *drill.Case) {
	play, now := drill.Start(c), m.options.Now()
	of := record.Attempt{
		Name: m.name, Program: m.options.Program, Lang: m.Lang, Set: m.set, Course: m.course, Choice: m.choice, Level: m.level,
	}
	if m.set != "" || m.course != "" {
		of.Number = m.number
	}
	m.run = &run{play: play, started: now, record: record.Begin(play, m.options.Practice, of, now)}
	if m.level == record.Worked {
		m.turn(newWorked(m, c))
		return
	}
	m.turn(&playScreen{m: m})
}

// kept keeps the attempt as it stands.
func (m *Model) kept() {
	r := m.run
	if since := m.options.Now().Sub(r.started); r.review == nil {
		r.record.Follow(r.play, m.options.Practice, since)
	} else {
		r.record.Finish(r.play, m.options.Practice, since)
	}
	m.done = record.Merge(m.done, []record.Attempt{r.record})
	if m.options.Keep == nil {
		return
	}
	if err := m.options.Keep(r.record); err != nil {
		m.Notice = append(m.Notice, m.In(m.options.Words.Score.KeptNot))
	}
}

// handIn ends the drill: it is scored and kept.
func (m *Model) handIn() {
	r := debrief.Of(m.run.play, m.options.Practice)
	m.run.review = &r
	m.kept()
	m.turn(&scoreScreen{m: m})
}

// putAside leaves the drill as it is, to be gone on with.
func (m *Model) putAside() {
	m.home()
}

// left returns what is left of the time of an exam.
func (m *Model) left() time.Duration {
	all := time.Duration(m.options.Practice.Rubric.Exam) * time.Second
	return max(0, all-m.options.Now().Sub(m.run.started))
}

// checkTime hands an exam in whose time is up.
func (m *Model) checkTime() {
	if m.run != nil && m.run.record.Level == record.Exam && m.run.review == nil && m.left() == 0 {
		m.handIn()
		m.Notice = append([]string{m.In(m.options.Words.Play.TimeUp)}, m.Notice...)
	}
}

// corner says what a drill has used so far, and which of a set it is.
func (m *Model) corner() string {
	w := m.options.Words.Play
	if m.run == nil || m.run.review != nil || m.run.record.Level == record.Worked {
		return ""
	}
	out := fmt.Sprintf(m.In(w.Used), m.seconds(m.run.play.Seconds()))
	switch {
	case m.run.record.Level == record.Exam && m.Width < wideEnough:
		out = fmt.Sprintf(m.In(w.Left), m.seconds(m.left().Seconds()))
	case m.Width < wideEnough:
	case m.run.record.Level == record.Exam:
		out = fmt.Sprintf(m.In(w.Left), m.seconds(m.left().Seconds())) + "  " + out
	case m.options.Clock:
		out = m.seconds(m.options.Now().Sub(m.run.started).Seconds()) + "  " + out
	}
	if len(m.queue) > 1 && m.number > 0 {
		return fmt.Sprintf("%d/%d  ", m.number, len(m.queue)) + out
	}
	return out
}

// seconds says a time in words, as seconds, or as minutes where it is long.
func (m *Model) seconds(s float64) string {
	w, n := m.options.Words.Play, int(s+.5)
	if n < 120 {
		return fmt.Sprintf(m.In(w.Seconds), n)
	}
	return fmt.Sprintf(m.In(w.Minutes), n/60, n%60)
}
