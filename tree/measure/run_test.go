package measure

import (
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"swipewise/assets"
	"swipewise/tree"
)

var loaded = sync.OnceValues(func() (*tree.Knowledge, error) { return tree.Load(assets.Files) })

func shipped(t testing.TB) *tree.Knowledge {
	t.Helper()
	k, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// served are the figures of many clerks, who walk once for all that is asked of them.
func served(t *testing.T) Result {
	t.Helper()
	r, err := clerksServed()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

var clerksServed = sync.OnceValues(func() (Result, error) {
	k, err := loaded()
	if err != nil {
		return Result{}, err
	}
	runs := 8000
	if testing.Short() {
		runs = 1000
	}
	return Run(k, Options{Runs: runs, Seed: 2, NotSure: .1, Workers: 2}), nil
})

func TestSameFiguresWithAnyNumberOfWorkers(t *testing.T) {
	k := shipped(t)
	o := Options{Runs: 300, Seed: 7, NotSure: .1, Wrong: .05, Workers: 1}
	one := Run(k, o)
	o.Workers = 5
	if d := cmp.Diff(one, Run(k, o), cmpopts.IgnoreFields(Found{}, "Cause")); d != "" {
		t.Error(d)
	}
	o.Seed = 8
	if cmp.Equal(one, Run(k, o), cmpopts.IgnoreFields(Found{}, "Cause")) {
		t.Error("another seed gives the same figures")
	}
}

// The figures that the knowledge must keep, with room for the small number of
// runs; `swipewise tree measure` prints them exactly.
func TestClerksAreServed(t *testing.T) {
	r := served(t)
	least := func(what string, got, want float64) {
		if got < want {
			t.Errorf("%s is %.3f, want %.3f", what, got, want)
		}
	}
	least("right cause on top at the end", r.TopAtEnd, .75)
	least("right cause among three at the end", r.Top3AtEnd, .9)
	least("right cause among three at the first remedy", r.Top3AtRemedy, .85)
	if r.MedianQuestions > 3 || r.MostQuestions > 8 {
		t.Errorf("median of questions before the first remedy is %d, the most %d", r.MedianQuestions, r.MostQuestions)
	}
	if r.MostSteps > 15+3 { // a plain act of a cause that is named is still offered after the 15th
		t.Errorf("a path has %d steps", r.MostSteps)
	}
}

// Of what was said with 80 %, about 80 % is true: bin by bin, where there are
// enough runs to tell. It may be truer than it was said by a little more, since a
// clerk begins with what strikes them, and what they do not begin with is not
// counted as evidence.
func TestWhatIsSaidIsTrue(t *testing.T) {
	if testing.Short() {
		t.Skip("needs more clerks than a short run lets walk")
	}
	for _, b := range served(t).Calibration {
		if over := b.Said - b.True; b.Times >= 1000 && (over > .06 || over < -.08) {
			t.Errorf("from %.1f to %.1f: said %.3f, true %.3f", b.From, b.To, b.Said, b.True)
		}
	}
}

func TestNobodyWalks(t *testing.T) {
	if r := Run(shipped(t), Options{}); r.Runs != 0 || r.TopAtEnd != 0 {
		t.Errorf("no run gives %+v", r)
	}
}

func TestClerkIsNotSure(t *testing.T) {
	k := shipped(t)
	c := newClerk(k, k, Options{NotSure: 1}, 1)
	if a := c.answer(k.Question("entry-mode")); a != tree.NotSure {
		t.Errorf("a clerk who is never sure says %q", a)
	}
}

func TestClerkIsWrong(t *testing.T) {
	k := shipped(t)
	q := k.Question("entry-mode")
	c := newClerk(k, k, Options{Wrong: 1}, 1)
	if a := c.answer(q); a == c.failure.Answer(q) {
		t.Errorf("a clerk who is always wrong says the truth, %q", a)
	}
}

func BenchmarkSession(b *testing.B) {
	k := shipped(b)
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		newClerk(k, k, Options{NotSure: .1}, n).walk(&steps{kept: map[string]tree.Step{}})
		n++
	}
}
