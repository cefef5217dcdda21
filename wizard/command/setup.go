package command

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"swipewise/wizard/lines"
	"swipewise/wizard/report"
	"swipewise/wizard/setup"
	"swipewise/wizard/shop"
	"swipewise/wizard/texts"
	"swipewise/wizard/window"
	"swipewise/wizard/words"
)

// The flags of setup.
const (
	showFlag  = "show"
	resetFlag = "reset"
	yesFlag   = "yes"
	jsonFlag  = "json"
)

// setupRun is one run of setup.
type setupRun struct {
	*app
	words                   *setup.Words
	both                    words.Pair[setup.Words]
	path                    string
	show, reset, yes, asked bool // asked: for JSON
}

func (a *app) setup(plainly *bool) *cobra.Command {
	r := &setupRun{app: a}
	c := a.command(a.w.Commands.Setup, func(c *cobra.Command, _ []string) error { return r.run(c.Context(), *plainly) })
	c.Args = a.atMost(0)
	f := c.Flags()
	f.SortFlags = false
	f.BoolVar(&r.show, showFlag, false, a.w.Flags.Show)
	f.BoolVar(&r.asked, jsonFlag, false, a.w.Flags.ShowJSON)
	f.BoolVar(&r.reset, resetFlag, false, a.w.Flags.Reset)
	f.BoolVar(&r.yes, yesFlag, false, a.w.Flags.Yes)
	return c
}

func (r *setupRun) run(ctx context.Context, plainly bool) error {
	var err error
	if r.both, err = words.Read[setup.Words](r.files, "setup"); err != nil {
		return err
	}
	r.words = r.both.In(r.l)
	switch {
	case r.show && r.reset:
		return bad(r.words.Bad.Both, "--"+showFlag, "--"+resetFlag)
	case r.asked && !r.show:
		return bad(r.words.Bad.Alone, "--"+jsonFlag, "--"+showFlag)
	case r.yes && !r.reset:
		return bad(r.words.Bad.Alone, "--"+yesFlag, "--"+resetFlag)
	}
	if r.path, err = r.m.profilePath(); err != nil {
		return bad(r.words.Bad.NoFolder, oneLine(err.Error()))
	}
	if r.reset {
		return r.remove()
	}
	p, err := shop.Load(r.path)
	switch {
	case err != nil:
		return badInput(r.words.Wrong(err))
	case r.show:
		return r.tellAll(p)
	}
	return r.fillIn(ctx, p, plainly || r.needsPlain())
}

// fillIn asks for everything and keeps it.
func (r *setupRun) fillIn(ctx context.Context, p shop.Profile, plainly bool) error {
	book, err := texts.Load(r.files)
	if err != nil {
		return err
	}
	o := setup.Options{Words: r.both, Book: book, Lang: r.l, Profile: p, Window: window.Options{NoColor: r.m.Env("NO_COLOR") != ""}}
	r.leftText = true
	var saved bool
	if plainly {
		p, saved, err = setup.RunLines(ctx, r.typed(), r.m.Out, o, lines.Options{Width: r.m.Width, Echo: !r.m.Echoes})
	} else {
		var stop context.CancelFunc
		ctx, stop = r.face(ctx)
		defer stop()
		p, saved, err = setup.Run(ctx, o)
	}
	says := r.words.Says.NothingSaved
	switch {
	case errors.Is(err, setup.ErrEnded):
		return badInput(r.words.Bad.Ended)
	case err != nil && ctx.Err() != nil:
		return context.Canceled
	case err != nil:
		return err
	case saved:
		if err := r.keep(p); err != nil {
			return bad(r.words.Bad.NotWritten, place(r.path), r.w.Disk.Say(err))
		}
		says = fmt.Sprintf(r.words.Says.Saved, place(r.path))
	}
	_, err = fmt.Fprintln(r.m.Out, says)
	return err
}

// keep keeps what was filled in.
func (r *setupRun) keep(p shop.Profile) error {
	r.writing.Lock()
	defer r.writing.Unlock()
	return p.Save(r.path, r.words.Comment)
}

// tellAll prints what is known.
func (r *setupRun) tellAll(p shop.Profile) error {
	if r.asked {
		return report.Write(r.m.Out, report.Shop(p, place(r.path)))
	}
	_, err := fmt.Fprint(r.m.Out, r.words.Show(p))
	if err == nil && !p.Empty() {
		_, err = fmt.Fprintln(r.m.Out, fmt.Sprintf(r.words.Says.Place, place(r.path)))
	}
	return err
}

// remove takes the file away, once it is sure.
func (r *setupRun) remove() error {
	says := r.words.Says.NothingKnown
	if !r.yes && shop.Exists(r.path) {
		sure, err := setup.Sure(r.typed(), r.m.Out, r.words, place(r.path), !r.m.Echoes)
		switch {
		case err != nil:
			return bad(r.words.Bad.Unsure, "--"+yesFlag)
		case !sure:
			_, err = fmt.Fprintln(r.m.Out, r.words.Says.Kept)
			return err
		}
	}
	was, err := shop.Remove(r.path)
	switch {
	case err != nil:
		return bad(r.words.Bad.NotRemoved, place(r.path), r.w.Disk.Say(err))
	case was:
		says = fmt.Sprintf(r.words.Says.Removed, place(r.path))
	}
	_, err = fmt.Fprintln(r.m.Out, says)
	return err
}

// profilePath returns where the profile is kept.
func (m Machine) profilePath() (string, error) {
	if m.Config == nil {
		return "", errors.New("no folder")
	}
	dir, err := m.Config()
	return shop.Path(dir), err
}

// profile returns what is known of the shop. A file that is broken is one line
// to tell, and the wizard goes on without it.
func (a *app) profile() (p shop.Profile, wrong string) {
	path, err := a.m.profilePath()
	if err != nil {
		return p, ""
	}
	p, err = shop.Load(path)
	if err == nil {
		return p, ""
	}
	w, bad := words.Read[setup.Words](a.files, "setup")
	if bad != nil {
		return p, oneLine(err.Error())
	}
	return p, w.In(a.l).Wrong(err)
}
