package failure_test

import (
	"math"
	"slices"
	"testing"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/tree/failure"
)

func shipped(t *testing.T) *tree.Knowledge {
	t.Helper()
	k, err := tree.Load(assets.Files)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func TestSameSeedWhateverTheOrder(t *testing.T) {
	k := shipped(t)
	c := k.Cause("device.reader-dirty")
	forth, back := failure.New(k, c, 7, failure.Fixed{}), failure.New(k, c, 7, failure.Fixed{})
	seen := map[string]string{}
	for _, q := range k.Questions() {
		seen[q.ID] = forth.Answer(q)
	}
	for _, q := range slices.Backward(k.Questions()) {
		if got := back.Answer(q); got != seen[q.ID] {
			t.Errorf("%s is %q and, asked in another order, %q", q.ID, seen[q.ID], got)
		}
	}
	if forth.Begin() != back.Begin() {
		t.Error("the same failure begins in two ways")
	}
}

func TestAnswersComeAsOftenAsTheSignsSay(t *testing.T) {
	k := shipped(t)
	c, q := k.Cause("device.reader-dirty"), k.Question("other-card")
	const runs = 4000
	counted := map[string]float64{}
	for i := range runs {
		counted[failure.New(k, c, uint64(i), failure.Fixed{}).Answer(q)]++
	}
	for _, x := range k.Chances(c, q) {
		if got := counted[x.ID] / runs; math.Abs(got-x.P) > .03 {
			t.Errorf("%s is drawn %.3f of the time, the signs say %.3f", x.ID, got, x.P)
		}
	}
}

func TestFixedAnswers(t *testing.T) {
	k := shipped(t)
	f := failure.New(k, k.Cause("device.reader-dirty"), 1, failure.Fixed{
		Answers:  map[string]string{"display": "no-network"},
		Outcomes: map[string]tree.Outcome{"clean-reader": tree.Failed},
	})
	if got := f.Begin(); got.Answer != "no-network" && got.Question != tree.CodeQuestion {
		t.Errorf("begins with %+v", got)
	}
	if f.Try(k.Remedy("clean-reader")) != tree.Failed {
		t.Error("a fixed outcome is drawn")
	}
}

// A screen shows a code without its network; asked whose it is, the clerk tells.
func TestNetworkOfTheCode(t *testing.T) {
	k := shipped(t)
	f := failure.New(k, k.Cause("operator.settlement-window"), 1, failure.Fixed{
		Answers: map[string]string{tree.CodeQuestion: "au:97"},
	})
	if got := f.Begin(); got.Answer != "97" {
		t.Errorf("the screen shows %q", got.Answer)
	}
	if got := f.Answer(k.Question(tree.SchemeQuestion)); got != "au" {
		t.Errorf("the network is %q", got)
	}
}
