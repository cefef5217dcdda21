package record

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"swipewise/tree"
	"swipewise/tree/drill"
)

// A drill that is killed after some acts is offered again with those acts, and goes
// on where it was.
func TestKilledDrillGoesOn(t *testing.T) {
	k, practice := shipped()
	log := Log{Path: filepath.Join(t.TempDir(), "new", "attempts.jsonl")}
	choice := drill.Choice{Branch: tree.BranchDevice}
	p := drill.Start(drawn(t, choice, 5))
	a := Begin(p, practice, Attempt{Name: "小李", Lang: tree.ZH, Level: Free, Choice: &choice}, noon)
	since := time.Duration(0)
	keep := func() {
		since += 1500 * time.Millisecond
		a.Follow(p, practice, since)
		if err := log.Append(a); err != nil {
			t.Fatal(err)
		}
	}
	keep()
	for range 3 {
		questions, _ := p.Could()
		p.Look(questions[0].ID)
		keep()
	}

	all, troubles, err := log.Read()
	if err != nil || len(troubles) > 0 {
		t.Fatal(troubles, err)
	}
	open, ok := Unfinished(all, " 小李")
	if !ok || len(all) != 1 {
		t.Fatalf("%d attempts, one open: %v", len(all), ok)
	}
	if diff := cmp.Diff(a, open); diff != "" {
		t.Error(diff)
	}
	if open.Acts[0].At != 3000 || open.Acts[2].At != 6000 {
		t.Errorf("moments of the acts: %v", open.Acts)
	}
	again, ok := open.Resume(k, practice)
	if !ok || !cmp.Equal(again.Acts(), p.Acts()) {
		t.Fatalf("went on with %v, want %v", again, p.Acts())
	}
	again.Judge(drill.Verdict{Cause: again.Case().Truth().ID, Fix: drill.FixAcquirer})
	open.Finish(again, practice, since)
	if err := log.Append(open); err != nil {
		t.Fatal(err)
	}
	if all, _, _ = log.Read(); len(all) != 1 || all[0].State != Done || all[0].Score == nil {
		t.Errorf("after the end: %+v", all)
	}
	if _, ok := Unfinished(all, "小李"); ok {
		t.Error("a done attempt is offered again")
	}
}

// What is there already is never written over, and a line that was cut short does
// not spoil the next.
func TestAppendAfterACut(t *testing.T) {
	log := Log{Path: filepath.Join(t.TempDir(), "a.jsonl")}
	const before = `{"format":1,"id":"x","na`
	if err := os.WriteFile(log.Path, []byte(before), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := log.Append(clicked(t, "Ann", 1)); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(log.Path)
	if err != nil || string(text[:len(before)+1]) != before+"\n" {
		t.Fatalf("%s, %v", text, err)
	}
	all, troubles, err := log.Read()
	if err != nil || len(all) != 1 || !cmp.Equal(troubles, []Trouble{{log.Path, 1, Broken, ""}}) {
		t.Errorf("%d attempts, %v, %v", len(all), troubles, err)
	}
}

func TestNoLogYet(t *testing.T) {
	all, troubles, err := Log{Path: filepath.Join(t.TempDir(), "none")}.Read()
	if len(all)+len(troubles) > 0 || err != nil {
		t.Error(all, troubles, err)
	}
}

func TestPlace(t *testing.T) {
	env := func(pairs map[string]string) func(string) string {
		return func(name string) string { return pairs[name] }
	}
	for _, c := range []struct {
		goos string
		env  map[string]string
		want string
	}{
		{"linux", map[string]string{"HOME": "/home/a"}, "/home/a/.local/share/swipewise/attempts.jsonl"},
		{"linux", map[string]string{"HOME": "/home/a", "XDG_DATA_HOME": "/data"}, "/data/swipewise/attempts.jsonl"},
		{"linux", map[string]string{"HOME": "/home/a", "XDG_DATA_HOME": "data"}, "/home/a/.local/share/swipewise/attempts.jsonl"},
		{"darwin", map[string]string{"HOME": "/Users/a"}, "/Users/a/Library/Application Support/swipewise/attempts.jsonl"},
		{"windows", map[string]string{"LocalAppData": "/l"}, "/l/swipewise/attempts.jsonl"},
		{"windows", map[string]string{"UserProfile": "/u"}, "/u/AppData/Local/swipewise/attempts.jsonl"},
		{"linux", nil, ""},
	} {
		if got := Place(c.goos, env(c.env)); got != c.want {
			t.Errorf("%s %v: %q, want %q", c.goos, c.env, got, c.want)
		}
	}
}
