package command

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"swipewise/tree"
	"swipewise/wizard/history"
	"swipewise/wizard/journal"
	"swipewise/wizard/lines"
	"swipewise/wizard/record"
	"swipewise/wizard/shop"
	"swipewise/wizard/texts"
	"swipewise/wizard/train"
	"swipewise/wizard/window"
	"swipewise/wizard/words"
)

// historyRun is one run of history.
type historyRun struct {
	*app
	shelf                shelf
	json, csv            bool
	since, until, before string
	branch, outcome      string
	filter               journal.Filter
	both                 words.Pair[history.Words]
	words                *history.Words
}

func (a *app) history(plainly *bool) *cobra.Command {
	r := &historyRun{app: a}
	c := a.command(a.w.Commands.History, func(c *cobra.Command, _ []string) error { return r.run(c.Context(), *plainly) })
	c.Args = a.noCommand
	f := c.Flags()
	f.SortFlags = false
	f.BoolVar(&r.json, jsonFlag, false, a.w.Flags.JSON)
	f.BoolVar(&r.csv, "csv", false, a.w.Flags.AsCSV)
	f.StringVar(&r.since, "since", "", a.w.Flags.Since)
	f.StringVar(&r.until, "until", "", a.w.Flags.Until)
	f.StringVar(&r.branch, "branch", "", a.w.Flags.OfBranch)
	f.StringVar(&r.filter.Cause, "cause", "", a.w.Flags.OfCause)
	f.StringVar(&r.filter.Code, codeFlag, "", a.w.Flags.OfCode)
	f.StringVar(&r.filter.Till, "till", "", a.w.Flags.OfTill)
	f.StringVar(&r.outcome, "outcome", "", a.w.Flags.OfOutcome)
	f.StringVar(&r.filter.Words, "words", "", a.w.Flags.OfWords)
	a.journalFlag(c, &r.shelf)
	c.AddCommand(a.historyNote(), a.purge())
	return c
}

func (a *app) purge() *cobra.Command {
	r := &historyRun{app: a}
	c := a.command(a.w.Commands.Purge, func(*cobra.Command, []string) error { return r.purge() })
	c.Args = a.atMost(0)
	c.Flags().StringVar(&r.before, "before", "", a.w.Flags.Before)
	a.journalFlag(c, &r.shelf)
	return c
}

// open opens the journal that is there.
func (r *historyRun) open(k *tree.Knowledge, p shop.Profile) (*journal.Journal, error) {
	var err error
	if r.both, err = words.Read[history.Words](r.files, "history"); err != nil {
		return nil, err
	}
	r.words = r.both.In(r.l)
	opener := r.shelf.opener(r.app, k, p)
	if _, err := os.Stat(r.shelf.path); opener == nil || errors.Is(err, fs.ErrNotExist) {
		return nil, bad(r.words.Bad.Nothing, place(r.shelf.path))
	}
	j, err := opener()
	if err != nil {
		return nil, r.closed(err)
	}
	if past := j.Past(); past != nil {
		r.tell(r.trouble(past))
	}
	return j, nil
}

func (r *historyRun) closed(err error) error { return badInput(r.trouble(err)) }

// trouble says what is wrong with the journal.
func (a *app) trouble(err error) string {
	book, bad := texts.Load(a.files)
	if bad != nil {
		return oneLine(err.Error())
	}
	text, path := book.In(a.l).Past.Trouble.Of(err)
	return fmt.Sprintf(text, place(path))
}

