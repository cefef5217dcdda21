package record

import (
	"strings"

	"swipewise/tree"
	"swipewise/tree/drill"
)

// Content is what a course contains, to be printed for an auditor.
type Content struct {
	Course    *tree.Course
	Knowledge *tree.Knowledge
	Practice  *tree.Practice
	Words     Words
	Lang      tree.Lang
}

func (c Content) certificates() Certificates { return Certificates{Words: c.Words, Lang: c.Lang} }

// Markdown returns the requirement, when an attempt counts, what covers which part,
// and every drill.
func (c Content) Markdown() string {
	p := c.certificates()
	w, x := c.Words, Completion{Rules: c.Course}
	var b strings.Builder
	b.WriteString("# " + plainly(p.course(x)) + p.colon() + plainly(w.Course.Content.In(c.Lang)) + "\n\n")
	for _, text := range p.rules(x) {
		b.WriteString(text + "\n\n")
	}
	b.WriteString(c.parts().markdown())
	for _, d := range c.drills() {
		b.WriteString("\n## " + plainly(d.Title.In(c.Lang)) + "\n\n")
		for _, i := range c.items(d) {
			b.WriteString("- " + i.head + p.colon() + plainly(strings.TrimSpace(i.value)) + "\n")
		}
	}
	return b.String()
}

// CSV returns what covers which part.
func (c Content) CSV() []byte { return asCSV([]table{c.parts()}) }

func (c Content) drills() []*tree.Drill {
	var out []*tree.Drill
	for _, d := range c.Practice.Drills {
		if d.Course == c.Course.ID {
			out = append(out, d)
		}
	}
	return out
}

func (c Content) parts() table {
	r := c.certificates().report()
	t := table{title: c.Words.Course.Parts.In(c.Lang), columns: []column{r.text(c.Words.Columns.Part), r.text(c.Words.Columns.Drill)}}
	for _, part := range c.Course.Covers {
		for _, id := range part.Drills {
			if d := c.Practice.Drill(id); d != nil {
				t.rows = append(t.rows, []string{part.Text.In(c.Lang), d.Title.In(c.Lang)})
			}
		}
	}
	return t
}

// items are what is played in a drill and what is to be learnt.
func (c Content) items(d *tree.Drill) []item {
	w := c.Words
	best := drill.Solve(drill.Write(c.Knowledge, d)).Verdict()
	n := naming{k: c.Knowledge, practice: c.Practice, l: c.Lang}
	fix := w.fix(Named{best.Fix, n.act(Attempt{}, best.Fix)}, c.Lang)
	return []item{
		{w.Course.Says.In(c.Lang), d.Says.In(c.Lang)},
		{w.Columns.Cause.In(c.Lang), n.cause(Attempt{}, d.Cause)},
		{w.Columns.Fix.In(c.Lang), fix},
		{w.Course.Remember.In(c.Lang), d.Remember.In(c.Lang)},
	}
}
