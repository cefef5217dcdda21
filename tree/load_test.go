package tree

import (
	"bytes"
	"io/fs"
	"sync"
	"testing"

	"swipewise/assets"
	"swipewise/tree/doc"
)

var loadShipped = sync.OnceValues(func() (*Knowledge, error) { return Load(assets.Files) })

// shipped returns the knowledge that the program is built with. All tests share
// one: knowledge does not change once it is loaded.
func shipped(t testing.TB) *Knowledge {
	t.Helper()
	k, err := loadShipped()
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func TestShippedKnowledgeIsFullSize(t *testing.T) {
	k := shipped(t)
	branches := map[Branch]int{}
	for _, c := range k.Causes() {
		branches[c.Branch]++
	}
	for _, c := range []struct {
		what     string
		has, min int
	}{
		{"causes", len(k.Causes()), 70},
		{"questions", len(k.Questions()), 35},
		{"remedies", len(k.Remedies()), 50},
		{"displays", len(k.Displays()), 60},
		{"hazards", len(k.Hazards()), 7},
		{"rescue ways", len(k.Rescues()), 3},
		{"answers for customers", len(k.Asked()), 2},
		{"card causes", branches[BranchCard], 10},
		{"device causes", branches[BranchDevice], 10},
		{"network causes", branches[BranchNetwork], 10},
		{"operator causes", branches[BranchOperator], 10},
	} {
		if c.has < c.min {
			t.Errorf("%d %s, want at least %d", c.has, c.what, c.min)
		}
	}
	if all := k.Causes(); all[len(all)-1].ID != OtherCause {
		t.Errorf("the last cause is %q, want %q", all[len(all)-1].ID, OtherCause)
	}
	for _, h := range []string{"outcome-unknown", "pin-attempts", "pick-up", "card-data", "fallback", "splitting", "tamper"} {
		found := false
		for _, x := range k.Hazards() {
			found = found || x.ID == h
		}
		if !found {
			t.Errorf("hazard %q is missing", h)
		}
	}
}

func TestLoadIsTheSameEveryTime(t *testing.T) {
	again, err := Load(assets.Files)
	if err != nil {
		t.Fatal(err)
	}
	k := shipped(t)
	for i, c := range k.Causes() {
		if again.Causes()[i].ID != c.ID {
			t.Fatalf("cause %d is %q, then %q", i, c.ID, again.Causes()[i].ID)
		}
	}
	a, b := begin(t, k, "display=read-failed").Step(), begin(t, again, "display=read-failed").Step()
	if describe(a) != describe(b) || a.ECR != b.ECR {
		t.Errorf("first step %s %v, after loading again %s %v", describe(a), a.ECR, describe(b), b.ECR)
	}
}

func TestOneKnowledgeServesManySessions(t *testing.T) {
	k := shipped(t)
	want := describe(begin(t, k, "code=62").Step())
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			s := NewSession(k)
			_, _ = s.Code("62", "")
			if got := describe(s.Step()); got != want {
				t.Errorf("step %s, want %s", got, want)
			}
			Grow(s, 1)
		})
	}
	wait.Wait()
}

// What is packed for a fast start must be the files as they are.
func TestPackIsInStep(t *testing.T) {
	packed, err := fs.ReadFile(assets.Files, doc.PackFile)
	if err != nil {
		t.Fatal(err)
	}
	made, err := Pack(assets.Files)
	if err != nil || !bytes.Equal(packed, made) {
		t.Error("the pack is not what the YAML files are: run go generate ./assets")
	}
}
