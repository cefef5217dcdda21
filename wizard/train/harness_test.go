package train

import (
	"io/fs"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/record"
	"swipewise/wizard/texts"
	"swipewise/wizard/train/trainee"
	"swipewise/wizard/window"
	"swipewise/wizard/window/windowtest"
	"swipewise/wizard/words"
)

// sitter drives a model as a person would, and looks at every frame.
type sitter struct {
	t    testing.TB
	m    *Model
	w    *window.Window
	now  time.Time
	kept []record.Attempt
	text string // that was saved last
}

// shipped returns options with the shipped knowledge.
func shipped(t testing.TB, l tree.Lang) Options {
	return optionsFrom(t, assets.Files, assets.Files, l)
}

// drilled returns options that begin with the drill of testdata, in a shop of few
// causes, which goldens and scripts can rely on.
func drilled(t testing.TB, l tree.Lang, level record.Level) Options {
	o := optionsFrom(t, os.DirFS("../testdata/knowledge"), os.DirFS("testdata/practice"), l)
	o.Cases, o.Level = []*drill.Case{drill.Write(o.Knowledge, o.Practice.Drills[0])}, level
	return o
}

// loaded keeps the options of each knowledge, which never changes.
var loaded sync.Map

func optionsFrom(t testing.TB, knowledge, practised fs.FS, l tree.Lang) Options {
	t.Helper()
	kept, ok := loaded.Load(practised)
	if !ok {
		kept, _ = loaded.LoadOrStore(practised, read(t, knowledge, practised))
	}
	o := kept.(Options)
	o.Lang = l
	return o
}

func read(t testing.TB, knowledge, practised fs.FS) Options {
	t.Helper()
	k, err := tree.Load(knowledge)
	if err != nil {
		t.Fatal(err)
	}
	practice, err := tree.LoadPractice(practised, k)
	if err != nil {
		t.Fatal(err)
	}
	o := Options{Options: trainee.Options{Knowledge: k, Practice: practice}}
	if err := words.Load(assets.Files, "record", &o.Records); err != nil {
		t.Fatal(err)
	}
	if o.Words, err = words.Read[Words](assets.Files, "train"); err != nil {
		t.Fatal(err)
	}
	if o.Book, err = texts.Load(assets.Files); err != nil {
		t.Fatal(err)
	}
	return o
}

func sit(t testing.TB, o Options, width, height int) *sitter {
	t.Helper()
	c := &sitter{t: t, now: time.Date(2026, 11, 22, 10, 0, 0, 0, time.UTC)}
	seed := uint64(6)
	o.Now = func() time.Time { return c.now }
	o.Seed = func() uint64 { seed++; return seed }
	o.Keep = func(a record.Attempt) error { c.kept = append(c.kept, a); return nil }
	o.Save = func(text string) (string, error) { c.text = text; return "drill.txt", nil }
	c.show(New(o))
	c.send(tea.WindowSizeMsg{Width: width, Height: height})
	return c
}

// show puts a trainee before the window.
func (c *sitter) show(m *Model) { c.m, c.w = m, window.New(m, m.o.Book, m.o.Window) }

// send gives the model a message and checks the frame. What it asks for is not
// run: a clock would make the test wait.
func (c *sitter) send(msg tea.Msg) tea.Cmd {
	c.t.Helper()
	_, cmd := c.w.Update(msg)
	c.check()
	return cmd
}

// second lets a second pass.
func (c *sitter) second() { c.send(c.w.Second()) }

// press presses keys by their names, with spaces between; =words types.
func (c *sitter) press(script string) tea.Cmd {
	c.t.Helper()
	return windowtest.Press(script, c.send)
}

// check looks at the frame.
func (c *sitter) check() {
	c.t.Helper()
	windowtest.Fits(c.t, c.w.View(), c.m.Width, c.m.Height)
}

// frame returns what is seen.
func (c *sitter) frame() string { return windowtest.Seen(c.w.View()) }

func (c *sitter) sees(text string) {
	c.t.Helper()
	if !strings.Contains(strings.Join(strings.Fields(c.frame()), " "), text) {
		c.t.Fatalf("%q is not on the screen:\n%s", text, c.frame())
	}
}
