package wizard

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
	"swipewise/wizard/qr/qrtest"
	"swipewise/wizard/window/windowtest"
)

// The code on the screen is read back, from the frame as it is drawn, and names the run;
// where there is no room for it, the text stands there.
func TestCodeOfNote(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {200, 80}, {40, 15}} {
		o := keeping(t, filepath.Join(t.TempDir(), "journal.db"))
		c := sit(t, o, size[0], size[1])
		c.opens()
		c.m.add(Said, tree.Event{Kind: tree.EventAnswer, Question: tree.DisplayQuestion, Answer: "response-timeout"})
		c.m.add(Answered, tree.Event{Kind: tree.EventAnswer, Question: "transaction-list", Answer: "listed-pending"})
		c.isAt(Handover)
		c.press("q")
		ref := c.m.past.run.ID()
		if size[0] < 80 {
			c.sees(ref)
			continue
		}
		var lines []string
		for line := range strings.Lines(ansi.Strip(windowtest.Seen(c.w.View()))) {
			if line = strings.TrimRight(line, "\n"); strings.ContainsAny(line, "█▀▄") {
				lines = append(lines, line)
			}
		}
		widest := 0
		for _, line := range lines {
			widest = max(widest, len([]rune(line)))
		}
		for i, line := range lines {
			lines[i] = line + strings.Repeat(" ", widest-len([]rune(line)))
		}
		text := qrtest.Read(t, lines)
		if !strings.Contains(text, ref) || size[0] > 100 && !strings.Contains(text, "Handover note") {
			t.Errorf("%v: %q", size, text)
		}
	}
}
