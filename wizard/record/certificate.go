package record

import (
	"strconv"
	"strings"
	"time"

	"swipewise/tree"
)

// Certificates puts the completions of a course in words.
type Certificates struct {
	Completions []Completion
	Words       Words
	Lang        tree.Lang
	In          *time.Location
}

// Markdown returns a page for each person, to be printed and signed.
func (c Certificates) Markdown() string {
	var pages []string
	for _, x := range c.Completions {
		pages = append(pages, c.page(x))
	}
	return strings.Join(pages, "\n---\n\n")
}

// CSV returns a line for each person and drill for a spreadsheet.
func (c Certificates) CSV() []byte {
	r, w := c.report(), c.Words.Columns
	everybody := table{title: c.title(), columns: []column{
		r.text(w.Name), r.text(w.Course), r.text(w.Result), r.text(w.Date), r.text(w.Knowledge), r.text(w.Program),
	}}
	drills := table{title: c.Words.Course.Drills.In(c.Lang), columns: append([]column{r.text(w.Name)}, c.columns()...)}
	for _, x := range c.Completions {
		everybody.rows = append(everybody.rows, []string{
			x.Name, c.course(x.Course), c.Words.complete(x.Complete, c.Lang), r.day(x.Date),
			strings.Join(x.Knowledge, " "), strings.Join(x.Program, " "),
		})
		for _, row := range c.rows(x) {
			drills.rows = append(drills.rows, append([]string{x.Name}, row...))
		}
	}
	return asCSV([]table{everybody, drills})
}

func (c Certificates) report() Report { return Report{Words: c.Words, Lang: c.Lang, In: c.In} }

func (c Certificates) title() string { return c.Words.Course.Title.In(c.Lang) }

func (c Certificates) course(id string) string {
	if id == TamperCourse {
		return c.Words.Course.Tamper.In(c.Lang)
	}
	return id
}

func (c Certificates) page(x Completion) string {
	w := c.Words.Course
	var b strings.Builder
	b.WriteString("# " + plainly(c.title()) + "\n\n")
	for _, item := range c.items(x) {
		b.WriteString("- " + item.head + c.colon() + plainly(item.value) + "\n")
	}
	b.WriteString("\n")
	if x.Course == TamperCourse {
		b.WriteString(w.Covers.In(c.Lang) + "\n\n")
	}
	b.WriteString(w.Rule.In(c.Lang) + "\n\n")
	drills := table{title: w.Drills.In(c.Lang), columns: c.columns(), rows: c.rows(x)}
	b.WriteString(drills.markdown() + "\n## " + w.Signed.In(c.Lang) + "\n\n")
	for _, who := range []tree.Text{w.Trainee, w.Trainer} {
		b.WriteString("- " + who.In(c.Lang) + c.colon() + "____________ " + w.SignedOn.In(c.Lang) + c.colon() + "__________\n")
	}
	return b.String()
}

// item is one thing that a training record tells.
type item struct{ head, value string }

// items are what an auditor asks for.
func (c Certificates) items(x Completion) []item {
	w := c.Words.Columns
	return []item{
		{w.Name.In(c.Lang), x.Name},
		{w.Course.In(c.Lang), c.course(x.Course)},
		{w.Result.In(c.Lang), c.Words.complete(x.Complete, c.Lang)},
		{w.Date.In(c.Lang), c.report().day(x.Date)},
		{w.Knowledge.In(c.Lang), strings.Join(x.Knowledge, ", ")},
		{w.Program.In(c.Lang), strings.Join(x.Program, ", ")},
	}
}

func (c Certificates) colon() string {
	if c.Lang == tree.EN {
		return ": "
	}
	return "："
}

func (c Certificates) columns() []column {
	r, w := c.report(), c.Words.Columns
	return []column{r.text(w.Drill), r.text(w.Result), r.text(w.Date), r.count(w.Score), r.count(w.Tries)}
}

func (c Certificates) rows(x Completion) [][]string {
	var out [][]string
	for _, d := range x.Drills {
		row := []string{d.Title, c.Words.Course.Never.In(c.Lang), "", "", "0"}
		if d.Tries > 0 {
			row = []string{
				d.Title, c.Words.passed(d.Passed, c.Lang), c.report().day(d.Date), figure(d.Points), strconv.Itoa(d.Tries),
			}
		}
		out = append(out, row)
	}
	return out
}
