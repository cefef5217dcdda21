package tree

import (
	"slices"
	"testing"
)

// signsOf returns what a cause names as its signs: codes, displays and answers,
// the strongest first.
func signsOf(k *Knowledge, c *Cause) []Event {
	type weighed struct {
		event    Event
		decibans float64
	}
	var all []weighed
	for _, s := range c.signs {
		for _, a := range s.chances {
			e := Event{Kind: EventAnswer, Question: s.question, Answer: a.id}
			lone := NewSession(k)
			if _, err := lone.Add(e); err != nil || a.id == NotSure {
				continue
			}
			all = append(all, weighed{e, lone.Evidence(c)[0].Decibans})
		}
	}
	slices.SortStableFunc(all, func(x, y weighed) int {
		switch {
		case x.decibans > y.decibans:
			return -1
		case x.decibans < y.decibans:
			return 1
		}
		return 0
	})
	out := make([]Event, len(all))
	for i, w := range all {
		out[i] = w.event
	}
	return out
}

// reach returns the fewest signs, up to two, that bring a cause to the top.
func reach(k *Knowledge, c *Cause) []Event {
	tops := func(events ...Event) bool {
		s := NewSession(k)
		for _, e := range events {
			if _, err := s.Add(e); err != nil {
				return false
			}
		}
		return s.Belief()[0].Cause == c
	}
	signs := signsOf(k, c)
	for _, e := range signs {
		if tops(e) {
			return []Event{e}
		}
	}
	for i, e := range signs {
		for _, f := range signs[i+1:] {
			if e.Question != f.Question && tops(e, f) {
				return []Event{e, f}
			}
		}
	}
	return nil
}

// Every claim of the seed articles that names a cause can be reached, and so
// can every other cause: one sign or two bring it to the top.
func TestEveryCauseCanLead(t *testing.T) {
	k := shipped(t)
	for _, row := range rows(t, "testdata/claims.csv") {
		if k.Cause(row[1]) == nil {
			t.Errorf("%s: cause %s is not in the knowledge", row[0], row[1])
		}
	}
	single := 0
	for _, c := range k.Causes() {
		if c.ID == OtherCause {
			continue
		}
		switch got := reach(k, c); len(got) {
		case 0:
			t.Errorf("%s never leads; its signs, the strongest first: %v", c.ID, signsOf(k, c))
		case 1:
			single++
		default:
			t.Logf("%s needs two: %s=%s and %s=%s", c.ID, got[0].Question, got[0].Answer, got[1].Question, got[1].Answer)
		}
	}
	t.Logf("%d of %d causes lead by one sign", single, len(k.Causes())-1)
}

func TestClaimsOfTheSeedArticles(t *testing.T) {
	k := shipped(t)
	claims := rows(t, "testdata/claims.csv")
	causes := map[string]bool{}
	for _, row := range claims {
		causes[row[1]] = true
		if c := k.Cause(row[1]); c != nil && len(reach(k, c)) == 0 {
			t.Errorf("%s: nothing brings %s to the top", row[0], row[1])
		}
	}
	if len(causes) != 45 {
		t.Errorf("%d causes are claimed, want 45", len(causes))
	}
}

// Every cause has a way out: a remedy, an act that ends, or someone to call, and
// a prevention.
func TestEveryCauseHasAFix(t *testing.T) {
	k := shipped(t)
	for _, c := range k.Causes() {
		best := 0.0
		for _, r := range k.Remedies() {
			best = max(best, k.CureChance(c, r))
		}
		if best < .05 && (c.Who == Clerk || c.Who == Cardholder) {
			t.Errorf("%s is for the %s to solve, but no remedy does", c.ID, c.Who)
		}
		if c.Prevent.Empty() || c.Avoid.Empty() || c.Say.Empty() {
			t.Errorf("%s lacks a text", c.ID)
		}
	}
}

// What people start from says something: it moves belief, or a hazard stands.
func TestEverySymptomMovesBelief(t *testing.T) {
	k := shipped(t)
	for _, q := range k.Questions() {
		for _, a := range q.Answers {
			if a.Symptom.Empty() {
				continue
			}
			s := begin(t, k, q.ID+"="+a.ID)
			b, prior := s.Belief(), begin(t, k, "guide").Belief()
			moved := 0.0
			for _, l := range b {
				moved += max(0, l.P-prior.Of(l.Cause.ID))
			}
			if moved < .05 && len(s.Step().Standing) == 0 {
				t.Errorf("people start from %s=%s, but it moves belief by %.3f", q.ID, a.ID, moved)
			}
		}
	}
}
