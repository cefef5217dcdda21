package train

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/record"
)

// lessonOf is one drill of a class, in front of somebody.
func lessonOf(t *testing.T, l Lesson) *sitter {
	t.Helper()
	o := drilled(t, tree.EN, record.Free)
	cases := o.Cases
	o.Cases = nil
	c := sit(t, o, 80, 24)
	o = c.m.o
	o.Cases, o.Set = cases, "7F3K"
	o.Face = nil
	c.show(NewLesson(o, l))
	c.send(tea.WindowSizeMsg{Width: 80, Height: 24})
	return c
}

// In a class no key leads to another drill: the trainer leads.
func TestLessonStays(t *testing.T) {
	c := lessonOf(t, Lesson{Number: 1})
	before := c.m.screen
	c.send(tea.KeyPressMsg{Code: tea.KeyEscape})
	if c.m.screen != before || len(c.m.Notice) != 1 {
		t.Errorf("esc led to %T, %q", c.m.screen, c.m.Notice)
	}
}

// The debrief of a drill that was not handed in begins with the paths, and nothing
// is kept of it as if it had been.
func TestLessonDebrief(t *testing.T) {
	c := lessonOf(t, Lesson{Number: 1})
	c.m.Debrief()
	if _, ok := c.m.screen.(*debriefScreen); !ok || len(c.kept) != 0 {
		t.Errorf("shows %T, kept %d", c.m.screen, len(c.kept))
	}
}

// What follows at one's own pace is for the class to say.
func TestLessonThen(t *testing.T) {
	went := 0
	c := lessonOf(t, Lesson{Number: 1, Then: func() { went++ }})
	c.m.LookBack()
	s := &scoreScreen{m: c.m}
	items := s.choices()
	if len(items) != 2 {
		t.Fatalf("%d choices", len(items))
	}
	if items[1].Pick(); went != 1 {
		t.Errorf("went on %d times", went)
	}
	c = lessonOf(t, Lesson{Number: 1})
	c.m.LookBack()
	if items := (&scoreScreen{m: c.m}).choices(); len(items) != 1 {
		t.Errorf("%d choices where the trainer leads", len(items))
	}
}
