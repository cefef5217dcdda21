package tree

import (
	"testing"

	"swipewise/assets"
)

func shipped(t testing.TB) *Knowledge {
	t.Helper()
	k, err := Load(assets.Files)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func TestShippedKnowledgeLoads(t *testing.T) {
	k := shipped(t)
	t.Logf("%d causes, %d questions, %d remedies, %d displays, %d codes", len(k.Causes()), len(k.Questions()), len(k.Remedies()), len(k.Displays()), len(k.Codes()))
}

func TestScratch(t *testing.T) {
	k := shipped(t)
	for _, c := range []string{"51", "55", "57", "54", "61", "97", "A0", "91", "45", "98", "68", "08", "09", "94", "A4", "Y3", "00", "10", "16", "04", "77", "62", "ZQ"} {
		s := NewSession(k)
		if _, err := s.Code(c, ""); err != nil {
			t.Fatal(err)
		}
		st := s.Step()
		q, r := "", ""
		if st.Question != nil {
			q = st.Question.ID
		}
		if st.Remedy != nil {
			r = st.Remedy.ID
		}
		t.Logf("%s: %s %s%s %s ecr %.0f path %s | %s %.2f, %s %.2f, %s %.2f", c, st.Kind, q, r, st.Ending, st.ECR, s.Path(), st.Belief[0].Cause.ID, st.Belief[0].P, st.Belief[1].Cause.ID, st.Belief[1].P, st.Belief[2].Cause.ID, st.Belief[2].P)
	}
}

func BenchmarkStep(b *testing.B) {
	k := shipped(b)
	s := NewSession(k)
	_, _ = s.Shows("read-failed", "")
	b.ReportAllocs()
	for b.Loop() {
		s.Step()
	}
}
