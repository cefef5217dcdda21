package command

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// claimsFile writes a list of claims.
func claimsFile(t *testing.T, text string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "claims.csv")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

const claimsHead = "id,document,claim,cause\n"

func TestCheckClaims(t *testing.T) {
	file := claimsFile(t, claimsHead+
		"C1,code-57,wrong PIN,operator.wrong-pin\n"+
		"C2,code-57,not allowed,card.not-permitted\n"+
		"C3,code-97,chip broken,card.chip-damaged\n"+
		"C4,swipe-failed,reader old,device.reader-fault\n"+
		"C5,code-51,pay by phone,\n")
	code, out, err := run(t, "tree", "check", "--claims", file)
	if code != 0 || err != "" {
		t.Fatalf("exit code %d: %s", code, err)
	}
	for _, want := range []string{
		"Wrong PIN entered (operator.wrong-pin)", "57 does not speak for it", "it comes as 55.",
		"57 means this", "It never reaches a host, so no 97", "of 10,000 failures", "It names no cause.", "Claims: 5. With a cause: 4.",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is missing in\n%s", want, out)
		}
	}
	_, zh, _ := run(t, "tree", "check", "--claims", file, "--lang", "zh")
	if !strings.Contains(zh, "57 不说明它") || !strings.Contains(zh, "它自己的代码：55。") {
		t.Errorf("in Chinese:\n%s", zh)
	}
}

func TestCheckClaimsAsJSON(t *testing.T) {
	file := claimsFile(t, claimsHead+"C1,code-57,wrong PIN,operator.wrong-pin\nC2,x,y,\n")
	code, out, _ := run(t, "tree", "check", "--claims", file, "--json")
	var got struct {
		Claims []struct {
			ID, Standing, Code string
			Probability        float64
			Codes              []string
			PeopleSay          string `json:"people_say"`
		}
		Missing int
	}
	if err := json.Unmarshal([]byte(out), &got); err != nil || code != 0 {
		t.Fatalf("exit code %d, %v: %s", code, err, out)
	}
	if len(got.Claims) != 2 || got.Missing != 0 || got.Claims[0].Standing != "against" || got.Claims[0].Codes[0] != "55" ||
		got.Claims[0].Code != "57" || got.Claims[0].PeopleSay == "" || got.Claims[1].Standing != "no-cause" {
		t.Errorf("got %+v", got)
	}
}

// A claim whose cause is not there is told of, and the check says so by its exit
// code; a list that cannot be read is one line.
func TestCheckBadClaims(t *testing.T) {
	for _, c := range []struct {
		text string
		code int
		want string
	}{
		{claimsHead + "C1,code-57,x,card.chip-damage\n", 1, `line 2: there is no cause "card.chip-damage"; the nearest is card.chip-damaged`},
		{"", 2, "the first line must name the columns: id, document, claim, cause"},
		{claimsHead, 2, "there is no claim below the columns"},
		{claimsHead + "C1,\"x\n", 2, "line 2: this line has too many"},
		{claimsHead + "C1,d,x,other\nC1,d,x,other\n", 2, "line 3: the id is missing or taken"},
		{claimsHead + "C1,\xff\xfe,x,other\n", 2, "is not UTF-8 text"},
		{strings.Repeat("x", 1<<21), 2, "is longer than 1 MB"},
	} {
		code, _, err := run(t, "tree", "check", "--claims", claimsFile(t, c.text))
		if code != c.code || !strings.Contains(err, c.want) || strings.Count(err, "\n") != 1 {
			t.Errorf("%.40q: exit code %d, %q, want %d, %q", c.text, code, err, c.code, c.want)
		}
	}
	if code, _, err := run(t, "tree", "check", "--claims", filepath.Join(t.TempDir(), "none.csv")); code != 2 || !strings.Contains(err, "cannot open") {
		t.Errorf("exit code %d, %q", code, err)
	}
}
