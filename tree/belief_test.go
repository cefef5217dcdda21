package tree

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestBeliefSumsToOne(t *testing.T) {
	k := shipped(t)
	rapid.Check(t, func(t *rapid.T) {
		s := NewSession(k)
		add(t, s, someEvidence(t, k, 12)...)
		for _, r := range rapid.SliceOfN(rapid.SampledFrom(k.Remedies()), 0, 6).Draw(t, "remedies") {
			add(t, s, Event{Kind: EventTried, Remedy: r.ID, Outcome: rapid.SampledFrom([]Outcome{Worked, Failed, Skipped}).Draw(t, "outcome")})
		}
		sum, last := 0.0, 1.0
		for _, l := range s.Belief() {
			if math.IsNaN(l.P) || l.P < 0 || l.P > last {
				t.Fatalf("P(%s) = %v after one of %v", l.Cause.ID, l.P, last)
			}
			sum, last = sum+l.P, l.P
		}
		if math.Abs(sum-1) > 1e-9 || len(s.Belief()) != len(k.Causes()) {
			t.Fatalf("%d of %d causes sum to %v", len(s.Belief()), len(k.Causes()), sum)
		}
	})
}

func TestOrderOfEvidenceDoesNotMatter(t *testing.T) {
	k := shipped(t)
	rapid.Check(t, func(t *rapid.T) {
		events := someEvidence(t, k, 8)
		a, b := NewSession(k), NewSession(k)
		add(t, a, events...)
		add(t, b, rapid.Permutation(events).Draw(t, "order")...)
		sameBelief(t, a, b)
		x, y := a.Step(), b.Step()
		if x.Kind != y.Kind || x.Question != y.Question || x.Remedy != y.Remedy || len(x.Standing) != len(y.Standing) {
			t.Fatalf("%s, in the other order %s", describe(x), describe(y))
		}
		if a.Path() != b.Path() {
			t.Fatalf("path %s, in the other order %s", a.Path(), b.Path())
		}
	})
}

func TestNotSureChangesNoBelief(t *testing.T) {
	k := shipped(t)
	rapid.Check(t, func(t *rapid.T) {
		s := NewSession(k)
		add(t, s, someEvidence(t, k, 6)...)
		before := s.Clone()
		f := k.factsOf(s.events)
		fresh := slices.DeleteFunc(k.Questions(), func(q *Question) bool { return f.answered(q.ID) >= 0 })
		q := rapid.SampledFrom(fresh).Draw(t, "unsure of")
		change, err := s.Answer(q.ID, NotSure)
		others := slices.DeleteFunc(change.Dropped, func(e Event) bool { return e.Question == q.ID })
		if err != nil || change.Replaced != nil || len(others) > 0 {
			t.Fatalf("not sure of %s changes %+v, error %v", q.ID, change, err)
		}
		sameBelief(t, before, s)
	})
}

func TestAnswersThatSayNothingChangeNoBelief(t *testing.T) {
	k := shipped(t)
	seen := 0
	for _, q := range k.Questions() {
		for _, a := range q.Answers {
			if a.Neutral {
				seen++
				sameBelief(t, begin(t, k, "code=55"), begin(t, k, "code=55", q.ID+"="+a.ID))
			}
		}
	}
	if seen == 0 {
		t.Error("no neutral answer in the knowledge")
	}
}

func sameBelief(t failer, a, b *Session) {
	t.Helper()
	y := b.Belief()
	for _, l := range a.Belief() {
		if p := y.Of(l.Cause.ID); math.Abs(p-l.P) > 1e-9 {
			t.Fatalf("P(%s) is %.12f here and %.12f there", l.Cause.ID, l.P, p)
		}
	}
}

