package command

import (
	"fmt"

	"github.com/spf13/cobra"

	"swipewise/tree"
	"swipewise/wizard/report"
)

func (a *app) tree() *cobra.Command {
	c := a.command(a.w.Commands.Tree, func(c *cobra.Command, _ []string) error { return c.Help() })
	c.Args = a.noCommand
	c.AddCommand(a.edit(), a.check(), a.show(), a.export(), a.measure())
	return c
}

func (a *app) check() *cobra.Command {
	var asJSON bool
	var claims string
	c := a.command(a.w.Commands.Check, func(*cobra.Command, []string) error {
		if claims != "" {
			return a.checkClaims(claims, asJSON)
		}
		k, _, err := a.load()
		if faults, broken := tree.AsFaults(err); asJSON && (err == nil || broken) {
			if wrote := report.Write(a.m.Out, report.Faults(faults, a.l)); wrote != nil {
				return wrote
			}
		}
		if err != nil || asJSON {
			return err
		}
		_, err = fmt.Fprintf(a.m.Out, a.say(a.w.Says.Sound)+"\n",
			len(k.Causes()), len(k.Questions()), len(k.Remedies()), len(k.Hazards()), len(k.Displays()), len(k.Codes()))
		return err
	})
	c.Args = a.atMost(0)
	c.Flags().SortFlags = false
	c.Flags().StringVar(&claims, "claims", "", a.say(a.w.Flags.Claims))
	c.Flags().BoolVar(&asJSON, "json", false, a.say(a.w.Flags.JSON))
	return c
}
