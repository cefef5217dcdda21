package tree

import (
	"strings"
	"testing"
	"testing/fstest"
)

// What refers to something that is not there, or can never hold, is a fault with
// its file.
func TestFaultsOfPresumptions(t *testing.T) {
	const list = "presumptions.yaml"
	for _, c := range []struct{ file, old, text, want string }{
		{"questions/warm.yaml", "seconds: 2\n", "seconds: 2\npresumes: [lamps]\n", "unknown presumption"},
		{"questions/warm.yaml", "seconds: 2\n", "seconds: 2\npresumes: [lamp]\n", "only after its presumption"},
		{"questions/warm.yaml", "seconds: 2\n", "seconds: 2\nsame-as: [swop]\n", "unknown remedy"},
		{"questions/warm.yaml", "seconds: 2\n", "seconds: 2\nactivity: [dancing]\n", "unknown word"},
		{"remedies/wait.yaml", "who: clerk\n", "who: clerk\nslow: true\n", "no meanwhile"},
		{"remedies/wait.yaml", "who: clerk\n", "who: clerk\nonly-if: [lit=maybe]\n", "no answer"},
	} {
		files := small()
		files[list] = &fstest.MapFile{Data: []byte("- id: lamp\n  text: {zh: 灯, en: a lamp}\n  excluded-by: [lit=yes]\n")}
		edit(t, files, c.file, c.old, c.text)
		_, err := Load(files)
		all, _ := AsFaults(err)
		found := false
		for _, f := range all {
			found = found || f.File == c.file && strings.Contains(f.What.EN, c.want)
		}
		if !found {
			t.Errorf("%s with %q: %v, want %q", c.file, strings.TrimSpace(c.text), err, c.want)
		}
	}
}

// What is excluded is not asked, and an answer that is as another is the same
// evidence without its end.
func TestPresumptionsHold(t *testing.T) {
	k := shipped(t)
	for _, p := range k.presumed {
		for _, r := range p.ExcludedBy {
			s := begin(t, k, r.String())
			f := s.factsNow()
			if f.assumptions().allows([]string{p.ID}, nil) {
				t.Errorf("%s does not exclude %s", r, p.ID)
			}
		}
	}
	a := begin(t, k, "display=read-failed", "other-card=others-in-general").Belief()
	b := begin(t, k, "display=read-failed", "other-card=works").Belief()
	for _, l := range a {
		if d := l.P - b.Of(l.Cause.ID); d > 1e-9 || d < -1e-9 {
			t.Errorf("%s: %v in general, %v paid", l.Cause.ID, l.P, b.Of(l.Cause.ID))
		}
	}
}
