package tree

import (
	"slices"
	"strings"
	"testing"
)

// What the issue says must be seen: the cause that leads, how sure it is, and
// how far the request got.
func TestWhatACodeMeans(t *testing.T) {
	k := shipped(t)
	for _, c := range []struct {
		code   string
		causes []string // any of them may lead
		least  float64
		path   Station
	}{
		{"51", []string{"card.insufficient-funds"}, .8, Issuer},
		{"55", []string{"operator.wrong-pin"}, .6, Issuer},
		{"57", []string{"card.not-permitted"}, .6, Acquirer},
		{"54", []string{"card.expired"}, .6, Issuer},
		{"61", []string{"card.limit-exceeded"}, .6, Acquirer},
		{"97", []string{"device.not-registered"}, .6, Acquirer},
		{"A0", []string{"device.keys-out-of-step"}, .6, Acquirer},
		{"91", []string{"network.issuer-down"}, .6, Switch},
		{"45", []string{"operator.chip-required"}, .6, Issuer},
	} {
		s := begin(t, k, "code="+c.code)
		st := s.Step()
		if lead := st.Belief[0]; !slices.Contains(c.causes, lead.Cause.ID) || lead.P < c.least {
			t.Errorf("%s: %s leads with %.3f, want one of %q with %.2f", c.code, lead.Cause.ID, lead.P, c.causes, c.least)
		}
		if s.Path() != c.path {
			t.Errorf("%s: path %s, want %s", c.code, s.Path(), c.path)
		}
		if shown := s.CodeShown(); shown == nil || shown.Code != c.code || shown.Scheme != DefaultScheme {
			t.Errorf("%s: code shown %+v", c.code, shown)
		}
	}
}

func TestFiftyOneIsNotTheNetwork(t *testing.T) {
	for _, l := range begin(t, shipped(t), "code=51").Belief() {
		if (l.Cause.Branch == BranchNetwork || l.Cause.Branch == BranchDevice) && l.P > .02 {
			t.Errorf("51: %s has %.3f", l.Cause.ID, l.P)
		}
	}
}

func TestPaths(t *testing.T) {
	k := shipped(t)
	for _, c := range []struct {
		evidence []string
		path     Station
	}{
		{nil, NoStation},
		{[]string{"guide"}, NoStation},
		{[]string{"code=ZQ"}, NoStation},
		{[]string{"code=not-sure"}, NoStation},
		{[]string{"code=05"}, Switch},
		{[]string{"code=68"}, Switch},
		{[]string{"code=97"}, Acquirer},
		{[]string{"code=Y3"}, Terminal},
		{[]string{"code=Z1"}, Terminal},
		{[]string{"display=read-failed"}, Terminal},
		{[]string{"display=request-not-sent"}, Terminal},
		{[]string{"display=response-timeout"}, NoStation},
		{[]string{"stage=no-answer"}, NoStation},
		{[]string{"code=51", "stage=no-answer"}, NoStation},
		{[]string{"display=invalid-terminal"}, Acquirer},
	} {
		if got := begin(t, k, c.evidence...).Path(); got != c.path {
			t.Errorf("%q: path %q, want %q", c.evidence, got, c.path)
		}
	}
}

func TestTheNextActForACode(t *testing.T) {
	k := shipped(t)
	for code, want := range map[string]string{
		"51": "try another-card",
		"55": "ask pin-count",
		"57": "try another-card",
		"54": "try another-card",
		"45": "try insert-chip",
		"A0": "try sign-on",
		"77": "ask network",
		"97": "ask network",
		"98": "ask transaction-list",
		"91": "ask transaction-list",
		"04": "handover hazard",
	} {
		if st := begin(t, k, "code="+code).Step(); describe(st) != want {
			t.Errorf("%s: next is %s, want %s", code, describe(st), want)
		}
	}
}

// leads fails unless one of the causes leads.
func leads(t *testing.T, s *Session, causes ...string) {
	t.Helper()
	b := s.Belief()
	if !slices.Contains(causes, b[0].Cause.ID) {
		t.Errorf("%q: %s %.2f leads before %s %.2f, want one of %q", answers(s), b[0].Cause.ID, b[0].P, b[1].Cause.ID, b[1].P, causes)
	}
}

