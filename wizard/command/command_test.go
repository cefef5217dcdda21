package command

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"swipewise/assets"
	"swipewise/tree/doc"
)

// till is a machine for tests: no terminal, an English user, a clock that
// stands still.
func till(args ...string) (Machine, *strings.Builder, *strings.Builder) {
	var out, err strings.Builder
	return Machine{
		Args:   args,
		In:     strings.NewReader(""),
		Out:    &out,
		Err:    &err,
		Env:    func(name string) string { return map[string]string{"LANG": "en_GB.UTF-8"}[name] },
		Now:    func() time.Time { return time.Date(2026, 3, 4, 5, 6, 7, 0, time.UTC) },
		Files:  assets.Files,
		Locale: func() string { return "" },
	}, &out, &err
}

// run runs the program and returns what it wrote.
func run(t testing.TB, args ...string) (code int, out, err string) {
	t.Helper()
	m, o, e := till(args...)
	code = Main(m)
	return code, o.String(), e.String()
}

func TestCommands(t *testing.T) {
	for _, c := range []struct {
		args string // parted by |
		code int
		out  string // part of what is written
		err  string
	}{
		{"--version", 0, "swipewise " + version, ""},
		{"-v", 0, version, ""},
		{"diagnose|--code|51", 0, "Most likely: ", ""},
		{"diagnose|--code|51|--lang|zh", 0, "最可能：", ""},
		{"diagnose|51", 0, "--tried another-card=yes", ""},
		{"diagnose|读卡失败|--json", 0, `"terminal"`, ""},
		{"diagnose|card|read|error|--json", 0, `"terminal"`, ""},
		{"diagnose|--shows|read-failed|--json", 0, `"terminal"`, ""},
		{"diagnose|--json", 0, `"asked": []`, ""},
		{"diagnose|--code|ZQ", 0, "Nobody has defined the code ZQ", ""},
		{"diagnose|--code|ZQ|--json", 0, `"unknown-code"`, ""},
		{"diagnose|--code|10|--json", 0, `"part-paid"`, ""},
		{"diagnose|--code|00|--json", 0, `"next": null`, ""},
		{"diagnose|--code|au:97|--json", 0, `"try"`, ""},
		{"diagnose|--network|au|97|--json", 0, `"asked"`, ""},
		{"diagnose|--code|51|--code|57|--json", 0, `"acquirer"`, "code=51 no longer counts, code=57 does"},
		{"diagnose|--answer|seated=yes|--answer|seated=no", 0, "", "seated=yes no longer counts, seated=no does"},
		{"diagnose|--tried|seat-card=no|--tried|seat-card=skip", 0, "", "seat-card=no no longer counts"},
		{"diagnose|--code|51|--code|51", 0, "", ""},
		{"diagnose|--answer|entry-mode=insert|--answer|seated=no|--answer|entry-mode=tap", 0, "", "no longer counted for that reason: seated=no"},
		{"diagnose|--shows|6222021234567890123", 0, "", "hidden from the 9th digit"},

		{"diagnose|--answer|othr-card=works", 2, "", `there is no question "othr-card"; the nearest is other-card`},
		{"diagnose|--answer|other-card=wrks", 2, "", "question other-card has no answer \"wrks\"; the nearest is works"},
		{"diagnose|--answer|other-card=zzzzzzzzzzzz", 2, "", "write one of fails-too, others-in-general, no-other-card, works"},
		{"diagnose|--tried|seat-crd=no", 2, "", "the nearest is seat-card"},
		{"diagnose|--tried|seat-card=maybe", 2, "", `there is no outcome "maybe"`},
		{"diagnose|--tried|seat-card", 2, "", "write it like --tried REMEDY=yes"},
		{"diagnose|--answer|works", 2, "", "write it like --answer QUESTION=ANSWER"},
		{"diagnose|--shows|read-faild", 2, "", "the nearest is read-failed"},
		{"diagnose|read-faild", 2, "", "the nearest is read-failed"},
		{"diagnose|--network|unionpai|--code|51", 2, "", `--network unionpai: there is no network "unionpai"; the nearest is unionpay`},
		{"diagnose|--network|visa", 2, "", "add --code"},
		{"diagnose|--answer|othr-card=works|--lang|zh", 2, "", "没有“othr-card”这个问题，最接近的是 other-card"},

		{"code|57", 0, "Code 57", ""},
		{"code|57|--json", 0, `"returned_by"`, ""},
		{"code", 0, "unionpay", ""},
		{"code|--json", 0, `"network": "unionpay"`, ""},
		{"code|ZQ", 2, "", "Nobody has defined the code ZQ"},
		{"code|ZQ|--json", 2, "", "ZQ"},
		{"code|au:97|--json", 0, `"au"`, ""},
		{"code|余额不足|--json", 0, `"51"`, ""},
		{"code|6222021234567890", 2, "", "hidden from the 9th digit"},
		{"code|57|58", 2, "", `does not take "58"`},

		{"tree", 0, "Usage", ""},
		{"tree|show|--depth|1", 0, "Ask: ", ""},
		{"tree|show|--depth|0|--json", 0, `"root"`, ""},
		{"tree|show|--depth|99", 2, "", "from 0 to 8"},
		{"tree|show|--depth|x", 2, "", `--depth does not take "x"`},
		{"tree|export", 0, "<!doctype html>", ""},
		{"tree|export|--format|mermaid|--depth|1", 0, "flowchart TD", ""},
		{"tree|export|--format|pdf", 2, "", `--format does not know "pdf"; write html or mermaid`},
		{"tree|export|--depth|0", 2, "", "from 1 to 8"},
		{"tree|export|--out|nowhere/tree.html", 2, "", "cannot write"},
		{"tree|measure|--runs|50", 0, "50 simulated clerks", ""},
		{"tree|measure|--runs|50|--json", 0, `"runs": 50`, ""},
		{"train", 0, "What do you want to practise?", ""},
		{"train|--plain|--drill|bank-says-no-51|--level|exam", 0, "CODE 51", ""},
		{"tree|measure|--runs|0", 2, "", "from 1 to"},
		{"tree|measure|--not-sure|2", 2, "", "from 0 to 1"},
		{"tree|measure|--wrong|NaN", 2, "", "from 0 to 1"},
		{"tree|chek", 2, "", "the nearest is check"},

		{"completion|bash", 0, "swipewise", ""},
		{"completion|zsh", 0, "compdef", ""},
		{"completion|fish", 0, "swipewise", ""},
		{"completion|powershell", 0, "swipewise", ""},
		{"completion|tcsh", 2, "", "bash, zsh, fish, powershell"},
		{"completion", 2, "", "completions for which shell? write one of bash, zsh, fish, powershell"},
		{"__complete|diagnose|--answer|", 0, "other-card=works", ""},
		{"__complete|code|", 0, "51\t", ""},

		{"diagnos", 2, "", "the nearest is diagnose"},
		{"57", 2, "", "swipewise diagnose 57"},
		{"--plan", 2, "", "the nearest is --plain"},
		{"diagnose|--cod|51", 2, "", "the nearest is --code"},
		{"diagnose|-x", 2, "", "there is no flag -x"},
		{"diagnose|--code", 2, "", "--code needs a value"},
		{"--lang|fr", 2, "", "write zh or en"},
		{"--assets|nowhere", 2, "", "no folder"},
		{"help|diagnose", 0, "Flags", ""},
		{"help|nothing", 2, "", "there is no command"},
	} {
		t.Run(c.args, func(t *testing.T) {
			code, out, err := run(t, strings.Split(c.args, "|")...)
			if code != c.code {
				t.Errorf("exit code %d, want %d", code, c.code)
			}
			if !strings.Contains(out, c.out) {
				t.Errorf("output %q lacks %q", out, c.out)
			}
			if !strings.Contains(err, c.err) || c.err == "" && err != "" && !strings.HasPrefix(c.args, "__") {
				t.Errorf("error output %q, want %q", err, c.err)
			}
			if c.code == 2 && strings.Count(err, "\n") != 1 {
				t.Errorf("not one line: %q", err)
			}
		})
	}
}

