package measure

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"swipewise/tree"
)

// script is one failure: see testdata/failures.yaml.
type script struct {
	ID    string   `yaml:"id"`
	Begin []string `yaml:"begin"`
	Facts []string `yaml:"facts"`
	Ends  []string `yaml:"ends"`
}

// nine of ten failures must be led to the right act within mostActs.
const mostActs = 3

// TestFailuresAreLedToTheirEnd plays failures of the kinds in which the way on was
// poor: nine of ten come to the right act within three, and none to anything that
// must not happen.
func TestFailuresAreLedToTheirEnd(t *testing.T) {
	k := shipped(t)
	data, err := os.ReadFile("testdata/failures.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var all []script
	if err := yaml.UnmarshalWithOptions(data, &all, yaml.Strict()); err != nil {
		t.Fatal(err)
	}
	reached := 0
	for _, in := range all {
		ok, trail := in.play(t, k)
		if ok {
			reached++
		} else {
			t.Logf("%s not reached: %s", in.ID, trail)
		}
	}
	t.Logf("%d of %d failures come to the right act within %d", reached, len(all), mostActs)
	if len(all) < 40 || reached*10 < len(all)*9 {
		t.Errorf("only %d of %d failures come to the right act", reached, len(all))
	}
}

// play answers from the facts alone, and reports whether one of the acts came in
// time, with the way there.
func (in script) play(t *testing.T, k *tree.Knowledge) (bool, string) {
	t.Helper()
	s := tree.NewSession(k)
	if len(in.Begin) == 0 {
		_, _ = s.Add(tree.Event{Kind: tree.EventSaid, Text: "…"})
	}
	for _, b := range in.Begin {
		q, a, _ := strings.Cut(b, "=")
		if _, err := s.Answer(q, a); err != nil {
			t.Fatalf("%s: %v", in.ID, err)
		}
	}
	watch := book{k: k}
	var trail []string
	for acts := 0; ; {
		step := s.Step()
		watch.look(s, step)
		at := in.names(k, step)
		trail = append(trail, at[0])
		if n := watch.safety.Faults(); n > 0 {
			t.Errorf("%s: %v", in.ID, watch.safety.Examples)
			return false, strings.Join(trail, " ")
		}
		if step.Kind == tree.Try || step.Kind == tree.Ask && k.ActOf(step.Question) != nil {
			acts++
		}
		if slices.ContainsFunc(at, func(x string) bool { return slices.Contains(in.Ends, x) }) {
			return acts <= mostActs, strings.Join(trail, " ")
		}
		switch step.Kind {
		case tree.Ask:
			if _, err := s.Answer(step.Question.ID, in.says(step.Question)); err != nil {
				t.Fatalf("%s: %v", in.ID, err)
			}
		case tree.Try:
			_, _ = s.Tried(step.Remedy.ID, tree.Failed)
		case tree.Handover, tree.Paid:
			return false, strings.Join(trail, " ") + " | " + step.Belief[0].Cause.ID
		}
	}
}

// names returns what a step counts as.
func (in script) names(k *tree.Knowledge, step tree.Step) []string {
	switch step.Kind {
	case tree.Ask:
		return []string{"ask:" + step.Question.ID}
	case tree.Try:
		return []string{step.Remedy.ID}
	case tree.Handover:
		out := []string{"call:" + string(step.Call)}
		for _, r := range step.Meanwhile {
			out = append(out, "meanwhile:"+r.ID)
		}
		return out
	case tree.Paid:
	}
	return []string{"paid"}
}

func (in script) says(q *tree.Question) string {
	for _, f := range in.Facts {
		if id, answer, _ := strings.Cut(f, "="); id == q.ID {
			return answer
		}
	}
	return tree.NotSure
}
