package host_test

import (
	"strings"
	"testing"

	"swipewise/tree"
	"swipewise/wizard/class"
	"swipewise/wizard/lines"
)

// The board is told line by line: how to come in, who is here and where, what is missed,
// and what can be done; leaving people alone is asked about.
func TestBoardInLines(t *testing.T) {
	s := newLesson(t)
	s.join("Ann")
	var out strings.Builder
	app := s.boardApp(tree.EN)
	talk := lines.New(&out, app, s.book, lines.Options{})
	for _, step := range []struct {
		typed string
		want  []string
	}{
		{"", []string{"4 8 2 9 1 3", "ssh -p 2222 NAME@192.168.1.5", "Ann: ", "1  Start a drill"}},
		{"1", []string{"Drill 1 of 6", "Ann: ", "Pause"}},
		{"quit", []string{"There are people in the class", "1  "}},
		{"back", []string{"Drill 1 of 6"}},
	} {
		out.Reset()
		talk.Take(step.typed)
		for _, want := range step.want {
			if !strings.Contains(out.String(), want) {
				t.Errorf("after %q %q is not told:\n%s", step.typed, want, &out)
			}
		}
	}
	s.room.Look(func(c *class.Class, _ class.Trouble) {
		if c.Phase != class.Drilling || app.Over {
			t.Errorf("phase %v, over %v", c.Phase, app.Over)
		}
	})
	talk.Take("quit")
	talk.Take("2")
	if !app.Over {
		t.Error("it cannot be left")
	}
}