func TestWrongPINOrThePINPad(t *testing.T) {
	k := shipped(t)
	leads(t, begin(t, k, "code=55"), "operator.wrong-pin")
	leads(t, begin(t, k, "code=55", "others-today=went-through"), "operator.wrong-pin")
	leads(t, begin(t, k, "code=55", "pin-typed=unsure"), "operator.wrong-pin")
	pad := []string{"device.pin-pad-fault", "device.keypad-fault", "device.keys-out-of-step"}
	leads(t, begin(t, k, "code=55", "others-today=same-trouble"), pad...)
	leads(t, begin(t, k, "code=55", "others-today=same-trouble", "other-card=fails-too"), pad...)
	leads(t, begin(t, k, "code=55", "pin-keys=some-dead"), pad...)
}

func TestSymptoms(t *testing.T) {
	k := shipped(t)
	leads(t, begin(t, k, "screen=dark"), "device.power", "device.battery-low")
	leads(t, begin(t, k, "amount-check=wrong"), "operator.wrong-amount")
	branch := func(share float64, branches []Branch, evidence ...string) {
		t.Helper()
		s := begin(t, k, evidence...)
		sum := 0.0
		for _, l := range s.Belief() {
			if slices.Contains(branches, l.Cause.Branch) {
				sum += l.P
			}
		}
		if lead := s.Belief()[0].Cause; sum < share || !slices.Contains(branches, lead.Branch) {
			t.Errorf("%q: %s leads, %q have %.2f together, want %.2f", evidence, lead.ID, branches, sum, share)
		}
	}
	branch(.8, []Branch{BranchNetwork}, "display=no-network")
	branch(.6, []Branch{BranchNetwork}, "signal=none")
	branch(.3, []Branch{BranchNetwork}, "shop-online=no")
	branch(.65, []Branch{BranchDevice, BranchNetwork}, "other-card=fails-too")
	branch(.5, []Branch{BranchDevice}, "display=read-failed", "other-card=fails-too", "other-way=fails")
	branch(.45, []Branch{BranchCard}, "stage=refused")
}

// After a read failure the clerk is told within three steps to seat the card
// and to compare with another card or another way of reading.
func TestReadFailure(t *testing.T) {
	k := shipped(t)
	for _, start := range []string{"display=read-failed", "display=chip-comm-error", "stage=at-card"} {
		s := begin(t, k, start)
		seated, compared := false, false
		var path []string
		for range 3 {
			st := s.Step()
			path = append(path, describe(st))
			switch describe(st) {
			case "try another-card", "ask other-card", "try another-way", "ask other-way", "ask others-today":
				compared = true
			}
			seated = seated || tellsToSeat(st)
			answerThatFails(t, s, st)
		}
		if !seated || !compared {
			t.Errorf("%s: %s: told to seat the card %v, to compare %v", start, strings.Join(path, ", "), seated, compared)
		}
	}
}

// tellsToSeat reports whether a step says, in its words, to push the card fully in.
func tellsToSeat(st Step) bool {
	words := ""
	switch st.Kind {
	case Ask:
		words = st.Question.Text.ZH + st.Question.How.ZH
	case Try:
		for _, x := range st.Remedy.Steps {
			words += x.ZH
		}
	case Handover, Paid:
	}
	return strings.Contains(words, "插到底") || strings.Contains(words, "推到底")
}

// answerThatFails answers a step of a failure in which nothing helps.
func answerThatFails(t *testing.T, s *Session, st Step) {
	t.Helper()
	switch st.Kind {
	case Try:
		give(t, s, "tried:"+st.Remedy.ID+"=no")
	case Ask:
		answer := NotSure
		for _, a := range []string{"fails", "fails-too", "same-trouble"} {
			if st.Question.Answer(a) != nil {
				answer = a
			}
		}
		if st.Question.ID == "entry-mode" {
			answer = "insert"
		}
		give(t, s, st.Question.ID+"="+answer)
	case Handover, Paid:
	}
}

func TestOtherCardsMoveBelief(t *testing.T) {
	k := shipped(t)
	share := func(branch Branch, evidence ...string) float64 {
		sum := 0.0
		for _, l := range begin(t, k, evidence...).Belief() {
			if l.Cause.Branch == branch {
				sum += l.P
			}
		}
		return sum
	}
	for _, start := range []string{"display=read-failed", "stage=at-card"} {
		before := share(BranchCard, start)
		if after := share(BranchCard, start, "others-today=went-through"); after <= before {
			t.Errorf("%s: others' cards work, and the card falls from %.2f to %.2f", start, before, after)
		}
		if after := share(BranchCard, start, "other-card=works"); after <= before {
			t.Errorf("%s: another card works, and the card falls from %.2f to %.2f", start, before, after)
		}
		before = share(BranchDevice, start)
		if after := share(BranchDevice, start, "other-card=fails-too"); after <= before || after < .5 {
			t.Errorf("%s: no card works, and the terminal goes from %.2f to %.2f", start, before, after)
		}
	}
}

