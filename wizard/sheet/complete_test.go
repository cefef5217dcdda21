package sheet

import (
	"strings"
	"testing"
	"unicode"

	"swipewise/tree"
)

// checkSheet finds empty lines, gaps that were not filled, and a text that is
// in the other language.
func checkSheet(t *testing.T, what string, l tree.Lang, s Sheet) {
	t.Helper()
	if s.Title == "" || len(s.Lines) == 0 {
		t.Errorf("%s in %s: nothing to say: %+v", what, l, s)
	}
	checkText(t, what, l, s.Title)
	for _, line := range s.Lines {
		checkText(t, what, l, line.Text)
		if strings.ContainsAny(line.Text, "\n\t") || strings.Contains(line.Text, "%!") {
			t.Errorf("%s in %s: bad line %q", what, l, line.Text)
		}
	}
}

func checkText(t *testing.T, what string, l tree.Lang, s string) {
	t.Helper()
	if strings.TrimSpace(s) == "" {
		t.Errorf("%s in %s: empty text", what, l)
	}
	chinese := strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) })
	if chinese != (l == tree.ZH) {
		t.Errorf("%s in %s: not in the language: %q", what, l, s)
	}
}

func TestEveryCodeHasASheet(t *testing.T) {
	w, k := shipped(t)
	for _, c := range k.Codes() {
		for _, l := range langs() {
			page := Code(w, l, c, k.Codes())
			checkSheet(t, c.Network+":"+c.Code, l, page)
			if got, want := page.Lines[1].Text, w.network(l, c.Network); !strings.Contains(got, want) {
				t.Errorf("%s:%s in %s: %q does not name %q", c.Network, c.Code, l, got, want)
			}
		}
	}
	for _, l := range langs() {
		checkSheet(t, "no code", l, Code(w, l, nil, k.Codes()))
	}
}

// The sheet of a code tells how far it proves that the request got, and that is
// what the session says as well.
func TestCodeProvesWhatTheSessionSays(t *testing.T) {
	_, k := shipped(t)
	for _, c := range k.Codes() {
		if strings.Contains(c.Code, "-") {
			continue // a stretch of codes, which no screen shows
		}
		s := tree.NewSession(k)
		if _, err := s.Code(c.Code, c.Network); err != nil {
			t.Fatal(err)
		}
		if s.Path() != c.Proves() {
			t.Errorf("%s:%s proves %s here, %s there", c.Network, c.Code, c.Proves(), s.Path())
		}
	}
}

func TestCodeNamesOtherNetworks(t *testing.T) {
	w, k := shipped(t)
	page := text(Code(w, tree.EN, k.Code("97", "", ""), k.Codes()))
	if !strings.Contains(page, "Terminals in Australia: Settlement is not available now") {
		t.Errorf("got %s", page)
	}
	if page := text(Code(w, tree.EN, k.Code("P1", "", ""), k.Codes())); strings.Contains(page, w.Code.Others.EN) {
		t.Errorf("P1 has no other row, got %s", page)
	}
}

func TestEveryCauseHasAReason(t *testing.T) {
	w, k := shipped(t)
	s := tree.NewSession(k)
	for _, e := range []tree.Event{code("51"), says("card-look", "fine"), says("balance", tree.NotSure)} {
		if _, err := s.Add(e); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range k.Causes() {
		for _, l := range langs() {
			page := Sheet{Title: c.Title.In(l)}
			page.cause(w, l, s, tree.Step{Kind: tree.Handover, Cause: c, Belief: s.Belief()})
			checkSheet(t, c.ID, l, page)
		}
	}
}

func TestEveryQuestionHasAWay(t *testing.T) {
	w, k := shipped(t)
	for _, q := range k.Questions() {
		for _, l := range langs() {
			checkSheet(t, q.ID, l, How(w, l, q))
		}
	}
}

// Every page can be opened wherever a clerk starts.
func TestEveryStartHasItsSheets(t *testing.T) {
	t.Parallel()
	w, k := shipped(t)
	for i, start := range k.Starts() {
		s := tree.NewSession(k)
		if _, err := s.Add(start.Event); err != nil {
			t.Fatal(err)
		}
		for _, l := range langs() {
			what := start.Event.Question + "=" + start.Event.Answer
			checkText(t, what, l, Event(w, l, k, start.Event))
			checkSheet(t, what, l, Why(w, l, s))
			checkSheet(t, what, l, Rescue(w, l, s))
		}
		l := langs()[i%2] // the map is dear; its texts are seen above
		checkSheet(t, start.Event.Question+"="+start.Event.Answer, l, Map(w, l, s))
	}
}

func TestEveryWordIsThere(t *testing.T) {
	w, _ := shipped(t)
	for _, who := range []tree.Who{tree.Clerk, tree.Cardholder, tree.IssuerParty, tree.AcquirerParty, tree.SupportParty, tree.MerchantParty, tree.NetworkParty, tree.TerminalMachine} {
		if w.party(tree.EN, who) == string(who) {
			t.Errorf("no word for %s", who)
		}
	}
}

func TestNoCauseStandsOutAtFirst(t *testing.T) {
	w, k := shipped(t)
	s := tree.NewSession(k)
	s.Guide()
	if got := text(Why(w, tree.ZH, s)); !strings.Contains(got, w.Why.Open.ZH) {
		t.Errorf("got %s", got)
	}
}
