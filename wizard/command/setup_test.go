package command

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"swipewise/wizard/report"
	"swipewise/wizard/shop"
)

// corner is a till in a shop with a folder of settings of its own.
type corner struct {
	t   *testing.T
	dir string
}

func (c corner) path() string { return shop.Path(c.dir) }

func (c corner) write(profile string) {
	c.t.Helper()
	if err := os.MkdirAll(filepath.Dir(c.path()), 0o700); err != nil {
		c.t.Fatal(err)
	}
	if err := os.WriteFile(c.path(), []byte(profile), 0o600); err != nil {
		c.t.Fatal(err)
	}
}

func (c corner) run(in string, args ...string) (code int, out, err string) {
	m, o, e := till(args...)
	m.In = strings.NewReader(in)
	m.Config = func() (string, error) { return c.dir, nil }
	code = Main(m)
	return code, o.String(), e.String()
}

func TestSetupFromBeginningToEnd(t *testing.T) {
	c := corner{t, t.TempDir()}
	if code, out, _ := c.run("", "setup", "--show"); code != 0 || !strings.Contains(out, "Nothing is set up yet") {
		t.Fatalf("%d %s", code, out)
	}
	answers := "cable\n\nno\n\n\n\nno\n\n\n\n95516\n\n\n"
	if code, out, err := c.run(answers, "setup"); code != 0 || !strings.Contains(out, "Saved as "+c.path()) {
		t.Fatalf("%d %s%s", code, out, err)
	}
	_, out, _ := c.run("", "setup", "--show", "--json")
	var got report.ShopProfile
	if err := json.Unmarshal([]byte(out), &got); err != nil || got.File != c.path() || got.Shop["connection"] != "cable" || len(got.Shop) != len(shop.Fields()) {
		t.Errorf("%v %s", err, out)
	}
	if _, out, _ := c.run("", "setup", "--show", "--lang", "zh"); !strings.Contains(out, "上网方式  网线\n") || !strings.Contains(out, "95516") {
		t.Error(out)
	}
	_, out, _ = c.run("", "diagnose", "--answer", "stage=sending", "--json")
	if !strings.Contains(out, `"asked": [
    "stage"
  ]`) {
		t.Errorf("what is known of the shop counts as asked:\n%s", out)
	}
	if _, out, _ := c.run("", "diagnose", "41"); !strings.Contains(out, "- Hotline: 95516") {
		t.Errorf("no hotline in the note:\n%s", out)
	}
	if code, out, _ := c.run("n\n", "setup", "--reset"); code != 0 || !strings.Contains(out, "Nothing was removed") {
		t.Errorf("%d %s", code, out)
	}
	if code, _, err := c.run("", "setup", "--reset"); code != 2 || !strings.Contains(err, "--yes") {
		t.Errorf("%d %s", code, err)
	}
	if code, out, _ := c.run("", "setup", "--reset", "--yes"); code != 0 || !strings.Contains(out, "Removed "+c.path()) {
		t.Errorf("%d %s", code, out)
	}
	if shop.Exists(c.path()) {
		t.Error("the file is still there")
	}
}

// A broken file is one line, and the wizard goes on without it.
func TestBrokenProfile(t *testing.T) {
	c := corner{t, t.TempDir()}
	c.write("tap: no\nhotline: 6228480402564890018\n")
	for _, args := range []string{"setup|--show", "setup"} {
		code, _, err := c.run("", strings.Split(args, "|")...)
		if code != 2 || strings.Count(err, "\n") != 1 || !strings.Contains(err, c.path()+" line 2, hotline: this looks like a card number") {
			t.Errorf("%s: %d %s", args, code, err)
		}
	}
	code, out, err := c.run("", "diagnose", "51")
	if code != 0 || out == "" || strings.Count(err, "\n") != 1 || !strings.Contains(err, "not in use") {
		t.Errorf("%d %s", code, err)
	}
	if code, out, err := c.run("51\nq\n"); code == 1 || out == "" || !strings.Contains(err, "not in use") {
		t.Errorf("the line mode: %d %s", code, err)
	}
	if code, _, err := c.run("", "setup", "--reset", "--yes"); code != 0 {
		t.Errorf("%d %s", code, err)
	}
}

func TestSetupRefuses(t *testing.T) {
	c := corner{t, t.TempDir()}
	for args, want := range map[string]string{
		"setup|--show|--reset": "do not go together",
		"setup|--json":         "--json needs --show",
		"setup|--yes":          "--yes needs --reset",
		"setup|wifi":           `does not take "wifi"`,
		"setup":                "nothing was saved",
	} {
		code, _, err := c.run("", strings.Split(args, "|")...)
		if code != 2 || strings.Count(err, "\n") != 1 || !strings.Contains(err, want) {
			t.Errorf("%s: %d %s", args, code, err)
		}
	}
	if err := os.WriteFile(filepath.Join(c.dir, "swipewise"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if code, _, err := c.run(strings.Repeat("\n", 13), "setup"); code != 2 || strings.Count(err, "\n") != 1 {
		t.Errorf("a file in place of the folder: %d %s", code, err)
	}
	if code, _, err := run(t, "setup", "--show"); code != 2 || !strings.Contains(err, "no folder for settings") {
		t.Errorf("no folder: %d %s", code, err)
	}
}
