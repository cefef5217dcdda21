// Package wizard is the full-screen face of Swipewise: a state machine of five
// screens (Start, Ask, Try, Solved, Handover) with overlays, driven by one
// tree.Session. No rule about payments lives here; what comes next is asked of
// the session after every event.
//
//	farewell, err := wizard.Run(ctx, wizard.Options{Knowledge: k, Index: find.New(k), …})
package wizard

import (
	"context"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/find"
	"swipewise/wizard/frame"
	"swipewise/wizard/guard"
	"swipewise/wizard/note"
	"swipewise/wizard/sheet"
	"swipewise/wizard/shop"
)

// Options are what the wizard needs from the program that starts it.
type Options struct {
	Knowledge *tree.Knowledge
	Index     *find.Index
	Words     Words
	Sheet     sheet.Words
	Note      note.Words
	Lang      tree.Lang
	Practise  func(drill.Choice) // what the clerk wants to practise afterwards; nil if that cannot be
	Shop      shop.Profile       // what is known of the shop
	Notice    string             // to be told on the first screen; "" for nothing
	ASCII     bool               // marks, bars and rules in ASCII only
	NoColor   bool
	Save      func(text string) (path string, err error) // keeps the handover note; nil if nothing can be kept
	Session   *tree.Session                              // to go on with; nil for a fresh one
	LookUp    bool                                       // begin with looking up a code; leaving that ends the program
	Outline   bool                                       // begin with the whole tree, folded; leaving that ends the program
}

// New returns the wizard at its first screen.
func New(o Options) Model {
	m := Model{
		Shell:   frame.NewShell(o.Words.Frame(), o.Lang, o.ASCII),
		options: o,
		session: o.Session,
	}
	if m.session == nil {
		m.session = tree.NewSessionIn(o.Shop.Shop(), o.Knowledge)
	}
	if o.Notice != "" {
		m.Notice = []string{o.Notice}
	}
	m.show()
	if o.Outline {
		m.screen = newOutline(&m)
	}
	if o.LookUp {
		l := newLookUp(&m)
		l.home = true
		m.open(l)
	}
	return m
}

// framesPerSecond is the most that Bubble Tea draws: whatever happens is seen
// with the next frame, so with twice as many a clerk waits half as long. Frames
// in which nothing changes write nothing.
const framesPerSecond = 120

// Run runs the wizard until the clerk leaves it. The farewell is what is to be
// printed afterwards: the handover note, or in short what came of it. Signals are
// the caller's to turn into the end of the context: bubbletea 2.0.10 never ends
// if its context is cancelled by a signal that it handles too.
func Run(ctx context.Context, o Options) (farewell string, err error) {
	settings := []tea.ProgramOption{tea.WithContext(ctx), tea.WithoutSignalHandler(), tea.WithFPS(framesPerSecond)}
	if o.NoColor {
		settings = append(settings, tea.WithColorProfile(colorprofile.Ascii))
	}
	last, err := guard.Run(New(o), settings...)
	if m, ok := last.(Model); ok {
		farewell = m.Farewell()
	}
	return farewell, err
}