// TestJSON: what a script reads is one valid object and nothing else, in either
// language.
func TestJSON(t *testing.T) {
	for _, args := range []string{
		"diagnose|--code|51|--json", "diagnose|--json", "diagnose|--code|04|--json", "code|57|--json", "code|--json",
		"tree|show|--json|--depth|1", "tree|measure|--runs|10|--json",
	} {
		for _, lang := range []string{"zh", "en"} {
			code, out, _ := run(t, append(strings.Split(args, "|"), "--lang", lang)...)
			if code != 0 || !json.Valid([]byte(out)) {
				t.Errorf("%s: exit %d, %.60q", args, code, out)
			}
		}
	}
}

// TestExportKeepsFiles: a file that is there is somebody's work.
func TestExportKeepsFiles(t *testing.T) {
	file := filepath.Join(t.TempDir(), "tree.mmd")
	for i, c := range []struct {
		force bool
		code  int
		says  string
	}{{false, 0, "Written"}, {false, 2, "add --force"}, {true, 0, "Written"}} {
		args := []string{"tree", "export", "--format", "mermaid", "--depth", "1", "--out", file}
		if c.force {
			args = append(args, "--force")
		}
		code, out, err := run(t, args...)
		if code != c.code || !strings.Contains(out+err, c.says) {
			t.Errorf("%d: exit %d, %s%s", i, code, out, err)
		}
	}
}

