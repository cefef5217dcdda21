package command

import (
	"fmt"
	"runtime"
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
	Title       string `yaml:"title"` // runs, seed, not sure, wrong
	AtEnd       string `yaml:"at-end"`
	AtRemedy    string `yaml:"at-remedy"`
	FirstRemedy string `yaml:"first-remedy"`
	Questions   string `yaml:"questions"`
	Steps       string `yaml:"steps"`
	Seconds     string `yaml:"seconds"`
	Handovers   string `yaml:"handovers"`
	Known       string `yaml:"known"`
	Entropy     string `yaml:"entropy"`
	Least       string `yaml:"least"`
	Knowing     string `yaml:"knowing"`
	Worst       string `yaml:"worst"`
	Path        string `yaml:"path"`
	Exact       string `yaml:"exact"`
	Shaken      string `yaml:"shaken"`
	Moved       string `yaml:"moved"`
	MovedTop    string `yaml:"moved-top"`
	MovedTop3   string `yaml:"moved-top3"`
	MovedFirst  string `yaml:"moved-first"`
	Hangs       string `yaml:"hangs"`
	HangsOn     string `yaml:"hangs-on"`
	Calibration string `yaml:"calibration"`
	Bin         string `yaml:"bin"`
	Hardest     string `yaml:"hardest"`
	Found       string `yaml:"found"`
	TakenFor    string `yaml:"taken-for"`
	Estimate    string `yaml:"estimate"`
	Safety      string `yaml:"safety"` // five counts
	Begun       string `yaml:"begun"`
	Example     string `yaml:"example"`
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

// measuring is what is to be measured.
type measuring struct {
	measure.Options
	exact   bool
	perturb float64
	json    bool
	texts   string // a file of real texts, to be understood instead
	bad     bool   // list those that are not
	fit     bool   // look for better weights

	learning learning
}

// perturbations is how often the estimates are perturbed.
const perturbations = 8

func (a *app) measure() *cobra.Command {
	o := measuring{learning: learning{shelf: &shelf{}}}
	c := a.command(a.w.Commands.Measure, func(c *cobra.Command, _ []string) error {
		o.learning.set = c.Flags().Changed("prior")
		return a.measureTree(o)
	})
	c.Args = a.atMost(0)
	f := c.Flags()
	f.SortFlags = false
	f.IntVar(&o.Runs, "runs", usualRuns, fmt.Sprintf(a.w.Flags.Runs, usualRuns))
	f.Uint64Var(&o.Seed, "seed", 1, a.w.Flags.Seed)
	f.Float64Var(&o.NotSure, "not-sure", 0, a.w.Flags.NotSure)
	f.Float64Var(&o.Wrong, "wrong", 0, a.w.Flags.Wrong)
	f.Float64Var(&o.Words, "words", 0, a.w.Flags.Words)
	f.Float64Var(&o.Skip, "skip", 0, a.w.Flags.Skip)
	f.BoolVar(&o.exact, "exact", false, a.w.Flags.Exact)
	f.Float64Var(&o.perturb, "perturb", 0, a.w.Flags.Perturb)
	f.StringVar(&o.texts, "texts", "", a.w.Flags.Texts)
	f.BoolVar(&o.bad, "failures", false, a.w.Flags.Failures)
	f.BoolVar(&o.fit, "fit", false, a.w.Flags.Fit)
	o.learning.flags(a, f)
	f.BoolVar(&o.json, "json", false, a.w.Flags.JSON)
	a.journalFlag(c, o.learning.shelf)
	return c
}

func (a *app) measureTree(o measuring) error {
	if o.Runs < 1 || o.Runs > mostRuns {
		return bad(a.w.Bad.Range, "--runs", strconv.Itoa(o.Runs), 1, mostRuns)
	}
	for _, part := range []struct {
		flag string
		p    float64
	}{{"--not-sure", o.NotSure}, {"--wrong", o.Wrong}, {"--words", o.Words}, {"--skip", o.Skip}, {"--perturb", o.perturb}} {
		if !(part.p >= 0 && part.p <= 1) {
			return bad(a.w.Bad.Part, part.flag, strconv.FormatFloat(part.p, 'g', -1, 64))
		}
	}
	switch l := o.learning; {
	case !(l.prior >= 0 && l.prior <= mostPrior):
		return bad(a.w.Bad.Range, "--prior", strconv.FormatFloat(l.prior, 'g', -1, 64), 0, mostPrior)
	case l.shop < 0 || l.shop > mostLessons:
		return bad(a.w.Bad.Range, "--learning", strconv.Itoa(l.shop), 0, mostLessons)
	}
	k, _, err := a.load()
	switch {
	case err != nil:
		return err
	case o.learning.shop > 0:
		return a.showLesson(k, o)
	case o.learning.learned || o.learning.reset:
		return a.showLearned(k, o)
	}
	if o.texts != "" {
		return a.measureTexts(k, o)
	}
	r, err := a.figuresOf(k, o)
	if err != nil {
		return err
	}
	if o.json {
		return report.Write(a.m.Out, r)
	}
	_, err = fmt.Fprint(a.m.Out, a.figures(r))
	return err
}

// measured is all that was measured, as JSON gives it.
type measured struct {
	measure.Result
	Known     map[string]int        `json:"knowledge"`
	Exact     []measure.Excess      `json:"exact,omitempty"`
	Perturbed *measure.Perturbation `json:"shake,omitempty"`
}

func (a *app) figuresOf(k *tree.Knowledge, o measuring) (measured, error) {
	o.Workers = runtime.NumCPU()
	o.Progress = func(done int) { a.progress(done, o.Runs) }
	r := measured{Result: measure.Run(k, o.Options), Known: map[string]int{
		"causes": len(k.Causes()), "questions": len(k.Questions()), "remedies": len(k.Remedies()),
		"displays": len(k.Displays()), "codes": len(k.Codes()),
	}}
	if o.exact {
		var err error
		if r.Exact, err = measure.Exact(k, o.Workers, a.progress); err != nil {
			return r, err
		}
	}
	if o.perturb > 0 {
		s := measure.Perturb(k, o.Options, o.perturb, perturbations)
		r.Perturbed = &s
	}
	return r, nil
}

// progress says on a terminal how far a long run is.
func (a *app) progress(done, of int) {
	if !a.m.Terminal {
		return
	}
	end := ""
	if done >= of {
		end = "\r\033[K"
	}
	fmt.Fprintf(a.m.Err, "\r%3d%%%s", done*100/of, end)
}

// figures puts the result in words.
func (a *app) figures(r measured) string {
	w := a.w.Print.Measure
	var b strings.Builder
	line := func(t string, values ...any) { fmt.Fprintf(&b, t+"\n", values...) }
	line(w.Title, r.Runs, r.Seed, percent(r.NotSure), percent(r.Wrong))
	line(w.Known, r.Known["causes"], r.Known["questions"], r.Known["remedies"], r.Known["displays"], r.Known["codes"])
	line(w.Entropy, r.Bounds.Entropy, r.Bounds.AfterStart)
	line(w.Least, r.Bounds.BitsPerAnswer, r.Bounds.LeastQuestions)
	line(w.AtEnd, percent(r.TopAtEnd), percent(r.Top3AtEnd))
	line(w.AtRemedy, percent(r.TopAtRemedy), percent(r.Top3AtRemedy))
	line(w.FirstRemedy, percent(r.FirstRemedy))
	line(w.Questions, r.MedianQuestions, r.MostQuestions, r.MeanQuestions)
	line(w.Steps, r.MostSteps)
	line(w.Seconds, r.MedianSeconds, r.MeanSeconds)
	line(w.Knowing, r.Bounds.KnowingSeconds)
	line(w.Handovers, percent(r.Handovers))
	safe := r.Safety
	line(w.Safety, safe.PaysOpen, safe.PINAgain, safe.Senseless, safe.PlainLeft, safe.Twice)
	line(w.Begun, safe.Begun[1], safe.Begun[0])
	for _, e := range safe.Examples {
		line(w.Example, e)
	}
	line(w.Worst)
	for _, p := range r.Worst {
		line(w.Path, p.Seconds, p.Cause, strings.Join(p.Steps, ", "))
	}
	a.optimum(r.Exact, line)
	a.perturbed(r.Perturbed, line)
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

// optimum tells how far the policy is from the best there is.
func (a *app) optimum(all []measure.Excess, line func(string, ...any)) {
	if len(all) == 0 {
		return
	}
	mean, worst := 0.0, all[0]
	for _, e := range all {
		mean += e.Over / float64(len(all))
		if e.Over > worst.Over {
			worst = e
		}
	}
	line(a.w.Print.Measure.Exact, len(all), 100*mean, 100*worst.Over, worst.Start)
}

// perturbed tells how the figures move with the estimates.
func (a *app) perturbed(s *measure.Perturbation, line func(string, ...any)) {
	if s == nil {
		return
	}
	w := a.w.Print.Measure
	line(w.Shaken, percent(s.By), s.Times)
	for _, m := range []struct {
		name string
		of   measure.Spread
	}{{w.MovedTop, s.Top}, {w.MovedTop3, s.Top3}, {w.MovedFirst, s.First}} {
		line(w.Moved, m.name, percent(m.of.Still), percent(m.of.Mean), percent(m.of.Least), percent(m.of.Most))
	}
	line(w.Hangs)
	for _, h := range s.Sensitive {
		line(w.HangsOn, h.ID, percent(h.Change))
	}
}

// percent writes a part with the one decimal that figures are compared by.
func percent(p float64) string { return strconv.FormatFloat(p*100, 'f', 1, 64) + "%" }
