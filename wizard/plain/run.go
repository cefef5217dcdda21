// Package plain is the wizard line by line: for pipes, for screen readers, and
// for terminals that hold no full screen. It walks the same session as the
// screens and says the same texts; answers are numbers, ids or words, and
// everything else is a word too. Nothing it writes moves a cursor.
//
//	err := plain.Run(ctx, os.Stdin, os.Stdout, plain.Options{Knowledge: k, Index: find.New(k), Texts: texts})
package plain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/find"
	"swipewise/wizard/sheet"
	"swipewise/wizard/wrap"
)

// ErrInputEnded is the error of a run whose input ended before the failure did.
var ErrInputEnded = errors.New("input ended before the failure did")

// Options are what a run needs.
type Options struct {
	Knowledge *tree.Knowledge
	Index     *find.Index
	Texts     Texts
	Save      func(text string) (path string, err error) // keeps the handover note; nil if nothing can be kept
	Echo      bool                                       // show what was typed, where the terminal does not
}

// Run leads through failures until the clerk quits, the input ends or the
// context does.
func Run(ctx context.Context, in io.Reader, out io.Writer, o Options) error {
	t := &talk{Texts: o.Texts, o: o, out: out, session: tree.NewSessionIn(o.Texts.Shop.Shop(), o.Knowledge)}
	t.write(t.hello())
	t.show()
	typed := Lines(in, ctx.Done())
	for !t.over {
		t.prompt()
		select {
		case <-ctx.Done():
			t.write("\n")
			return ctx.Err()
		case x := <-typed:
			if x.Err == io.EOF {
				return t.end()
			}
			if x.Err != nil {
				return x.Err
			}
			t.take(x.Line)
		}
		if t.err != nil {
			return t.err
		}
	}
	return nil
}

// talk is one run: the session and where it stands.
type talk struct {
	Texts
	o       Options
	out     io.Writer
	err     error // of writing
	session *tree.Session
	before  *tree.Session // the failure that was done before, to go back to
	offered []choice      // what numbers mean now
	skipped bool          // the question that tells two causes apart
	over    bool
}

func (t *talk) write(s string) {
	if t.err == nil {
		_, t.err = io.WriteString(t.out, s)
	}
}

// tell writes one paragraph.
func (t *talk) tell(text string) {
	p := t.NewPage()
	p.Put(0, 0, text)
	t.write(p.String())
}

func (t *talk) prompt() { t.write("> ") }

// take takes one line: an order, or something for the place where the session
// is.
func (t *talk) take(l Line) {
	if t.o.Echo {
		t.write(l.Text + "\n")
	}
	if l.Hid {
		t.tell(t.Masked())
	}
	if l.Cut {
		t.tell(t.TooLong())
	}
	if c, ok := picked(t.offered, l.Text); ok {
		t.pick(c)
		return
	}
	if t.spoken(l.Text) {
		return
	}
	o, rest := t.Words.Orders.of(l.Text)
	if o == lookUp && t.session.AtStart() && rest != "" {
		o, l.Text = noOrder, rest // "code 51" says what is on the screen
	}
	switch {
	case o != noOrder:
		t.obey(o, rest)
	case t.session.AtStart():
		t.said(l.Text)
	default:
		t.tell(t.which())
	}
}

// pick does what was picked.
func (t *talk) pick(c choice) {
	switch {
	case c.order != noOrder:
		t.obey(c.order, "")
	default:
		t.add(c.events...)
	}
}

// said takes what a clerk starts from. What is not clear is asked about, with
// what is like it.
func (t *talk) said(text string) {
	if text == "" {
		t.add(tree.Event{Kind: tree.EventGuide})
		return
	}
	events := t.o.Index.Recognise(text)
	unclear := len(events) == 1 && events[0].Answer == tree.SomethingElse
	if near := t.o.Index.Search(text, nearest); unclear && len(near) > 0 {
		t.offer(near, events[0])
		return
	}
	t.add(events...)
}

// add tells the session events that belong together, and says what it took
// down.
func (t *talk) add(events ...tree.Event) {
	changes, err := t.session.AddAll(events...)
	if err != nil {
		t.tell(t.in(t.Screens.Notices.Unknown))
		return
	}
	for i, c := range changes {
		t.changed(events[i], c)
	}
	t.show()
}

// changed says what was taken down, and what it did to the events before it.
func (t *talk) changed(e tree.Event, c tree.Change) {
	w := t.Screens.Notices
	switch {
	case e.Kind == tree.EventRound:
	case c.Replaced != nil && t.event(*c.Replaced) != t.event(e):
		t.tell(fmt.Sprintf(t.in(w.Replaced), t.event(*c.Replaced), t.event(e)))
	default:
		t.tell(fmt.Sprintf(t.in(t.Words.Noted), t.event(e)))
	}
	var dropped []string
	for _, d := range c.Dropped {
		dropped = append(dropped, t.event(d))
	}
	if len(dropped) > 0 {
		t.tell(fmt.Sprintf(t.in(w.Dropped), strings.Join(dropped, " · ")))
	}
	if c.Kept > 0 {
		t.tell(fmt.Sprintf(t.in(w.Kept), c.Kept))
	}
}

// event says an event, in no more than a few lines however much was typed.
func (t *talk) event(e tree.Event) string {
	return wrap.Cut(sheet.Event(t.Sheet, t.Lang, t.session.Knowledge(), e), 3*usualWidth)
}

// end says that the input is at its end. That is an error unless the failure
// is at its end too.
func (t *talk) end() error {
	t.write("\n")
	if kind := t.session.Step().Kind; !t.session.AtStart() && (kind == tree.Paid || kind == tree.Handover) {
		t.tell(t.in(t.Words.Goodbye))
		return t.err
	}
	t.tell(t.in(t.Words.Ended))
	return ErrInputEnded
}
