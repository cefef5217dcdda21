package command

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"swipewise/tree"
	"swipewise/tree/measure"
	"swipewise/wizard/report"
	"swipewise/wizard/sheet"
)

// measureTexts are the words of what simulated clerks add up to.
type measureTexts struct {
	Title       tree.Text `yaml:"title"` // runs, seed, not sure, wrong
	AtEnd       tree.Text `yaml:"at-end"`
	AtRemedy    tree.Text `yaml:"at-remedy"`
	FirstRemedy tree.Text `yaml:"first-remedy"`
	Questions   tree.Text `yaml:"questions"`
	Steps       tree.Text `yaml:"steps"`
	Seconds     tree.Text `yaml:"seconds"`
	Handovers   tree.Text `yaml:"handovers"`
	Calibration tree.Text `yaml:"calibration"`
	Bin         tree.Text `yaml:"bin"`
	Hardest     tree.Text `yaml:"hardest"`
	Found       tree.Text `yaml:"found"`
	TakenFor    tree.Text `yaml:"taken-for"`
	Estimate    tree.Text `yaml:"estimate"`
}

// usualRuns is how many clerks walk unless another number is asked for, and
// mostRuns how many can be asked for: each takes some memory.
const (
	usualRuns = 20000
	mostRuns  = 1_000_000
)

// hardest is how many causes are listed that were found least often, and
// oftenEnough how often one must have been at work to be listed.
const (
	hardest     = 10
	oftenEnough = 20
)

func (a *app) measure() *cobra.Command {
	var o measure.Options
	var asJSON bool
	c := a.command(a.w.Commands.Measure, func(*cobra.Command, []string) error { return a.measureTree(o, asJSON) })
	c.Args = a.atMost(0)
	f := c.Flags()
	f.SortFlags = false
	f.IntVar(&o.Runs, "runs", usualRuns, fmt.Sprintf(a.say(a.w.Flags.Runs), usualRuns))
	f.Uint64Var(&o.Seed, "seed", 1, a.say(a.w.Flags.Seed))
	f.Float64Var(&o.NotSure, "not-sure", 0, a.say(a.w.Flags.NotSure))
	f.Float64Var(&o.Wrong, "wrong", 0, a.say(a.w.Flags.Wrong))
	f.BoolVar(&asJSON, "json", false, a.say(a.w.Flags.JSON))
	return c
}

func (a *app) measureTree(o measure.Options, asJSON bool) error {
	if o.Runs < 1 || o.Runs > mostRuns {
		return bad(a.say(a.w.Bad.Range), "--runs", strconv.Itoa(o.Runs), 1, mostRuns)
	}
	for _, part := range []struct {
		flag string
		p    float64
	}{{"--not-sure", o.NotSure}, {"--wrong", o.Wrong}} {
		if !(part.p >= 0 && part.p <= 1) {
			return bad(a.say(a.w.Bad.Part), part.flag, strconv.FormatFloat(part.p, 'g', -1, 64))
		}
	}
	k, _, err := a.load()
	if err != nil {
		return err
	}
	result := measure.Run(k, o)
	if asJSON {
		return report.Write(a.m.Out, result)
	}
	_, err = fmt.Fprint(a.m.Out, a.figures(result))
	return err
}

// figures puts the result in words.
func (a *app) figures(r measure.Result) string {
	w := a.w.Print.Measure
	var b strings.Builder
	line := func(t tree.Text, values ...any) { fmt.Fprintf(&b, a.say(t)+"\n", values...) }
	line(w.Title, r.Runs, r.Seed, percent(r.NotSure), percent(r.Wrong))
	line(w.AtEnd, percent(r.TopAtEnd), percent(r.Top3AtEnd))
	line(w.AtRemedy, percent(r.TopAtRemedy), percent(r.Top3AtRemedy))
	line(w.FirstRemedy, percent(r.FirstRemedy))
	line(w.Questions, r.MedianQuestions, r.MostQuestions, r.MeanQuestions)
	line(w.Steps, r.MostSteps)
	line(w.Seconds, r.MedianSeconds, r.MeanSeconds)
	line(w.Handovers, percent(r.Handovers))
	line(w.Calibration)
	for _, c := range r.Calibration {
		if c.Times > 0 {
			line(w.Bin, sheet.Percent(c.From), sheet.Percent(c.To), c.Times, percent(c.Said), percent(c.True))
		}
	}
	line(w.Hardest)
	shown := 0
	for _, c := range r.Causes {
		if c.Runs < oftenEnough || shown == hardest {
			continue
		}
		shown++
		line(w.Found, percent(c.Recall), c.Runs, c.ID)
		if c.TakenFor != "" {
			line(w.TakenFor, c.TakenFor)
		}
	}
	line(w.Estimate)
	return b.String()
}

// percent writes a part with the one decimal that figures are compared by.
func percent(p float64) string { return strconv.FormatFloat(p*100, 'f', 1, 64) + "%" }