// run shows the history, or writes it.
func (r *historyRun) run(ctx context.Context, plainly bool) error {
	k, book, err := r.load()
	if err != nil {
		return err
	}
	profile, _ := r.profile()
	j, err := r.open(k, profile)
	if err != nil {
		return err
	}
	defer r.shelf.close()
	if err := r.narrow(); err != nil {
		return err
	}
	switch {
	case r.json:
		err = history.WriteJSON(r.m.Out, j, r.filter)
	case r.csv:
		err = history.WriteCSV(r.m.Out, j, r.filter, r.words)
	default:
		return r.show(ctx, history.Options{
			Journal: j, Knowledge: k, Words: r.both, Book: book, Lang: r.l, Shop: profile, Filter: r.filter, Now: r.m.Now,
			Window: window.Options{NoColor: r.m.Env("NO_COLOR") != ""},
		}, plainly || r.needsPlain())
	}
	if trouble := (*journal.Trouble)(nil); errors.As(err, &trouble) {
		return r.closed(err)
	}
	return err
}

// show shows the history at a face.
func (r *historyRun) show(ctx context.Context, o history.Options, plainly bool) error {
	w, err := words.Read[train.Words](r.files, "train")
	if err != nil {
		return err
	}
	if path := record.Place(runtime.GOOS, r.m.Env); path != "" {
		o.Drills, _, _ = record.Log{Path: path}.Read() // what cannot be read is told where one practises
	}
	o.Drill = func(a record.Attempt, l tree.Lang) string {
		return a.At.Local().Format("01-02 15:04") + "  " + a.Name + "  " + w.In(l).Progress.Result(a, a.Title(a.Truth))
	}
	ctx, stop := r.face(ctx)
	defer stop()
	if !plainly {
		return history.Run(ctx, o)
	}
	r.leftText = true
	return history.RunLines(ctx, r.typed(), r.m.Out, o, lines.Options{Width: r.m.Width, Echo: !r.m.Echoes})
}

// narrow reads the filter.
func (r *historyRun) narrow() error {
	w := r.words.Bad
	if r.json && r.csv {
		return bad(w.Both, "--"+jsonFlag, "--csv")
	}
	var err error
	if r.filter.Since, err = r.date("--since", r.since); err != nil {
		return err
	}
	if r.filter.Until, err = r.date("--until", r.until); err != nil {
		return err
	}
	if !r.filter.Until.IsZero() {
		r.filter.Until = r.filter.Until.AddDate(0, 0, 1) // the day itself still counts
	}
	r.filter.Branch = tree.Branch(r.branch)
	if r.branch != "" && !slices.Contains(tree.Branches(), r.filter.Branch) {
		return bad(w.Value, "--branch", sanitize(r.branch), listOf(tree.Branches()))
	}
	r.filter.Outcome = journal.Outcome(r.outcome)
	if r.outcome != "" && !slices.Contains(journal.Outcomes(), r.filter.Outcome) {
		return bad(w.Value, "--outcome", sanitize(r.outcome), listOf(journal.Outcomes()))
	}
	return nil
}

func listOf[T ~string](all []T) string {
	var out []string
	for _, x := range all {
		out = append(out, string(x))
	}
	return strings.Join(out, ", ")
}

// date reads a day, where it begins here.
func (r *historyRun) date(flag, text string) (time.Time, error) {
	if text == "" {
		return time.Time{}, nil
	}
	t, err := time.ParseInLocation(time.DateOnly, text, r.m.Now().Location())
	if err != nil {
		return t, bad(r.words.Bad.Date, flag, sanitize(text))
	}
	return t, nil
}

// purge removes what is older than a day.
func (r *historyRun) purge() error {
	k, _, err := r.load()
	if err != nil {
		return err
	}
	j, err := r.open(k, shop.Profile{})
	if err != nil {
		return err
	}
	defer r.shelf.close()
	switch {
	case r.before == "":
		return bad(r.words.Bad.Before, "--before")
	case j.OnlyRead():
		return bad(r.words.Bad.Only, place(r.shelf.path))
	}
	before, err := r.date("--before", r.before)
	if err != nil {
		return err
	}
	r.writing.Lock()
	defer r.writing.Unlock()
	n, err := j.Purge(before)
	if err != nil {
		return r.closed(err)
	}
	_, err = fmt.Fprintln(r.m.Out, fmt.Sprintf(r.words.Bad.Purged, n))
	return err
}
