package tree

import (
	"slices"
	"testing"
)

// Faults that a clerk met at the screens, one by one: each is to stay gone.

// Enter must not lead into "paid": no answer that ends the sale, or that says that
// it was paid, is the first of its question.
func TestNothingPaidStandsFirst(t *testing.T) {
	k := shipped(t)
	paid := map[Ref]bool{}
	for _, h := range k.Hazards() {
		for _, r := range h.PaidBy {
			paid[r] = true
		}
	}
	for _, q := range k.Questions() {
		if len(q.Answers) == 0 {
			continue
		}
		first := q.Answers[0]
		if first.Ends || paid[Ref{q.ID, first.ID}] || first.ID == "printed-approved" || first.ID == "approved" {
			t.Errorf("the first answer of %s is %s", q.ID, first.ID)
		}
	}
}

// A "paid" that was taken back does not come back when something else is said.
func TestAWithdrawnAnswerStaysAway(t *testing.T) {
	k := shipped(t)
	for _, then := range []Event{
		{Kind: EventLater, Question: "other-card"},
		{Kind: EventAnswer, Question: "stage", Answer: "at-card"},
		{Kind: EventTried, Remedy: "clean-reader", Outcome: Failed},
		{Kind: EventGuide},
	} {
		s := begin(t, k, "display=read-failed", "entry-mode=insert", "other-card=works")
		if s.Step().Kind != Paid {
			t.Fatal("not paid")
		}
		s.Back()
		add(t, s, then)
		if st := s.Step(); st.Kind == Paid || slices.Contains(answers(s), "other-card=works") {
			t.Errorf("after %s %q, and %v: %s", then.Kind, then.Answer, answers(s), describe(st))
		}
	}
	// Nor where the answer before it is given anew.
	s := begin(t, k, "display=read-failed", "entry-mode=insert", "other-card=works")
	s.Back()
	s.Back()
	give(t, s, "entry-mode=tap")
	if st := s.Step(); st.Kind == Paid {
		t.Errorf("paid again: %v", answers(s))
	}
}

// Where a cause is known, its own plain act is offered before anybody is called,
// also where it is slow.
func TestTheKnownFixIsOffered(t *testing.T) {
	k := shipped(t)
	s := begin(t, k, "display=read-failed", "other-way=fails", "other-card=fails-too", "surroundings=wet-or-hot", "changed=knocked")
	for range mostSteps + mostPlain {
		st := s.Step()
		switch {
		case st.Kind == Try && st.Remedy.ID == "dry-and-settle":
			return
		case st.Kind == Handover:
			t.Fatalf("handed over with %s at %.2f: %v", st.Cause.ID, st.Belief[0].P, answers(s))
		case st.Kind == Ask:
			give(t, s, st.Question.ID+"="+NotSure)
		default:
			give(t, s, "tried:"+st.Remedy.ID+"=no")
		}
	}
	t.Errorf("it is never dried: %v", answers(s))
}

// A dark machine has no list to look at: it gets power first, and then the list.
func TestADarkMachineGetsPowerFirst(t *testing.T) {
	k := shipped(t)
	for _, waiting := range []string{"yes", NotSure} {
		s := begin(t, k, "screen=dark", "mid-sale="+waiting)
		for range 8 {
			st := s.Step()
			safe(t, s, st)
			if st.Kind == Ask && st.Question.ID == "transaction-list" {
				t.Fatalf("a dark machine is asked for its list: %v", answers(s))
			}
			if st.Kind == Try {
				give(t, s, "tried:"+st.Remedy.ID+"=yes")
				if next := s.Step(); describe(next) != "ask transaction-list" {
					t.Errorf("it runs again after %s, and next is %s", st.Remedy.ID, describe(next))
				}
				break
			}
			if st.Kind != Ask {
				t.Fatalf("%s without power: %v", describe(st), answers(s))
			}
			give(t, s, st.Question.ID+"="+NotSure)
		}
	}
}

// Whoever is sure of nothing hears no cause named and no cause's sentence.
func TestGuessesAreNoStatements(t *testing.T) {
	k := shipped(t)
	s := begin(t, k, "guide")
	for range 6 {
		st := s.Step()
		if st.Belief[0].P < NameFrom && (st.Named() != nil || st.Speaks() != nil && st.Belief.Of(st.Speaks().ID) < NameFrom) {
			t.Errorf("%s is named at %.2f", st.Belief[0].Cause.ID, st.Belief[0].P)
		}
		if st.Bars() != (st.Belief[0].P >= BarsFrom) {
			t.Error("bars below what helps anybody")
		}
		if st.Kind != Ask {
			break
		}
		give(t, s, st.Question.ID+"="+NotSure)
	}
}

