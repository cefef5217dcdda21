package find

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"swipewise/assets"
	"swipewise/tree"
)

// incident is one real failure as a script: see testdata/incidents.yaml.
type incident struct {
	ID      string   `yaml:"id"`
	Code    string   `yaml:"code"`
	Screen  string   `yaml:"screen"`
	Symptom string   `yaml:"symptom"`
	Facts   []string `yaml:"facts"`
	Ends    []string `yaml:"ends"`
	Safe    bool     `yaml:"safe"`
}

// wantReached is the least number of the 59 incidents with a fix that must be
// led to it.
const wantReached = 53

func TestIncidentsReachTheirFix(t *testing.T) {
	k, err := tree.Load(assets.Files)
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile("testdata/incidents.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var all []incident
	if err := yaml.UnmarshalWithOptions(data, &all, yaml.Strict()); err != nil {
		t.Fatal(err)
	}
	x := New(k)
	reached, fixes := 0, 0
	for _, in := range all {
		ok, trail := in.walk(t, k, x)
		if len(in.Ends) == 0 {
			continue
		}
		fixes++
		if ok {
			reached++
		} else {
			t.Logf("%s not reached: %s", in.ID, trail)
		}
	}
	t.Logf("%d of %d incidents reach their fix", reached, fixes)
	if reached < wantReached {
		t.Errorf("only %d of %d incidents reach their fix, want %d", reached, fixes, wantReached)
	}
}

// walk plays the incident: it answers from the facts alone, is not sure of the
// rest, and every remedy that is not the fix fails. It reports whether the fix
// was reached, and every step on the way.
func (in incident) walk(t *testing.T, k *tree.Knowledge, x *Index) (bool, string) {
	t.Helper()
	s := tree.NewSession(k)
	in.start(t, s, x)
	var trail []string
	for _, e := range s.Events() {
		trail = append(trail, fmt.Sprintf("[%s%s]", e.Question, "="+e.Answer))
	}
	for range 20 {
		step := s.Step()
		at := string(step.Kind)
		switch step.Kind {
		case tree.Ask:
			at = "ask:" + step.Question.ID
		case tree.Try:
			at = step.Remedy.ID
			for _, st := range step.Standing {
				for _, tag := range step.Remedy.Does {
					if slices.Contains(st.Forbids, tag) {
						t.Errorf("%s: %s offered under %s", in.ID, at, st.Hazard.ID)
					}
				}
			}
		case tree.Handover, tree.Paid:
		}
		trail = append(trail, at)
		if slices.Contains(in.Ends, at) {
			return true, strings.Join(trail, " ")
		}
		switch step.Kind {
		case tree.Ask:
			_, _ = s.Answer(step.Question.ID, in.says(step.Question))
		case tree.Try:
			_, _ = s.Tried(step.Remedy.ID, tree.Failed)
		case tree.Handover, tree.Paid:
			return false, strings.Join(trail, " ") + " | " + step.Belief[0].Cause.ID
		}
	}
	return false, strings.Join(trail, " ")
}

// start gives the session what the clerk begins with.
func (in incident) start(t *testing.T, s *tree.Session, x *Index) {
	t.Helper()
	if in.Code != "" {
		if _, err := s.Code(in.Code, ""); err != nil {
			t.Fatal(err)
		}
	}
	words := in.Screen
	if words == "" && in.Code == "" {
		words = in.Symptom
	}
	for _, e := range x.Recognise(words) {
		if words == "" {
			continue
		}
		if in.Code != "" && e.Question == tree.CodeQuestion && e.Answer != in.Code {
			e = tree.Event{Kind: tree.EventAnswer, Question: tree.DisplayQuestion, Answer: tree.SomethingElse, Text: words}
		}
		if words == in.Symptom && e.Answer == tree.SomethingElse {
			s.Guide()
			continue
		}
		if _, err := s.Add(e); err != nil {
			t.Fatal(err)
		}
	}
}

func (in incident) says(q *tree.Question) string {
	for _, f := range in.Facts {
		if id, answer, _ := strings.Cut(f, "="); id == q.ID {
			return answer
		}
	}
	return tree.NotSure
}
