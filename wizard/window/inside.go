package window

import (
	tea "charm.land/bubbletea/v2"

	"swipewise/wizard/page"
)

// Acts returns what works now, for those who look into a window: tests, and tools that
// list keys.
func (w *Window) Acts() []page.Act { return w.acts(w.page()) }

// Page returns the page that is seen.
func (w *Window) Page() page.Page { return w.page() }

// Hints returns the hint line of the page that is seen, as it fits a width in cells.
func (w *Window) Hints(width int) string { return w.hints(w.acts(w.page()), width) }

// Offset returns the first line of the page that is seen.
func (w *Window) Offset() int { return w.offset }

// Second returns the message that a second has passed, for tests that make no clock run.
func (w *Window) Second() tea.Msg { return second{} }
