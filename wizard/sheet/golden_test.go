package sheet

import (
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"swipewise/tree"
)

// walk is a session to look at: events in order.
type walk struct {
	name   string
	events []tree.Event
}

func code(c string) tree.Event {
	return tree.Event{Kind: tree.EventAnswer, Question: tree.CodeQuestion, Answer: c}
}

func says(question, answer string) tree.Event {
	return tree.Event{Kind: tree.EventAnswer, Question: question, Answer: answer}
}

func walks() []walk {
	return []walk{
		{"code-51", []tree.Event{code("51")}},
		{"read-failed", []tree.Event{says("display", "read-failed"), says("entry-mode", "insert"), says("card-look", "dirty")}},
		{"response-timeout", []tree.Event{says("display", "response-timeout")}},
	}
}

func (x walk) on(t testing.TB, k *tree.Knowledge) *tree.Session {
	t.Helper()
	s := tree.NewSession(k)
	for _, e := range x.events {
		if _, err := s.Add(e); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

func TestSheets(t *testing.T) {
	w, k := shipped(t)
	for _, x := range walks() {
		for _, l := range langs() {
			t.Run(x.name+"/"+string(l), func(t *testing.T) {
				golden.RequireEqual(t, everySheet(w.In(l), x.on(t, k)))
			})
		}
	}
}

// everySheet is all that can be said at one place, one page after another.
func everySheet(w *Words, s *tree.Session) string {
	out := ""
	if q := s.Step().Question; q != nil {
		out += text(How(w, q)) + "\n"
	}
	for _, page := range []Sheet{Why(w, s), Map(w, s), Rescue(w, s)} {
		out += text(page) + "\n"
	}
	if c := s.CodeShown(); c != nil {
		out += text(Code(w, s.Knowledge(), c)) + "\n"
	}
	for _, ascii := range []bool{false, true} {
		out += text(Sheet{Title: "path", Lines: Path(w, s.Path(), ascii)})
	}
	return out
}
