package wizard

import (
	"io/fs"
	"os"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	tea "charm.land/bubbletea/v2"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/wizard/find"
	"swipewise/wizard/texts"
	"swipewise/wizard/window"
	"swipewise/wizard/window/windowtest"
)

// clerk drives a model as a person would, and looks at every frame.
type clerk struct {
	t testing.TB
	m *Model
	w *window.Window
}

// loaded keeps what was loaded, by the folder below testdata; the shipped files stand
// under no name.
var loaded sync.Map

// read loads knowledge and words.
func read(t testing.TB, files fs.FS) Options {
	t.Helper()
	k, err := tree.Load(files)
	if err != nil {
		t.Fatal(err)
	}
	o := Options{Knowledge: k, Index: find.New(k)}
	if o.Book, err = texts.Load(assets.Files); err != nil {
		t.Fatal(err)
	}
	return o
}

// readOnce is read for a folder below testdata, or for the shipped files; it reads each
// once, for knowledge never changes.
func readOnce(t testing.TB, folder string, l tree.Lang) Options {
	t.Helper()
	files := fs.FS(assets.Files)
	if folder != "" {
		files = os.DirFS("testdata/" + folder)
	}
	kept, ok := loaded.Load(folder)
	if !ok {
		kept, _ = loaded.LoadOrStore(folder, read(t, files))
	}
	o := kept.(Options)
	o.Lang = l
	o.Save = func(string) (string, error) { return "note.txt", nil }
	return o
}

// shipped returns options with the shipped knowledge.
func shipped(t testing.TB, l tree.Lang) Options { return readOnce(t, "", l) }

// small returns options with the few causes of testdata, which goldens and
// scripts can rely on.
func small(t testing.TB, l tree.Lang) Options {
	return readOnce(t, "knowledge", l)
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
	o := read(t, files)
	o.Lang, o.LookUp = l, true
	o.Save = func(string) (string, error) { return "note.txt", nil }
	return o
}

func sit(t testing.TB, o Options, width, height int) *clerk {
	c := &clerk{t: t, m: New(o)}
	c.w = window.New(c.m, o.Book, o.Window)
	c.send(tea.WindowSizeMsg{Width: width, Height: height})
	return c
}

// send gives the window a message, and checks the frame.
func (c *clerk) send(msg tea.Msg) tea.Cmd {
	c.t.Helper()
	_, cmd := c.w.Update(msg)
	c.check()
	return cmd
}

// press presses keys by their names, with spaces between; =words types.
func (c *clerk) press(script string) tea.Cmd {
	c.t.Helper()
	return windowtest.Press(script, c.send)
}

// check looks at the frame.
func (c *clerk) check() {
	c.t.Helper()
	windowtest.Fits(c.t, c.w.View(), c.m.Width, c.m.Height)
}

// frame returns what is seen.
func (c *clerk) frame() string { return windowtest.Seen(c.w.View()) }

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
