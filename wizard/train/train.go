// Package train is the full-screen practice drill: choosing one, playing it
// against a terminal drawn on the screen, the score, and the debrief. It is a
// model of its own without anything global, so that many trainees can play on one
// machine:
//
//	err := train.Run(ctx, train.Options{Knowledge: k, Practice: practice, …})
//
// What may be done, what it is worth and what would have been right is decided in
// swipewise/tree/drill; nothing of it stands here.
package train

import (
	"context"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"swipewise/tree"
	"swipewise/wizard/debrief"
	"swipewise/wizard/frame"
	"swipewise/wizard/guard"
	"swipewise/wizard/record"
	"swipewise/wizard/sheet"
	"swipewise/wizard/train/trainee"
)

// Options are what drills need from the program that starts them.
type Options struct {
	trainee.Options
	Words   Words
	Frame   frame.Words
	Sheet   sheet.Words
	Records record.Words
	Lang    tree.Lang
	ASCII   bool
	NoColor bool
	Notice  []string                          // to be said at the beginning
	Save    func(text string) (string, error) // saves a debrief or a record and returns where; may be nil
}

// Model is one trainee at the screen.
type Model struct {
	frame.Shell
	*trainee.Trainee
	options Options
	screen  pane
	overlay pane    // nil when nothing is laid over the screen
	lesson  *Lesson // that the drill is of; nil outside a class
}

// New returns the screen at its beginning.
func New(o Options) *Model {
	m := &Model{Shell: frame.NewShell(o.Frame, o.Lang, o.ASCII), Trainee: trainee.New(o.Options, o.Lang), options: o}
	if m.Run == nil {
		m.home()
	} else {
		m.toRun()
	}
	m.Notice = o.Notice
	return m
}

// Run runs drills on the full screen until the trainee leaves.
func Run(ctx context.Context, o Options) error {
	settings := []tea.ProgramOption{tea.WithContext(ctx), tea.WithoutSignalHandler()}
	if o.NoColor {
		settings = append(settings, tea.WithColorProfile(colorprofile.Ascii))
	}
	_, err := guard.Run(New(o), settings...)
	return err
}

// texts are the words that scores and debriefs are written with.
func (m *Model) texts() debrief.Texts {
	return debrief.Texts{Words: m.options.Words.Debrief, Sheet: m.options.Sheet, ASCII: m.options.ASCII}
}
