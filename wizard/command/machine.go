package command

import (
	"io"
	"io/fs"
	"os"
	"os/signal"
	"time"

	"github.com/charmbracelet/x/term"

	"swipewise/assets"
)

// Machine is what the program finds around it. Tests give their own.
type Machine struct {
	Args     []string
	In       io.Reader
	Out, Err io.Writer
	Env      func(string) string
	Now      func() time.Time
	Files    fs.FS                  // the built-in assets
	Locale   func() string          // the system's language where the environment does not say it
	Config   func() (string, error) // the user's folder of settings; nil if there is none
	Host     string                 // what the computer is called; "" if unknown
	Terminal bool                   // both ends are a terminal
	Echoes   bool                   // what is typed is seen by itself: the input is a terminal
	Width    int                    // of the terminal, in cells; 0 if unknown
	OwnPlace bool                   // a window of its own, which closes with the program

	Signals func(to chan<- os.Signal) (stop func()) // tells of those that end the program; nil if nobody does
	Exit    func(code int)                          // ends the program at once
}

// Here returns the machine that the program runs on.
func Here() Machine {
	m := Machine{
		Args:   os.Args[1:],
		In:     os.Stdin,
		Out:    os.Stdout,
		Err:    os.Stderr,
		Env:    os.Getenv,
		Now:    time.Now,
		Files:  assets.Files,
		Locale: systemLocale,
		Config: os.UserConfigDir,
	}
	m.Signals = func(to chan<- os.Signal) func() {
		signal.Notify(to, endings()...)
		return func() { signal.Stop(to) }
	}
	m.Exit = os.Exit
	m.Host, _ = os.Hostname()
	m.Echoes = term.IsTerminal(os.Stdin.Fd())
	if term.IsTerminal(os.Stdout.Fd()) {
		m.Terminal = m.Echoes
		m.Width, _, _ = term.GetSize(os.Stdout.Fd())
	}
	m.OwnPlace = m.Terminal && ownWindow()
	return m
}
