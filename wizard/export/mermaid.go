package export

import (
	"fmt"
	"io"
	"strings"

	"swipewise/tree"
)

// Mermaid writes the tree as a Mermaid flow chart in one language: the root, the
// branches, what people start from in each, and the steps behind it.
func Mermaid(to io.Writer, o Options) error {
	c := chart{o: o}
	c.text.WriteString("%% " + o.Words.Title.In(o.Lang) + "\n%% " + o.Words.Chart.How.In(o.Lang) + "\n")
	c.text.WriteString("flowchart TD\n")
	root := c.node("([", "])", o.Words.Chart.Root.In(o.Lang))
	for _, b := range tree.Branches() {
		from := origins(o.Knowledge, b, o.Depth)
		if len(from) == 0 {
			continue
		}
		branch := c.node("[", "]", o.Words.Branches.of(b).In(o.Lang))
		c.edge(root, branch, "")
		for _, x := range from {
			seen := c.node("([", "])", originName(o.Words, o.Knowledge, x.event).In(o.Lang))
			c.edge(branch, seen, "")
			c.place(seen, "", x.to)
		}
	}
	_, err := io.WriteString(to, c.text.String())
	return err
}

// chart is a flow chart under way.
type chart struct {
	o     Options
	text  strings.Builder
	nodes int
}

// node adds a box with the given brackets and returns its id.
func (c *chart) node(open, shut, label string) string {
	id := fmt.Sprintf("n%d", c.nodes)
	c.nodes++
	fmt.Fprintf(&c.text, "    %s%s%s%s\n", id, open, quoted(label), shut)
	return id
}

func (c *chart) edge(from, to, label string) {
	if label != "" {
		label = "|" + quoted(label) + "|"
	}
	fmt.Fprintf(&c.text, "    %s -->%s %s\n", from, label, to)
}

// place adds a step and all that follows from it.
func (c *chart) place(from, by string, at *place) {
	w, l := c.o.Words, c.o.Lang
	lines := []string{doing(w, at.step).In(l)}
	if foot := likely(w, at.step); !foot.Empty() {
		lines = append(lines, foot.In(l))
	}
	open, shut := "[", "]"
	switch at.step.Kind {
	case tree.Ask:
		open, shut = "{{", "}}"
	case tree.Handover, tree.Paid:
		open, shut = "[[", "]]"
	case tree.Try:
	}
	id := c.node(open, shut, strings.Join(lines, "\n"))
	c.edge(from, id, by)
	for _, x := range at.ways {
		c.place(id, wayName(w, at.step, x).In(l), x.to)
	}
}

// quoted puts a label into quotation marks; what Mermaid would read as its own
// is written as an entity.
func quoted(label string) string {
	var s strings.Builder
	for _, r := range strings.TrimSpace(label) {
		switch r {
		case '\n':
			s.WriteString("<br/>")
		case '"', '#', '&', '<', '>', '`', '\\', '*', '_', '~', '[', ']', '{', '}', '(', ')', '|', ';':
			fmt.Fprintf(&s, "#%d;", r)
		default:
			s.WriteRune(r)
		}
	}
	return `"` + s.String() + `"`
}
