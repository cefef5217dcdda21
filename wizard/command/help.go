package command

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"swipewise/wizard/wrap"
)

// helpWidth is the width of the help, in cells.
const helpWidth = 78

// help returns the help of a command, in the user's language throughout.
func (a *app) help(c *cobra.Command) string {
	var b strings.Builder
	for _, line := range wrap.Lines(c.Long, helpWidth) {
		b.WriteString(line + "\n")
	}
	usage := c.CommandPath()
	if _, rest, ok := strings.Cut(c.Use, " "); ok {
		usage += " " + rest
	}
	section(&b, a.w.Help.Usage, [][2]string{{usage, ""}})
	section(&b, a.w.Help.Commands, subcommands(c))
	section(&b, a.w.Help.Flags, flags(c.Flags(), c.Root().PersistentFlags()))
	section(&b, a.w.Help.Global, flags(c.Root().PersistentFlags(), nil))
	if c.HasAvailableSubCommands() {
		fmt.Fprintf(&b, "\n"+a.w.Help.More+"\n", c.CommandPath())
	}
	return b.String()
}

func subcommands(c *cobra.Command) [][2]string {
	var rows [][2]string
	for _, sub := range c.Commands() {
		if sub.IsAvailableCommand() {
			rows = append(rows, [2]string{sub.Name(), sub.Short})
		}
	}
	return rows
}

// flags lists flags in the order in which they were made. The text of a flag
// may begin with the name of its value, between backquotes.
func flags(set *pflag.FlagSet, but *pflag.FlagSet) [][2]string {
	var rows [][2]string
	set.VisitAll(func(f *pflag.Flag) {
		if but != nil && but.Lookup(f.Name) != nil {
			return
		}
		left, usage := "--"+f.Name, f.Usage
		if f.Shorthand != "" {
			left = "-" + f.Shorthand + ", " + left
		}
		if parts := strings.SplitN(usage, "`", 3); len(parts) == 3 && parts[0] == "" {
			left, usage = left+" "+parts[1], strings.TrimSpace(parts[2])
		}
		rows = append(rows, [2]string{left, usage})
	})
	return rows
}

// section writes a heading and rows of two columns under it.
func section(b *strings.Builder, heading string, rows [][2]string) {
	if len(rows) == 0 {
		return
	}
	b.WriteString("\n" + heading + "\n")
	left := 0
	for _, r := range rows {
		left = max(left, ansi.StringWidth(r[0]))
	}
	for _, r := range rows {
		if r[1] == "" {
			b.WriteString("  " + r[0] + "\n")
			continue
		}
		gap := strings.Repeat(" ", left-ansi.StringWidth(r[0])+2)
		for i, line := range wrap.Lines(r[1], helpWidth-left-4) {
			if i == 0 {
				b.WriteString("  " + r[0] + gap + line + "\n")
			} else {
				b.WriteString(strings.Repeat(" ", left+4) + line + "\n")
			}
		}
	}
}
