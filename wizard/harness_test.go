package wizard

import (
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	tea "charm.land/bubbletea/v2"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/wizard/find"
	"swipewise/wizard/frame/frametest"
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
	return frametest.Press(script, c.send)
}

// check looks at the frame.
func (c *clerk) check() {
	c.t.Helper()
	frametest.Fits(c.t, c.m.View(), c.m.Width, c.m.Height)
}

// frame returns what is seen.
func (c *clerk) frame() string { return frametest.Seen(c.m.View()) }

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
