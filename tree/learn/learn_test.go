package learn

import (
	"math"
	"os"
	"testing"

	"swipewise/tree"
)

func load(t *testing.T) *tree.Knowledge {
	t.Helper()
	k, err := tree.Load(os.DirFS("../../wizard/testdata/knowledge"))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// The shares are those of a Dirichlet posterior, worked out by hand, and sum to what they
// were; what nobody confirmed shrinks, and the order of the outcomes does not matter.
func TestShares(t *testing.T) {
	k := load(t)
	const id = "card.insufficient-funds"
	var all []Outcome
	for range 100 {
		all = append(all, Outcome{Cause: id})
	}
	all = append(all, Outcome{Cause: "no.such-cause"})
	c := Count(k, all)
	prior := Prior{Failures: 500, Tries: 20}
	shipped := k.Cause(id).Share / sumOf(k)
	learned := c.Apply(k, prior)
	if want, got := (500*shipped+100)/600, learned.Cause(id).Share/sumOf(learned); math.Abs(want-got) > 1e-12 || c.All != 100 {
		t.Errorf("%v of %d, want %v", got, c.All, want)
	}
	if math.Abs(sumOf(learned)-sumOf(k)) > 1e-6 {
		t.Errorf("shares sum to %v, were %v", sumOf(learned), sumOf(k))
	}
	m := c.Shares(k, prior)
	if m[0].Cause != id || m[0].Confirmed != 100 || m[1].Learned >= m[1].Shipped {
		t.Errorf("%+v", m[:2])
	}
	if c.Apply(k, Prior{}) != k || (Counts{}).Apply(k, prior) != k {
		t.Error("without a prior, or without outcomes, something was learnt")
	}
	before := tree.NewSession(k).Belief().Of(id)
	if after := tree.NewSession(learned).Belief().Of(id); after <= before || k.Cause(id).Share/sumOf(k) != shipped {
		t.Errorf("belief %v, was %v", after, before)
	}
}

// The chance of a remedy is that of a Beta posterior.
func TestChances(t *testing.T) {
	k := load(t)
	for _, cause := range k.Causes() {
		for _, r := range k.Remedies() {
			p := k.CureChance(cause, r)
			if p == 0 || r.Is != "" {
				continue
			}
			c := Count(k, []Outcome{{cause.ID, []Try{{r.ID, true}, {r.ID, false}}}, {cause.ID, []Try{{r.ID, true}}}})
			m := c.Chances(k, Usual())
			if want := (20*p + 2) / 23; len(m) != 1 || math.Abs(m[0].Learned-want) > 1e-12 || m[0].Done != 3 || m[0].Shipped != p {
				t.Fatalf("%+v, want %v", m, want)
			}
			return
		}
	}
	t.Fatal("no remedy mends anything")
}
