package guard

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// broken panics wherever it is asked.
type broken struct{}

func (broken) Init() tea.Cmd                       { return nil }
func (broken) Update(tea.Msg) (tea.Model, tea.Cmd) { panic("update is broken") }
func (broken) View() tea.View                      { panic("view is broken") }

func TestPanicsBecomeErrors(t *testing.T) {
	var fault error
	g := guarded{broken{}, &fault}
	if _, cmd := g.Update(nil); cmd == nil || fault == nil || fault.Error() != "update is broken" {
		t.Errorf("a panic in Update gives %v", fault)
	}
	fault = nil
	if g.View(); fault == nil || fault.Error() != "view is broken" {
		t.Errorf("a panic in View gives %v", fault)
	}
	if _, cmd := g.Update(nil); cmd == nil {
		t.Error("the program goes on after a panic in View")
	}
}

// A panic leaves its stack in the file that the environment names, and nowhere else.
func TestStackIsTraced(t *testing.T) {
	path := filepath.Join(t.TempDir(), "stack.txt")
	t.Setenv(Debug, path)
	_, err := Remote(broken{}, tea.WithInput(strings.NewReader("a")), tea.WithOutput(io.Discard))
	if err == nil {
		t.Fatal("no error")
	}
	text, _ := os.ReadFile(path)
	if !strings.Contains(string(text), "is broken") || !strings.Contains(string(text), "guard_test.go") {
		t.Errorf("traced %q", text)
	}
}
