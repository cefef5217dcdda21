package command

import (
	"errors"
	"fmt"
	"runtime"

	"github.com/spf13/cobra"

	"swipewise/tree"
	"swipewise/tree/advice"
	"swipewise/wizard/report"
	"swipewise/wizard/words"
)

// unsound is the answer of a check that found faults: nothing failed and nothing
// was asked wrongly, but a script must see it.
type unsound struct{ error }

// Unwrap returns the faults.
func (u unsound) Unwrap() error { return u.error }

func (a *app) check() *cobra.Command {
	var asJSON, all bool
	var claims string
	c := a.command(a.w.Commands.Check, func(*cobra.Command, []string) error {
		if claims != "" {
			return a.checkClaims(claims, asJSON)
		}
		k, w, err := a.checked()
		faults, broken := tree.AsFaults(err)
		switch {
		case err != nil && !broken:
			return err
		case asJSON:
			found := report.Faults(faults, a.l)
			if !broken {
				found.Advice = a.advise(k)
			}
			return errors.Join(report.Write(a.m.Out, found), err)
		case broken:
			return err
		}
		v := adviser{w: w, l: a.l, all: all}
		figures, estimates := k.SharesBySource()
		_, err = fmt.Fprintf(a.m.Out, a.w.Says.Sound+"\n"+a.w.Says.Shares+"\n%s",
			len(k.Causes()), len(k.Questions()), len(k.Remedies()), len(k.Hazards()), len(k.Displays()), len(k.Codes()), figures, estimates, v.written(*a.advise(k), len(k.Causes())))
		return err
	})
	c.Args = a.atMost(0)
	f := c.Flags()
	f.SortFlags = false
	f.BoolVar(&all, "all", false, a.w.Flags.All)
	f.StringVar(&claims, "claims", "", a.w.Flags.Claims)
	f.BoolVar(&asJSON, "json", false, a.w.Flags.JSON)
	return c
}

// checked loads the knowledge and the words of the advice on it. Faults in
// either are an unsound error.
func (a *app) checked() (*tree.Knowledge, adviceWords, error) {
	k, book, err := a.load()
	w, wordsErr := words.In[adviceWords](a.files, "advice", a.l)
	faults, broken := tree.AsFaults(err)
	if err != nil && !broken {
		return nil, w, err
	}
	if err == nil {
		faults = append(faults, book.Pictures().Check(k)...)
	}
	more, broken := tree.AsFaults(wordsErr)
	if wordsErr != nil && !broken {
		return nil, w, wordsErr
	}
	if err == nil { // drills and courses too; train check plays them
		_, drillErr := tree.LoadPractice(a.files, k)
		drillFaults, broken := tree.AsFaults(drillErr)
		if drillErr != nil && !broken {
			return nil, w, drillErr
		}
		faults = append(faults, drillFaults...)
	}
	if faults = append(faults, more...); len(faults) > 0 {
		return nil, w, unsound{faults}
	}
	return k, w, nil
}

func (a *app) advise(k *tree.Knowledge) *advice.Advice {
	on := advice.On(k, runtime.NumCPU(), a.progress)
	return &on
}