// Belief is share times likelihoods, normalised: worked out by hand on the
// small knowledge of fault_test.go.
func TestBeliefByHand(t *testing.T) {
	k, err := Load(small())
	if err != nil {
		t.Fatal(err)
	}
	// Before anything: 60, 30 and 10 of 100.
	want(t, "prior", begin(t, k).Belief().Of("device.lamp"), .6)
	// Code 05: lamp .3, fuse .99 of 1.002; other takes their average, weighed by
	// share. With a code given, nothing is concluded from what was not shown.
	fuse05 := .99 / (.99 + .002 + .01)
	lamp, fuse := 60*.3, 30*fuse05
	other := 10 * (lamp + fuse) / 90
	want(t, "lamp, 05", begin(t, k, "code=05").Belief().Of("device.lamp"), lamp/(lamp+fuse+other))
	// lit=no: lamp .9, fuse .2, other (60·.9 + 30·.2) / 90 = 2/3.
	s := begin(t, k, "code=05", "lit=no")
	lamp, fuse, other = lamp*.9, fuse*.2, other*2/3
	total := lamp + fuse + other
	want(t, "lamp, lit=no", s.Belief().Of("device.lamp"), lamp/total)
	want(t, "fuse, lit=no", s.Belief().Of("network.fuse"), fuse/total)
	want(t, "other, lit=no", s.Belief().Of(OtherCause), other/total)
	// swap fails: it mends the lamp in 80 of 100, the others never.
	give(t, s, "tried:swap=no")
	lamp *= .2
	want(t, "lamp, swap failed", s.Belief().Of("device.lamp"), lamp/(lamp+fuse+other))
	// A remedy that was skipped says nothing.
	sameBelief(t, s, begin(t, k, "code=05", "lit=no", "tried:swap=no", "tried:wait=skip"))
	// A remedy that worked speaks for the cause that it mends.
	if p := begin(t, k, "tried:swap=yes").Belief().Of("device.lamp"); p < .99 {
		t.Errorf("P(lamp | swap worked) = %.3f", p)
	}
}

func TestOpeningQuestionsShareOutByHand(t *testing.T) {
	k, err := Load(small())
	if err != nil {
		t.Fatal(err)
	}
	// Of the codes the lamp names 05 with .3. Of two codes 51 is unnamed and
	// takes .002, but the request never reaches the issuer: a hundredth of it.
	lamp := k.tables.codes[k.Cause("device.lamp").index]
	want(t, "05", lamp.chance("05", true), .3)
	want(t, "51, possible", lamp.chance("51", true), .002)
	want(t, "51, impossible", lamp.chance("51", false), .00002)
	want(t, "something else", lamp.chance("", true), 1-.3-.002)
	fuse := k.tables.codes[k.Cause("network.fuse").index]
	total := .99 + .002 + .01
	want(t, "05, sure", fuse.chance("05", true), .99/total)
	want(t, "something else, at least", fuse.chance("", true), .01/total)
}

// What the answers named leave over goes to the others, in proportion to the
// background; a cause that says nothing follows the background.
func TestRestIsSpreadByHand(t *testing.T) {
	files := small()
	edit(t, files, "questions/lit.yaml", "    background: .4\n", "    background: .1\n  - id: dimly\n    text: {zh: 暗, en: Dimly}\n    background: .3\n")
	edit(t, files, "causes/network.fuse.yaml", "  lit:\n    \"no\": .2\n", "")
	k, err := Load(files)
	if err != nil {
		t.Fatal(err)
	}
	q := k.Question("lit")
	for id, p := range map[string][]float64{
		"device.lamp":  {.1 * .6 / .9, .9, .1 * .3 / .9}, // "no" is named with .9
		"network.fuse": {.6, .1, .3},
	} {
		for i, c := range k.Chances(k.Cause(id), q) {
			want(t, id+" "+c.ID, c.P, p[i])
		}
	}
}

func want(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 1e-9 {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

// The cause other stays in sight whatever is answered.
func TestOtherStaysInSight(t *testing.T) {
	k := shipped(t)
	start := begin(t, k).Belief().Of(OtherCause)
	for _, evidence := range [][]string{{"code=51"}, {"code=ZQ"}, {"display=read-failed"}, {"code=51", "display=read-failed"}, {"stage=at-card", "other-card=fails-too"}} {
		if p := begin(t, k, evidence...).Belief().Of(OtherCause); p < start/2 {
			t.Errorf("%v: P(other) falls from %.4f to %.4f", evidence, start, p)
		}
	}
}
