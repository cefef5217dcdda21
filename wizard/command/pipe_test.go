//go:build unix

package command

import (
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// A pipe is never opened, wherever it stands: nobody would ever write to it.
func TestPipes(t *testing.T) {
	dir := folderOf(t, map[string]string{"causes/notes.txt": "", "words/notes.txt": ""})
	names := []string{"costs.yaml", "causes/card.pipe.yaml", "words/note.yaml", "words/commands.yaml"}
	for _, name := range append(names, "parsed.bin", "alone") {
		if err := syscall.Mkfifo(filepath.Join(dir, filepath.FromSlash(name)), 0o600); err != nil {
			t.Skip("no pipes here: ", err)
		}
	}
	code, _, err := run(t, "tree", "check", "--assets", dir)
	for _, name := range names {
		if !strings.Contains(err, name+": is a pipe") {
			t.Errorf("%s is not in %s", name, err)
		}
	}
	if code != 1 {
		t.Errorf("exit code %d", code)
	}
	if code, _, err := run(t, "tree", "check", "--assets", filepath.Join(dir, "alone")); code != 2 || strings.Count(err, "\n") != 1 {
		t.Errorf("exit code %d: %s", code, err)
	}
}
