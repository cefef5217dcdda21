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
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/debrief"
	"swipewise/wizard/frame"
	"swipewise/wizard/guard"
	"swipewise/wizard/record"
	"swipewise/wizard/sheet"
)

// Levels returns the levels, from the most help to none.
func Levels() []record.Level {
	return []record.Level{record.Worked, record.Guided, record.Free, record.Exam}
}

// Options are what drills need from the program that starts them.
type Options struct {
	Knowledge *tree.Knowledge
	Practice  *tree.Practice
	Words     Words
	Frame     frame.Words
	Sheet     sheet.Words
	Lang      tree.Lang
	ASCII     bool
	NoColor   bool

	Name     string
	Level    record.Level  // Free if empty
	Cases    []*drill.Case // to begin with; nil to choose
	Choice   drill.Choice  // that Cases were drawn with
	Set      string        // the code of the set, or the course, that Cases are
	Course   string
	Clock    bool             // show the time that runs at other levels than the exam too
	Attempts []record.Attempt // what was practised before, by anybody
	Program  string           // its version

	Now  func() time.Time
	Seed func() uint64
	Keep func(record.Attempt) error        // keeps an attempt, after every act and once it is handed in; may be nil
	Save func(text string) (string, error) // saves a debrief and returns where; may be nil
}

// Model is one trainee at the screen.
type Model struct {
	frame.Shell
	options Options
	name    string
	level   record.Level
	screen  pane
	overlay pane // nil when nothing is laid over the screen
	queue   []*drill.Case
	set     string
	course  string
	number  int              // of the drill in the queue, from 1
	choice  *drill.Choice    // that drills are drawn with, one after the other; nil for others
	done    []record.Attempt // all that was practised, as it is kept
	run     *run             // what is played; nil for nothing
	lesson  *Lesson          // that the drill is of; nil outside a class
}

// New returns the screen at its beginning.
func New(o Options) *Model {
	if o.Level == "" {
		o.Level = record.Free
	}
	m := &Model{Shell: frame.NewShell(o.Frame, o.Lang, o.ASCII), options: o, name: o.Name, level: o.Level, done: slices.Clone(o.Attempts)}
	m.home()
	if len(o.Cases) > 0 {
		if o.Set == "" && o.Course == "" && o.Cases[0].Written == nil {
			m.choice = &o.Choice
		}
		m.begin(o.Cases, o.Set, o.Course)
	}
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
