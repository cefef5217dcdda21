package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/wizard/words"
)

// names are the files in a folder.
func names(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, e := range entries {
		out = append(out, e.Name())
	}
	return out
}

// A file is new, or replaced when that is asked for, and nothing else is left.
func TestWrite(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "note.txt")
	for _, step := range []struct {
		text string
		how  How
		err  error
		want string
	}{
		{"one", How{}, nil, "one"},
		{"two", How{}, fs.ErrExist, "one"},
		{"three", How{Over: true, Private: true}, nil, "three"},
	} {
		err := Write(path, []byte(step.text), step.how)
		got, _ := os.ReadFile(path)
		if !errors.Is(err, step.err) || string(got) != step.want {
			t.Errorf("%s: %v, and holds %q", step.text, err, got)
		}
		if all := names(t, dir); !slices.Equal(all, []string{"note.txt"}) {
			t.Errorf("%s: leaves %v", step.text, all)
		}
	}
}

// A failure leaves nothing: no part of a file, and no folder that was replaced.
func TestWriteFails(t *testing.T) {
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "folder"), 0o700); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]Why{"folder": NoFile, "none/note.txt": Missing, "\x00": Unknown} {
		err := Write(filepath.Join(dir, path), []byte("x"), How{Over: true})
		if err == nil || want != Unknown && Because(err) != want {
			t.Errorf("%q: %v", path, err)
		}
	}
	if all := names(t, dir); !slices.Equal(all, []string{"folder"}) {
		t.Errorf("leaves %v", all)
	}
}

// What is too large or a folder is not read.
func TestRead(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "records.jsonl")
	if err := os.WriteFile(path, []byte("12345678"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got, err := Read(path, 8); err != nil || string(got) != "12345678" {
		t.Errorf("%q, %v", got, err)
	}
	for name, want := range map[string]error{"records.jsonl": ErrTooLarge, "": ErrNoFile, "none": fs.ErrNotExist} {
		if _, err := Read(filepath.Join(dir, name), 7); !errors.Is(err, want) {
			t.Errorf("%q: %v, want %v", name, err, want)
		}
	}
}

// Every reason has its own sentence, in both languages.
func TestSay(t *testing.T) {
	type whole struct {
		Disk Words `yaml:"disk"`
	}
	data, err := fs.ReadFile(assets.Files, "words/commands.yaml")
	if err != nil || !strings.Contains(string(data), "\ndisk:\n") {
		t.Fatal(err)
	}
	_, after, _ := strings.Cut(string(data), "\ndisk:\n")
	section, _, _ := strings.Cut(after, "\nsays:\n")
	all, err := words.Read[whole](overOf("disk:\n"+section+"\n"), "disk")
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range []tree.Lang{tree.ZH, tree.EN} {
		said := map[string]error{}
		for _, err := range reasons() {
			line := all.In(l).Disk.Say(&fs.PathError{Op: "open", Path: "x", Err: err})
			if before, twice := said[line]; twice || line == "" || strings.Contains(line, "%!") {
				t.Errorf("%v is told as %q, like %v", err, line, before)
			}
			said[line] = err
		}
	}
}
