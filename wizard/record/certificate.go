package record

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"swipewise/tree"
)

// Certificates puts the completions of a course in words.
type Certificates struct {
	Completions []Completion
	Seal        string // of the record they are from, in its short form; empty for none
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
		r.text(w.Name), r.text(w.Staff), r.text(w.Site), r.text(w.Role), r.text(w.Trainer), r.text(w.Course), r.text(w.Result),
		r.text(w.From), r.text(w.Date), r.text(w.Due), r.text(w.Knowledge), r.text(w.Program),
	}}
	drills := table{title: c.Words.Course.Drills.In(c.Lang), columns: append([]column{r.text(w.Name)}, c.columns()...)}
	for _, x := range c.Completions {
		everybody.rows = append(everybody.rows, []string{
			x.Name, x.Staff.Number, x.Staff.Site, x.Staff.Role, strings.Join(x.Trainer, " "), c.course(x), c.Words.complete(x.Complete, c.Lang),
			r.day(x.From), r.day(x.Date), r.day(x.Due),
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

func (c Certificates) course(x Completion) string {
	if x.Rules != nil {
		return x.Rules.Title.In(c.Lang)
	}
	return x.Course
}

// page is what is printed of one person, with room for the signatures.
func (c Certificates) page(x Completion) string {
	w := c.Words.Course
	var b strings.Builder
	b.WriteString("# " + plainly(c.title()) + "\n\n")
	for _, item := range c.items(x) {
		if item.value != "" {
			b.WriteString("- " + item.head + c.colon() + plainly(item.value) + "\n")
		}
	}
	b.WriteString("\n")
	for _, text := range c.rules(x) {
		b.WriteString(text + "\n\n")
	}
	drills := table{title: w.Drills.In(c.Lang), columns: c.columns(), rows: c.rows(x)}
	b.WriteString(drills.markdown() + "\n")
	if x.Rules != nil {
		b.WriteString(c.covered(x.Rules, x.Drills).markdown() + "\n")
	}
	b.WriteString("## " + w.Signed.In(c.Lang) + "\n\n")
	for _, who := range []tree.Text{w.Trainee, w.Trainer} {
		b.WriteString("- " + who.In(c.Lang) + c.colon() + "____________ " + w.SignedOn.In(c.Lang) + c.colon() + "__________\n")
	}
	return b.String()
}

// rules say what the course answers, when a drill counts, and what the record proves.
func (c Certificates) rules(x Completion) []string {
	w := c.Words.Course
	if x.Rules == nil {
		return []string{w.Rule.In(c.Lang)}
	}
	r := x.Rules
	return []string{
		fmt.Sprintf(w.Covers.In(c.Lang), r.Requirement.In(c.Lang)), w.Rule.In(c.Lang),
		fmt.Sprintf(w.Counts.In(c.Lang), r.Looks, int(r.Seconds), int(r.Pause), r.Months), w.Proves.In(c.Lang),
	}
}

// covered lists the parts of the requirement with the drills that cover them, and
// whether each was passed.
func (c Certificates) covered(r *tree.Course, drills []CourseDrill) table {
	w, p := c.Words, c.report()
	t := table{title: w.Course.Parts.In(c.Lang), columns: []column{p.text(w.Columns.Part), p.text(w.Columns.Drill), p.text(w.Columns.Result)}}
	for _, part := range r.Covers {
		for _, d := range drills {
			if slices.Contains(part.Drills, d.ID) {
				t.rows = append(t.rows, []string{part.Text.In(c.Lang), d.Title, c.result(d)})
			}
		}
	}
	return t
}

// item is one thing that a training record tells.
type item struct{ head, value string }

// items are what an auditor asks for. What is not known is left out.
func (c Certificates) items(x Completion) []item {
	w, r := c.Words.Columns, c.report()
	out := []item{
		{w.Name.In(c.Lang), x.Name},
		{w.Staff.In(c.Lang), x.Staff.Number},
		{w.Site.In(c.Lang), x.Staff.Site},
		{w.Role.In(c.Lang), x.Staff.Role},
		{w.Trainer.In(c.Lang), strings.Join(x.Trainer, ", ")},
		{w.Course.In(c.Lang), c.course(x)},
		{w.Result.In(c.Lang), c.Words.complete(x.Complete, c.Lang)},
		{w.From.In(c.Lang), r.day(x.From)},
		{w.Date.In(c.Lang), r.day(x.Date)},
		{w.Due.In(c.Lang), r.day(x.Due)},
		{w.Knowledge.In(c.Lang), c.knowledge(x)},
		{w.Program.In(c.Lang), strings.Join(x.Program, ", ")},
		{w.Seal.In(c.Lang), c.Seal},
	}
	return slices.DeleteFunc(out, func(i item) bool { return i.value == "" })
}

// knowledge says which version of the knowledge it was, in words and by its
// fingerprint.
func (c Certificates) knowledge(x Completion) string {
	prints := strings.Join(x.Knowledge, ", ")
	if x.Knows == (Knows{}) {
		return prints
	}
	return fmt.Sprintf(c.Words.Course.Knows.In(c.Lang), x.Knows.Causes, x.Knows.Questions, x.Knows.Remedies, prints)
}

func (c Certificates) colon() string {
	if c.Lang == tree.EN {
		return ": "
	}
	return "："
}

// result says how a drill went, and why it does not count.
func (c Certificates) result(d CourseDrill) string {
	if d.Tries == 0 {
		return c.Words.Course.Never.In(c.Lang)
	}
	told := c.Words.passed(d.Passed, c.Lang)
	if why := c.Words.reason(d.Why).In(c.Lang); why != "" {
		told = fmt.Sprintf(c.Words.Board.Beside.In(c.Lang), told, why)
	}
	return told
}

func (c Certificates) columns() []column {
	r, w := c.report(), c.Words.Columns
	return []column{
		r.text(w.Drill), r.text(w.Result), r.text(w.From), r.text(w.Ended), r.text(w.Level), r.count(w.Looks), r.count(w.Score), r.count(w.Tries),
	}
}

func (c Certificates) rows(x Completion) [][]string {
	var out [][]string
	for _, d := range x.Drills {
		row := []string{d.Title, c.result(d), "", "", "", "", "", "0"}
		if d.Tries > 0 {
			r := c.report()
			row = []string{
				d.Title, c.result(d), r.at(d.Date, minutes), r.at(d.Ended, minutes), c.Words.level(d.Level, c.Lang),
				strconv.Itoa(d.Looks), figure(d.Points), strconv.Itoa(d.Tries),
			}
		}
		out = append(out, row)
	}
	return out
}

// minutes is how a moment is written.
const minutes = "2006-01-02 15:04"
