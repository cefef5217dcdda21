package tree

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// wired is a shop with a cable, no till, no contactless reader and no payment
// code.
func wired() Shop {
	return Shop{}.Only(Cable, Connections()...).Only(Alone, Alone, Till).Lack(Tap, QRCode)
}

// anyShop draws a shop.
func anyShop(t *rapid.T) Shop {
	return Shop{}.Lack(rapid.SliceOfDistinct(rapid.SampledFrom(Facilities()), rapid.ID[Facility]).Draw(t, "lacks")...)
}

func TestShopAnswersBeforehand(t *testing.T) {
	k := shipped(t)
	s := NewSessionIn(Shop{}.Only(Cable, Connections()...), k)
	want := []Event{{Kind: EventAnswer, Question: "connection", Answer: "cable", Shop: true}}
	if got := s.Known(); !slices.Equal(got, want) {
		t.Errorf("known: %v, want %v", got, want)
	}
	if len(s.Events()) > 0 || !s.AtStart() || s.Back() || s.Step().Number != 1 {
		t.Error("what is known of the shop counts as a move")
	}
	for range 2 { // in a second round as in the first
		give(t, s, "stage=sending")
		plain := begin(t, k, "stage=sending", "connection=cable")
		sameBelief(t, s, plain)
		s.NewRound()
	}
	if got := s.Again().Known(); !slices.Equal(got, want) {
		t.Errorf("in the next failure %v is known", got)
	}
}

func TestSessionOverrulesTheShop(t *testing.T) {
	k := shipped(t)
	s := NewSessionIn(Shop{}.Only(Cable, Connections()...), k)
	give(t, s, "stage=sending", "connection=not-sure")
	if len(s.Known()) != 1 {
		t.Error("not sure overrules the shop")
	}
	give(t, s, "connection=sim")
	sameBelief(t, s, begin(t, k, "stage=sending", "connection=sim"))
	if len(s.Known()) > 0 {
		t.Errorf("known after all: %v", s.Known())
	}
	s.Back()
	sameBelief(t, s, begin(t, k, "stage=sending", "connection=cable"))
}

// That some answers cannot apply tells something about the cause, until the
// question is answered: then only the answer counts.
func TestAnswersThatCannotApplyAreEvidence(t *testing.T) {
	k := shipped(t)
	s := NewSessionIn(wired(), k)
	give(t, s, "stage=at-card")
	plain := begin(t, k, "stage=at-card", "connection=cable", "till=alone")
	if tapped := "device.contactless-off"; s.Belief().Of(tapped) >= plain.Belief().Of(tapped) {
		t.Error("a shop that takes no taps does not make trouble with taps less likely")
	}
	give(t, s, "entry-mode=insert")
	give(t, plain, "entry-mode=insert")
	sameBelief(t, s, plain)
}

func TestWhatAShopLacksIsNotOffered(t *testing.T) {
	k := shipped(t)
	s := NewSessionIn(wired(), k)
	for _, a := range s.Step().Answers(k.Question("entry-mode")) {
		if a.ID == "tap" || a.ID == "phone" {
			t.Errorf("%s is an answer in a shop that takes no taps", a.ID)
		}
	}
	for _, w := range s.Ways() {
		if w.Rescue.ID == "qr-code" {
			t.Error("the payment code is a way to finish the sale in a shop without one")
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		shop := anyShop(t)
		s := NewSessionIn(shop, k)
		add(t, s, opening(t, k)...)
		for range 12 {
			st := s.Step()
			if st.Kind == Paid || st.Kind == Handover {
				return
			}
			needs := [][]Facility{}
			if st.Kind == Try {
				needs = append(needs, st.Remedy.Needs)
			} else {
				needs = append(needs, st.Question.Needs)
				for _, a := range st.Answers(st.Question) {
					needs = append(needs, a.Needs)
				}
			}
			left := shop.lackingAfter(k, s.Events())
			for _, n := range needs {
				if !left.allows(n) {
					t.Fatalf("%s needs one of %v, and the shop lacks %v", describe(st), n, left)
				}
			}
			e := reply(t, s, st)
			if e.Kind == EventAnswer && !slices.ContainsFunc(st.Answers(st.Question), func(a Answer) bool { return a.ID == e.Answer }) {
				e.Answer = NotSure
			}
			add(t, s, e)
		}
	})
}

// What is known of a shop is evidence like any other: it does not matter when it
// is learnt. With nothing known of it, a shop changes nothing at all.
func TestOrderOfWhatIsKnownOfAShop(t *testing.T) {
	k := shipped(t)
	rapid.Check(t, func(t *rapid.T) {
		events := opening(t, k)
		for range rapid.IntRange(0, 5).Draw(t, "more") {
			q := rapid.SampledFrom(k.Questions()).Draw(t, "question")
			events = append(events, anyAnswer(t, k, q))
		}
		events = slices.DeleteFunc(events, func(e Event) bool { return e.Question == "connection" })
		if len(events) == 0 {
			return
		}
		way := rapid.SampledFrom(Connections()).Draw(t, "connection")
		before, after, none := NewSessionIn(Shop{}.Only(way, Connections()...), k), NewSession(k), NewSessionIn(Shop{}, k)
		add(t, before, events...)
		add(t, after, events...)
		add(t, none, events...)
		if x, y := none.Step(), after.Step(); describe(x) != describe(y) || x.ECR != y.ECR || x.Number != y.Number {
			t.Fatalf("in a shop of which nothing is known: %s, else %s", describe(x), describe(y))
		}
		if slices.ContainsFunc(events, func(e Event) bool {
			q := k.Question(e.Question)
			return q != nil && slices.ContainsFunc(q.OnlyIf, func(r Ref) bool { return r.Question == "connection" })
		}) {
			return // given without the connection, these stand; after another one, they do not
		}
		add(t, after, Event{Kind: EventAnswer, Question: "connection", Answer: string(way)})
		sameBelief(t, before, after)
	})
}

// Whatever a shop has: while it is unknown what became of a payment, nothing is
// offered that pays again, and the list is asked for first.
func TestUnknownOutcomeInAnyShop(t *testing.T) {
	k := shipped(t)
	rapid.Check(t, func(t *rapid.T) {
		s := NewSessionIn(anyShop(t), k)
		give(t, s, rapid.SampledFrom(unknownStarts()).Draw(t, "start"))
		st := s.Step()
		safe(t, s, st)
		if describe(st) != "ask transaction-list" {
			t.Fatalf("next is %s", describe(st))
		}
	})
}
