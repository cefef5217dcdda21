package command

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// handedIn is a line of somebody who took a lost signal for an empty account.
const handedIn = `{"format":1,"id":"a1","at":"2026-03-04T05:06:07Z","name":"=1+1","program":"0.1.0","knowledge":"0123456789abcdef","lang":"en",` +
	`"level":"free","state":"done","begins":[],"acts":[{"kind":"look","id":"gone-question","result":"x","seconds":10,"at_ms":5000}],` +
	`"verdict":{"cause":"card.gone","fix":"acquirer","phrase":""},"took_ms":9000,"truth":"device.gone","branch":"device",` +
	`"parted":{"at":0,"kind":"handover"},"score":{"lines":[],"dangers":[{"act":"acquirer","hazard":"gone-hazard"}],"points":12.5,"passed":false,"seconds":40,"tree_seconds":10},` +
	`"words":{"device.gone":"The old fault","card.gone":"The old card","look:gone-question":"Was it so?","hazard:gone-hazard":"The old rule"}}`

func TestClassCommands(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	good, bad, empty := write("a.jsonl", handedIn+"\n"), write("b.jsonl", handedIn+"\r\n{\"format\":1,\"na"), write("c.txt", "")
	there := write("there.csv", "mine")
	csv, page := filepath.Join(dir, "x.csv"), filepath.Join(dir, "x.md")
	for _, c := range []struct {
		args []string
		code int
		out  string
		err  string
	}{
		{[]string{"merge", good, bad}, 0, "Handed in: 1, passed: 0, people: 1", "b.jsonl, line 2: the last line was cut short"},
		{[]string{"merge", dir}, 0, "The old fault (no longer in the knowledge)", "line 2"},
		{[]string{"merge", filepath.Join(dir, "*.jsonl"), "--lang", "zh"}, 0, "1 个人，交了 1 题", "第 2 行"},
		{[]string{"report", good}, 0, `did "Was it so?", best was to call the`, ""},
		{[]string{"report", good, bad}, 2, "", "does not take"},
		{[]string{"merge", good, "--csv", csv, "--out", page}, 0, "Class board", "Written: "},
		{[]string{"merge", good, "--csv", there}, 2, "", "--force"},
		{[]string{"merge", good, "--csv", good, "--force"}, 2, "", "already"},
		{[]string{"merge", good, "--csv", filepath.Join(dir, "no", "x.csv")}, 2, "", "cannot write"},
		{[]string{"merge", filepath.Join(dir, "none")}, 2, "", "cannot read"},
		{[]string{"merge", empty}, 2, "", "there are no attempts"},
		{[]string{"merge"}, 2, "", "there are no attempts"},
		{[]string{"record", good, "--course", "nonsense"}, 2, "", `there is no course "nonsense"`},
		{nil, 2, "", "add --plain"},
		{[]string{"nonsense"}, 2, "", "there is no command"},
	} {
		code, out, err := run(t, append([]string{"class"}, c.args...)...)
		if code != c.code || !strings.Contains(out, c.out) || !strings.Contains(err, c.err) || c.err == "" && err != "" {
			t.Errorf("class %v: %d\n%s\n%s", c.args, code, out, err)
		}
	}
	if text, _ := os.ReadFile(csv); !strings.Contains(string(text), "\r\n'=1+1,") {
		t.Errorf("the CSV is\n%s", text)
	}
	if text, _ := os.ReadFile(there); string(text) != "mine" {
		t.Errorf("what was there is %q now", text)
	}
	if text, _ := os.ReadFile(good); string(text) != handedIn+"\n" {
		t.Errorf("the attempts are %q now", text)
	}
	code, out, _ := run(t, "class", "merge", bad, "--json")
	var board struct {
		Drills   int
		Troubles []struct{ Line int }
	}
	if err := json.Unmarshal([]byte(out), &board); err != nil || code != 0 || board.Drills != 1 || len(board.Troubles) != 1 {
		t.Errorf("%d %v\n%s", code, err, out)
	}
}