func TestPlainWizard(t *testing.T) {
	for _, c := range []struct {
		name, in string
		env      map[string]string
		code     int
		out, err string
	}{
		{name: "quit", in: "51\nquit\n", out: "Goodbye"},
		{name: "end of input", in: "read-failed\n", code: 2, out: "The input ended before there was a result"},
		{name: "handed over", in: "04\n", out: "Call the acquirer"},
		{name: "paid", in: "00\n", out: "went through"},
		{name: "Chinese", in: "00\n", env: map[string]string{"LC_ALL": "zh_CN.UTF-8"}, out: "付成了"},
		{name: "no locale", in: "00\n", env: map[string]string{"LANG": "C"}, out: "付成了"},
	} {
		t.Run(c.name, func(t *testing.T) {
			m, out, err := till()
			m.In = strings.NewReader(c.in)
			if c.env != nil {
				m.Env = func(name string) string { return c.env[name] }
			}
			if code := Main(m); code != c.code {
				t.Errorf("exit code %d, want %d: %s", code, c.code, err)
			}
			if !strings.Contains(out.String(), c.out) {
				t.Errorf("%q is not in %s", c.out, out)
			}
		})
	}
}

func TestNeedsPlain(t *testing.T) {
	for _, c := range []struct {
		accessible, term string
		terminal, want   bool
	}{
		{"", "xterm", true, false},
		{"", "xterm", false, true},
		{"", "dumb", true, true},
		{"1", "xterm", true, true},
		{"yes", "xterm", true, true},
		{"0", "xterm", true, false},
		{"False", "xterm", true, false},
	} {
		a := &app{m: Machine{Terminal: c.terminal, Env: func(name string) string {
			return map[string]string{"ACCESSIBLE": c.accessible, "TERM": c.term}[name]
		}}}
		if got := a.needsPlain(); got != c.want {
			t.Errorf("%+v: %v", c, got)
		}
	}
}

// TestFailsInOneLine: what goes wrong inside is told in a line, not in a stack
// trace, and a window of its own waits to be read.
func TestFailsInOneLine(t *testing.T) {
	m, _, err := till("diagnose")
	in := strings.NewReader("\nleft")
	m.In, m.OwnPlace = in, true
	m.Files = panics{assets.Files}
	if code := Main(m); code != 1 {
		t.Errorf("exit code %d", code)
	}
	if got := err.String(); strings.Count(got, "\n") != 2 || !strings.Contains(got, "something failed inside") || !strings.Contains(got, "Press enter") {
		t.Errorf("error output %q", got)
	}
}

// panics is a file system that fails beyond the words of the commands.
type panics struct{ fs.FS }

func (p panics) Open(name string) (fs.File, error) {
	if strings.HasPrefix(name, "words/") || name == doc.PackFile {
		return p.FS.Open(name)
	}
	panic("disk on fire")
}

func TestSave(t *testing.T) {
	m, _, _ := till()
	a := &app{m: m}
	here, home := t.TempDir(), t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("USERPROFILE", home)
	t.Chdir(here)
	if path, err := a.save("note"); err != nil || path != filepath.Join(here, "swipewise-20260304-050607.txt") {
		t.Fatalf("saved %s, %v", path, err)
	}
	if got, err := os.ReadFile(filepath.Join(here, "swipewise-20260304-050607.txt")); err != nil || string(got) != "note\n" {
		t.Errorf("file holds %q, %v", got, err)
	}
	if err := os.RemoveAll(here); err != nil {
		t.Skip("a folder in use cannot be removed here")
	}
	if path, err := a.save("note"); err != nil || filepath.Dir(path) != home {
		t.Errorf("saved %s, %v; want it in %s", path, err, home)
	}
}
