package window

import (
	"strings"
	"time"

	"swipewise/wizard/page"
)

// current returns the choice that a page stands on, or -1. What tells of something paid is
// never current before somebody has moved to it.
func (w *Window) current(p page.Page) int {
	items := p.Choices()
	if p.At == nil || *p.At < 0 || len(items) == 0 {
		return -1
	}
	at := min(*p.At, len(items)-1)
	if items[at].Weighty && !w.moved {
		return -1
	}
	return at
}

// enter picks the current choice, or the first where a page has none that can be current;
// where there is nothing to choose, it takes what was typed. Where nothing is chosen yet it
// says so: no answer is given by a blind key.
func (w *Window) enter(p page.Page, items []page.Choice) {
	at := w.current(p)
	switch {
	case at >= 0:
		items[at].Pick()
	case len(items) > 0 && p.At == nil && !items[0].Weighty:
		items[0].Pick()
	case len(items) > 0:
		w.face.Say(w.texts().Notices.Choose)
	case p.Prompt != nil && p.Prompt.Take != nil:
		p.Prompt.Take(strings.TrimSpace(*p.Prompt.Text))
	}
}

// move moves to the choice above or below; at the ends the page scrolls, so that what
// stands around the list can be read with the same keys. Where none is current, it moves to
// the one that the page has at hand, or to the first or the last.
func (w *Window) move(p page.Page, key string, n int) {
	step := 1
	if key == "up" {
		step = -1
	}
	if p.At == nil || n == 0 {
		w.scroll(step)
		return
	}
	next := w.current(p)
	switch {
	case next >= 0:
		next += step
	case *p.At >= 0:
		next = min(*p.At, n-1)
	case step > 0:
		next = 0
	default:
		next = n - 1
	}
	if next < 0 || next >= n {
		w.scroll(step)
		return
	}
	*p.At = next
	w.face.Follow = true
}

// moment is how long a key that has turned the page does nothing on the next one: whoever
// presses twice in one movement, or holds a key down, means the first page. Most people
// press a key twice within a third of a second.
const moment = 400 * time.Millisecond

// pressed is the key that has turned the page, and when it was last seen.
type pressed struct {
	key string
	at  time.Time
}

// repeats reports whether a key only repeats, within a moment, the one that has turned the
// page. A key that is held down repeats for as long as it is.
func (w *Window) repeats(key string) bool {
	if w.options.Now == nil || key != w.last.key {
		return false
	}
	now := w.options.Now()
	again := now.Sub(w.last.at) < moment
	if w.last.at = now; !again {
		w.last = pressed{}
	}
	return again
}

// picked remembers the key that has picked something, if that has turned the page.
func (w *Window) picked(a page.Act, key string) {
	w.last = pressed{}
	if w.options.Now != nil && w.face.Turned && (a.ID == page.Digits || a.ID == page.Enter) {
		w.last = pressed{key, w.options.Now()}
	}
}
