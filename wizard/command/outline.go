package command

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"swipewise/tree"
	"swipewise/wizard/report"
	"swipewise/wizard/sheet"
)

// outlineTexts are the words of the tree in the terminal.
type outlineTexts struct {
	Ask      string `yaml:"ask"` // question, leading cause, percent
	Try      string `yaml:"try"` // remedy, leading cause, percent
	Handover string `yaml:"handover"`
	Paid     string `yaml:"paid"`
	Fork     string `yaml:"fork"` // percent, answer
	Worked   string `yaml:"worked"`
	Failed   string `yaml:"failed"`
}

func (a *app) show() *cobra.Command {
	var asJSON bool
	var depth int
	c := a.command(a.w.Commands.Show, func(c *cobra.Command, _ []string) error {
		if plainly, _ := c.Flags().GetBool("plain"); !asJSON && !plainly && !c.Flags().Changed("depth") && !a.needsPlain() {
			return a.unfold(c.Context())
		}
		return a.showTree(depth, asJSON)
	})
	c.Args = a.atMost(0)
	f := c.Flags()
	f.SortFlags = false
	f.IntVar(&depth, "depth", usualDepth, fmt.Sprintf(a.w.Flags.Depth, usualDepth))
	f.BoolVar(&asJSON, "json", false, a.w.Flags.JSON)
	return c
}

// usualDepth is how many levels of the tree are shown; mostDepth keeps a
// misprint from growing for hours.
const (
	usualDepth = 2
	mostDepth  = 8
)

// unfold opens the tree on the full screen.
func (a *app) unfold(ctx context.Context) error {
	k, book, err := a.load()
	if err != nil {
		return err
	}
	o := a.screens(k, book)
	o.Outline = true
	return a.fullScreen(ctx, o)
}

func (a *app) showTree(depth int, asJSON bool) error {
	if depth < 0 || depth > mostDepth {
		return bad(a.w.Bad.Range, "--depth", strconv.Itoa(depth), 0, mostDepth)
	}
	k, _, err := a.load()
	if err != nil {
		return err
	}
	root := tree.Grow(tree.NewSession(k), depth)
	if asJSON {
		return report.Write(a.m.Out, report.Show(k, root, a.l))
	}
	var b strings.Builder
	a.outline(&b, root, 0)
	_, err = fmt.Fprint(a.m.Out, b.String())
	return err
}

// outline writes a node and what follows from it, each level further in.
func (a *app) outline(b *strings.Builder, n *tree.Node, level int) {
	indent := strings.Repeat("    ", level)
	b.WriteString(indent + a.nodeLine(n.Step) + "\n")
	for _, f := range n.Branches {
		fmt.Fprintf(b, indent+"  "+a.w.Print.Outline.Fork+"\n", sheet.Percent(f.P), a.forkName(n.Step, f.Event))
		if f.To != nil {
			a.outline(b, f.To, level+1)
		}
	}
}

func (a *app) nodeLine(step tree.Step) string {
	w, lead := a.w.Print.Outline, step.Belief[0]
	switch step.Kind {
	case tree.Ask:
		return fmt.Sprintf(w.Ask, a.say(step.Question.Text), a.say(lead.Cause.Title), sheet.Percent(lead.P))
	case tree.Try:
		return fmt.Sprintf(w.Try, a.say(step.Remedy.Title), a.say(lead.Cause.Title), sheet.Percent(lead.P))
	case tree.Paid:
		return w.Paid
	case tree.Handover:
	}
	return w.Handover
}

func (a *app) forkName(from tree.Step, e tree.Event) string {
	switch {
	case from.Question != nil && from.Question.Answer(e.Answer) != nil:
		return a.say(from.Question.Answer(e.Answer).Text)
	case e.Outcome == tree.Worked:
		return a.w.Print.Outline.Worked
	}
	return a.w.Print.Outline.Failed
}