// Steps that make no sense after what was said.
func TestSenselessStepsAreGone(t *testing.T) {
	k := shipped(t)
	for _, c := range []struct {
		given []string
		never []string
	}{
		{[]string{"amount-check=wrong", "money=nothing"}, []string{"adjust-completion", "refund-within", "refund-instead"}},
		{[]string{"signal=none", "money=nothing"}, []string{"other-way", "another-way", "seat-card", "wipe-chip"}},
		{[]string{"activity=void", "money=nothing"}, []string{"other-card", "another-card", "other-way", "tap-style"}},
		{[]string{"activity=refund", "money=nothing"}, []string{"other-card", "another-card"}},
		{[]string{"activity=settlement"}, []string{"other-card", "other-way", "entry-mode", "card-look", "money"}},
		{[]string{"activity=balance"}, []string{"other-card", "other-way", "money"}},
		{[]string{"stage=before-card"}, []string{"other-way", "seated", "card-look", "pin-typed", "paper-side"}},
		{[]string{"code=51"}, []string{"signal", "sim-state", "shop-online", "network-lights", "restart-router"}},
		{[]string{"receipt=not-due", "money=nothing"}, []string{"paper-side"}},
		{[]string{"money=nothing", "stage=before-card", "tried:sign-on=no"}, []string{"sign-on"}},
		{[]string{"display=read-failed", "tried:seat-card=no"}, []string{"other-way", "leave-card-in"}},
	} {
		s := begin(t, k, c.given...)
		for range 12 {
			st := s.Step()
			id := ""
			switch st.Kind {
			case Ask:
				id = st.Question.ID
				give(t, s, id+"="+NotSure)
			case Try:
				id = st.Remedy.ID
				give(t, s, "tried:"+id+"=no")
			case Handover, Paid:
			}
			if slices.Contains(c.never, id) {
				t.Errorf("%q: %s %s", c.given, st.Kind, id)
			}
			if id == "" {
				break
			}
		}
	}
}

// What is only asked about is not done; what is generally so pays nothing.
func TestNotSureAndFindingsLeaveTheAct(t *testing.T) {
	k := shipped(t)
	for _, a := range []string{NotSure, "others-in-general"} {
		s := begin(t, k, "code=05", "other-card="+a)
		if st := s.Step(); st.Kind == Paid {
			t.Errorf("other-card=%s pays the sale", a)
		}
		found := false
		for range mostSteps {
			st := s.Step()
			if found = st.Kind == Try && st.Remedy.ID == "another-card"; found || st.Kind == Handover {
				break
			}
			if st.Kind == Ask {
				give(t, s, st.Question.ID+"="+NotSure)
			} else {
				give(t, s, "tried:"+st.Remedy.ID+"=no")
			}
		}
		if !found {
			t.Errorf("after other-card=%s another card is never offered", a)
		}
	}
}

// A sale that was saved by going round a fault tells of the fault that stays.
func TestAFaultThatStaysIsSaid(t *testing.T) {
	k := shipped(t)
	s := begin(t, k, "display=nfc-disabled", "other-way=works")
	if st := s.Step(); st.Kind != Paid || st.Remains == nil || st.Remains.Branch != BranchDevice {
		t.Errorf("%s, remains %v", describe(st), st.Remains)
	}
	s = begin(t, k, "code=51", "other-card=works")
	if st := s.Step(); st.Remains != nil {
		t.Errorf("%s is said to stay", st.Remains.ID)
	}
}

// What a hazard stops is not explained away by a likelier harmless cause: a lock that
// may be the tamper lock has nobody unlock it.
func TestAHazardIsNotExplainedAway(t *testing.T) {
	k := shipped(t)
	s := NewSession(k)
	if _, err := s.Shows("tamper", "Device Locked!"); err != nil {
		t.Fatal(err)
	}
	st := s.Step()
	if st.Kind != Handover || st.Ending != ByHazard {
		t.Fatalf("%s, %s", describe(st), st.Ending)
	}
	if c := st.Speaks(); c != nil && c.ID != "device.tampered" {
		t.Errorf("%s speaks to the customer", c.ID)
	}
}

// Two tries of which nothing is known may both have gone through: that nothing says so
// does not open the gate.
func TestSeveralTriesAreLookedUp(t *testing.T) {
	k := shipped(t)
	s := begin(t, k, "tries=several", "money=nothing")
	for range 3 {
		st := s.Step()
		safe(t, s, st)
		if st.Kind != Ask {
			t.Fatalf("%s after several tries", describe(st))
		}
		if st.Question.ID == "transaction-list" {
			return
		}
		give(t, s, st.Question.ID+"="+NotSure)
	}
	t.Errorf("the list is not looked at: %v", answers(s))
}
