// Package train is the practice drill: choosing one, playing it against a terminal, the
// verdict, the score and the debrief. It is an app without anything global, so that many
// trainees can play on one machine, at a window or line by line:
//
//	err := train.Run(ctx, train.Options{Options: trainee.Options{…}, Book: book, …})
//
// What may be done, what it is worth and what would have been right is decided in
// swipewise/tree/drill; whose drill it is, and what is kept of it, in train/trainee.
package train

import (
	"context"
	"io"

	"swipewise/tree"
	"swipewise/wizard/debrief"
	"swipewise/wizard/lines"
	"swipewise/wizard/page"
	"swipewise/wizard/record"
	"swipewise/wizard/texts"
	"swipewise/wizard/train/trainee"
	"swipewise/wizard/window"
	"swipewise/wizard/words"
)

// Options are what drills need from the program that starts them.
type Options struct {
	trainee.Options
	Words   words.Pair[Words]
	Book    texts.Book
	Records record.Words
	Lang    tree.Lang
	Notice  []string                          // to be said at the beginning
	Save    func(text string) (string, error) // saves a debrief or a record and returns where; may be nil
	Face    *page.Face                        // of the app that shows the drill in its place; nil for one of its own
	Window  window.Options
}

// Model is one trainee.
type Model struct {
	*page.Face
	*trainee.Trainee
	o       Options
	screen  pane
	overlay pane    // nil when nothing is laid over the screen
	lesson  *Lesson // that the drill is of; nil outside a class
}

// New returns drills at their beginning.
func New(o Options) *Model {
	if o.Face == nil {
		o.Face = &page.Face{Lang: o.Lang}
	}
	m := &Model{Face: o.Face, Trainee: trainee.New(o.Options, o.Lang), o: o}
	if m.Run == nil {
		m.home()
	} else {
		m.toRun()
	}
	if len(o.Notice) > 0 {
		m.Say(o.Notice...)
	}
	return m
}

// Run runs drills in a window until the trainee leaves.
func Run(ctx context.Context, o Options) error { return window.Run(ctx, New(o), o.Book, o.Window) }

// RunLines runs drills line by line until the trainee quits, the input ends or the
// context does. A drill that is open by then is kept.
func RunLines(ctx context.Context, in *lines.Reader, out io.Writer, o Options, as lines.Options) error {
	return lines.Run(ctx, in, out, New(o), o.Book, as)
}

// w returns the words of drills in the language of the face, t those of every face.
func (m *Model) w() *Words       { return m.o.Words.In(m.Lang) }
func (m *Model) t() *texts.Texts { return m.o.Book.In(m.Lang) }

// texts are the words that scores and debriefs are written with.
func (m *Model) texts() debrief.Texts { return m.textsIn(m.Lang) }

func (m *Model) textsIn(l tree.Lang) debrief.Texts {
	ascii := m.Lines || m.Glyphs.ASCII
	return debrief.Texts{Lang: l, Words: &m.o.Words.In(l).Debrief, Sheet: m.o.Book.In(l).Sheet, ASCII: ascii}
}
