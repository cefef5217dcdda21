package record

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"swipewise/tree"
)

// Report puts a board in words. Times are shown as they are where In is.
type Report struct {
	Board Board
	Words Words
	Lang  tree.Lang
	In    *time.Location
}

// Text returns the board as plain text, at most 80 cells wide.
func (r Report) Text() string {
	parts := []string{strings.Join(r.head(), "\n") + "\n"}
	if r.Board.Drills > 0 {
		parts = append(parts, r.plain(r.people()), r.plain(r.causes()), r.plain(r.dangers()))
	}
	return strings.Join(parts, "\n")
}

// Markdown returns the board for printing.
func (r Report) Markdown() string {
	head := r.head()
	head[0] = "# " + head[0]
	parts := []string{strings.Join(head, "\n\n") + "\n"}
	if r.Board.Drills > 0 {
		parts = append(parts, r.people().markdown(), r.causes().markdown(), r.dangers().markdown())
	}
	return strings.Join(parts, "\n")
}

// CSV returns every attempt for a spreadsheet: one table, as a database wants it.
func (r Report) CSV() []byte { return asCSV([]table{r.attempts()}) }

// Tables returns the other tables of the board, each as a file of its own, by what
// is added to the name of the first.
func (r Report) Tables() map[string][]byte {
	return map[string][]byte{
		"-people": asCSV([]table{r.people()}), "-causes": asCSV([]table{r.causes()}), "-dangers": asCSV([]table{r.dangers()}),
	}
}

// plain lays a table out for plain paper.
func (r Report) plain(t table) string {
	return t.text(func(head, s string) string { return r.say(r.Words.Board.Beside, head, s) })
}

func (r Report) say(t tree.Text, values ...any) string { return fmt.Sprintf(t.In(r.Lang), values...) }

func (r Report) head() []string {
	w := r.Words.Board
	out := []string{w.Title.In(r.Lang)}
	if r.Board.Drills == 0 {
		return append(out, w.None.In(r.Lang))
	}
	passed := 0
	for _, p := range r.Board.People {
		passed += p.Passed
	}
	out = append(out, r.say(w.Summary, len(r.Board.People), r.Board.Drills, passed))
	if !r.Board.From.IsZero() {
		out = append(out, r.say(w.Span, r.day(r.Board.From), r.day(r.Board.To)))
	}
	if r.Board.Open > 0 {
		out = append(out, r.say(w.Open, r.Board.Open))
	}
	return out
}

func (r Report) day(t time.Time) string { return r.at(t, time.DateOnly) }

func (r Report) at(t time.Time, layout string) string {
	if t.IsZero() {
		return ""
	}
	return t.In(r.In).Format(layout)
}

// The kinds of columns.

func (r Report) text(t tree.Text) column  { return column{head: t.In(r.Lang)} }
func (r Report) count(t tree.Text) column { return column{head: t.In(r.Lang), number: true} }
func (r Report) below(t tree.Text) column { return column{head: t.In(r.Lang), below: true} }

func (r Report) people() table {
	c := r.Words.Columns
	t := table{title: r.Words.Board.People.In(r.Lang), columns: []column{
		r.text(c.Name), r.count(c.Drills), r.count(c.Passed), r.count(c.Points), r.count(c.Dangers), r.text(c.Last),
	}}
	for _, p := range r.Board.People {
		t.rows = append(t.rows, []string{
			p.Name, strconv.Itoa(p.Drills), strconv.Itoa(p.Passed), figure(p.Points), strconv.Itoa(p.Dangers), r.day(p.Last),
		})
	}
	return t
}

func (r Report) causes() table {
	c := r.Words.Columns
	t := table{title: r.Words.Board.Causes.In(r.Lang), columns: []column{
		r.text(c.Cause), r.text(c.Branch), r.count(c.Met), r.count(c.Right), r.count(c.Regret), r.below(c.Turn), r.below(c.Taken),
	}}
	for _, x := range r.Board.Causes {
		title := x.Title
		if x.Gone {
			title = r.say(r.Words.Board.Gone, title)
		}
		t.rows = append(t.rows, []string{
			title, r.Words.branch(x.Branch, r.Lang), strconv.Itoa(x.Met), strconv.Itoa(x.Right), whole(x.Regret),
			r.counted(r.turn(x.Turn), x.Turn), r.often(x.Taken),
		})
	}
	return t
}

