package tree

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

func TestForksSumToOne(t *testing.T) {
	k := shipped(t)
	rapid.Check(t, func(t *rapid.T) {
		s := NewSession(k)
		add(t, s, someEvidence(t, k, 4)...)
		before := s.Events()
		n := Grow(s, 1)
		if len(s.Events()) != len(before) {
			t.Fatalf("growing the tree changed the session: %v", s.Events())
		}
		checkNode(t, n, 1)
		for _, f := range n.Branches {
			checkNode(t, f.To, 0)
		}
	})
}

func checkNode(t *rapid.T, n *Node, depth int) {
	switch n.Step.Kind {
	case Paid, Handover:
		if len(n.Branches) != 0 {
			t.Fatalf("%s has branches", describe(n.Step))
		}
		return
	case Try:
		if len(n.Branches) != 2 || n.Branches[0].Event.Outcome != Worked || n.Branches[1].Event.Outcome != Failed {
			t.Fatalf("%s has branches %+v", describe(n.Step), n.Branches)
		}
	case Ask:
		if len(n.Branches) < 2 {
			t.Fatalf("%s has %d branches", describe(n.Step), len(n.Branches))
		}
	}
	sum := 0.0
	for _, f := range n.Branches {
		if f.P < 0 || (f.To != nil) != (depth > 0) {
			t.Fatalf("%s: fork %+v at depth %d", describe(n.Step), f, depth)
		}
		sum += f.P
	}
	if math.Abs(sum-1) > 1e-9 {
		t.Fatalf("the forks of %s sum to %v", describe(n.Step), sum)
	}
}

func TestGrowIsTheSameEveryTime(t *testing.T) {
	k := shipped(t)
	s := begin(t, k, "display=read-failed")
	same(t, Grow(s, 2), Grow(s, 2))
}

func same(t *testing.T, a, b *Node) {
	t.Helper()
	if (a == nil) != (b == nil) {
		t.Fatal("one tree is deeper")
	}
	if a == nil {
		return
	}
	if describe(a.Step) != describe(b.Step) || a.Step.ECR != b.Step.ECR || len(a.Branches) != len(b.Branches) {
		t.Fatalf("%s %v, then %s %v", describe(a.Step), a.Step.ECR, describe(b.Step), b.Step.ECR)
	}
	for i := range a.Branches {
		if a.Branches[i].P != b.Branches[i].P || a.Branches[i].Event != b.Branches[i].Event {
			t.Fatalf("fork %+v, then %+v", a.Branches[i], b.Branches[i])
		}
		same(t, a.Branches[i].To, b.Branches[i].To)
	}
}

// The tree that is shown is the tree that is walked.
func TestTheGrownTreeIsTheWalkedOne(t *testing.T) {
	k := shipped(t)
	s := begin(t, k, "code=62")
	n := Grow(s, 4)
	for n != nil && len(n.Branches) > 0 {
		last := n.Branches[len(n.Branches)-1]
		if got := describe(s.Step()); got != describe(n.Step) {
			t.Fatalf("the tree has %s, the session %s", describe(n.Step), got)
		}
		add(t, s, last.Event)
		n = last.To
	}
}

// The likelihood of an answer, averaged over the answers, gives belief back.
func TestBeliefIsTheAverageOfItsBranches(t *testing.T) {
	k := shipped(t)
	s := begin(t, k, "code=62")
	n := Grow(s, 1)
	for _, l := range n.Step.Belief[:10] {
		sum := 0.0
		for _, f := range n.Branches {
			sum += f.P * f.To.Step.Belief.Of(l.Cause.ID)
		}
		if math.Abs(sum-l.P) > 1e-6 {
			t.Errorf("%s: %v now, %v on average after %s", l.Cause.ID, l.P, sum, describe(n.Step))
		}
	}
}
