package command

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/report"
	"swipewise/wizard/words"
)

// flawWords say what is unfair about a drill, and what to write instead.
type flawWords struct {
	What tree.Text `yaml:"what"`
	Hint tree.Text `yaml:"hint"`
}

// drillWords are the texts of a check of drills, from words/traincheck.yaml.
// Only the check reads them.
type drillWords struct {
	Fair        tree.Text `yaml:"fair"`
	NotSolvable flawWords `yaml:"not-solvable"`
	TreeLoses   flawWords `yaml:"tree-loses"`
	ChancePass  flawWords `yaml:"chance-pass"`
	NothingSeen flawWords `yaml:"nothing-seen"`
	TooLong     flawWords `yaml:"too-long"`
}

func (a *app) trainCheck() *cobra.Command {
	var asJSON bool
	c := a.command(a.w.Commands.TrainCheck, func(*cobra.Command, []string) error {
		found, err := a.checkDrills()
		if err != nil {
			return err
		}
		all := slices.Concat(found.faults, found.unfair)
		if asJSON {
			err = report.Write(a.m.Out, found.report(a.l))
		} else if len(all) == 0 {
			_, err = fmt.Fprintf(a.m.Out, a.say(found.w.Fair)+"\n", found.drills)
		}
		if len(all) > 0 {
			return errors.Join(err, unsound{all})
		}
		return err
	})
	c.Args = a.atMost(0)
	c.Flags().BoolVar(&asJSON, "json", false, a.say(a.w.Flags.JSON))
	return c
}

// drillCheck is what a check of the written drills found.
type drillCheck struct {
	w        drillWords
	drills   int
	faults   tree.Faults // of the files
	findings []drill.Finding
	unfair   tree.Faults // the findings in words
}

// checkDrills reads the drills and plays those in which nothing is wrong. The
// error is an unsound one where there is no knowledge to play them with.
func (a *app) checkDrills() (drillCheck, error) {
	var found drillCheck
	k, _, err := a.load()
	if _, broken := tree.AsFaults(err); broken {
		return found, unsound{err}
	}
	if err != nil {
		return found, err
	}
	if err := words.Load(a.files, "traincheck", &found.w); err != nil {
		return found, err
	}
	practice, err := tree.LoadPractice(a.files, k)
	faults, broken := tree.AsFaults(err)
	if err != nil && !broken {
		return found, err
	}
	found.drills, found.faults = len(practice.Drills), faults
	for _, f := range drill.Check(k, playable(practice, faults)) {
		found.findings = append(found.findings, f)
		found.unfair = append(found.unfair, found.w.fault(f))
	}
	return found, nil
}

// playable leaves the drills whose files have no faults; none where what all of
// them are scored by has faults.
func playable(p *tree.Practice, faults tree.Faults) *tree.Practice {
	faulty := map[string]bool{}
	out := *p
	for _, f := range faults {
		faulty[f.File] = true
		if !strings.HasPrefix(f.File, "drills/") {
			out.Drills = nil
			return &out
		}
	}
	out.Drills = slices.DeleteFunc(slices.Clone(p.Drills), func(d *tree.Drill) bool { return faulty[d.File] })
	return &out
}

// fault words a finding like a fault of its file.
func (w drillWords) fault(f drill.Finding) tree.Fault {
	text, values := flawWords{}, []any{f.At}
	switch f.Flaw {
	case drill.NotSolvable:
		text, values = w.NotSolvable, []any{f.Found, f.At}
	case drill.TreeLoses:
		text = w.TreeLoses
	case drill.ChancePass:
		text = w.ChancePass
	case drill.NothingSeen:
		text, values = w.NothingSeen, nil
	case drill.TooLong:
		text = w.TooLong
	}
	what := tree.Text{ZH: fmt.Sprintf(text.What.ZH, values...), EN: fmt.Sprintf(text.What.EN, values...)}
	return tree.Fault{File: f.Drill.File, Line: f.Drill.Line, Col: 1, What: what, Hint: text.Hint}
}

// report puts a check into its form for programs.
func (found drillCheck) report(l tree.Lang) report.DrillCheck {
	out := report.DrillCheck{Drills: found.drills, Faults: report.Faults(found.faults, l).Faults, Unfair: []report.Unfair{}}
	for i, f := range report.Faults(found.unfair, l).Faults {
		of := found.findings[i]
		out.Unfair = append(out.Unfair, report.Unfair{Fault: f, Drill: of.Drill.ID, Flaw: string(of.Flaw), Found: of.Found, At: of.At})
	}
	return out
}
