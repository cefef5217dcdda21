package command

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"swipewise/assets"
	"swipewise/tree"
)

// The guide's examples are the starter: they load as they stand, in either
// language, and the new cause leads once its evidence is given.
func TestStarterWorksAsItStands(t *testing.T) {
	for lang, shows := range map[tree.Lang]string{tree.EN: "Outside business hours", tree.ZH: "非营业时间"} {
		t.Run(string(lang), func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "my knowledge")
			code, out, err := run(t, "tree", "edit", dir, "--lang", string(lang))
			if code != 0 || err != "" {
				t.Fatalf("exit code %d: %s", code, err)
			}
			if !strings.Contains(out, "swipewise tree check --assets \""+dir+"\"") || !strings.Contains(out, "operator.our-closed.yaml") {
				t.Errorf("what to do next is not told:\n%s", out)
			}
			if code, _, err := run(t, "diagnose", "--assets", dir); code != 0 {
				t.Fatalf("the starter has faults: %s", err)
			}
			for _, evidence := range [][]string{
				{"--shows", shows},
				{"--answer", "our-hours=outside", "--answer", "other-card=fails-too", "--shows", shows},
			} {
				_, out, err := run(t, append([]string{"diagnose", "--json", "--assets", dir}, evidence...)...)
				_, lead, _ := strings.Cut(out, `"id": "`)
				if !strings.HasPrefix(lead, "operator.our-closed") {
					t.Errorf("after %s another cause leads: %s %s", evidence, out, err)
				}
			}
		})
	}
}

// Both guides explain the same files: without their remarks they are equal.
func TestGuidesHaveTheSameExamples(t *testing.T) {
	var bare [2]string
	for i, l := range []tree.Lang{tree.EN, tree.ZH} {
		files, err := starter(assets.Files, l)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			if filepath.Ext(f.name) != ".yaml" {
				continue
			}
			for line := range strings.Lines(f.text) {
				line, _, _ = strings.Cut(line, "#")
				if line = strings.TrimRight(line, " \n"); line != "" {
					bare[i] += line + "\n"
				}
			}
			if !strings.Contains(f.text, "\n# yaml-language-server: $schema=../schema/"+filepath.Dir(f.name)+".json\n") {
				t.Errorf("%s does not name its schema", f.name)
			}
		}
	}
	if bare[0] != bare[1] || strings.Count(bare[0], "\n") < 60 {
		t.Errorf("the examples differ:\n%s\n%s", bare[0], bare[1])
	}
}

// Nothing is ever written over, not even in part.
func TestEditWritesOverNothing(t *testing.T) {
	dir := folderOf(t, map[string]string{"questions/our-hours.yaml": "mine", "notes.txt": "mine too"})
	code, out, err := run(t, "tree", "edit", dir, "--lang", "en")
	if code != 2 || out != "" || strings.Count(err, "\n") != 1 || !strings.Contains(err, "our-hours.yaml\" is there already") {
		t.Errorf("exit code %d, %q, %q", code, out, err)
	}
	if data, _ := os.ReadFile(filepath.Join(dir, "questions", "our-hours.yaml")); string(data) != "mine" {
		t.Errorf("the file is now %q", data)
	}
	if _, err := os.Stat(filepath.Join(dir, "causes")); err == nil {
		t.Error("a part was written")
	}
}

func TestEditCopiesBuiltInFiles(t *testing.T) {
	dir := t.TempDir()
	if code, _, err := run(t, "tree", "edit", dir, "causes/card.expired.yaml", "costs.yaml"); code != 0 {
		t.Fatalf("exit code %d: %s", code, err)
	}
	for _, name := range []string{"causes/card.expired.yaml", "costs.yaml"} {
		want, _ := fs.ReadFile(assets.Files, name)
		if got, err := os.ReadFile(filepath.Join(dir, name)); err != nil || string(got) != string(want) {
			t.Errorf("%s: %v, %d bytes of %d", name, err, len(got), len(want))
		}
	}
	if code, _, err := run(t, "diagnose", "--assets", dir); code != 0 {
		t.Errorf("copies have faults: %s", err)
	}
}

func TestEditBadInput(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(folderOf(t, map[string]string{"file": ""}), "file")
	for _, c := range []struct{ args, want string }{
		{"", "into which folder"},
		{" ", "into which folder"},
		{dir + "|causes/card.expird.yaml", "the nearest is causes/card.expired.yaml"},
		{dir + "|../secret", "no built-in file"},
		{dir + "|README.md", "no built-in file"},
		{file, "cannot write"},
	} {
		args := []string{"tree", "edit", "--lang", "en"}
		if c.args != "" {
			args = append(args, strings.Split(c.args, "|")...)
		}
		code, out, err := run(t, args...)
		if code != 2 || out != "" || strings.Count(err, "\n") != 1 || !strings.Contains(err, c.want) {
			t.Errorf("%q: exit code %d, %q, %q", c.args, code, out, err)
		}
	}
}
