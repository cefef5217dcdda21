package command

import (
	"cmp"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"swipewise/tree"
	"swipewise/wizard/mask"
)

// version is the version of the program.
const version = "0.1.0"

// root builds the command tree in the user's language.
func (a *app) root() *cobra.Command {
	var lang string
	var plainly bool
	var kept shelf
	root := a.command(a.w.Commands.Wizard, func(cmd *cobra.Command, _ []string) error {
		return a.start(cmd.Context(), plainly, &kept)
	})
	root.Version = version
	root.SetVersionTemplate(name + " {{.Version}}\n")
	root.SilenceErrors, root.SilenceUsage = true, true
	root.CompletionOptions.DisableDefaultCmd = true
	root.Args = a.noCommand
	root.PersistentPreRunE = func(c *cobra.Command, _ []string) error { return cmp.Or(a.settle(lang), a.noCards(c)) }
	root.SetFlagErrorFunc(a.wrongFlag)
	root.SetHelpFunc(func(c *cobra.Command, _ []string) { _, _ = fmt.Fprint(a.m.Out, a.help(c)) })
	root.SetUsageFunc(func(c *cobra.Command) error {
		_, err := fmt.Fprint(a.m.Err, a.help(c))
		return err
	})

	f := root.PersistentFlags()
	f.StringVar(&lang, "lang", "", a.w.Flags.Lang)
	f.String("assets", "", a.w.Flags.Assets) // read before the commands are built
	f.BoolVar(&plainly, "plain", false, a.w.Flags.Plain)
	f.BoolP("help", "h", false, a.w.Flags.Help)
	f.SortFlags = false
	a.journalFlag(root, &kept)
	root.Flags().BoolVar(&kept.none, "no-journal", false, a.w.Flags.NoJournal)
	root.Flags().BoolP("version", "v", false, a.w.Flags.Version)
	_ = root.RegisterFlagCompletionFunc("lang", cobra.FixedCompletions([]string{string(tree.ZH), string(tree.EN)}, cobra.ShellCompDirectiveNoFileComp))
	_ = root.MarkPersistentFlagDirname("assets")

	root.AddCommand(a.diagnose(), a.code(), a.class(), a.tree(), a.setup(&plainly), a.history(&plainly), a.stats(&plainly), a.train(&plainly), a.completion())
	root.SetHelpCommand(a.helpCommand())
	return root
}

// command starts a command with its texts.
func (a *app) command(of about, run func(*cobra.Command, []string) error) *cobra.Command {
	return &cobra.Command{
		Use:                   of.Use,
		Short:                 of.Short,
		Long:                  of.Long,
		DisableFlagsInUseLine: true,
		RunE:                  run,
	}
}

func (a *app) helpCommand() *cobra.Command {
	c := a.command(a.w.Commands.Help, nil)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		of, rest, err := cmd.Root().Find(args)
		if err != nil || of == cmd.Root() && len(rest) > 0 {
			return a.noCommand(cmd.Root(), rest)
		}
		return of.Help()
	}
	return c
}

// settle refuses a language or a folder of assets that is not there.
func (a *app) settle(lang string) error {
	if _, ok := languageNamed(lang); !ok && lang != "" {
		return bad(a.w.Bad.Lang, sanitize(lang))
	}
	return a.wrong
}

// noCards refuses a number that is like one of a card: it would be kept with a
// drill, or shown with what was measured.
func (a *app) noCards(c *cobra.Command) (err error) {
	c.Flags().Visit(func(f *pflag.Flag) {
		switch f.Value.Type() {
		case "int", "uint64", "float64":
			if mask.Card(f.Value.String()) && err == nil {
				err = bad(a.w.Bad.CardFlag, f.Name)
			}
		}
	})
	return err
}

// noCommand refuses words where a command is expected.
func (a *app) noCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	c.SuggestionsMinimumDistance = 2
	line := fmt.Sprintf(a.w.Bad.Command, sanitize(args[0]))
	if near := c.SuggestionsFor(args[0]); len(near) > 0 {
		return badInput(line + fmt.Sprintf(a.w.Bad.Nearest, near[0]))
	}
	if c.HasParent() {
		return badInput(line + fmt.Sprintf(a.w.Bad.SeeHelp, c.CommandPath()))
	}
	return badInput(line + fmt.Sprintf(a.w.Bad.CommandSign, sanitize(args[0])))
}

// atMost takes no more than n words after a command.
func (a *app) atMost(n int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) > n {
			return bad(a.w.Bad.TooMany, c.CommandPath(), sanitize(args[n]))
		}
		return nil
	}
}

// wrongFlag words what the reader of the flags found wrong.
func (a *app) wrongFlag(c *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	var bare *pflag.ValueRequiredError
	var value *pflag.InvalidValueError
	var syntax *pflag.InvalidSyntaxError
	switch {
	case errors.As(err, &unknown):
		return a.noFlag(c, unknown)
	case errors.As(err, &bare):
		return bad(a.w.Bad.NeedsValue, "--"+bare.GetFlag().Name, c.CommandPath())
	case errors.As(err, &value):
		return bad(a.w.Bad.Value, "--"+value.GetFlag().Name, sanitize(value.GetValue()), c.CommandPath())
	case errors.As(err, &syntax):
		return badInput(fmt.Sprintf(a.w.Bad.Flag, sanitize(syntax.GetSpecifiedFlag())) + fmt.Sprintf(a.w.Bad.SeeHelp, c.CommandPath()))
	}
	return badInput(oneLine(err.Error()))
}

func (a *app) noFlag(c *cobra.Command, err *pflag.NotExistError) error {
	flag := "--" + err.GetSpecifiedName()
	if err.GetSpecifiedShortnames() != "" {
		flag = "-" + err.GetSpecifiedName()
	}
	line := fmt.Sprintf(a.w.Bad.Flag, sanitize(flag))
	var names []string
	c.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	if near := nearest(err.GetSpecifiedName(), names); near != "" {
		return badInput(line + fmt.Sprintf(a.w.Bad.Nearest, "--"+near))
	}
	return badInput(line + fmt.Sprintf(a.w.Bad.SeeHelp, strings.TrimSpace(c.CommandPath())))
}
