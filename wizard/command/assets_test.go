package command

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"swipewise/assets"
)

func TestOverlayIsAFileSystem(t *testing.T) {
	o := overlay{
		upper: fstest.MapFS{"a/one.yaml": {Data: []byte("mine")}, "a/new.yaml": {Data: []byte("new")}, "b/only.yaml": {}},
		lower: fstest.MapFS{"a/one.yaml": {Data: []byte("theirs")}, "a/two.yaml": {}, "c/low.yaml": {}, "top.yaml": {}},
	}
	if err := fstest.TestFS(o, "a/one.yaml", "a/two.yaml", "a/new.yaml", "b/only.yaml", "c/low.yaml", "top.yaml"); err != nil {
		t.Fatal(err)
	}
	if got, err := fs.ReadFile(o, "a/one.yaml"); err != nil || string(got) != "mine" {
		t.Errorf("got %q, %v; want the upper file", got, err)
	}
	if _, err := fs.ReadFile(o, "a/none.yaml"); err == nil {
		t.Error("a file that is nowhere can be read")
	}
}

func TestOverlayOfNothingChangesNothing(t *testing.T) {
	if err := fstest.TestFS(overlay{os.DirFS(t.TempDir()), assets.Files}, "costs.yaml", "words/commands.yaml"); err != nil {
		t.Fatal(err)
	}
}

// TestOwnWords: the words of the commands can be laid over too.
func TestOwnWords(t *testing.T) {
	data, err := fs.ReadFile(assets.Files, "words/commands.yaml")
	if err != nil {
		t.Fatal(err)
	}
	mine := strings.Replace(string(data), "Say what a response code means", "Codes of our shop", 1)
	dir := folderOf(t, map[string]string{"words/commands.yaml": mine})
	if _, out, _ := run(t, "--help", "--assets", dir); !strings.Contains(out, "Codes of our shop") {
		t.Errorf("the help is still the built-in one: %s", out)
	}
}

// folderOf writes files into a folder of their own.
func folderOf(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// TestBrokenAssets: every command lists every fault, and none answers.
func TestBrokenAssets(t *testing.T) {
	dir := folderOf(t, map[string]string{
		"causes/card.broken.yaml": "id: card.broken\nshare: many\nnonsense: 1\n",
		"remedies/broken.yaml":    "id: other-id\n",
		"words/plain.yaml":        "hello:\n  zh: 只有中文\n",
		"words/commands.yaml":     "commands:\n  wizard: 1\n",
	})
	for _, args := range []string{"--plain", "diagnose|--code|51", "diagnose|--json", "code", "code|57|--json", "tree|check", "tree|show", "tree|measure"} {
		code, out, err := run(t, append(strings.Split(args, "|"), "--assets", dir)...)
		want := 2
		if args == "tree|check" {
			want = 1 // the faults are its answer
		}
		if code != want || out != "" {
			t.Errorf("%s: exit code %d, output %q", args, code, out)
		}
		for _, want := range []string{"causes/card.broken.yaml:2:", "causes/card.broken.yaml:3:", "remedies/broken.yaml:1:", "words/plain.yaml:1:", "words/commands.yaml:"} {
			if !strings.Contains(err, want) {
				t.Errorf("%s: %q is not in %s", args, want, err)
			}
		}
	}
	if code, out, _ := run(t, "tree", "check", "--json", "--assets", dir); code != 1 || !strings.Contains(out, `"line": 2`) {
		t.Errorf("tree check --json: exit code %d, %s", code, out)
	}
}

func TestOwnAssets(t *testing.T) {
	dir := folderOf(t, map[string]string{
		"costs.yaml": "reading: 5\npaying: 30\nsupport: 60\n",
		"notes.txt":  "no YAML: left alone",
	})
	_, builtIn, _ := run(t, "diagnose", "--code", "51", "--json")
	code, own, err := run(t, "diagnose", "--code", "51", "--json", "--assets", dir)
	if code != 0 || own == builtIn {
		t.Errorf("exit code %d %s: a cheap hotline changes nothing", code, err)
	}
}

func TestMisspeltFolder(t *testing.T) {
	dir := folderOf(t, map[string]string{"cuases/card.mine.yaml": "id: card.mine\n"})
	if code, _, err := run(t, "tree", "check", "--assets", dir); code != 1 || !strings.Contains(err, `did you mean "causes"`) {
		t.Errorf("exit code %d: %s", code, err)
	}
}

// What nothing would ever read is told, with what to do about it.
func TestStrays(t *testing.T) {
	dir := folderOf(t, map[string]string{
		"causes/card.a.yml":      "",
		"causes/card.b.yaml.txt": "",
		"causes/card.c.YAML":     "",
		"causes/mine/d.yaml":     "",
		"causes/notes.txt":       "left alone",
		"words/mine.yaml":        "",
		"pictures/a.png":         "left alone",
		".vscode/settings.json":  "left alone",
		"schema/causes.json":     "left alone",
		"README.md":              "left alone",
	})
	code, _, err := run(t, "tree", "check", "--assets", dir)
	if code != 1 || strings.Count(err, "\n") != 6 {
		t.Errorf("exit code %d: %s", code, err)
	}
	for _, want := range []string{
		`card.a.yml: is not read, because of how its name ends; rename it "card.a.yaml"`, `rename it "card.b.yaml"`, `rename it "card.c.yaml"`,
		"causes/mine: folders within a folder are not read; move the files up into causes", "words/mine.yaml: no screen has these words",
	} {
		if !strings.Contains(err, want) {
			t.Errorf("%q is not in %s", want, err)
		}
	}
}

// Nothing outside the folder is read, and no link brings a built-in file back.
func TestLinksOutOfTheFolder(t *testing.T) {
	dir := folderOf(t, map[string]string{"causes/card.mine.yaml": "id: [", "inside.txt": "reading: 5\npaying: 30\nsupport: 60\n"})
	secret := filepath.Join(folderOf(t, map[string]string{"secret.yaml": "id: secret\n"}), "secret.yaml")
	for name, to := range map[string]string{"causes/card.out.yaml": secret, "causes/card.expired.yaml": "nowhere", "remedies": filepath.Dir(secret), "costs.yaml": "inside.txt"} {
		if err := os.Symlink(to, filepath.Join(dir, filepath.FromSlash(name))); err != nil {
			t.Skip("no links here: ", err)
		}
	}
	code, _, err := run(t, "tree", "check", "--assets", dir)
	for _, want := range []string{"causes/card.out.yaml: is a link", "causes/card.expired.yaml: is a link", "remedies: is a link"} {
		if !strings.Contains(err, want) {
			t.Errorf("%q is not in %s", want, err)
		}
	}
	if code != 1 || strings.Contains(err, "secret") || strings.Contains(err, "costs.yaml") || strings.Count(err, "\n") != 5 {
		t.Errorf("exit code %d: %s", code, err)
	}
}

// TestBrokenPageWords: the words of the exported page are checked although they
// are read only when a page is written.
func TestBrokenPageWords(t *testing.T) {
	dir := folderOf(t, map[string]string{"words/export.yaml": "title:\n  zh: 一\n  en: one\n"})
	code, _, err := run(t, "tree", "check", "--assets", dir)
	if code != exitUnsound || !strings.Contains(err, "words/export.yaml") {
		t.Errorf("exit %d, %s", code, err)
	}
}
