package sheet

import (
	"slices"
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
			page := Code(w.In(l), k, c)
			checkSheet(t, c.Scheme+":"+c.Code, l, page)
			if got, want := headings(page), networks(w.In(l), k, c); !slices.Equal(got, want) {
				t.Errorf("%s:%s in %s: tells of %q, want %q", c.Scheme, c.Code, l, got, want)
			}
		}
	}
	for _, l := range langs() {
		checkSheet(t, "no code", l, Code(w.In(l), k, nil))
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
		if _, err := s.Code(c.Code, c.Scheme); err != nil {
			t.Fatal(err)
		}
		if s.Path() != c.Proves() {
			t.Errorf("%s:%s proves %s here, %s there", c.Scheme, c.Code, c.Proves(), s.Path())
		}
	}
}

// headings returns what the parts of a page are headed with.
func headings(page Sheet) []string {
	var out []string
	for _, line := range page.Lines {
		if line.Role == Heading {
			out = append(out, line.Text)
		}
	}
	return out
}

// networks heads the parts of a page: all that have a code, the given one's first.
func networks(w *Words, k *tree.Knowledge, c *tree.Code) []string {
	out := []string{fill(w.Code.Network, Network(w, c.Scheme))}
	for _, other := range k.CodesNamed(c.Code) {
		if other.Scheme != c.Scheme {
			out = append(out, fill(w.Code.Network, Network(w, other.Scheme)))
		}
	}
	return out
}

func TestCodeWarnsWhereMeaningsDiffer(t *testing.T) {
	w, k := shipped(t)
	for _, x := range []struct {
		code string
		warn bool
	}{{"65", true}, {"70", true}, {"77", true}, {"79", true}, {"82", true}, {"83", true}, {"97", true}, {"98", true}, {"99", true}, {"51", false}, {"09", false}, {"P1", false}} {
		page := text(Code(w.In(tree.EN), k, k.Code(x.code, "", "")))
		if got := strings.Contains(page, fill(w.In(tree.EN).Code.Differs, x.code)); got != x.warn {
			t.Errorf("%s: warning %v, want %v:\n%s", x.code, got, x.warn, page)
		}
	}
	page := text(Code(w.In(tree.EN), k, k.Code("97", "", "")))
	if !strings.Contains(page, "Terminals in Australia: Settlement is not available now") {
		t.Errorf("got %s", page)
	}
}

func TestCodeSaysWhatToTellTheCustomer(t *testing.T) {
	w, k := shipped(t)
	for _, c := range k.Codes() {
		page := text(Code(w.In(tree.ZH), k, c))
		if cause := k.SpokenFor(c); cause != nil && !strings.Contains(page, cause.Say.ZH) {
			t.Errorf("%s:%s does not say %q:\n%s", c.Scheme, c.Code, cause.Say.ZH, page)
		}
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
			page := writer{Sheet{Title: c.Title.In(l)}}
			page.cause(w.In(l), s, tree.Step{Kind: tree.Handover, Cause: c, Belief: s.Belief()})
			checkSheet(t, c.ID, l, page.Sheet)
		}
	}
}

func TestEveryQuestionHasAWay(t *testing.T) {
	w, k := shipped(t)
	for _, q := range k.Questions() {
		for _, l := range langs() {
			checkSheet(t, q.ID, l, How(w.In(l), q))
		}
	}
}

// Every page but the map can be opened wherever a clerk starts.
func TestEveryStartHasItsSheets(t *testing.T) {
	t.Parallel()
	w, k := shipped(t)
	for _, start := range k.Starts() {
		s := tree.NewSession(k)
		if _, err := s.Add(start.Event); err != nil {
			t.Fatal(err)
		}
		for _, l := range langs() {
			what := start.Event.Question + "=" + start.Event.Answer
			checkText(t, what, l, Event(w.In(l), k, start.Event))
			checkSheet(t, what, l, Why(w.In(l), s))
			checkSheet(t, what, l, Rescue(w.In(l), s))
		}
	}
}

func TestEveryWordIsThere(t *testing.T) {
	w, _ := shipped(t)
	for _, who := range []tree.Who{tree.Clerk, tree.Cardholder, tree.IssuerParty, tree.AcquirerParty, tree.SupportParty, tree.MerchantParty, tree.NetworkParty, tree.TerminalMachine} {
		if Party(w.In(tree.EN), who) == string(who) {
			t.Errorf("no word for %s", who)
		}
	}
}

func TestNoCauseStandsOutAtFirst(t *testing.T) {
	w, k := shipped(t)
	s := tree.NewSession(k)
	s.Guide()
	if got := text(Why(w.In(tree.ZH), s)); !strings.Contains(got, w.In(tree.ZH).Why.Open) {
		t.Errorf("got %s", got)
	}
}
