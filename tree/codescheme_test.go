package tree

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// offered writes down the answers of a step's question.
func offered(st Step) []string {
	var out []string
	for _, a := range st.Question.Answers {
		out = append(out, a.ID)
	}
	return out
}

// A code that means several things is asked about first, with one answer for
// each meaning; one that means the same everywhere never is.
func TestWhoseCodeIsAsked(t *testing.T) {
	k := shipped(t)
	for code, want := range map[string][]string{
		"65": {"unionpay", "mastercard"},
		"70": {"mastercard", "visa"},
		"77": {"unionpay", "mastercard"},
		"79": {"unionpay-old", "mastercard", "visa"},
		"97": {"unionpay", "au"},
		"99": {"unionpay", "au"},
	} {
		st := begin(t, k, "code="+code).Step()
		if describe(st) != "ask network" || !slices.Equal(offered(st), want) {
			t.Errorf("%s: %s, want to ask for %q", code, describe(st), want)
			continue
		}
		sum := 0.0
		for _, f := range begin(t, k, "code="+code).forks(st) {
			sum += f.P
		}
		if sum < .999 || sum > 1.001 {
			t.Errorf("%s: the answers have %.3f together", code, sum)
		}
	}
	for _, code := range []string{"51", "54", "55", "57", "61", "91", "45", "A0", "A3", "96", "ZQ"} {
		if st := begin(t, k, "code="+code).Step(); describe(st) == "ask network" {
			t.Errorf("%s: whose it is is asked", code)
		}
	}
}

// What the clerk has said already is not asked.
func TestWhoseCodeIsKnown(t *testing.T) {
	k := shipped(t)
	for _, known := range [][]string{
		{"code=visa:65"},
		{"code=65", "network=visa"},
		{"code=65", "network=not-sure"},
		{"code=97", "display=settle-not-available"},
		{"guide"},
	} {
		if st := begin(t, k, known...).Step(); describe(st) == "ask network" {
			t.Errorf("%q: whose code it is is asked", known)
		}
	}
	s := begin(t, k, "code=97")
	if _, err := s.Shows(SomethingElse, "SETTLE NOT AVAILABLE"); err != nil {
		t.Fatal(err)
	}
	if st := s.Step(); describe(st) == "ask network" || s.CodeShown().Scheme != "au" {
		t.Errorf("the words beside 97 tell whose it is, and %s of %s", describe(st), s.CodeShown().Scheme)
	}
}

// The answer makes the code the one of that network, in any order, as if the
// network had been given with it.
func TestAnswerReadsTheCodeAnew(t *testing.T) {
	k := shipped(t)
	for _, c := range [][2]string{{"97", "au"}, {"65", "mastercard"}, {"70", "visa"}, {"65", "visa"}, {"79", "visa"}} {
		code, network := c[0], c[1]
		want := begin(t, k, "code="+network+":"+code)
		for _, said := range [][]string{{"code=" + code, "network=" + network}, {"network=" + network, "code=" + code}} {
			s := begin(t, k, said...)
			if got := s.CodeShown(); got == nil || got.Scheme != network {
				t.Fatalf("%q: read as %+v", said, got)
			}
			for i, l := range s.Belief() {
				if w := want.Belief()[i]; w.Cause != l.Cause || w.P-l.P > 1e-9 || l.P-w.P > 1e-9 {
					t.Fatalf("%q: %s has %g, not %s %g", said, l.Cause.ID, l.P, w.Cause.ID, w.P)
				}
			}
			if s.Path() != want.Path() {
				t.Errorf("%q: path %s, not %s", said, s.Path(), want.Path())
			}
		}
	}
	s := begin(t, k, "code=97")
	leads(t, s, "device.not-registered")
	give(t, s, "network=not-sure")
	leads(t, s, "device.not-registered")
	give(t, s, "network=au")
	leads(t, s, "operator.settlement-window")
	s.Back()
	leads(t, s, "device.not-registered")
}

// A network that does not have the code tells nothing: what it usually means
// stands, and so does the gate.
func TestNetworkWithoutTheCode(t *testing.T) {
	k := shipped(t)
	s := begin(t, k, "code=68", "network=amex")
	if got := s.CodeShown(); got == nil || got.Scheme != DefaultScheme {
		t.Errorf("read as %+v", got)
	}
	if !s.Step().OutcomeOpen() {
		t.Error("the gate is open")
	}
}

