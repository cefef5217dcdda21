package command

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
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
	Fair        string    `yaml:"fair"`
	NotSolvable flawWords `yaml:"not-solvable"`
	TreeLoses   flawWords `yaml:"tree-loses"`
	ChancePass  flawWords `yaml:"chance-pass"`
	NothingSeen flawWords `yaml:"nothing-seen"`
	TooLong     flawWords `yaml:"too-long"`

	Contradiction flawWords `yaml:"contradiction"` // which, how it was played, the part, what was done, what is printed as right, points
}

func (a *app) trainCheck() *cobra.Command {
	var asJSON bool
	var drawn int
	c := a.command(a.w.Commands.TrainCheck, func(*cobra.Command, []string) error {
		found, err := a.checkDrills(drawn)
		if err != nil {
			return err
		}
		all := slices.Concat(found.faults, found.unfair, found.apart)
		if asJSON {
			err = report.Write(a.m.Out, found.report(a.l))
		} else if len(all) == 0 {
			_, err = fmt.Fprintf(a.m.Out, found.w.Fair+"\n", found.drills)
		}
		if len(all) > 0 {
			return errors.Join(err, unsound{all})
		}
		return err
	})
	c.Args = a.atMost(0)
	c.Flags().IntVar(&drawn, "drawn", 0, a.w.Flags.Drawn)
	c.Flags().BoolVar(&asJSON, "json", false, a.w.Flags.JSON)
	return c
}

// drillCheck is what a check of the written drills found.
type drillCheck struct {
	w        drillWords
	drills   int
	faults   tree.Faults // of the files
	findings []drill.Finding
	unfair   tree.Faults // the findings in words
	apart    tree.Faults // scores that do not agree with their debrief
}

// checkDrills reads the drills and plays those in which nothing is wrong. The
// error is an unsound one where there is no knowledge to play them with.
func (a *app) checkDrills(drawn int) (drillCheck, error) {
	var found drillCheck
	k, _, err := a.load()
	if _, broken := tree.AsFaults(err); broken {
		return found, unsound{err}
	}
	if err != nil {
		return found, err
	}
	if found.w, err = words.In[drillWords](a.files, "traincheck", a.l); err != nil {
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
	if drawn > 0 && !broken {
		found.apart = found.w.contradictions(drill.Agree(k, practice, drawn))
	}
	return found, nil
}

// contradictions words the scores that do not agree with their debrief.
func (w drillWords) contradictions(all []drill.Contradiction) tree.Faults {
	var out tree.Faults
	for _, x := range all {
		f := tree.Fault{Hint: w.Contradiction.Hint}
		which := "seed " + strconv.FormatUint(x.Case.Seed, 10)
		if d := x.Case.Written; d != nil {
			which, f.File, f.Line, f.Col = d.ID, d.File, d.Line, 1
		}
		values := []any{which, x.How, x.Part, x.Got, x.Want, x.Points}
		f.What = tree.Text{ZH: fmt.Sprintf(w.Contradiction.What.ZH, values...), EN: fmt.Sprintf(w.Contradiction.What.EN, values...)}
		out = append(out, f)
	}
	return out
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
	for _, f := range report.Faults(found.apart, l).Faults {
		out.Unfair = append(out.Unfair, report.Unfair{Fault: f, Flaw: "contradiction"})
	}
	return out
}
