package wizard

import (
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/wizard/find"
	"swipewise/wizard/words"
)

// clerk drives a model as a person would, and looks at every frame.
type clerk struct {
	t testing.TB
	m Model
}

// optionsFrom returns options with the knowledge of a file system.
func optionsFrom(t testing.TB, files fs.FS, l tree.Lang) Options {
	t.Helper()
	k, err := tree.Load(files)
	if err != nil {
		t.Fatal(err)
	}
	o := Options{Knowledge: k, Index: find.New(k), Lang: l}
	o.Save = func(string) (string, error) { return "note.txt", nil }
	for name, into := range map[string]any{"screens": &o.Words, "sheet": &o.Sheet, "note": &o.Note} {
		if err := words.Load(assets.Files, name, into); err != nil {
			t.Fatal(err)
		}
	}
	return o
}

// small returns options with the few causes of testdata, which goldens and
// scripts can rely on.
func small(t testing.TB, l tree.Lang) Options {
	return optionsFrom(t, os.DirFS("testdata/knowledge"), l)
}

// lookingUp returns options that begin with looking up a code, among the codes
// of several networks.
func lookingUp(t testing.TB, l tree.Lang) Options {
	files := fstest.MapFS{}
	for dir, into := range map[string]string{"testdata/knowledge": "", "testdata/codes": "codes/"} {
		tests := os.DirFS(dir)
		names, err := fs.Glob(tests, "*.yaml")
		if err != nil {
			t.Fatal(err)
		}
		nested, err := fs.Glob(tests, "*/*.yaml")
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range append(names, nested...) {
			data, err := fs.ReadFile(tests, name)
			if err != nil {
				t.Fatal(err)
			}
			files[into+name] = &fstest.MapFile{Data: data}
		}
	}
	o := optionsFrom(t, files, l)
	o.LookUp = true
	return o
}

func sit(t testing.TB, o Options, width, height int) *clerk {
	c := &clerk{t: t, m: New(o)}
	c.send(tea.WindowSizeMsg{Width: width, Height: height})
	return c
}

// send gives the model a message, runs what it asks for unless it ends or stops
// the program, and checks the frame.
func (c *clerk) send(msg tea.Msg) tea.Cmd {
	c.t.Helper()
	next, cmd := c.m.Update(msg)
	c.m = next.(Model)
	c.check()
	if cmd == nil {
		return nil
	}
	switch done := cmd().(type) {
	case saved:
		c.send(done)
	}
	return cmd
}

// press presses keys by their names, with spaces between; =words types.
func (c *clerk) press(script string) tea.Cmd {
	c.t.Helper()
	var cmd tea.Cmd
	for name := range strings.FieldsSeq(script) {
		if text, ok := strings.CutPrefix(name, "="); ok {
			for _, r := range text {
				cmd = c.send(tea.KeyPressMsg{Code: r, Text: string(r)})
			}
			continue
		}
		cmd = c.send(key(name))
	}
	return cmd
}

// key returns the key press of a name as String gives it.
func key(name string) tea.KeyPressMsg {
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

// check looks at the frame: no line wider than the window, no more lines than
// it has, the cursor inside, esc first in the hints.
func (c *clerk) check() {
	c.t.Helper()
	v := c.m.View()
	if c.m.Width <= 0 || c.m.Height <= 0 {
		return
	}
	lines := strings.Split(v.Content, "\n")
	if len(lines) > c.m.Height {
		c.t.Fatalf("%d lines in a window of %d", len(lines), c.m.Height)
	}
	for _, line := range lines {
		if w := ansi.StringWidth(line); w > c.m.Width {
			c.t.Fatalf("%d cells in a window of %d: %q", w, c.m.Width, ansi.Strip(line))
		}
	}
	if v.Cursor != nil && (v.Cursor.X < 0 || v.Cursor.X >= c.m.Width || v.Cursor.Y < 0 || v.Cursor.Y >= c.m.Height) {
		c.t.Fatalf("cursor at %d,%d of %d×%d", v.Cursor.X, v.Cursor.Y, c.m.Width, c.m.Height)
	}
}

// frame returns what is seen, without colours and without spaces at the right.
func (c *clerk) frame() string {
	var out []string
	for line := range strings.SplitSeq(ansi.Strip(c.m.View().Content), "\n") {
		out = append(out, strings.TrimRight(line, " "))
	}
	return strings.Join(out, "\n") + "\n"
}

func (c *clerk) sees(text string) {
	c.t.Helper()
	if !strings.Contains(strings.Join(strings.Fields(c.frame()), " "), text) {
		c.t.Fatalf("%q is not on the screen:\n%s", text, c.frame())
	}
}

func (c *clerk) isAt(want State) {
	c.t.Helper()
	if got := c.m.screen.state(); got != want {
		c.t.Fatalf("state %d, want %d:\n%s", got, want, c.frame())
	}
}
