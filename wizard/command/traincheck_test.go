package command

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"strings"
	"testing"
	"testing/fstest"

	"swipewise/assets"
)

// written is a fair drill; the tests break it in one place each.
const written = `id: our-drill
title:
  zh: 我们的练习
  en: Our drill
says:
  zh: 怎么付不了？
  en: Why does it not work?
cause: card.insufficient-funds
begins:
  - code=51
answers:
  other-card: works
  balance: unsure
works:
  another-card: yes
remember:
  zh: 换一张卡。
  en: Take another card.
sources: [estimate]
`

// checkDrills runs the check over the built-in files with other drills, and
// with what else is given.
func checkDrills(t *testing.T, files map[string]string, args ...string) (code int, out, err string) {
	t.Helper()
	all := fstest.MapFS{}
	walked := fs.WalkDir(assets.Files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Dir(name) == "drills" {
			return err
		}
		data, err := fs.ReadFile(assets.Files, name)
		all[name] = &fstest.MapFile{Data: data}
		return err
	})
	if walked != nil {
		t.Fatal(walked)
	}
	for name, text := range files {
		all[name] = &fstest.MapFile{Data: []byte(text)}
	}
	m, o, e := till(append([]string{"train", "check"}, args...)...)
	m.Files = all
	code = Main(m)
	return code, o.String(), e.String()
}

func TestFairDrillsPassTheCheck(t *testing.T) {
	for lang, want := range map[string]string{"en": "No faults: 1 drills", "zh": "没有错误：1 道练习"} {
		code, out, err := checkDrills(t, map[string]string{"drills/our-drill.yaml": written}, "--lang", lang)
		if code != 0 || err != "" || !strings.HasPrefix(out, want) || strings.Contains(out, "%!") {
			t.Errorf("exit code %d, %s, %s", code, out, err)
		}
	}
}

// Every kind of fault and of unfairness is told, with file and line.
func TestBrokenDrillsAreCaught(t *testing.T) {
	for name, c := range map[string]struct{ old, new, want string }{
		"unknown cause":      {"card.insufficient-funds", "card.insuficient-funds", "drills/our-drill.yaml:8:8: unknown cause"},
		"unknown question":   {"other-card: works", "othr-card: works", "drills/our-drill.yaml:12:14: unknown question"},
		"unknown answer":     {"other-card: works", "other-card: wrks", "drills/our-drill.yaml:12:15: "},
		"unknown remedy":     {"another-card: yes", "anothr-card: yes", "drills/our-drill.yaml:15:3: "},
		"neither yes nor no": {"another-card: yes", "another-card: maybe", "drills/our-drill.yaml:15:17: "},
		"contradiction":      {"code=51", "code=55", "code=55 cannot be while card.insufficient-funds is the cause"},
		"cannot cure":        {"another-card: yes", "clean-reader: yes", "clean-reader cannot end card.insufficient-funds"},
		"missing language":   {"  en: Take another card.\n", "", "drills/our-drill.yaml:17:3: "},
		"missing field":      {"remember:\n  zh: 换一张卡。\n  en: Take another card.\n", "", "drills/our-drill.yaml:1:1: "},
		"other name":         {"id: our-drill", "id: my-drill", "drills/our-drill.yaml:1:5: "},
		"no YAML":            {"title:", "title: [", "drills/our-drill.yaml:"},
		"not solvable":       {"card.insufficient-funds\nbegins:\n  - code=51\nanswers:\n  other-card: works\n  balance: unsure\nworks:\n  another-card: yes", "operator.card-wrong-way\nbegins:\n  - display=read-failed", "drills/our-drill.yaml:1:1: cannot be solved: by the end the tree takes it for "},
		"nothing seen":       {"begins:\n  - code=51", "begins: []", "drills/our-drill.yaml:1:1: begins with nothing to go by"},
	} {
		t.Run(name, func(t *testing.T) {
			text := strings.Replace(written, c.old, c.new, 1)
			code, out, err := checkDrills(t, map[string]string{"drills/our-drill.yaml": text}, "--lang", "en")
			if code != 1 || out != "" || !strings.Contains(err, c.want) || strings.Contains(err, "%!") {
				t.Errorf("exit code %d, want %q:\n%s%s", code, c.want, out, err)
			}
		})
	}
}

// Faults of the files come before drills that are unfair, in both languages and
// as JSON.
func TestFaultsComeBeforeWhatIsUnfair(t *testing.T) {
	unfair := strings.Replace(written, "begins:\n  - code=51", "begins: []", 1)
	files := map[string]string{
		"drills/our-drill.yaml":   unfair,
		"drills/our-faulty.yaml":  strings.NewReplacer("our-drill", "our-faulty", "code=51", "code=ZQ").Replace(written),
		"drills/our-faulty2.yaml": "id: [",
	}
	for lang, want := range map[string][2]string{"en": {"our-faulty.yaml:10:5", "begins with nothing"}, "zh": {"our-faulty.yaml:10:5", "一开始什么也看不到"}} {
		_, _, err := checkDrills(t, files, "--lang", lang)
		if first, second := strings.Index(err, want[0]), strings.Index(err, want[1]); first < 0 || second < first {
			t.Errorf("%s: %s", lang, err)
		}
	}
	code, out, _ := checkDrills(t, files, "--json")
	var got struct {
		Drills int
		Faults []struct {
			File string
			Line int
		}
		Unfair []struct {
			File, Drill, Flaw, What string
			Line                    int
		}
	}
	if err := json.Unmarshal([]byte(out), &got); err != nil || code != 1 || len(got.Faults) != 2 || len(got.Unfair) == 0 {
		t.Fatalf("exit code %d, %v: %s", code, err, out)
	}
	if u := got.Unfair[0]; fmt.Sprint(u.File, u.Line, u.Drill, u.Flaw) != "drills/our-drill.yaml1our-drillnothing-seen" {
		t.Errorf("got %+v", u)
	}
}

// What all drills are scored by must be sound before any is played.
func TestNothingIsPlayedByAFaultyRubric(t *testing.T) {
	files := map[string]string{"rubric.yaml": "cause: 100\n", "drills/our-drill.yaml": strings.Replace(written, "begins:\n  - code=51", "begins: []", 1)}
	if code, _, err := checkDrills(t, files, "--lang", "en"); code != 1 || !strings.Contains(err, "rubric.yaml:1:1") || strings.Contains(err, "drills/") {
		t.Errorf("exit code %d: %s", code, err)
	}
}

func TestTrainSuggestsTheCheck(t *testing.T) {
	if code, _, err := run(t, "train", "chek", "--lang", "en"); code != 2 || !strings.Contains(err, "the nearest is check") {
		t.Errorf("exit code %d: %s", code, err)
	}
}
