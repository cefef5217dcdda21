package command

import "github.com/spf13/cobra"

func (a *app) tree() *cobra.Command {
	c := a.command(a.w.Commands.Tree, func(c *cobra.Command, _ []string) error { return c.Help() })
	c.Args = a.noCommand
	c.AddCommand(a.edit(), a.check(), a.show(), a.export(), a.measure())
	return c
}
