package wizard

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/lines"
	"swipewise/wizard/page"
	"swipewise/wizard/window"
	"swipewise/wizard/window/windowtest"
)

// pair is the same failure at a window and line by line.
type pair struct {
	t      *testing.T
	seen   *clerk
	m      *Model // that is told
	talk   *lines.Talk
	told   *strings.Builder
	anew   bool // the page was told anew
	walked []string
}

func newPair(t *testing.T, o Options) *pair {
	p := &pair{t: t, told: &strings.Builder{}}
	p.seen = &clerk{t: t, m: New(o)}
	p.seen.w = window.New(p.seen.m, o.Book, o.Window)
	p.seen.send(tea.WindowSizeMsg{Width: 100, Height: 70})
	p.m = New(o)
	p.talk = lines.New(p.told, p.m, o.Book, lines.Options{Orders: lines.All()})
	return p
}

// choosable returns what can be chosen at the window, without what only a window has.
func choosable(p page.Page) []page.Choice {
	return slices.DeleteFunc(p.Choices(), func(c page.Choice) bool { return c.Kind != page.Any })
}

// name is what a choice is told apart by.
func name(c page.Choice) string { return c.ID + " " + c.Text }

// compare fails unless both faces offer the same, and each shows all of it. The first
// page offers fewer of the commonest failures where they are read out.
func (p *pair) compare() {
	p.t.Helper()
	frame := plainly(p.seen.frame())
	var seen, told []string
	for _, c := range choosable(p.seen.w.Page()) {
		seen = append(seen, name(c))
		if !strings.Contains(frame, plainly(c.Text)) {
			p.t.Fatalf("after %q %q is not on the screen:\n%s", p.walked, c.Text, p.seen.frame())
		}
	}
	last := plainly(p.told.String())
	for _, c := range p.talk.Offered() {
		told = append(told, name(c))
		if p.anew && !strings.Contains(last, plainly(c.Text)) {
			p.t.Fatalf("after %q %q is not told:\n%s", p.walked, c.Text, p.told)
		}
	}
	if p.m.session.AtStart() {
		seen = slices.DeleteFunc(seen, func(s string) bool { return !slices.Contains(told, s) })
	}
	slices.Sort(seen)
	slices.Sort(told)
	if !slices.Equal(seen, told) {
		p.t.Fatalf("after %q a window offers %q, the line mode %q", p.walked, seen, told)
	}
	if a, b := p.seen.m.session.Events(), p.m.session.Events(); !reflect.DeepEqual(a, b) {
		p.t.Fatalf("after %q a window is at %v, the line mode at %v", p.walked, a, b)
	}
}

// plainly leaves the spaces out of a text: where lines break does not matter.
func plainly(s string) string { return strings.Join(strings.Fields(s), "") }

// choose makes the same choice at both faces.
func (p *pair) choose(n int) {
	told := p.talk.Offered()[n]
	p.walked = append(p.walked, name(told))
	p.told.Reset()
	p.talk.Take(lines.Clean(told.Key))
	p.anew = told.ID != lines.Save
	now := p.seen.w.Page()
	at := slices.IndexFunc(now.Choices(), func(c page.Choice) bool { return name(c) == name(told) })
	switch c := now.Choices()[at]; {
	case now.Prompt == nil && c.Key != "":
		p.seen.press(c.Key)
	default:
		p.seen.press(strings.Repeat("down ", max(0, at-*now.At)) + strings.Repeat("up ", max(0, *now.At-at)) + "enter")
	}
}

// act does the same at both faces.
func (p *pair) act(keys, word string) {
	p.walked = append(p.walked, word)
	p.told.Reset()
	p.talk.Take(lines.Clean(word))
	p.anew = true
	p.seen.press(keys)
}

// TestBothFacesOfferTheSame walks at random at both faces at once: whatever is chosen,
// taken back or made again, the same can be chosen at each step, and the same was said.
func TestBothFacesOfferTheSame(t *testing.T) {
	walks := 2000
	if testing.Short() {
		walks = 100
	}
	options := map[bool]Options{false: small(t, tree.ZH), true: small(t, tree.EN)}
	for i := range walks {
		r := rand.New(rand.NewPCG(1, uint64(i)))
		p := newPair(t, options[i%2 == 0])
		p.compare()
		for range 1 + r.IntN(8) {
			atStart := p.m.session.AtStart()
			switch n := r.IntN(12); {
			case n == 0 && !(atStart && p.m.before == nil && len(p.m.session.Events()) == 0):
				p.act("esc", "back")
			case n == 1 && p.m.session.CanRedo():
				p.act("right", "redo")
			case n == 2 && (p.m.screen.state() == Ask || p.m.screen.state() == Try):
				p.act("tab esc m esc", "map")
				p.anew = false
			case n == 3 && p.m.screen.state() == Ask && !p.m.step.Demanded:
				p.act("l", "later")
			default:
				p.choose(r.IntN(len(p.talk.Offered())))
			}
			p.compare()
		}
	}
}

// TestHTML: every page is written as semantic HTML, in which each choice is a button.
func TestHTML(t *testing.T) {
	for name, keys := range screens() {
		c := sit(t, small(t, tree.EN), 80, 24)
		c.press(keys)
		text := page.HTML(c.m.Page())
		for _, x := range choosable(c.m.Page()) {
			if !strings.Contains(text, "<button") || !strings.Contains(text, ">"+strings.TrimSpace(strings.TrimSpace(x.Side)+" "+windowtest.Escaped(x.Text))+"</button>") {
				t.Errorf("%s: no button for %q in\n%s", name, x.Text, text)
			}
		}
		if strings.Count(text, "<h1>") != 1 || strings.Contains(text, "\x1b") {
			t.Errorf("%s: \n%s", name, text)
		}
	}
}
