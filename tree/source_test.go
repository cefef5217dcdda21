package tree

import "testing"

// Everything that the shipped knowledge rests on is in its list of sources.
func TestEverySourceIsListed(t *testing.T) {
	k := shipped(t)
	check := func(of string, ids []string) {
		if len(ids) == 0 {
			t.Errorf("%s rests on nothing", of)
		}
		for _, id := range ids {
			if _, ok := k.source[id]; !ok {
				t.Errorf("%s rests on %q, which is not in %s", of, id, sourcesFile)
			}
		}
	}
	for _, c := range k.causes {
		check(c.ID, c.Sources)
	}
	for _, q := range k.questions {
		check(q.ID, q.Sources)
	}
	for _, r := range k.remedies {
		check(r.ID, r.Sources)
	}
	for _, d := range k.displays {
		check(d.ID, d.Sources)
	}
	for _, c := range k.codes {
		check(c.key, c.Sources)
	}
}

func TestSourcesInOrderOfTrust(t *testing.T) {
	k := shipped(t)
	got := k.Sources([]string{"estimate", "T9", "U1", "our leaflet", "U3", "U4"})
	want := []string{"U1", "U3", "T9", "our leaflet", "estimate"}
	if len(got) != len(want) {
		t.Fatalf("%v", got)
	}
	for i, s := range got {
		if s.ID != want[i] {
			t.Errorf("%d is %s, want %s", i, s.ID, want[i])
		}
	}
}
