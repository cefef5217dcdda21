package measure

import "testing"

// On the small models cut out of the shipped knowledge the policy is within 2 %
// of the optimum on average, and 8 % at worst.
func TestPolicyOnShippedKnowledge(t *testing.T) {
	if testing.Short() {
		t.Skip("solves some two hundred models")
	}
	all, err := Exact(shipped(t), 2, nil)
	if err != nil {
		t.Fatal(err)
	}
	mean, worst := 0.0, Excess{}
	for _, e := range all {
		mean += e.Over / float64(len(all))
		if e.Over > worst.Over {
			worst = e
		}
		if e.Over < -1e-9 {
			t.Errorf("%s: the policy costs %v, the optimum %v", e.Start, e.Policy, e.Optimum)
		}
	}
	t.Logf("%d starts: mean excess %.2f %%, worst %.2f %% at %s", len(all), 100*mean, 100*worst.Over, worst.Start)
	if mean > .02 || worst.Over > .08 {
		t.Errorf("mean excess %.4f, worst %.4f at %s", mean, worst.Over, worst.Start)
	}
}
