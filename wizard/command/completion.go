package command

import (
	"strings"

	"github.com/spf13/cobra"

	"swipewise/tree"
	"swipewise/wizard/record"
)

// shells are those that completions can be written for.
func shells() []string { return []string{"bash", "zsh", "fish", "powershell"} }

func (a *app) completion() *cobra.Command {
	c := a.command(a.w.Commands.Completion, func(c *cobra.Command, args []string) error {
		shell := ""
		if len(args) > 0 {
			shell = args[0]
		}
		root := c.Root()
		switch shell {
		case "bash":
			return root.GenBashCompletionV2(a.m.Out, true)
		case "zsh":
			return root.GenZshCompletion(a.m.Out)
		case "fish":
			return root.GenFishCompletion(a.m.Out, true)
		case "powershell":
			return root.GenPowerShellCompletionWithDesc(a.m.Out)
		}
		if shell == "" {
			return bad(a.w.Bad.NoShell, strings.Join(shells(), ", "))
		}
		return bad(a.w.Bad.Shell, sanitize(shell), strings.Join(shells(), ", "))
	})
	c.Args = a.atMost(1)
	c.ValidArgs = shells()
	return c
}

// completeSigns completes the ids that diagnose takes.
func (a *app) completeSigns(c *cobra.Command) {
	complete := func(flag string, of func(*tree.Knowledge) []string) {
		_ = c.RegisterFlagCompletionFunc(flag, func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			k := a.known()
			if k == nil {
				return nil, cobra.ShellCompDirectiveError
			}
			return of(k), cobra.ShellCompDirectiveNoFileComp
		})
	}
	complete(codeFlag, a.codesKnown)
	complete(networkFlag, (*tree.Knowledge).Schemes)
	complete(showsFlag, func(k *tree.Knowledge) []string {
		var out []string
		for _, d := range k.Displays() {
			out = append(out, d.ID+"\t"+a.say(d.Text))
		}
		return out
	})
	complete(answerFlag, func(k *tree.Knowledge) []string {
		var out []string
		for _, q := range k.Questions() {
			for _, x := range q.Answers {
				out = append(out, q.ID+"="+x.ID+"\t"+a.say(x.Text))
			}
		}
		return out
	})
	complete(triedFlag, func(k *tree.Knowledge) []string {
		var out []string
		for _, r := range k.Remedies() {
			for _, o := range []tree.Outcome{tree.Worked, tree.Failed, tree.Skipped} {
				out = append(out, r.ID+"="+string(o)+"\t"+a.say(r.Title))
			}
		}
		return out
	})
}

// completeTrain completes what drills are chosen by.
func (a *app) completeTrain(c *cobra.Command) {
	fixed := func(flag string, values ...string) {
		_ = c.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
	}
	fixed("branch", string(tree.BranchCard), string(tree.BranchDevice), string(tree.BranchNetwork), string(tree.BranchOperator))
	fixed("level", string(record.Worked), string(record.Guided), string(record.Free), string(record.Exam))
	fixed("hard", "1", "2", "3")
	_ = c.RegisterFlagCompletionFunc(codeFlag, func(c *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
		return a.completeCodes(c, nil, typed)
	})
}

func (a *app) completeCodes(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	k := a.known()
	if k == nil || len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	return a.codesKnown(k), cobra.ShellCompDirectiveNoFileComp
}

func (a *app) codesKnown(k *tree.Knowledge) []string {
	var out []string
	for _, c := range k.Codes() {
		if c.Key() == c.Code {
			out = append(out, c.Code+"\t"+a.say(c.Meaning))
		}
	}
	return out
}

// known loads the knowledge for a completion, which has nowhere to say what is
// wrong: then it is nil.
func (a *app) known() *tree.Knowledge {
	k, _, err := a.load()
	if err != nil {
		return nil
	}
	return k
}
