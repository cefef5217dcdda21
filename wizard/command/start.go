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
	"swipewise/wizard/plain"
)

// start runs the wizard: the full screen where there is one, line by line
// otherwise. Everything is read and checked before a screen is touched.
func (a *app) start(ctx context.Context, plainly bool) error {
	k, texts, err := a.load()
	if err != nil {
		return err
	}
	wrong := ""
	if texts.Shop, wrong = a.profile(); wrong != "" {
		a.tell(wrong)
	}
	if plainly || a.needsPlain() {
		ctx, stop := signal.NotifyContext(ctx, endings()...)
		defer stop()
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
	o := a.screens(k, texts)
	o.Notice = wrong
	var like *drill.Choice
	o.Practise = func(c drill.Choice) { like = &c }
	if err := a.fullScreen(ctx, o); err != nil || like == nil {
		return err
	}
	return a.practise(ctx, *like)
}

// screens returns the options of a full screen.
func (a *app) screens(k *tree.Knowledge, texts plain.Texts) wizard.Options {
	return wizard.Options{
		Knowledge: k,
		Index:     find.New(k),
		Words:     texts.Screens,
		Sheet:     texts.Sheet,
		Note:      texts.Note,
		Lang:      a.l,
		Shop:      texts.Shop,
		NoColor:   a.m.Env("NO_COLOR") != "",
		Save:      a.save,
	}
}

// fullScreen runs the wizard on the full screen until the clerk leaves it.
func (a *app) fullScreen(ctx context.Context, o wizard.Options) error {
	ctx, stop := signal.NotifyContext(ctx, endings()...)
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

// endings are the signals that end the wizard, so that it leaves the terminal as
// it was.
func endings() []os.Signal {
	return []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT}
}
