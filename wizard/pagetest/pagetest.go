// Package pagetest walks through an app at both faces at once, and compares what can be
// chosen: whatever is chosen, a window and the line mode must offer the same.
package pagetest

import (
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/lines"
	"swipewise/wizard/page"
	"swipewise/wizard/texts"
	"swipewise/wizard/window"
	"swipewise/wizard/window/windowtest"
)

// Pair is the same app twice: seen in a window, and told line by line.
type Pair struct {
	t      testing.TB
	window *window.Window
	talk   *lines.Talk
	told   strings.Builder
	anew   bool     // the page was told anew
	walked []string // what was done

	Where func() (seen, told string) // what must be the same at both; nil for nothing
	Extra []string                   // ids of choices that only the line mode has, in place of keys
	Fewer func() bool                // the line mode may offer less now; nil for never
}

// New puts an app before both faces.
func New(t testing.TB, seen, told page.App, book texts.Book, orders []string) *Pair {
	p := &Pair{t: t, window: window.New(seen, book, window.Options{}), anew: true}
	p.send(tea.WindowSizeMsg{Width: 100, Height: 70})
	p.talk = lines.New(&p.told, told, book, lines.Options{Orders: orders})
	return p
}

func (p *Pair) send(msg tea.Msg) tea.Cmd {
	_, cmd := p.window.Update(msg)
	windowtest.Fits(p.t, p.window.View(), 100, 70)
	return cmd
}

// Press presses keys at the window.
func (p *Pair) Press(keys string) { windowtest.Press(keys, p.send) }

// Frame returns what the window shows.
func (p *Pair) Frame() string { return windowtest.Seen(p.window.View()) }

// choosable returns what can be chosen at the window, without what only a window has.
func choosable(p page.Page) []page.Choice {
	return slices.DeleteFunc(p.Choices(), func(c page.Choice) bool { return c.Kind != page.Any })
}

// name is what a choice is told apart by.
func name(c page.Choice) string { return c.ID + " " + c.Text }

// plainly leaves the spaces out of a text: where lines break does not matter.
func plainly(s string) string { return strings.Join(strings.Fields(s), "") }

// Compare fails unless both faces offer the same, and each shows all of it.
func (p *Pair) Compare() {
	p.t.Helper()
	if p.parted() {
		return
	}
	frame, last := plainly(p.Frame()), plainly(p.told.String())
	var seen, told []string
	for _, c := range choosable(p.window.Page()) {
		if seen = append(seen, name(c)); !strings.Contains(frame, plainly(c.Text)) {
			p.t.Fatalf("after %q %q is not on the screen:\n%s", p.walked, c.Text, p.Frame())
		}
	}
	for _, c := range p.talk.Offered() {
		if slices.Contains(p.Extra, c.ID) {
			continue
		}
		if told = append(told, name(c)); p.anew && !strings.Contains(last, plainly(c.Text)) {
			p.t.Fatalf("after %q %q is not told:\n%s", p.walked, c.Text, &p.told)
		}
	}
	if p.Fewer != nil && p.Fewer() {
		seen = slices.DeleteFunc(seen, func(s string) bool { return !slices.Contains(told, s) })
	}
	slices.Sort(seen)
	slices.Sort(told)
	if !slices.Equal(seen, told) {
		p.t.Fatalf("after %q a window offers %q, the line mode %q", p.walked, seen, told)
	}
	if p.Where != nil {
		if a, b := p.Where(); a != b {
			p.t.Fatalf("after %q a window is at %s, the line mode at %s", p.walked, a, b)
		}
	}
}

// parted reports whether a list is so long that the line mode tells its branches first.
func (p *Pair) parted() bool {
	return slices.ContainsFunc(p.talk.Offered(), func(c page.Choice) bool { return slices.Contains(tree.Branches(), tree.Branch(c.ID)) }) &&
		p.window.Page().Prompt != nil
}

// Choose makes a choice at random, the same at both faces. It reports false if there is
// none.
func (p *Pair) Choose(r *rand.Rand) bool {
	p.t.Helper()
	now := p.window.Page()
	offered := p.talk.Offered()
	if p.parted() {
		offered = choosable(now) // by their ids
		for i := range offered {
			offered[i].Key = offered[i].ID
		}
	}
	offered = slices.DeleteFunc(offered, func(c page.Choice) bool {
		return !slices.ContainsFunc(now.Choices(), func(x page.Choice) bool { return name(x) == name(c) })
	})
	if len(offered) == 0 {
		return false
	}
	told := offered[r.IntN(len(offered))]
	p.walked = append(p.walked, name(told))
	p.told.Reset()
	p.talk.Take(told.Key)
	p.anew = strings.Contains(p.told.String(), "\n  1  ")
	at := slices.IndexFunc(now.Choices(), func(c page.Choice) bool { return name(c) == name(told) })
	if c := now.Choices()[at]; now.Prompt == nil && strings.TrimSpace(c.Key) != "" {
		p.Press(c.Key)
	} else {
		p.Press(strings.Repeat("down ", max(0, at-*now.At)) + strings.Repeat("up ", max(0, *now.At-at)) + "enter")
	}
	return true
}

// Act does the same at both faces: with keys, and in words.
func (p *Pair) Act(keys, words string) {
	p.walked = append(p.walked, words)
	p.told.Reset()
	p.talk.Take(words)
	p.anew = strings.Contains(p.told.String(), "\n  1  ")
	p.Press(keys)
}

// Walks is how many walks a test makes, and Steps how many steps each has at most.
const (
	Walks = 60
	Steps = 8
)

// Number returns how many walks to make: Walks, or as many as SWIPEWISE_WALKS says.
// `SWIPEWISE_WALKS=700 go test -run BothFaces ./wizard/...` makes more than 2,000 walks of
// the wizard, the drills and setup.
func Number() int {
	if n, err := strconv.Atoi(os.Getenv("SWIPEWISE_WALKS")); err == nil && n > 0 {
		return n
	}
	return Walks
}

// Rand returns the chance of one walk, the same in every run.
func Rand(walk int) *rand.Rand { return rand.New(rand.NewPCG(1, uint64(walk))) }

// Read shuts what was laid over the page of the window; the line mode has told it.
func (p *Pair) Read(over bool) {
	if over {
		p.Press("esc")
		p.anew = false
	}
}
