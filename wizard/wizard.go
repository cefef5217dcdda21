// Package wizard is the app that finds out why a card payment failed: a state machine of
// five screens (Start, Ask, Try, Solved, Handover) and pages laid over them, driven by
// one tree.Session. No rule about payments lives here; what comes next is asked of the
// session after every event. A window or the line mode shows it:
//
//	farewell, err := wizard.Run(ctx, wizard.Options{Knowledge: k, Index: find.New(k), Book: book, …})
//	err := wizard.RunLines(ctx, lines.NewReader(os.Stdin), os.Stdout, options, lines.Options{})
package wizard

//go:generate go test -run ^TestReadmePictures$ . -update

import (
	"context"
	"errors"
	"io"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/find"
	"swipewise/wizard/journal"
	"swipewise/wizard/lines"
	"swipewise/wizard/page"
	"swipewise/wizard/shop"
	"swipewise/wizard/texts"
	"swipewise/wizard/window"
)

// Options are what the wizard needs from the program that starts it.
type Options struct {
	Knowledge *tree.Knowledge
	Index     *find.Index
	Book      texts.Book
	Lang      tree.Lang
	Practise  func(drill.Choice)                         // what the clerk wants to practise afterwards; nil if that cannot be
	Shop      shop.Profile                               // what is known of the shop
	Notice    string                                     // to be told on the first screen; "" for nothing
	Save      func(text string) (path string, err error) // keeps the handover note; nil if nothing can be kept
	Session   *tree.Session                              // to go on with; nil for a fresh one
	LookUp    bool                                       // begin with looking up a code; leaving that ends the program
	Outline   bool                                       // begin with the whole tree, folded; leaving that ends the program
	Window    window.Options

	Journal func() (*journal.Journal, error) // keeps the runs; opens it when it is first called; nil for none
}

// Model is the wizard: the session and the screen that shows it.
type Model struct {
	page.Face
	o       Options
	session *tree.Session
	step    tree.Step     // of the session, kept for the screen that shows it
	before  *tree.Session // the failure that was done before this one
	screen  screen
	overlay pane // nil when nothing is laid over the screen
	last    transition
	aside   aside
	drawn   func() // what is done once the first page stands; nil for nothing
	past    past
}

// New returns the wizard at its first screen.
func New(o Options) *Model {
	m := &Model{Face: page.Face{Lang: o.Lang}, o: o, session: o.Session, past: past{stands: make(chan struct{})}}
	if m.session == nil {
		m.session = tree.NewSessionIn(o.Shop.Shop(), o.Knowledge)
	}
	if o.Notice != "" {
		m.Say(o.Notice)
	}
	m.show()
	if o.Outline {
		m.screen = newOutline(m)
	}
	if o.LookUp {
		l := newLookUp(m)
		l.home = true
		m.open(l)
	}
	return m
}

// framesPerSecond is the most that Bubble Tea draws: whatever happens is seen with the
// next frame, so with twice the usual 60 a clerk waits half as long. Frames in which
// nothing changes write nothing.
const framesPerSecond = 120

// Run shows the wizard in a window until the clerk leaves it. The farewell is what is to
// be printed afterwards: the handover note, or in short what came of it.
func Run(ctx context.Context, o Options) (farewell string, err error) {
	m := New(o)
	m.drawn = func() {
		close(m.past.stands)
		go o.Index.Ready()
	}
	o.Window.FPS = framesPerSecond
	if err := window.Run(ctx, m, o.Book, o.Window); err != nil {
		return "", err
	}
	return m.Farewell(), nil
}

// RunLines leads through failures line by line until the clerk quits, the input ends or
// the context does. The error is ErrInputEnded if the input ended before a failure did.
func RunLines(ctx context.Context, in *lines.Reader, out io.Writer, o Options, as lines.Options) error {
	m := New(o)
	as.Orders = lines.All()
	if o.Journal != nil {
		as.Greeted = func() {
			m.look()
			m.Refresh()
		}
	}
	return lines.Run(ctx, in, out, m, o.Book, as)
}

// ErrInputEnded is the error of a run whose input ended before the failure did.
var ErrInputEnded = errors.New("input ended before the failure did")

// InputEnded says that no more lines will come. That is an error unless the failure is
// at its end too.
func (m *Model) InputEnded() error {
	if state := m.screen.state(); state == Solved || state == Handover {
		m.Say(m.t().Lines.Goodbye)
		return nil
	}
	if m.Say(m.t().Lines.Ended); m.past.keeps {
		m.Say(m.t().Past.Ended)
	}
	return ErrInputEnded
}

// t returns the words of the interface in the language of the face.
func (m *Model) t() *texts.Texts { return m.o.Book.In(m.Lang) }
