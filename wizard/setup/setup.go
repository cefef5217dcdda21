// Package setup asks a shop what is true of it, a page for each field, in a window or
// line by line. What was filled in is returned, to be kept by the caller; leaving changes
// nothing.
//
//	profile, saved, err := setup.Run(ctx, setup.Options{Words: w, Book: book, Lang: tree.ZH, Profile: before})
package setup

import (
	"context"
	"errors"
	"io"

	"swipewise/tree"
	"swipewise/wizard/lines"
	"swipewise/wizard/page"
	"swipewise/wizard/shop"
	"swipewise/wizard/texts"
	"swipewise/wizard/window"
	"swipewise/wizard/words"
)

// Options are what the form needs.
type Options struct {
	Words   words.Pair[Words]
	Book    texts.Book
	Lang    tree.Lang
	Profile shop.Profile // what is known so far
	Window  window.Options
}

// ErrEnded is the error of a form whose input ended before it was filled in.
var ErrEnded = errors.New("input ended before the form did")

// Run shows the form until it is filled in or left. It reports whether what it returns is
// to be saved.
func Run(ctx context.Context, o Options) (shop.Profile, bool, error) {
	m := New(o)
	err := window.Run(ctx, m, o.Book, o.Window)
	return m.done(err)
}

// RunLines asks for the same line by line. The error is ErrEnded if the input ended first.
func RunLines(ctx context.Context, in *lines.Reader, out io.Writer, o Options, as lines.Options) (shop.Profile, bool, error) {
	m := New(o)
	m.Say(m.w().Says.Hello)
	err := lines.Run(ctx, in, out, m, o.Book, as)
	return m.done(err)
}

// Model is the form.
type Model struct {
	page.Face
	o       Options
	profile shop.Profile
	field   int    // that is asked for
	at      int    // the current choice
	text    string // that is typed
	saved   bool
}

// New returns the form at its first field.
func New(o Options) *Model {
	m := &Model{Face: page.Face{Lang: o.Lang}, o: o, profile: o.Profile}
	m.ask(0)
	return m
}

// done returns the profile, and whether it is to be saved.
func (m *Model) done(err error) (shop.Profile, bool, error) {
	if err != nil || !m.saved {
		return m.o.Profile, false, err
	}
	return m.profile, true, nil
}

// Leave leaves the form; nothing is saved.
func (m *Model) Leave() { m.Over = true }

// InputEnded is an error: the form is not filled in.
func (m *Model) InputEnded() error { return ErrEnded }

// Help says what the form is for.
func (m *Model) Help() []page.Line { return []page.Line{{Text: m.w().What}} }

// Sure asks whether a file is to be removed. The error is ErrEnded if nobody answers.
func Sure(in *lines.Reader, out io.Writer, w *Words, path string, echo bool) (bool, error) {
	typed, err := lines.Ask(in, out, fill(w.Says.Sure, path), echo)
	if err != nil {
		return false, ErrEnded
	}
	return typed == "y" || typed == "Y" || typed == "yes" || typed == "是", nil
}
