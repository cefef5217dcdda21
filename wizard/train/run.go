package train

import (
	"fmt"

	"swipewise/wizard/record"
)

// toRun shows the drill that was begun.
func (m *Model) toRun() {
	if m.Run.Record.Level == record.Worked {
		m.turn(newWorked(m))
		return
	}
	m.toPlay()
}

// begun shows the drill that was begun, or says that none fits.
func (m *Model) begun(ok bool) {
	if !ok {
		m.Notice = []string{m.In(m.options.Words.Notices.None)}
		return
	}
	m.toRun()
}

// kept says so if what was done could not be kept.
func (m *Model) kept(err error) {
	if err != nil {
		m.Notice = append(m.Notice, m.In(m.options.Words.Score.KeptNot))
	}
}

// handIn ends the drill, and shows its score.
func (m *Model) handIn() {
	m.kept(m.HandIn())
	m.turn(&scoreScreen{m: m})
}

// checkTime hands an exam in whose time is up.
func (m *Model) checkTime() {
	if m.TimeUp() {
		m.handIn()
		m.Notice = append([]string{m.In(m.options.Words.Play.TimeUp)}, m.Notice...)
	}
}

// corner says what a drill has used so far, and which of a set it is.
func (m *Model) corner() string {
	w := m.options.Words.Play
	if !m.Playing() || m.Run.Record.Level == record.Worked {
		return ""
	}
	out := fmt.Sprintf(m.In(w.Used), m.seconds(m.Run.Play.Seconds()))
	switch {
	case m.Run.Record.Level == record.Exam && m.Width < wideEnough:
		out = fmt.Sprintf(m.In(w.Left), m.seconds(m.Left().Seconds()))
	case m.Width < wideEnough:
	case m.Run.Record.Level == record.Exam:
		out = fmt.Sprintf(m.In(w.Left), m.seconds(m.Left().Seconds())) + "  " + out
	case m.options.Clock:
		out = m.seconds(m.Used().Seconds()) + "  " + out
	}
	if number, of := m.Place(); of > 1 && number > 0 {
		return fmt.Sprintf("%d/%d  ", number, of) + out
	}
	return out
}

// seconds says a time in words.
func (m *Model) seconds(s float64) string { return m.options.Words.Play.Time(m.Lang, s) }
