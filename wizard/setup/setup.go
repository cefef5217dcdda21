// Package setup asks a shop what is true of it: as a form of a few pages, or line
// by line. What was filled in is returned, to be kept by the caller; leaving
// changes nothing.
//
//	profile, saved, err := setup.Run(ctx, setup.Options{Words: w, Lang: tree.ZH, Profile: before})
package setup

import (
	"context"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"swipewise/tree"
	"swipewise/wizard/guard"
	"swipewise/wizard/shop"
)

// Options are what the form needs.
type Options struct {
	Words   Words
	Lang    tree.Lang
	Profile shop.Profile // what is known so far
	NoColor bool
}

// Run shows the form until it is filled in or left. It reports whether what it
// returns is to be saved.
func Run(ctx context.Context, o Options) (shop.Profile, bool, error) {
	settings := []tea.ProgramOption{tea.WithContext(ctx), tea.WithoutSignalHandler()}
	if o.NoColor {
		settings = append(settings, tea.WithColorProfile(colorprofile.Ascii))
	}
	last, err := guard.Run(newWindow(o), settings...)
	w, ok := last.(window)
	if err != nil || !ok || !w.saved {
		return o.Profile, false, err
	}
	return w.answers.profile(), true, nil
}
