package serve_test

import (
	"testing"

	"swipewise/wizard/class"
)

// Trainees come in, start together, hand in, see the debrief and the end.
func TestClass(t *testing.T) {
	s := newSchool(t, quiet())
	li, wang := s.sit("Li"), s.sit("小王")
	s.until("two are here", func(c *class.Class, _ class.Trouble) bool { return c.Here() == 2 })
	s.room.Do(class.StartTogether)
	li.sees("drill 1 for Li")
	wang.sees("drill 1 for 小王")
	li.press("h")
	li.sees("Handed in")
	wang.press("ab")
	wang.sees("2 b")
	s.room.Do(class.Debrief)
	li.sees("true")
	wang.sees("true")
	s.room.Do(class.Next)
	li.sees("2 ") // the number of the drill
	s.room.Do(class.Close)
	li.sees("The class is over")
	wang.press("\x03")
	if got := wang.rest(); got == "" {
		t.Error("said nothing on leaving")
	}
	s.until("one is left", func(c *class.Class, _ class.Trouble) bool { return c.Here() == 1 })
	if len(s.kept) != 1 || s.kept[0].Name != "Li" {
		t.Errorf("kept %+v", s.kept)
	}
}
