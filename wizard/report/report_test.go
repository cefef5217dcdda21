package report

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/wizard/words"
)

func shipped(t testing.TB) (*tree.Knowledge, words.Pair[Words]) {
	t.Helper()
	k, err := tree.Load(assets.Files)
	if err != nil {
		t.Fatal(err)
	}
	w, err := words.Read[Words](assets.Files, "report")
	if err != nil {
		t.Fatal(err)
	}
	return k, w
}

// given starts a session with events: "code 51", "display read-failed", or a
// question and an answer.
func given(t testing.TB, k *tree.Knowledge, signs ...string) *tree.Session {
	t.Helper()
	s := tree.NewSession(k)
	for _, sign := range signs {
		question, answer, _ := strings.Cut(sign, " ")
		if _, err := s.Answer(question, answer); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// object writes a report and reads it back as any program would.
func object(t testing.TB, v any) map[string]any {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, v); err != nil {
		t.Fatal(err)
	}
	var out map[string]any
	if err := json.Unmarshal(b.Bytes(), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

func keysOf(o map[string]any) []string { return slices.Sorted(maps.Keys(o)) }

// TestEveryKeyIsAlwaysThere checks the contract of design.md §5 for every kind
// of step.
func TestEveryKeyIsAlwaysThere(t *testing.T) {
	k, w := shipped(t)
	want := []string{"asked", "causes", "ecr_seconds", "next", "path", "status", "understood", "warnings"}
	next := map[string][]string{
		"ask":      {"answers", "id", "kind", "text"},
		"try":      {"cause", "id", "kind", "steps", "text"},
		"handover": {"id", "kind", "text"},
	}
	for _, c := range []struct {
		name, status string
		signs        []string
	}{
		{"nothing known", "ask", nil},
		{"declined", "try", []string{"code 51"}},
		{"outcome unknown", "ask", []string{"code 98"}},
		{"approved", "paid", []string{"code 00"}},
		{"picked up", "handover", []string{"code 04"}},
		{"nobody's code", "ask", []string{"code ZQ"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := object(t, Of(given(t, k, c.signs...), w.In(tree.EN), "the note"))
			if got := keysOf(o); !slices.Equal(got, want) {
				t.Errorf("keys %v, want %v", got, want)
			}
			if o["status"] != c.status {
				t.Fatalf("status %v, want %s", o["status"], c.status)
			}
			for _, list := range []string{"causes", "warnings", "asked"} {
				if _, ok := o[list].([]any); !ok {
					t.Errorf("%s is %v, not a list", list, o[list])
				}
			}
			step, _ := o["next"].(map[string]any)
			if c.status == "paid" {
				if o["next"] != nil {
					t.Errorf("next is %v when paid", o["next"])
				}
			} else if got := keysOf(step); !slices.Equal(got, next[c.status]) || step["kind"] != c.status {
				t.Errorf("next has %v of kind %v", got, step["kind"])
			}
		})
	}
}

func TestCausesFall(t *testing.T) {
	k, w := shipped(t)
	for _, code := range []string{"51", "55", "91", "05", "ZQ"} {
		d := Of(given(t, k, "code "+code), w.In(tree.ZH), "")
		last := 1.0
		for _, c := range d.Causes {
			if c.Probability > last || c.Probability < LeastShown || c.Title == "" {
				t.Errorf("%s: %+v after %v", code, c, last)
			}
			last = c.Probability
		}
	}
}

func TestPathIsNullWhereItCannotBeSaid(t *testing.T) {
	k, w := shipped(t)
	for sign, want := range map[string]any{
		"code 51": "issuer", "code 57": "acquirer", "code 91": "switch", "display read-failed": "terminal",
		"display response-timeout": nil,
	} {
		if got := object(t, Of(given(t, k, sign), w.In(tree.EN), ""))["path"]; got != want {
			t.Errorf("%s: path %v, want %v", sign, got, want)
		}
	}
}

func TestAskedListsEachQuestionOnce(t *testing.T) {
	k, w := shipped(t)
	d := Of(given(t, k, "code 51", "other-card no-other-card", "code 57"), w.In(tree.EN), "")
	if want := []string{"other-card", "code"}; !slices.Equal(d.Asked, want) {
		t.Errorf("asked %v, want %v", d.Asked, want)
	}
}

func TestAskOffersNotSure(t *testing.T) {
	k, w := shipped(t)
	ask, ok := Of(given(t, k, "code 98"), w.In(tree.EN), "").Next.(Ask)
	if !ok || ask.ID != "transaction-list" {
		t.Fatalf("next %+v", ask)
	}
	if last := ask.Answers[len(ask.Answers)-1]; last != (Answer{tree.NotSure, "Not sure"}) {
		t.Errorf("last answer %+v", last)
	}
}

func TestWarnings(t *testing.T) {
	k, w := shipped(t)
	for sign, want := range map[string]string{"code 98": "outcome-unknown", "code 10": PartPaid, "code ZQ": UnknownCode} {
		for _, l := range []tree.Lang{tree.ZH, tree.EN} {
			all := Warnings(given(t, k, sign), w.In(l))
			i := slices.IndexFunc(all, func(x Warning) bool { return x.ID == want })
			if i < 0 || all[i].Text == "" {
				t.Errorf("%s %s: warnings %+v, want %s", sign, l, all, want)
			}
		}
	}
	if all := Warnings(given(t, k, "code ZQ", "code 51"), w.In(tree.EN)); slices.ContainsFunc(all, func(x Warning) bool { return x.ID == UnknownCode }) {
		t.Errorf("a code that was replaced is still warned of: %+v", all)
	}
}

func TestNobodyNamesTheNearest(t *testing.T) {
	k, w := shipped(t)
	if got := Nobody(k, "5Z", "", w.In(tree.EN)); !strings.Contains(got, "5Z") || !strings.Contains(got, "51") {
		t.Errorf("got %q", got)
	}
	if got := Nobody(k, "QQQQ", "visa", w.In(tree.ZH)); !strings.Contains(got, "visa QQQQ") {
		t.Errorf("got %q", got)
	}
}

func TestCodes(t *testing.T) {
	k, _ := shipped(t)
	rows := Codes(k, k.CodesNamed("57"), tree.EN)
	if len(rows) == 0 || rows[0].Network != tree.DefaultScheme || rows[0].Path == nil || *rows[0].Path != "acquirer" {
		t.Fatalf("got %+v", rows)
	}
	for _, c := range Codes(k, k.Codes(), tree.ZH) {
		if c.ID == "" || c.Network == "" || c.Code == "" || c.Meaning == "" || c.ReturnedBy == nil || c.Sources == nil {
			t.Errorf("%+v", c)
		}
	}
}

func TestShowHasEverythingByItsID(t *testing.T) {
	k, _ := shipped(t)
	o := object(t, Show(k, tree.Grow(tree.NewSession(k), 1), tree.EN))
	if got, want := keysOf(o), []string{"causes", "codes", "displays", "hazards", "questions", "remedies", "root"}; !slices.Equal(got, want) {
		t.Fatalf("keys %v, want %v", got, want)
	}
	for list, n := range map[string]int{
		"causes": len(k.Causes()), "questions": len(k.Questions()), "remedies": len(k.Remedies()), "hazards": len(k.Hazards()), "codes": len(k.Codes()), "displays": len(k.Displays()),
	} {
		all, _ := o[list].([]any)
		if len(all) != n {
			t.Errorf("%d %s, want %d", len(all), list, n)
		}
		seen := map[any]bool{}
		for _, x := range all {
			id := x.(map[string]any)["id"]
			if id == "" || seen[id] {
				t.Errorf("%s: id %q is empty or there twice", list, id)
			}
			seen[id] = true
		}
	}
	root := o["root"].(map[string]any)
	if root["kind"] != "ask" || root["id"] == "" || len(root["branches"].([]any)) == 0 {
		t.Errorf("root %v", root)
	}
	if root["branches"].([]any)[0].(map[string]any)["to"] == nil {
		t.Error("nothing below the root")
	}
}