// Whose the code was goes with the code.
func TestAnotherCodeDropsTheNetwork(t *testing.T) {
	k := shipped(t)
	s := begin(t, k, "code=97", "network=au")
	change, err := s.Code("99", "")
	if err != nil {
		t.Fatal(err)
	}
	if len(change.Dropped) != 1 || change.Dropped[0].Question != SchemeQuestion {
		t.Errorf("dropped %+v", change.Dropped)
	}
	if st := s.Step(); describe(st) != "ask network" {
		t.Errorf("then %s", describe(st))
	}
	s = begin(t, k, "code=97", "network=au")
	s.Back()
	s.Back()
	add(t, s, Event{Kind: EventAnswer, Question: CodeQuestion, Answer: "65"})
	if got := answers(s); len(got) != 1 {
		t.Errorf("after another code: %q", got)
	}
	s = begin(t, k, "code=97", "network=au")
	s.Back()
	s.Back()
	give(t, s, "code=97")
	if s.CodeShown().Scheme != "au" {
		t.Error("the same code again, and whose it is is forgotten")
	}
}

// As long as a code may be one that leaves the outcome unknown, no payment is
// made again: not before the clerk was asked, and not if they cannot tell.
func TestOpenMeaningKeepsTheGateShut(t *testing.T) {
	k := shipped(t)
	for _, code := range []string{"21", "76", "79"} {
		s := begin(t, k, "code="+code)
		if st := s.Step(); describe(st) != "ask network" || !st.OutcomeOpen() {
			t.Errorf("%s: %s, gate shut %v", code, describe(st), st.OutcomeOpen())
		}
		give(t, s, "network=not-sure")
		if st := s.Step(); describe(st) != "ask transaction-list" {
			t.Errorf("%s, not sure whose: %s", code, describe(st))
		}
		give(t, s, "network=visa")
		if st := s.Step(); describe(st) != "ask transaction-list" {
			t.Errorf("%s of Visa: %s", code, describe(st))
		}
		give(t, s, "network=mastercard")
		if got := s.CodeShown(); got.Scheme == "mastercard" && s.Step().OutcomeOpen() {
			t.Errorf("%s of Mastercard: the gate is shut", code)
		}
	}
}

// Whatever is shown and answered: while a meaning is open that needs a look at
// the list, no step pays again.
func TestNothingPaysWhileAMeaningIsOpen(t *testing.T) {
	k := shipped(t)
	var codes []string
	for _, c := range k.Codes() {
		for _, m := range k.Ambiguous(c.Code) {
			if m[0].Retry == RetryCheckFirst && !slices.Contains(codes, c.Code) {
				codes = append(codes, c.Code)
			}
		}
	}
	rapid.Check(t, func(r *rapid.T) {
		s := NewSession(k)
		if _, err := s.Code(rapid.SampledFrom(codes).Draw(r, "code"), ""); err != nil {
			r.Fatal(err)
		}
		for range 6 {
			st := s.Step()
			settled := s.k.factsOf(s.events).answered("transaction-list") >= 0
			open := s.k.factsOf(s.events).openMeanings(0) != nil
			if open && !settled && (st.Kind == Try && st.Remedy.Pays() || st.Kind == Ask && slices.Contains(st.Question.Does, PaysAgain) || st.Kind == Paid) {
				r.Fatalf("%q: %s", answers(s), describe(st))
			}
			switch st.Kind {
			case Ask:
				ids := append(offered(st), NotSure)
				if _, err := s.Answer(st.Question.ID, rapid.SampledFrom(ids).Draw(r, st.Question.ID)); err != nil {
					r.Fatal(err)
				}
			case Try:
				if _, err := s.Tried(st.Remedy.ID, Failed); err != nil {
					r.Fatal(err)
				}
			case Handover, Paid:
				return
			}
		}
	})
}

// A shop that does not take a network's cards is not asked about it, and its
// codes are read as the others mean them.
func TestShopTellsWhoseItIs(t *testing.T) {
	k := shipped(t)
	at := func(lacks ...Facility) *Session {
		return NewSessionIn(Shop{}.Lack(lacks...), k)
	}
	s := at(Abroad)
	give(t, s, "code=97")
	if st := s.Step(); describe(st) == "ask network" || s.CodeShown().Scheme != DefaultScheme {
		t.Errorf("97 where no terminal is of another country: %s", describe(st))
	}
	s = at(Mastercard)
	give(t, s, "code=70")
	if st := s.Step(); describe(st) == "ask network" || s.CodeShown().Scheme != "visa" {
		t.Errorf("70 without Mastercard: %s of %s", describe(st), s.CodeShown().Scheme)
	}
	s = at(Visa)
	give(t, s, "code=79")
	if st := s.Step(); st.OutcomeOpen() || len(st.Answers(st.Question)) != 2 {
		t.Errorf("79 without Visa: %s, gate shut %v", describe(st), st.OutcomeOpen())
	}
}
