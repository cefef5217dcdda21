package command

import (
	"bytes"
	"errors"

	"github.com/spf13/cobra"

	"swipewise/wizard/journal"
	"swipewise/wizard/note"
	"swipewise/wizard/report"
)

// The forms of a note.
const (
	formText     = "text"
	formMarkdown = "markdown"
	formJSON     = "json"
)

// historyNote writes the note of a run that was kept.
func (a *app) historyNote() *cobra.Command {
	r := &historyRun{app: a}
	var form string
	var to exporting
	c := a.command(a.w.Commands.HistoryNote, func(_ *cobra.Command, args []string) error { return r.note(args, form, to) })
	c.Args = a.atMost(1)
	c.Flags().StringVar(&form, "format", formText, a.w.Flags.NoteForm)
	c.Flags().StringVar(&to.file, "out", "", a.w.Flags.Out)
	c.Flags().BoolVar(&to.force, "force", false, a.w.Flags.Force)
	a.journalFlag(c, &r.shelf)
	_ = c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions([]string{formText, formMarkdown, formJSON}, cobra.ShellCompDirectiveNoFileComp))
	return c
}

func (r *historyRun) note(args []string, form string, to exporting) error {
	k, book, err := r.load()
	if err != nil {
		return err
	}
	profile, _ := r.profile()
	j, err := r.open(k, profile)
	if err != nil {
		return err
	}
	defer r.shelf.close()
	if len(args) == 0 {
		return bad(r.words.Bad.Ref, "")
	}
	e, err := j.Of(args[0])
	if errors.Is(err, journal.ErrNone) {
		return bad(r.words.Bad.Ref, sanitize(args[0]))
	}
	var moves []journal.Move
	if err == nil {
		moves, err = j.Moves(e)
	}
	if err != nil {
		return r.closed(err)
	}
	s, _ := journal.Replay(moves, profile.Shop(), k)
	t := book.In(r.l)
	kept := note.Kept{Ref: e.ID, Began: e.Began, Path: note.PathOf(s, t.Sheet)}
	var out bytes.Buffer
	switch form {
	case formText:
		out.WriteString(note.Of(s, profile, t.Note, kept))
	case formMarkdown:
		out.WriteString(note.Markdown(note.Of(s, profile, t.Note, kept)))
	case formJSON:
		err = report.Write(&out, note.JSON(s, profile, t.Note, kept))
	default:
		return bad(r.words.Bad.Value, "--format", sanitize(form), formText+", "+formMarkdown+", "+formJSON)
	}
	switch {
	case err != nil:
		return err
	case to.file != "":
		return r.writeOut(to, out.Bytes())
	}
	_, err = out.WriteTo(r.m.Out)
	return err
}
