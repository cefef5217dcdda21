package tree

import (
	"testing"

	"swipewise/assets"
)

func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Load(assets.Files); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkStep(b *testing.B) {
	k := shipped(b)
	for _, evidence := range [][]string{{"code=51"}, {"display=read-failed"}, {"guide"}, {"display=read-failed", "entry-mode=insert", "other-card=fails-too"}} {
		b.Run(evidence[len(evidence)-1], func(b *testing.B) {
			s := begin(b, k, evidence...)
			b.ReportAllocs()
			for b.Loop() {
				s.Step()
			}
		})
	}
}

// BenchmarkSession walks whole sessions in which nothing helps.
func BenchmarkSession(b *testing.B) {
	k := shipped(b)
	b.ReportAllocs()
	steps := 0
	for b.Loop() {
		s := begin(b, k, "display=read-failed")
		for {
			st := s.Step()
			steps++
			if st.Kind == Handover || st.Kind == Paid {
				break
			}
			if st.Kind == Try {
				give(b, s, "tried:"+st.Remedy.ID+"=no")
				continue
			}
			give(b, s, st.Question.ID+"="+NotSure)
		}
	}
	b.ReportMetric(float64(steps)/float64(b.N), "steps/op")
}

func BenchmarkGrow(b *testing.B) {
	s := begin(b, shipped(b), "display=read-failed")
	b.ReportAllocs()
	for b.Loop() {
		Grow(s, 2)
	}
}
