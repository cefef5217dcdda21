package command

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"

	tea "charm.land/bubbletea/v2"

	"swipewise/wizard"
	"swipewise/wizard/find"
	"swipewise/wizard/plain"
)

// start runs the wizard: the full screen where there is one, line by line
// otherwise. Everything is read and checked before a screen is touched.
func (a *app) start(ctx context.Context, plainly bool) error {
	k, texts, err := a.load()
	if err != nil {
		return err
	}
	plainly = plainly || a.needsPlain()
	ctx, stop := signal.NotifyContext(ctx, endings(plainly)...)
	defer stop()
	if plainly {
		a.leftText = true
		texts.Width = a.m.Width
		return plain.Run(ctx, a.m.In, a.m.Out, plain.Options{
			Knowledge: k,
			Index:     find.New(k),
			Texts:     texts,
			Save:      a.save,
			Echo:      !a.m.Echoes,
		})
	}
	farewell, err := wizard.Run(ctx, wizard.Options{
		Knowledge: k,
		Index:     find.New(k),
		Words:     texts.Screens,
		Sheet:     texts.Sheet,
		Note:      texts.Note,
		Lang:      a.l,
		NoColor:   a.m.Env("NO_COLOR") != "",
		Save:      a.save,
	})
	if farewell != "" {
		a.leftText = true
		_, _ = fmt.Fprintln(a.m.Out, strings.TrimRight(farewell, "\n"))
	}
	if ctx.Err() != nil || errors.Is(err, tea.ErrInterrupted) {
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

// endings are the signals that end the wizard. The full screen minds the others
// itself, and bubbletea 2.0.10 never ends if its context is cancelled by a
// signal that it handles too.
func endings(plainly bool) []os.Signal {
	if plainly {
		return []os.Signal{syscall.SIGHUP, syscall.SIGTERM, os.Interrupt}
	}
	return []os.Signal{syscall.SIGHUP}
}
