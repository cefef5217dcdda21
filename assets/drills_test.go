package assets_test

import (
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"
	"testing/fstest"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/tree/drill"
)

// example returns the drill that stands in a guide, without its remarks.
func example(t *testing.T, guide string) (name, text string) {
	t.Helper()
	data, err := os.ReadFile(guide)
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(data), "\n```yaml\n# ")
	block, _, closed := strings.Cut(rest, "\n```")
	name, block, _ = strings.Cut(block, "\n")
	if !closed || !fs.ValidPath(name) {
		t.Fatalf("%s has no example", guide)
	}
	for line := range strings.Lines(block) {
		line, _, _ = strings.Cut(line, "#")
		text += strings.TrimRight(line, " \n") + "\n"
	}
	return name, text
}

// The example of the guide is a drill that keeps to its schema and is fair as it
// stands, the same in either language.
func TestDrillOfTheGuideIsFair(t *testing.T) {
	name, text := example(t, "drills/README.md")
	if zhName, zh := example(t, "drills/README.zh.md"); zhName != name || zh != text {
		t.Errorf("the guides have two examples:\n%s\n%s", text, zh)
	}
	check(t, compiler(), name, []byte(text))
	files := fstest.MapFS{name: {Data: []byte(text)}}
	for _, shared := range []string{"phrases.yaml", "rubric.yaml"} {
		data, err := fs.ReadFile(assets.Files, shared)
		if err != nil {
			t.Fatal(err)
		}
		files[shared] = &fstest.MapFile{Data: data}
	}
	k, err := tree.Load(assets.Files)
	if err != nil {
		t.Fatal(err)
	}
	practice, err := tree.LoadPractice(files, k)
	if err != nil || len(practice.Drills) != 1 {
		t.Fatal(err)
	}
	for _, f := range drill.Check(k, practice) {
		t.Errorf("%s: %s %s %.0f", f.Drill.ID, f.Flaw, f.Found, f.At)
	}
}

// What is to be remembered is one sentence, and what a customer says is short.
func TestDrillsAreShort(t *testing.T) {
	k, err := tree.Load(assets.Files)
	if err != nil {
		t.Fatal(err)
	}
	practice, err := tree.LoadPractice(assets.Files, k)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range practice.Drills {
		at := path.Base(d.File)
		if zh := strings.TrimSuffix(d.Remember.ZH, "。"); zh == d.Remember.ZH || strings.Contains(zh, "。") || len([]rune(zh)) > 48 {
			t.Errorf("%s: remember is not one short sentence: %s", at, d.Remember.ZH)
		}
		if en := strings.TrimSuffix(d.Remember.EN, "."); en == d.Remember.EN || strings.Contains(en, ". ") || len(en) > 150 {
			t.Errorf("%s: remember is not one short sentence (%d): %s", at, len(en), d.Remember.EN)
		}
		if len([]rune(d.Says.ZH)) > 60 || len(d.Says.EN) > 170 {
			t.Errorf("%s: the customer talks too long: %d, %d", at, len([]rune(d.Says.ZH)), len(d.Says.EN))
		}
		if len([]rune(d.Title.ZH)) > 16 || len([]rune(d.Title.EN)) > 48 {
			t.Errorf("%s: the title is too long", at)
		}
	}
}
