package claim_test

import (
	"errors"
	"os"
	"strings"
	"testing"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/tree/claim"
)

func shipped(t *testing.T) *tree.Knowledge {
	t.Helper()
	k, err := tree.Load(assets.Files)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func seeds(t *testing.T) []claim.Claim {
	t.Helper()
	f, err := os.Open("testdata/claims.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	all, err := claim.Read(f)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// Every claim of the articles that names a cause leads to one that is there, and
// every cause that a code is wrongly said to mean says so.
func TestEveryClaimIsTraced(t *testing.T) {
	traces := claim.TraceAll(shipped(t), seeds(t))
	if len(traces) != 74 {
		t.Fatalf("%d claims, want 74", len(traces))
	}
	named := 0
	for _, x := range traces {
		switch x.Standing {
		case claim.NotFound:
			t.Errorf("%s: there is no cause %s", x.Claim.ID, x.Claim.Cause)
		case claim.NoCause:
			if x.Claim.Cause != "" {
				t.Errorf("%s names %s", x.Claim.ID, x.Claim.Cause)
			}
		case claim.Against, claim.Short, claim.Unsent:
			if x.Cause.PeopleSay.Empty() {
				t.Errorf("%s: %s is said of %s and is not so, and %s does not tell why", x.Claim.ID, x.Claim.Document, x.Cause.ID, x.Cause.ID)
			}
			named++
		case claim.Means, claim.May, claim.Usual:
			named++
		}
	}
	if named != 67 {
		t.Errorf("%d claims lead to a cause, want 67", named)
	}
}

// How a claim stands is computed from what the codes mean.
func TestStandings(t *testing.T) {
	got := map[string]claim.Trace{}
	for _, x := range claim.TraceAll(shipped(t), seeds(t)) {
		got[x.Claim.ID] = x
	}
	for id, want := range map[string]claim.Standing{
		"C01": claim.Against, "C03": claim.Unsent, "C05": claim.Means, "C25": claim.Means, "C37": claim.Usual,
		"C51": claim.Short, "C55": claim.May, "C61": claim.Means, "C63": claim.NoCause, "C67": claim.Unsent, "C70": claim.Against, "C71": claim.Usual,
	} {
		if got[id].Standing != want {
			t.Errorf("%s stands as %s, want %s", id, got[id].Standing, want)
		}
	}
	if x := got["C01"]; x.P > .05 || len(x.Codes) == 0 || x.Codes[0].Code != "55" {
		t.Errorf("a wrong PIN has %.3f after 57, and its own codes are %v", x.P, x.Codes)
	}
	if x := got["C37"]; x.Code != nil || x.P <= 0 || len(x.Displays) == 0 {
		t.Errorf("a broken reader: %.4f of all failures, messages %v", x.P, x.Displays)
	}
}

func TestUnknownCause(t *testing.T) {
	x := claim.TraceAll(shipped(t), []claim.Claim{{ID: "C1", Document: "code-51", Cause: "card.chip-damage"}})[0]
	if x.Standing != claim.NotFound || x.Nearest != "card.chip-damaged" {
		t.Errorf("stands as %s, nearest %q", x.Standing, x.Nearest)
	}
}

func TestMalformedLists(t *testing.T) {
	head := "id,document,claim,cause\n"
	for _, c := range []struct {
		text string
		want claim.Malformed
	}{
		{"", claim.Malformed{Problem: claim.NoColumns, Line: 1}},
		{"id,claim\nC1,x\n", claim.Malformed{Problem: claim.NoColumns, Line: 1}},
		{head, claim.Malformed{Problem: claim.NoClaims, Line: 1}},
		{head + "C1,code-51,\"open", claim.Malformed{Problem: claim.BadRow, Line: 2}},
		{head + "C1,code-51\n", claim.Malformed{Problem: claim.BadRow, Line: 2}},
		{head + "C1,d,x,other\nC1,d,x,other\n", claim.Malformed{Problem: claim.NoID, Line: 3}},
		{head + ",d,x,other\n", claim.Malformed{Problem: claim.NoID, Line: 2}},
		{head + "C1,d,\xff,other\n", claim.Malformed{Problem: claim.NotText}},
		{head + strings.Repeat("x", 1<<20), claim.Malformed{Problem: claim.TooLong}},
	} {
		_, err := claim.Read(strings.NewReader(c.text))
		var bad *claim.Malformed
		if !errors.As(err, &bad) || *bad != c.want {
			t.Errorf("%.40q: %v, want %v", c.text, err, &c.want)
		}
	}
	all, err := claim.Read(strings.NewReader("\ufeffclaim,id,cause,note,document\r\n\"a, b\",C1,other,,code-51\r\n"))
	if err != nil || len(all) != 1 || all[0] != (claim.Claim{ID: "C1", Document: "code-51", Says: "a, b", Cause: "other", Line: 2}) {
		t.Errorf("other columns, in another order: %+v, %v", all, err)
	}
}

// A list that is read is traced, whatever it says.
func FuzzRead(f *testing.F) {
	f.Add("id,document,claim,cause\nC1,code-57,x,operator.wrong-pin\n")
	f.Add("id,document,claim,cause\nC1,ZZ-ZZZ,\"x\",none\n")
	k, err := tree.Load(assets.Files)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		all, err := claim.Read(strings.NewReader(text))
		if err == nil && len(claim.TraceAll(k, all)) != len(all) {
			t.Error("a claim is lost")
		}
	})
}
