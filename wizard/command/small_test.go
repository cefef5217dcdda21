package command

import (
	"strings"
	"testing"
)

// On a terminal the page is not let loose: it is said how to write it to a file. Into a
// pipe it goes as it always did.
func TestExportOnATerminal(t *testing.T) {
	m, out, err := till("tree", "export")
	m.Terminal = true
	if code := Main(m); code != exitBadInput || out.Len() > 0 || !strings.Contains(err.String(), "--out tree.html") {
		t.Errorf("%d, %d bytes, %s", code, out.Len(), err)
	}
}

// Without a terminal, class says what to do.
func TestClassWithoutATerminal(t *testing.T) {
	m, _, err := till("class")
	if code := Main(m); code != exitBadInput || !strings.Contains(err.String(), "terminal window, or add --plain") {
		t.Errorf("%d %s", code, err)
	}
}
