package train

import (
	"fmt"
	"testing"
	"time"

	"swipewise/tree"
	"swipewise/wizard/pagetest"
	"swipewise/wizard/record"
)

// TestBothFacesOfferTheSame plays at random at both faces at once. The line mode has
// choices for what keys do in a window, and asks for a code where a window lists them.
func TestBothFacesOfferTheSame(t *testing.T) {
	levels := []record.Level{record.Guided, record.Free, record.Exam, record.Worked}
	var all []Options
	for i, l := range levels {
		all = append(all, drilled(t, []tree.Lang{tree.ZH, tree.EN}[i%2], l))
	}
	now := time.Date(2026, 11, 22, 10, 0, 0, 0, time.UTC)
	for i := range pagetest.Number() {
		r := pagetest.Rand(i)
		one := func() *Model {
			o, seed := all[i%len(all)], uint64(i)
			o.Now, o.Seed = func() time.Time { return now }, func() uint64 { seed++; return seed }
			o.Save = func(string) (string, error) { return "drill.txt", nil }
			return New(o)
		}
		seen, told := one(), one()
		p := pagetest.New(t, seen, told, seen.o.Book, nil)
		p.Extra = []string{"level", "leave", "save", "save-record", "score"}
		p.Where = func() (string, string) { return where(seen), where(told) }
		p.Fewer = func() bool { _, asked := told.screen.(*field); return asked }
		for range 1 + r.IntN(pagetest.Steps) {
			if _, reading := told.screen.(*debriefScreen); reading || seen.overlay != nil || told.overlay != nil {
				break // it is read with keys
			}
			p.Compare()
			if !p.Choose(r) {
				break
			}
			p.Read(seen.overlay != nil)
		}
	}
}

// where says where somebody is in a drill.
func where(m *Model) string {
	if m.Run == nil {
		return string(m.Level)
	}
	return fmt.Sprint(m.Run.Play.Case().ID, m.Run.Play.Acts(), m.Run.Play.Verdict(), m.Run.Debrief != nil)
}
