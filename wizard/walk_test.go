package wizard

import (
	"fmt"
	"strings"
	"testing"

	"swipewise/tree"
	"swipewise/wizard/lines"
	"swipewise/wizard/page"
	"swipewise/wizard/pagetest"
	"swipewise/wizard/window/windowtest"
)

// TestBothFacesOfferTheSame walks at random at both faces at once: whatever is chosen,
// taken back or made again, the same can be chosen at each step, and the same was said.
// The first page offers fewer of the commonest failures where they are read out.
func TestBothFacesOfferTheSame(t *testing.T) {
	options := []Options{small(t, tree.ZH), small(t, tree.EN)}
	for i := range pagetest.Number() {
		r, o := pagetest.Rand(i), options[i%2]
		seen, m := New(o), New(o)
		p := pagetest.New(t, seen, m, o.Book, lines.All())
		p.Where = func() (string, string) { return fmt.Sprint(seen.session.Events()), fmt.Sprint(m.session.Events()) }
		p.Fewer = func() bool { return m.session.AtStart() }
		p.Compare()
		for range 1 + r.IntN(pagetest.Steps) {
			state := m.screen.state()
			switch n := r.IntN(12); {
			case n == 0 && (len(m.session.Events()) > 0 || m.before != nil):
				p.Act("esc", "back")
			case n == 1 && m.session.CanRedo():
				p.Act("right", "redo")
			case n == 2 && (state == Ask || state == Try):
				p.Act("tab esc m esc", "map")
			case n == 3 && state == Ask && !m.step.Demanded:
				p.Act("l", "later")
			default:
				p.Choose(r)
				p.Read(seen.overlay != nil)
			}
			p.Compare()
		}
	}
}

// TestHTML: every page is written as semantic HTML, in which each choice is a button.
func TestHTML(t *testing.T) {
	for name, keys := range screens() {
		c := sit(t, small(t, tree.EN), 80, 24)
		c.press(keys)
		p := c.m.Page()
		text := page.HTML(p)
		for _, x := range p.Choices() {
			words := strings.TrimSpace(strings.TrimSpace(x.Side) + " " + windowtest.Escaped(x.Text))
			if !strings.Contains(text, ">"+words+"</button>") {
				t.Errorf("%s: no button for %q in\n%s", name, x.Text, text)
			}
		}
		if strings.Count(text, "<h1>") != 1 || strings.Contains(text, "\x1b") {
			t.Errorf("%s: \n%s", name, text)
		}
	}
}
