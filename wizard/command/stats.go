package command

import (
	"bytes"
	"context"

	"github.com/spf13/cobra"

	"swipewise/wizard/journal"
	"swipewise/wizard/report"
	"swipewise/wizard/stats"
	"swipewise/wizard/window"
	"swipewise/wizard/words"
)

// statsRun is one run of stats.
type statsRun struct {
	historyRun
	html bool
	to   exporting // where it is written
	both words.Pair[stats.Words]
}

func (a *app) stats(plainly *bool) *cobra.Command {
	r := &statsRun{historyRun: historyRun{app: a}}
	c := a.command(a.w.Commands.Stats, func(c *cobra.Command, _ []string) error { return r.run(c.Context(), *plainly) })
	c.Args = a.atMost(0)
	f := c.Flags()
	f.SortFlags = false
	f.BoolVar(&r.json, jsonFlag, false, a.w.Flags.JSON)
	f.BoolVar(&r.csv, "csv", false, a.w.Flags.AsCSV)
	f.BoolVar(&r.html, "html", false, a.w.Flags.AsHTML)
	f.StringVar(&r.to.file, "out", "", a.w.Flags.Out)
	f.BoolVar(&r.to.force, "force", false, a.w.Flags.Force)
	f.StringVar(&r.since, "since", "", a.w.Flags.Since)
	f.StringVar(&r.until, "until", "", a.w.Flags.Until)
	f.StringVar(&r.filter.Till, "till", "", a.w.Flags.OfTill)
	a.journalFlag(c, &r.shelf)
	_ = c.MarkFlagFilename("out")
	return c
}

func (r *statsRun) run(ctx context.Context, plainly bool) error {
	k, book, err := r.load()
	if err != nil {
		return err
	}
	profile, _ := r.profile()
	if r.both, err = words.Read[stats.Words](r.files, "stats"); err != nil {
		return err
	}
	j, err := r.open(k, profile)
	if err != nil {
		return err
	}
	defer r.shelf.close()
	if err := r.narrow(); err != nil {
		return err
	}
	figures, err := count(j, r.filter)
	if err != nil {
		return r.closed(err)
	}
	names := stats.Names{Words: r.both.In(r.l), Knowledge: k, Lang: r.l}
	var out bytes.Buffer
	switch {
	case r.json:
		err = report.Write(&out, figures)
	case r.csv:
		err = stats.WriteCSV(&out, figures, names)
	case r.html:
		err = stats.WriteHTML(&out, figures, names)
	}
	switch {
	case err != nil:
		return err
	case out.Len() > 0 && r.to.file != "":
		return r.writeOut(r.to, out.Bytes())
	case out.Len() > 0:
		_, err = out.WriteTo(r.m.Out)
		return err
	}
	o := stats.Options{Figures: figures, Knowledge: k, Words: r.both, Book: book, Lang: r.l, Window: window.Options{NoColor: r.m.Env("NO_COLOR") != ""}}
	if plainly || r.needsPlain() {
		return stats.Tell(r.m.Out, o, r.m.Width)
	}
	ctx, stop := r.face(ctx)
	defer stop()
	return stats.Run(ctx, o)
}

func count(j *journal.Journal, f journal.Filter) (stats.Figures, error) {
	c := stats.NewCounter()
	err := j.Each(f, func(e journal.Entry) bool {
		c.Add(e)
		return true
	})
	return c.Figures(), err
}
