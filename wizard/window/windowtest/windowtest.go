// Package windowtest helps the tests of windows: it presses keys by their
// names and looks at frames.
package windowtest

import (
	"html"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// Key returns the key press of a name as its String gives it; kp begins the names
// of the keypad.
func Key(name string) tea.KeyPressMsg {
	named := map[string]rune{
		"enter": tea.KeyEnter, "esc": tea.KeyEscape, "tab": tea.KeyTab, "up": tea.KeyUp, "down": tea.KeyDown,
		"left": tea.KeyLeft, "right": tea.KeyRight, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "home": tea.KeyHome, "end": tea.KeyEnd, "f1": tea.KeyF1,
		"backspace": tea.KeyBackspace, "kpenter": tea.KeyKpEnter, "kpdown": tea.KeyKpDown,
	}
	if code, ok := named[name]; ok {
		return tea.KeyPressMsg{Code: code}
	}
	if digit, ok := strings.CutPrefix(name, "kp"); ok {
		return tea.KeyPressMsg{Code: tea.KeyKp0 + rune(digit[0]-'0'), Text: digit}
	}
	if letter, ok := strings.CutPrefix(name, "ctrl+"); ok {
		return tea.KeyPressMsg{Code: rune(letter[0]), Mod: tea.ModCtrl}
	}
	return tea.KeyPressMsg{Code: []rune(name)[0], Text: name}
}

// Press sends keys by their names, with spaces between; =words types. It returns
// what the last one asks for.
func Press(script string, send func(tea.Msg) tea.Cmd) tea.Cmd {
	var cmd tea.Cmd
	for name := range strings.FieldsSeq(script) {
		if text, ok := strings.CutPrefix(name, "="); ok {
			for _, r := range text {
				cmd = send(tea.KeyPressMsg{Code: r, Text: string(r)})
			}
			continue
		}
		cmd = send(Key(name))
	}
	return cmd
}

// Fits fails unless a frame fits its window: no line wider than it, no more lines
// than it has, the cursor inside. A window of no size shows nothing.
func Fits(t testing.TB, v tea.View, width, height int) {
	t.Helper()
	if width <= 0 || height <= 0 {
		return
	}
	lines := strings.Split(v.Content, "\n")
	if len(lines) > height {
		t.Fatalf("%d lines in a window of %d", len(lines), height)
	}
	for _, line := range lines {
		if w := ansi.StringWidth(line); w > width {
			t.Fatalf("%d cells in a window of %d: %q", w, width, ansi.Strip(line))
		}
	}
	if v.Cursor != nil && (v.Cursor.X < 0 || v.Cursor.X >= width || v.Cursor.Y < 0 || v.Cursor.Y >= height) {
		t.Fatalf("cursor at %d,%d of %d×%d", v.Cursor.X, v.Cursor.Y, width, height)
	}
}

// Seen returns what is seen of a frame, without colours and without spaces at the
// right.
func Seen(v tea.View) string {
	var out []string
	for line := range strings.SplitSeq(ansi.Strip(v.Content), "\n") {
		out = append(out, strings.TrimRight(line, " "))
	}
	return strings.Join(out, "\n") + "\n"
}

// Escaped returns a text as HTML writes it.
func Escaped(text string) string { return html.EscapeString(text) }
