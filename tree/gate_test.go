package tree

import (
	"encoding/csv"
	"os"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// checkFirst are the codes whose outcome is unknown, from
// ../shared/facts/safety.md, and those that only a hazard file names.
func checkFirst() []string {
	return []string{"08", "09", "20", "32", "68", "91", "94", "98", "A2", "A4", "A5", "A6", "Y3"}
}

// noAnswer are the displays that mean sent, or perhaps sent, without an answer
// that can be trusted.
func noAnswer() []string {
	return []string{"response-timeout", "transaction-timeout", "receive-failed", "online-no-answer", "reversing", "reversal-failed", "reversal-slip", "paper-out", "send-failed"}
}

// unknownStarts are all ways in which an outcome becomes unknown.
func unknownStarts() []string {
	var out []string
	for _, c := range checkFirst() {
		out = append(out, "code="+c)
	}
	for _, d := range noAnswer() {
		out = append(out, "display="+d)
	}
	return append(out, "stage=no-answer", "mid-sale=yes", "mid-sale=not-sure", "receipt=none", "receipt=blank")
}

func TestUnknownOutcomeAsksForTheListFirst(t *testing.T) {
	k := shipped(t)
	for _, start := range unknownStarts() {
		t.Run(start, func(t *testing.T) {
			s := begin(t, k, start)
			st := s.Step()
			if !stands(st, "outcome-unknown") {
				t.Error("outcome-unknown does not stand")
			}
			if describe(st) != "ask transaction-list" || !st.Demanded {
				t.Errorf("next is %s, want ask transaction-list", describe(st))
			}
			safe(t, s, st)
			// Putting it off does not get round it.
			if _, err := s.Later("transaction-list"); err != nil {
				t.Fatal(err)
			}
			if st := s.Step(); describe(st) != "ask transaction-list" {
				t.Errorf("put off, next is %s", describe(st))
			}
		})
	}
}

// safe fails if a step or a rescue way does what an unknown outcome forbids.
func safe(t failer, s *Session, st Step) {
	t.Helper()
	for _, tag := range does(st) {
		if tag == PaysAgain || tag == DisturbsRecords {
			t.Fatalf("%s is offered, which %s\n%v", describe(st), tag, s.Events())
		}
	}
	for _, w := range s.Ways() {
		if w.Closed == nil {
			t.Fatalf("rescue way %s is open\n%v", w.Rescue.ID, s.Events())
		}
	}
	if q := s.TellApart(); q != nil && slices.ContainsFunc(q.Does, func(x Tag) bool { return x == PaysAgain || x == DisturbsRecords }) {
		t.Fatalf("%s is offered to tell causes apart\n%v", q.ID, s.Events())
	}
}

// These two kinds of code are not check_first by themselves: printed on a
// reversal record they are the terminal's own reason.
func TestReasonOnAReversalRecord(t *testing.T) {
	k := shipped(t)
	for _, code := range []string{"98", "A0", "06"} {
		s := begin(t, k, "code="+code, "display=reversal-slip")
		if st := s.Step(); describe(st) != "ask transaction-list" {
			t.Errorf("%s on a reversal record: next is %s", code, describe(st))
		}
		if s.Path() != NoStation {
			t.Errorf("%s on a reversal record: path %s, want none", code, s.Path())
		}
	}
	if st := begin(t, k, "code=A0").Step(); stands(st, "outcome-unknown") {
		t.Error("A0 alone counts as an unknown outcome")
	}
}

func TestAnswersOfTheTransactionList(t *testing.T) {
	k := shipped(t)
	for _, start := range unknownStarts() {
		for answer, c := range map[string]struct {
			kind   StepKind
			ending Ending
			open   bool // the gate
		}{
			"listed-approved":        {Paid, FoundApproved, false},
			"listed-reversed":        {"", NotEnded, false},
			"reversal-done":          {"", NotEnded, false},
			"listed-declined":        {"", NotEnded, false},
			"listed-pending":         {Handover, Unsettled, true},
			"not-listed-no-reversal": {Handover, Unsettled, true},
			"reversal-failed":        {Handover, Unsettled, true},
			NotSure:                  {Ask, NotEnded, true}, // how to find it, first
		} {
			t.Run(start+" "+answer, func(t *testing.T) {
				s := begin(t, k, start, "transaction-list="+answer)
				st := s.Step()
				switch {
				case answer == NotSure:
					if describe(st) != "ask find-list" || !st.Demanded {
						t.Errorf("%s, want ask find-list", describe(st))
					}
				case c.kind != "" && (st.Kind != c.kind || st.Ending != c.ending):
					t.Errorf("%s, want %s %s", describe(st), c.kind, c.ending)
				case c.kind == "" && (st.Kind == Paid || st.Ending == Unsettled || st.Demanded):
					t.Errorf("%s, want the diagnosis to go on", describe(st))
				}
				if c.kind != Paid && stands(st, "outcome-unknown") != c.open {
					t.Errorf("gate open: %v", !c.open)
				}
				if c.open {
					safe(t, s, st)
				}
			})
		}
	}
	if got := len(k.Question("transaction-list").Answers); got != 8 {
		t.Errorf("%d answers, want the 7 of the design's table, listed-twice, and not-sure", got)
	}
}

func TestSettledOutcomeOpensEverythingAgain(t *testing.T) {
	k := shipped(t)
	s := begin(t, k, "code=68", "transaction-list=reversal-done")
	open := 0
	for _, w := range s.Ways() {
		if w.Closed == nil {
			open++
		}
	}
	if open != len(s.Ways()) {
		t.Errorf("%d of %d rescue ways are open", open, len(s.Ways()))
	}
}

func TestGateOutlivesANewRound(t *testing.T) {
	k := shipped(t)
	for _, start := range unknownStarts() {
		s := begin(t, k, start, "round")
		safe(t, s, s.Step())
		give(t, s, "display=read-failed")
		if st := s.Step(); describe(st) != "ask transaction-list" || !stands(st, "outcome-unknown") {
			t.Errorf("%s, new round, read failure: next is %s", start, describe(st))
		}
		give(t, s, "transaction-list=listed-declined")
		if st := s.Step(); stands(st, "outcome-unknown") {
			t.Errorf("%s: settled in the second round, but the gate is shut", start)
		}
		give(t, s, "round", "code=68")
		if st := s.Step(); describe(st) != "ask transaction-list" {
			t.Errorf("%s, settled, then 68 in a third round: next is %s", start, describe(st))
		}
	}
}

// An outcome that stayed unknown is asked for again in the next round: the list
// may by then show what became of the sale.
func TestUnsettledInOneRoundIsAskedAgainInTheNext(t *testing.T) {
	k := shipped(t)
	for _, answer := range []string{"listed-pending", "not-listed-no-reversal", "reversal-failed", NotSure} {
		s := begin(t, k, "code=68", "transaction-list="+answer, "round", "code=51")
		st := s.Step()
		safe(t, s, st)
		if st.Kind != Handover && describe(st) != "ask transaction-list" {
			t.Errorf("%s, new round: next is %s, want the list or the acquirer", answer, describe(st))
		}
	}
}

// TestNothingForbiddenUnderAnOpenGate walks from every unknown outcome with
// random answers and new rounds, and keeps its own book of whether the outcome
// is known: only three answers settle it.
func TestNothingForbiddenUnderAnOpenGate(t *testing.T) {
	k := shipped(t)
	rapid.Check(t, func(t *rapid.T) {
		var first []string
		if rapid.Bool().Draw(t, "something before") {
			first = append(first, rapid.SampledFrom([]string{"code=51", "display=read-failed", "entry-mode=insert", "guide"}).Draw(t, "before"))
		}
		start := rapid.SampledFrom(unknownStarts()).Draw(t, "start")
		if len(first) > 0 && len(first[0]) > 5 && first[0][:5] == start[:5] {
			first = nil // it would be replaced
		}
		s := begin(t, k, append(first, start)...)
		open := true
		for range rapid.IntRange(1, 25).Draw(t, "length") {
			st := s.Step()
			if open {
				if !stands(st, "outcome-unknown") {
					t.Fatalf("the gate is gone at %s\n%v", describe(st), s.Events())
				}
				safe(t, s, st)
			}
			if st.Kind == Paid || st.Kind == Handover || rapid.IntRange(0, 9).Draw(t, "shows something else") == 0 {
				if st.Kind == Paid {
					return
				}
				s.NewRound()
				add(t, s, opening(t, k)...)
				continue
			}
			e := reply(t, s, st)
			add(t, s, e)
			if e.Question == "transaction-list" && slices.Contains([]string{"listed-approved", "listed-reversed", "reversal-done", "listed-declined", "listed-twice"}, e.Answer) {
				open = false
			}
		}
	})
}

// A payment that was made again and did not go through may have an unknown
// outcome of its own.
func TestTheSameTimeoutAfterPayingAgain(t *testing.T) {
	k := shipped(t)
	s := begin(t, k, "display=response-timeout", "transaction-list=listed-declined")
	for range 15 {
		st := s.Step()
		if st.Kind == Try && slices.Contains(st.Remedy.Does, PaysAgain) {
			give(t, s, "tried:"+st.Remedy.ID+"=no")
			if next := s.Step(); slices.Contains(does(next), PaysAgain) {
				t.Errorf("after a timeout %s did not work, and %s is offered without a look at the list", st.Remedy.ID, describe(next))
			}
			return
		}
		if st.Kind != Ask {
			return
		}
		give(t, s, st.Question.ID+"="+NotSure)
	}
}

func TestApprovalsAreNoFailures(t *testing.T) {
	k := shipped(t)
	for code, ending := range map[string]Ending{"00": ApprovedCode, "11": ApprovedCode, "16": ApprovedCode, "Y1": ApprovedCode, "10": PartApproved} {
		if st := begin(t, k, "code="+code).Step(); st.Kind != Paid || st.Ending != ending {
			t.Errorf("%s: %s, want paid %s", code, describe(st), ending)
		}
	}
	if st := begin(t, k, "display=amount-due").Step(); st.Kind != Paid || st.Ending != PartApproved {
		t.Errorf("amount due: %s, want part paid", describe(st))
	}
}

func TestPickUpAndTamperGoToTheAcquirer(t *testing.T) {
	k := shipped(t)
	for start, c := range map[string]struct {
		hazard string
		all    bool // every rescue way is closed, not only those on this terminal
	}{
		"code=04":           {"pick-up", true},
		"code=34":           {"pick-up", true},
		"code=41":           {"pick-up", true},
		"code=43":           {"pick-up", true},
		"code=07":           {"pick-up", true},
		"code=67":           {"pick-up", true},
		"display=hold-call": {"pick-up", true},
		"display=tamper":    {"tamper", false},
		"casing=strange":    {"tamper", false},
	} {
		s := begin(t, k, start)
		st := s.Step()
		if st.Kind != Handover || st.Ending != ByHazard || !stands(st, c.hazard) {
			t.Errorf("%s: %s, want handover because of %s", start, describe(st), c.hazard)
		}
		for _, w := range s.Ways() {
			must := c.all || w.Rescue.OnTerminal
			if must && (w.Closed == nil || w.Closed.ID != c.hazard || w.Closed.Closes.Empty()) {
				t.Errorf("%s: rescue way %s is not closed with a reason", start, w.Rescue.ID)
			}
		}
	}
	// 40, 42, 44 and 62 are no pick-up codes, whatever agents write.
	for _, code := range []string{"40", "42", "44", "62"} {
		if st := begin(t, k, "code="+code).Step(); stands(st, "pick-up") {
			t.Errorf("%s counts as a pick-up code", code)
		}
	}
}

// offersPIN walks on, saying that nothing works, and returns the acts offered
// that have a tag of those given.
func offersPIN(t *testing.T, s *Session, tags ...Tag) []string {
	t.Helper()
	var out []string
	for range mostSteps {
		st := s.Step()
		switch st.Kind {
		case Ask:
			give(t, s, st.Question.ID+"="+NotSure)
		case Try:
			if slices.ContainsFunc(tags, func(x Tag) bool { return slices.Contains(st.Remedy.Does, x) }) {
				out = append(out, st.Remedy.ID)
			}
			give(t, s, "tried:"+st.Remedy.ID+"=no")
		case Handover, Paid:
			return out
		}
	}
	return out
}

func TestPINIsEnteredOnceMoreAtMost(t *testing.T) {
	k := shipped(t)
	if got := offersPIN(t, begin(t, k, "code=55", "pin-count=once"), RetriesPIN); len(got) != 1 {
		t.Errorf("55 for the first time: offers %q, want one more PIN entry", got)
	}
	for _, evidence := range [][]string{
		{"code=55"}, // nobody is sure how often
		{"code=55", "pin-count=twice"},
		{"code=55", "pin-count=more"},
		{"stage=at-pin", "pin-count=twice"},
		{"display=something-else", "money=nothing", "pin-count=more"},
		{"code=38"},
		{"code=75"},
		{"display=pin-locked-chip"},
		{"display=last-pin-attempt"},
		{"code=55", "others-today=same-trouble"},
		{"code=55", "other-card=fails-too"},
		{"others-today=same-trouble", "code=55"},
		{"code=55", "tried:re-enter-pin=no"},
	} {
		tags := []Tag{RetriesPIN}
		if slices.Contains(evidence, "others-today=same-trouble") || slices.Contains(evidence, "other-card=fails-too") {
			tags = append(tags, EntersPIN) // the PIN pad itself is in doubt: nobody's PIN
		}
		s := begin(t, k, evidence...)
		if !stands(s.Step(), "pin-attempts") {
			t.Errorf("%q: pin-attempts does not stand", evidence)
		}
		if got := offersPIN(t, s, tags...); len(got) > 0 {
			t.Errorf("%q: offers %q", evidence, got)
		}
	}
}

func TestOtherHazardsStand(t *testing.T) {
	k := shipped(t)
	for start, hazard := range map[string]string{
		"code=45": "fallback", "display=use-chip": "fallback", "display=fallback-refused": "fallback",
		"code=61": "splitting", "code=65": "splitting",
		"entry-mode=typed": "card-data", "code=55": "pin-attempts",
	} {
		if !stands(begin(t, k, start).Step(), hazard) {
			t.Errorf("%s: %s does not stand", start, hazard)
		}
	}
}

// testdata/codes.csv is cut from ../shared/facts/unionpay.csv and
// unionpay_returned_by.csv: class and retry rule of a code, and the nearest of
// the parties that may set it. A class with a question mark is a guess.
func TestRulesOfTheCodeTable(t *testing.T) {
	k := shipped(t)
	for _, row := range rows(t, "testdata/codes.csv") {
		code, class, retry, path := row[0], row[1], row[2], row[3]
		c := k.Code(code, "", "")
		if c == nil {
			t.Errorf("code %s is not defined", code)
			continue
		}
		if c.Class != class && !strings.HasSuffix(class, "?") {
			t.Errorf("%s: class %q, want %q", code, c.Class, class)
		}
		if string(c.Retry) != retry {
			t.Errorf("%s: retry rule %q, want %q", code, c.Retry, retry)
		}
		if got := begin(t, k, "code="+code).Path().String(); got != path {
			t.Errorf("%s: path %q, want %q", code, got, path)
		}
	}
}

// rows reads a table, its first line left out.
func rows(t testing.TB, name string) [][]string {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	all, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return all[1:]
}
