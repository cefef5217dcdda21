package command

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"swipewise/tree"
	"swipewise/wizard/lines"
	"swipewise/wizard/report"
	"swipewise/wizard/sheet"
	"swipewise/wizard/texts"
)

func (a *app) code() *cobra.Command {
	var asJSON bool
	c := a.command(a.w.Commands.Code, func(c *cobra.Command, args []string) error {
		if plainly, _ := c.Flags().GetBool("plain"); len(args) == 0 && !asJSON && !plainly && !a.needsPlain() {
			return a.lookUp(c.Context())
		}
		return a.explain(args, asJSON)
	})
	c.Args = a.atMost(1)
	c.Flags().BoolVar(&asJSON, "json", false, a.w.Flags.JSON)
	c.ValidArgsFunction = a.completeCodes
	return c
}

// lookUp opens all codes on the full screen.
func (a *app) lookUp(ctx context.Context) error {
	k, book, err := a.load()
	if err != nil {
		return err
	}
	o := a.screens(k, book)
	o.LookUp = true
	return a.fullScreen(ctx, o)
}

// explain says what a code means, scheme by scheme; without a code it lists
// them all.
func (a *app) explain(args []string, asJSON bool) error {
	k, book, err := a.load()
	if err != nil {
		return err
	}
	t, rows, given := book.In(a.l), k.Codes(), ""
	if len(args) > 0 {
		line := lines.Clean(args[0])
		if given = line.Text; line.Hid {
			return bad("%s", t.Start.Masked)
		}
		if rows = codesFor(k, given); len(rows) == 0 {
			return bad("%s", report.Nobody(k, given, "", t.Report))
		}
	}
	if asJSON {
		return report.Write(a.m.Out, report.Codes(k, rows, a.l))
	}
	out := list(a.l, rows)
	if given != "" {
		out = pages(t, k, rows)
	}
	_, err = fmt.Fprint(a.m.Out, out)
	return err
}

// pages writes the page of each code that is among the rows.
func pages(t *texts.Texts, k *tree.Knowledge, rows []*tree.Code) string {
	var out []string
	written := map[string]bool{}
	for _, c := range rows {
		if !written[c.Code] {
			out = append(out, lines.Sheet(t, 0, sheet.Code(t.Sheet, k, c)))
		}
		written[c.Code] = true
	}
	return strings.Join(out, "\n")
}

// codesFor returns the rows that a code, a code of one scheme, or the words
// beside a code on a screen mean.
func codesFor(k *tree.Knowledge, given string) []*tree.Code {
	if network, code, ok := strings.Cut(given, ":"); ok {
		if c := k.Code(strings.ToUpper(tree.Fold(code)), network, ""); c != nil {
			return []*tree.Code{c}
		}
		return nil
	}
	if rows := k.CodesNamed(tree.Fold(given)); len(rows) > 0 {
		return rows
	}
	if code, _, ok := k.CodeIn(given); ok {
		return k.CodesNamed(code)
	}
	return k.CodesSaying(given)
}

// list writes one line for each code.
func list(l tree.Lang, rows []*tree.Code) string {
	var b strings.Builder
	for _, c := range rows {
		fmt.Fprintf(&b, "%-4s %-14s %s\n", c.Code, c.Scheme, c.Meaning.In(l))
	}
	return b.String()
}