// The text beside a code selects the network where it contradicts the code's
// UnionPay meaning.
func TestTextSelectsTheNetwork(t *testing.T) {
	k := shipped(t)
	c := k.Code("98", "", "MAC ERROR")
	if c == nil || c.Scheme != "au" {
		t.Fatalf("98 beside MAC ERROR is %+v, want the Australian one", c)
	}
	for _, words := range []string{"", "something no table has", c.Display.ZH + "x"[:0]} {
		if got := k.Code("98", "", words); words != c.Display.ZH && (got == nil || got.Scheme != DefaultScheme) {
			t.Errorf("98 beside %q is %+v", words, got)
		}
	}
	s := NewSession(k)
	give(t, s, "code=98")
	if _, err := s.Shows(SomethingElse, "MAC ERROR"); err != nil {
		t.Fatal(err)
	}
	if got := s.CodeShown(); got != c {
		t.Errorf("code shown %+v", got)
	}
	if e := s.Events()[1]; e.Text != "MAC ERROR" {
		t.Errorf("the words are kept as %q", e.Text)
	}
}

func TestUndefinedCode(t *testing.T) {
	k := shipped(t)
	s := begin(t, k, "code=ZQ")
	if s.CodeShown() != nil {
		t.Error("ZQ is defined")
	}
	if e := s.Events()[0]; e.Answer != "ZQ" {
		t.Errorf("ZQ is kept as %q", e.Answer)
	}
	if st := s.Step(); st.Kind != Ask {
		t.Errorf("next is %s, want a question", describe(st))
	}
	near := k.NearestCodes("ZQ", 3)
	if len(near) == 0 {
		t.Error("no code is near ZQ")
	}
	for _, c := range near {
		if !strings.ContainsAny(c.Code, "ZQ") {
			t.Errorf("%s is near ZQ", c.Code)
		}
	}
}

// Once a failure is mended a cheap question may tell what it was.
func TestTellApart(t *testing.T) {
	k := shipped(t)
	if q := begin(t, k, "code=51", "other-card=works").TellApart(); q != nil {
		t.Errorf("51 is clear, but %s is offered", q.ID)
	}
	offered := 0
	for _, d := range k.Displays() {
		s := begin(t, k, "display="+d.ID, "other-card=works")
		q := s.TellApart()
		if q == nil {
			continue
		}
		offered++
		if q.Seconds > cheapQuestion || len(q.Does) > 0 || q.Opening || s.Belief()[0].P >= clearly {
			t.Errorf("%s: %s is offered", d.ID, q.ID)
		}
	}
	if offered == 0 {
		t.Error("no display leaves two causes that a question tells apart")
	}
}

// A sign that speaks for a cause weighs above 0, one against it below, and the
// weights add up to the change of its odds.
func TestEvidence(t *testing.T) {
	k := shipped(t)
	pad := k.Cause("device.pin-pad-fault")
	s := begin(t, k, "code=55", "others-today=same-trouble", "pin-keys=all-work", "connection=not-sure")
	by := map[string]float64{}
	for _, w := range s.Evidence(pad) {
		by[w.Event.Question] = w.Decibans
	}
	if by["others-today"] <= 0 || by["code"] <= 0 || by["pin-keys"] >= 0 || by["connection"] != 0 {
		t.Errorf("weights for %s: %v", pad.ID, by)
	}
}

// What the clerk starts from is sorted by how common it is, each with a branch.
func TestStarts(t *testing.T) {
	k := shipped(t)
	starts := k.Starts()
	seen := map[string]bool{}
	for i, s := range starts {
		if i > 0 && s.Share > starts[i-1].Share {
			t.Errorf("%v stands after a rarer one", s.Event)
		}
		id := s.Event.Question + "=" + s.Event.Scheme + s.Event.Answer
		if seen[id] {
			t.Errorf("%s stands twice", id)
		}
		seen[id] = true
		add(t, NewSession(k), s.Event)
	}
	for _, id := range []string{"code=51", "display=read-failed", "screen=dark", "other-card=fails-too", "amount-check=wrong"} {
		if !seen[id] {
			t.Errorf("%s is not among the starts", id)
		}
	}
}
