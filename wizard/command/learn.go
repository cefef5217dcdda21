package command

import (
	"fmt"
	"runtime"
	"strconv"
	"strings"

	"github.com/spf13/pflag"

	"swipewise/tree"
	"swipewise/tree/learn"
	"swipewise/tree/measure"
	"swipewise/wizard/journal"
	"swipewise/wizard/report"
	"swipewise/wizard/shop"
)

// learnedTexts are the words of what was learnt.
type learnedTexts struct {
	Title    string `yaml:"title"` // how many were confirmed, what is shipped counts as
	Off      string `yaml:"off"`
	None     string `yaml:"none"`
	Share    string `yaml:"share"` // shipped, learned, how many, title
	Chances  string `yaml:"chances"`
	Chance   string `yaml:"chance"` // shipped, learned, worked, done, remedy, cause
	Forgot   string `yaml:"forgot"`
	Lesson   string `yaml:"lesson"` // how many failures, the prior
	Shipped  string `yaml:"shipped"`
	Learned  string `yaml:"learned"`
	Knowing  string `yaml:"knowing"`
	Distance string `yaml:"distance"` // before, after
}

// learning is what is asked about learning.
type learning struct {
	learned bool
	reset   bool
	prior   float64
	set     bool // a prior was given
	shop    int  // failures of a simulated shop; 0 for none
	shelf   *shelf
}

// flags lets measure be asked about learning.
func (o *learning) flags(a *app, f *pflag.FlagSet) {
	f.BoolVar(&o.learned, "learned", false, a.w.Flags.Learned)
	f.BoolVar(&o.reset, "reset", false, a.w.Flags.Forget)
	f.Float64Var(&o.prior, "prior", learn.Usual().Failures, a.w.Flags.Prior)
	f.IntVar(&o.shop, "learning", 0, a.w.Flags.Learning)
}

// mostPrior is the most failures that what is shipped may count as, and mostLessons the
// most that a simulated shop may have.
const (
	mostPrior   = 1_000_000
	mostLessons = 1_000_000
)

// learnt is what was learnt, as JSON gives it.
type learnt struct {
	Confirmed int                 `json:"confirmed"`
	Prior     float64             `json:"prior"`
	Shares    []learn.Moved       `json:"shares"`
	Chances   []learn.MovedChance `json:"chances"`
}

// showLearned sets what is shipped beside what this shop has taught, after it was set or
// forgotten as was asked.
func (a *app) showLearned(k *tree.Knowledge, o measuring) error {
	r := &historyRun{app: a}
	r.shelf.path = o.learning.shelf.path
	j, err := r.open(k, shop.Profile{})
	if err != nil {
		return err
	}
	defer r.shelf.close()
	if err := a.setLearning(j, o.learning); err != nil {
		return r.closed(err)
	}
	prior, err := j.Prior()
	if err != nil {
		return r.closed(err)
	}
	counts, err := j.Learned(k)
	if err != nil {
		return r.closed(err)
	}
	out := learnt{counts.All, prior.Failures, counts.Shares(k, prior), counts.Chances(k, prior)}
	if o.json {
		return report.Write(a.m.Out, out)
	}
	_, err = fmt.Fprint(a.m.Out, a.learntText(k, out, o.learning.reset))
	return err
}

func (a *app) setLearning(j *journal.Journal, o learning) error {
	if o.set {
		if err := j.SetPrior(o.prior); err != nil {
			return err
		}
	}
	if o.reset {
		return j.Forget()
	}
	return nil
}

// mostMoved is how many causes and remedies are listed.
const mostMoved = 15

func (a *app) learntText(k *tree.Knowledge, l learnt, forgot bool) string {
	w := a.w.Print.Learned
	var b strings.Builder
	line := func(t string, values ...any) { fmt.Fprintf(&b, t+"\n", values...) }
	if forgot {
		line(w.Forgot)
	}
	if line(w.Title, l.Confirmed, strconv.FormatFloat(l.Prior, 'f', -1, 64)); l.Prior <= 0 {
		line(w.Off)
	}
	if l.Confirmed == 0 {
		line(w.None)
		return b.String()
	}
	for _, m := range l.Shares[:min(mostMoved, len(l.Shares))] {
		line(w.Share, percent(m.Shipped), percent(m.Learned), m.Confirmed, k.Cause(m.Cause).Title.In(a.l))
	}
	if len(l.Chances) > 0 {
		line(w.Chances)
	}
	for _, m := range l.Chances[:min(mostMoved, len(l.Chances))] {
		line(w.Chance, percent(m.Shipped), percent(m.Learned), m.Worked, m.Done, k.Remedy(m.Remedy).Title.In(a.l), k.Cause(m.Cause).Title.In(a.l))
	}
	return b.String()
}

// showLesson measures what learning is worth in a simulated shop.
func (a *app) showLesson(k *tree.Knowledge, o measuring) error {
	o.Workers = runtime.NumCPU()
	prior := learn.Usual()
	prior.Failures = o.learning.prior
	l := measure.Learn(k, o.Options, o.learning.shop, prior)
	if o.json {
		return report.Write(a.m.Out, l)
	}
	w := a.w.Print.Learned
	for _, x := range []struct {
		text   string
		values []any
	}{
		{w.Lesson, []any{l.Failures, strconv.FormatFloat(l.Prior, 'f', -1, 64)}},
		{w.Shipped, []any{l.Shipped}},
		{w.Learned, []any{l.Learned}},
		{w.Knowing, []any{l.Knowing}},
		{w.Distance, []any{percent(l.Shares[0]), percent(l.Shares[1])}},
	} {
		if _, err := fmt.Fprintf(a.m.Out, x.text+"\n", x.values...); err != nil {
			return err
		}
	}
	return nil
}
