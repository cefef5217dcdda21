package record

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"swipewise/wizard/wrap"
)

// pageWidth is the width of what is printed as plain text.
const pageWidth = 80

// column is a column of a table.
type column struct {
	head   string
	number bool // stands to the right, and is a number to a spreadsheet
	below  bool // on plain paper it stands in a line of its own under the row
}

// table is one table of a report. Empty cells are "".
type table struct {
	title   string
	columns []column
	rows    [][]string
	none    string // said if there are no rows
}

// text lays the table out for plain paper: the first column takes what the others
// leave, and what has no room beside stands under its row, after its head.
func (t table) text(beside func(head, s string) string) string {
	var b strings.Builder
	b.WriteString(t.title + "\n")
	if len(t.rows) == 0 {
		b.WriteString("  " + t.none + "\n")
		return b.String()
	}
	widths := t.widths()
	heads := make([]string, len(t.columns))
	for i, c := range t.columns {
		heads[i] = c.head
	}
	b.WriteString(t.beside(heads, widths))
	for _, row := range t.rows {
		b.WriteString(t.beside(row, widths))
		for i, c := range t.columns {
			if c.below && row[i] != "" {
				b.WriteString(hung(beside(c.head, row[i])))
			}
		}
	}
	return b.String()
}

const gap = 2 // cells between columns, and before the first

// widths returns how many cells the columns beside each other take.
func (t table) widths() []int {
	out := make([]int, len(t.columns))
	rest := pageWidth
	for i, c := range t.columns {
		if c.below {
			continue
		}
		out[i] = ansi.StringWidth(c.head)
		for _, row := range t.rows {
			out[i] = max(out[i], ansi.StringWidth(row[i]))
		}
		rest -= out[i] + gap
	}
	if rest < 0 {
		out[0] = max(1, out[0]+rest)
	}
	return out
}

func (t table) beside(cells []string, widths []int) string {
	var b strings.Builder
	for i, c := range t.columns {
		if c.below {
			continue
		}
		s := wrap.Cut(cells[i], widths[i])
		blanks := strings.Repeat(" ", max(0, widths[i]-ansi.StringWidth(s)))
		b.WriteString(strings.Repeat(" ", gap))
		if c.number {
			b.WriteString(blanks + s)
		} else {
			b.WriteString(s + blanks)
		}
	}
	return strings.TrimRight(b.String(), " ") + "\n"
}

// hung writes what stands under a row.
func hung(s string) string {
	const indent = "      "
	var b strings.Builder
	for i, l := range wrap.Lines(s, pageWidth-len(indent)-gap) {
		if i > 0 {
			b.WriteString(strings.Repeat(" ", gap))
		}
		b.WriteString(indent + l + "\n")
	}
	return b.String()
}

// markdown writes the table for printing.
func (t table) markdown() string {
	var b strings.Builder
	b.WriteString("## " + plainly(t.title) + "\n\n")
	if len(t.rows) == 0 {
		b.WriteString(plainly(t.none) + "\n")
		return b.String()
	}
	line := func(cells []string) { b.WriteString("| " + strings.Join(cells, " | ") + " |\n") }
	heads, rule := make([]string, len(t.columns)), make([]string, len(t.columns))
	for i, c := range t.columns {
		heads[i], rule[i] = plainly(c.head), "---"
		if c.number {
			rule[i] = "--:"
		}
	}
	line(heads)
	line(rule)
	for _, row := range t.rows {
		cells := make([]string, len(row))
		for i, s := range row {
			cells[i] = plainly(s)
		}
		line(cells)
	}
	return b.String()
}

// plainly writes a text so that Markdown shows it as it is.
func plainly(s string) string {
	return markdownMarks.Replace(s)
}

var markdownMarks = strings.NewReplacer(
	`\`, `\\`, "|", `\|`, "*", `\*`, "_", `\_`, "`", "\\`", "[", `\[`, "]", `\]`, "<", `&lt;`, ">", `&gt;`, "&", "&amp;", "#", `\#`, "~", `\~`,
)
