package words

import (
	"strings"
	"testing"
	"testing/fstest"

	"swipewise/tree"
)

// screen is a struct of words as a face has them.
type screen struct {
	Title tree.Text `yaml:"title"`
	Keys  struct {
		Back tree.Text
		Step tree.Text `yaml:"step-of"`
	} `yaml:"keys"`
}

const good = `
title:
  zh: 刷卡不成功
  en: |
    Card payment failed: now what
keys:
  back:
    zh: 上一步
    en: back
  step-of:
    zh: 第 %d 步
    en: step %d
`

func load(text string) (screen, error) {
	var s screen
	err := Load(fstest.MapFS{"words/screen.yaml": {Data: []byte(text)}}, "screen", &s)
	return s, err
}

func TestLoad(t *testing.T) {
	s, err := load(good)
	if err != nil {
		t.Fatal(err)
	}
	if want := (tree.Text{ZH: "刷卡不成功", EN: "Card payment failed: now what"}); s.Title != want {
		t.Errorf("title is %q, want %q", s.Title, want)
	}
	if want := (tree.Text{ZH: "上一步", EN: "back"}); s.Keys.Back != want {
		t.Errorf("back is %q, want %q", s.Keys.Back, want)
	}
	if want := (tree.Text{ZH: "第 %d 步", EN: "step %d"}); s.Keys.Step != want {
		t.Errorf("step is %q, want %q", s.Keys.Step, want)
	}
}

func TestFaults(t *testing.T) {
	for name, c := range map[string]struct {
		old, new string // what to change in the good file
		want     []string
	}{
		"language missing":   {"    en: back\n", "", []string{`words/screen.yaml:7:3: no en for "back"`}},
		"language empty":     {"en: back", "en:", []string{`no en for "back"`}},
		"another language":   {"en: back", "en: back\n    fr: retour", []string{`:10:5: unknown language "fr" of "back"`}},
		"key missing":        {"  back:\n    zh: 上一步\n    en: back\n", "", []string{`no text for "back"`}},
		"key misspelt":       {"step-of:", "step-off:", []string{`no text for "step-of"`, `:10:3: unknown key "step-off"; did you mean "step-of"?`}},
		"extra key":          {"title:", "whatever:\n  zh: 甲\n  en: a\ntitle:", []string{`:2:1: unknown key "whatever"; leave it out`}},
		"key twice":          {"  step-of:", "  back:\n    zh: 甲\n    en: a\n  step-of:", []string{`not readable: "back" is already defined on line 7`}},
		"other placeholders": {"en: step %d", "en: step %s", []string{`:10:3: "step-of" takes "1d" in Chinese but "1s" in English`}},
		"placeholder lost":   {"en: step %d", "en: step", []string{`takes "1d" in Chinese but "" in English`}},
		"text for a group":   {"keys:", "keys: 上一步\nother:", []string{"expected a mapping", `unknown key "other"`}},
		"group for a text":   {"zh: 上一步", "zh:\n      a: b", []string{`no zh for "back"`}},
		"a list":             {good, "- a", []string{"expected a mapping", `no text for "title"`, `no text for "keys"`}},
		"no YAML":            {good, "title: [", []string{"not readable"}},
		"nothing":            {good, "", []string{"words/screen.yaml: the file is empty"}},
	} {
		if !strings.Contains(good, c.old) {
			t.Fatalf("%s: %q is not in the good file", name, c.old)
		}
		_, err := load(strings.Replace(good, c.old, c.new, 1))
		faults, ok := tree.AsFaults(err)
		if !ok || len(faults) == 0 {
			t.Errorf("%s: no fault but %v", name, err)
			continue
		}
		for _, want := range c.want {
			if !strings.Contains(err.Error(), want) {
				t.Errorf("%s: %q is not in\n%v", name, want, err)
			}
		}
	}
}

func TestNoFile(t *testing.T) {
	err := Load(fstest.MapFS{}, "screen", &screen{})
	if err == nil || !strings.Contains(err.Error(), "words/screen.yaml") {
		t.Errorf("the error does not name the file: %v", err)
	}
}

func TestPlaceholders(t *testing.T) {
	for text, want := range map[string]string{
		"":                    "",
		"第 %d 步，共 %d 步":       "1d 2d",
		"%[2]s of %[1]d":      "1d 2s",
		"%d: %s":              "1d 2s",
		"%[1]s and %[1]s":     "1s",
		"%d%%":                "1d %",
		"50 % of all":         "",
		"%.1f %-3d %03d %5.2": "1f 2d 3d",
	} {
		if got := placeholders(text); got != want {
			t.Errorf("placeholders(%q) = %q, want %q", text, got, want)
		}
	}
}
