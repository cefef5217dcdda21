// Package command is the command line: it reads what was asked for, starts the
// full screen or the line mode or gives one answer, and turns what went wrong
// into one clear line and an exit code:
//
//	os.Exit(command.Main(command.Here()))
//
// Exit codes: 0 answered, 1 failed inside, 2 bad input, 130 ended by ctrl+c. A check that finds
// faults ends with 1: they are its answer.
package command

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"sync"
	"sync/atomic"

	"github.com/spf13/cobra"

	"swipewise/tree"
	"swipewise/tree/doc"
	"swipewise/wizard/guard"
	"swipewise/wizard/lines"
	"swipewise/wizard/words"
)

// name is the name of the program.
const name = "swipewise"

// Main runs the program on a machine and returns its exit code. A window that
// would close with the program stays open until enter is pressed, so that what
// it says can be read.
func Main(m Machine) (code int) {
	cobra.MousetrapHelpText = ""       // a double click starts the wizard
	cobra.EnableCommandSorting = false // the help lists what is used most first
	out := &outlet{to: m.Out}
	m.Out, m.Err = out, veiled{m.Err}
	a := &app{m: m, out: out, l: m.languageOf(askedFor("--lang", m.Args))}
	defer a.watch()()
	defer func() {
		if r := recover(); r != nil {
			guard.Trace(r)
			code = a.end(fmt.Errorf("%v", r))
		}
		for _, line := range a.later {
			a.tell(line)
		}
		if code == exitAnswered && out.err != nil { // whoever asked would take no answer for one
			a.tell(fmt.Sprintf(a.w.Bad.Unsaid, a.w.Disk.Say(out.err)))
			code = exitInside
		}
		if m.OwnPlace && (code != exitAnswered || a.leftText) {
			_, _ = fmt.Fprintln(m.Err, a.w.Says.Enter)
			_, _ = lines.Ask(a.typed(), io.Discard, "", false) // by the one reader: a second one would miss the line
		}
	}()
	return a.end(a.run())
}

// app is one run of the program. It belongs to one goroutine, but for what is told
// of signals: the language, the words, and how many faces there are.
type app struct {
	m        Machine
	l        tree.Lang
	w        Words
	files    fs.FS         // the assets in use
	dir      string        // the folder laid over them, if any
	wrong    error         // what is wrong with that folder
	faults   tree.Faults   // what is wrong in it, besides what loading finds
	reader   *lines.Reader // of what is typed; nil before anything is
	leftText bool          // something to read was left on the screen
	out      *outlet       // where answers go
	later    []string      // to tell once the screen is given back
	cut      atomic.Bool   // ctrl+c ended a face
	faces    atomic.Int32  // that give the screen back by themselves
	writing  sync.Mutex    // held while a file is written
}

func (a *app) run() error {
	a.m.Files = doc.Keep(a.m.Files)
	var err error
	if a.w, err = words.In[Words](a.m.Files, "commands", a.l); err != nil {
		return err
	}
	a.files = a.m.Files
	if a.dir = askedFor("--assets", a.m.Args); a.dir != "" {
		a.wrong = a.lay()
	}
	root := a.root()
	root.SetArgs(append([]string{}, a.m.Args...))
	root.SetIn(a.m.In)
	root.SetOut(a.m.Out)
	root.SetErr(a.m.Err)
	return root.ExecuteContext(context.Background())
}

// say returns a text in the user's language.
func (a *app) say(t tree.Text) string { return t.In(a.l) }
