package train

import "swipewise/wizard/record"

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
		m.Say(m.w().Notices.None)
		return
	}
	m.toRun()
}

// kept says so if what was done could not be kept.
func (m *Model) kept(err error) {
	if err != nil {
		m.Notice = append(m.Notice, m.w().Score.KeptNot)
	}
}

// handIn ends the drill, and shows its score.
func (m *Model) handIn() {
	m.kept(m.HandIn())
	m.turn(&scoreScreen{m: m})
}
