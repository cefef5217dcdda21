package command

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard"
	"swipewise/wizard/find"
	"swipewise/wizard/lines"
	"swipewise/wizard/texts"
	"swipewise/wizard/window"
)

// start runs the wizard: the full screen where there is one, line by line
// otherwise. Everything is read and checked before a screen is touched.
func (a *app) start(ctx context.Context, plainly bool, s *shelf) error {
	k, book, err := a.load()
	if err != nil {
		return err
	}
	o := a.screens(k, book)
	var wrong string
	o.Shop, wrong = a.profile()
	o.Journal = s.opener(a, k, o.Shop)
	defer s.close()
	var like *drill.Choice
	plainly = plainly || a.needsPlain()
	o.Practise = func(c drill.Choice) { like = &c }
	if plainly {
		if wrong != "" {
			a.tell(wrong)
		}
		err = a.lineByLine(ctx, o)
	} else {
		o.Notice = wrong
		err = a.fullScreen(ctx, o)
	}
	for err == nil && like != nil {
		wish := *like
		like = nil
		if err = a.practise(ctx, wish, plainly); err != nil || plainly {
			return err
		}
		o.Notice = a.w.Says.Practised // from a practice one comes back, the next failure may be waiting
		err = a.fullScreen(ctx, o)
	}
	return err
}

// lineByLine runs the wizard line by line until the clerk leaves it.
func (a *app) lineByLine(ctx context.Context, o wizard.Options) error {
	ctx, stop := a.face(ctx)
	defer stop()
	a.leftText = true
	return wizard.RunLines(ctx, a.typed(), a.m.Out, o, lines.Options{Width: a.m.Width, Echo: !a.m.Echoes, Hand: a.m.Echoes})
}

// screens returns the options of the wizard.
func (a *app) screens(k *tree.Knowledge, book texts.Book) wizard.Options {
	return wizard.Options{
		Knowledge: k, Index: find.New(k), Book: book, Lang: a.l, Save: a.save,
		Window: window.Options{NoColor: a.m.Env("NO_COLOR") != ""},
	}
}

// fullScreen runs the wizard on the full screen until the clerk leaves it.
func (a *app) fullScreen(ctx context.Context, o wizard.Options) error {
	ctx, stop := a.face(ctx)
	defer stop()
	farewell, err := wizard.Run(ctx, o)
	if farewell != "" {
		a.leftText = true
		_, _ = fmt.Fprintln(a.m.Out, strings.TrimRight(farewell, "\n"))
	}
	if ctx.Err() != nil {
		return context.Canceled
	}
	return err
}

// needsPlain reports whether there is no terminal that can hold a full screen,
// or the user asked for none, as users of screen readers do.
func (a *app) needsPlain() bool {
	switch strings.ToLower(a.m.Env("ACCESSIBLE")) {
	case "", "0", "false":
	default:
		return true
	}
	return !a.m.Terminal || a.m.Env("TERM") == "dumb"
}

// face begins a face that gives the terminal back by itself: its context ends when
// the program is to end.
func (a *app) face(ctx context.Context) (context.Context, context.CancelFunc) {
	a.faces.Add(1)
	ctx, end := context.WithCancel(ctx)
	got := make(chan os.Signal, 1)
	signal.Notify(got, endings()...)
	go func() {
		select {
		case s := <-got:
			a.cut.Store(s == os.Interrupt)
			end()
		case <-ctx.Done():
		}
	}()
	return ctx, func() {
		signal.Stop(got)
		end()
		a.faces.Add(-1)
	}
}

// watch ends the program with one line when the system asks for it and no face is
// there to do it, and never in the middle of a file.
func (a *app) watch() (stop func()) {
	if a.m.Signals == nil {
		return func() {}
	}
	asked := make(chan os.Signal, 1)
	over := make(chan struct{})
	stopped := a.m.Signals(asked)
	go func() {
		for {
			var s os.Signal
			select {
			case <-over:
				return
			case s = <-asked:
			}
			if a.faces.Load() > 0 {
				continue
			}
			a.writing.Lock()
			a.tell(a.w.Bad.Stopped)
			if s == os.Interrupt {
				a.m.Exit(exitStopped)
			} else {
				a.m.Exit(exitInside)
			}
			a.writing.Unlock()
		}
	}()
	return func() {
		stopped()
		close(over)
	}
}

// endings are the signals that end the wizard, so that it leaves the terminal as
// it was.
func endings() []os.Signal {
	return []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT}
}

// typed returns the lines that are typed, the same for all that is run line by line.
func (a *app) typed() *lines.Reader {
	if a.reader == nil {
		a.reader = lines.NewReader(a.m.In)
	}
	return a.reader
}