func (r Report) dangers() table {
	c := r.Words.Columns
	t := table{title: r.Words.Board.Dangers.In(r.Lang), none: r.Words.Board.NoDangers.In(r.Lang), columns: []column{
		r.text(c.Rule), r.count(c.Times), r.count(c.People), r.below(c.Act),
	}}
	for _, d := range r.Board.Dangers {
		t.rows = append(t.rows, []string{d.Title, strconv.Itoa(d.Times), strconv.Itoa(d.People), r.often(d.Act)})
	}
	return t
}

// attempts has its columns in such an order that in a spreadsheet, where all tables
// share their widths, numbers stand under numbers and dates have room.
func (r Report) attempts() table {
	c := r.Words.Columns
	t := table{title: r.Words.Board.Attempts.In(r.Lang), columns: []column{
		r.text(c.Name), r.text(c.Result), r.count(c.Number), r.count(c.Score), r.count(c.Took), r.count(c.Seconds), r.text(c.At), r.text(c.Cause),
		r.text(c.Named), r.text(c.Fix), r.text(c.Danger), r.text(c.Turn), r.text(c.Branch), r.count(c.Tree), r.text(c.Level),
		r.text(c.Set), r.text(c.Drill), r.text(c.Knowledge),
	}}
	for _, x := range slices.Concat(r.Board.Attempts, r.Board.Begun) {
		number := ""
		if x.Number > 0 {
			number = strconv.Itoa(x.Number)
		}
		var dangers []string
		for _, d := range x.Dangers {
			dangers = append(dangers, r.say(r.Words.Board.Beside, d.Hazard.Title, r.Words.fix(d.Act, r.Lang)))
		}
		t.rows = append(t.rows, []string{
			x.Name, r.outcome(x), number, figure(x.Points), x.Took, whole(x.Seconds), r.at(x.At, "2006-01-02 15:04"),
			x.Truth.Title, x.Named.Title, r.Words.fix(x.Fix, r.Lang), strings.Join(dangers, "; "), r.turn(x.Turn),
			r.Words.branch(x.Branch, r.Lang), whole(x.Tree), r.Words.level(x.Level, r.Lang), x.Set, x.Drill, x.Knowledge,
		})
	}
	return t
}

// outcome says how an attempt ended.
func (r Report) outcome(x Row) string {
	if x.Open {
		return r.Words.Results.Begun.In(r.Lang)
	}
	return r.Words.passed(x.Passed, r.Lang)
}

func (r Report) turn(t *Turn) string {
	if t == nil {
		return ""
	}
	w, best := r.Words.Board, ""
	switch t.Instead {
	case tree.Ask:
		best = r.say(w.BestAsk, t.Title)
	case tree.Try:
		best = r.say(w.BestTry, t.Title)
	case tree.Handover:
		best = w.BestHandover.In(r.Lang)
	case tree.Paid:
		best = w.BestPaid.In(r.Lang)
	}
	return r.say(w.Turn, t.Did.Title, best)
}

func (r Report) counted(s string, t *Turn) string {
	if t == nil {
		return ""
	}
	return r.say(r.Words.Board.Once, s, t.Did.Times)
}

func (r Report) often(c *Count) string {
	if c == nil {
		return ""
	}
	return r.say(r.Words.Board.Once, r.Words.fix(Named{c.ID, c.Title}, r.Lang), c.Times)
}

// figure writes points with one decimal, whole writes seconds with none.
func figure(x float64) string { return strconv.FormatFloat(x, 'f', 1, 64) }
func whole(x float64) string  { return strconv.FormatFloat(x, 'f', 0, 64) }
