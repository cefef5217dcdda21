package command

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"swipewise/tree"
	"swipewise/wizard/disk"
	"swipewise/wizard/export"
	"swipewise/wizard/words"
)

// The formats of an export.
const (
	formatHTML    = "html"
	formatMermaid = "mermaid"
	formatPoster  = "poster"
)

// exporting is what is to be written, and where.
type exporting struct {
	format, file string
	depth        int
	force, both  bool
}

func (a *app) export() *cobra.Command {
	var o exporting
	c := a.command(a.w.Commands.Export, func(*cobra.Command, []string) error { return a.exportTree(o) })
	c.Args = a.atMost(0)
	f := c.Flags()
	f.SortFlags = false
	f.StringVar(&o.format, "format", formatHTML, a.w.Flags.Format)
	f.StringVar(&o.file, "out", "", a.w.Flags.Out)
	f.BoolVar(&o.both, "both", false, a.w.Flags.Both)
	f.BoolVar(&o.force, "force", false, a.w.Flags.Force)
	f.IntVar(&o.depth, "depth", export.UsualDepth, fmt.Sprintf(a.w.Flags.Depth, export.UsualDepth))
	_ = c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions([]string{formatHTML, formatMermaid, formatPoster}, cobra.ShellCompDirectiveNoFileComp))
	return c
}

func (a *app) exportTree(o exporting) error {
	write := export.HTML
	switch o.format {
	case formatHTML:
	case formatMermaid:
		write = export.Mermaid
	case formatPoster:
		write = a.poster(o.both)
	default:
		return bad(a.w.Bad.Format, sanitize(o.format), formatHTML, formatMermaid+", "+formatPoster)
	}
	if o.file == "" && a.m.Terminal && o.format != formatMermaid {
		return badInput(a.w.Bad.NeedsOut)
	}
	if o.depth < 1 || o.depth > mostDepth {
		return bad(a.w.Bad.Range, "--depth", strconv.Itoa(o.depth), 1, mostDepth)
	}
	k, book, err := a.load()
	if err != nil {
		return err
	}
	var w export.Words
	if err := words.Load(a.files, "export", &w); err != nil {
		return err
	}
	var out bytes.Buffer
	if err := write(&out, export.Options{Knowledge: k, Words: w, Sheet: book.Sheets(), Lang: a.l, Depth: o.depth}); err != nil {
		return err
	}
	if o.file == "" {
		_, err = out.WriteTo(a.m.Out)
		return err
	}
	return a.writeOut(o, out.Bytes())
}

// poster writes the wall poster, in one language or in both.
func (a *app) poster(both bool) func(io.Writer, export.Options) error {
	return func(to io.Writer, o export.Options) error {
		langs := []tree.Lang{a.l}
		if both {
			langs = []tree.Lang{tree.ZH, tree.EN}
		}
		return export.Poster(to, export.PosterOptions{Options: o, Langs: langs, Day: a.m.Now().Format(time.DateOnly), Made: name + " " + version})
	}
}

// writeOut writes the file that was asked for, and says so.
func (a *app) writeOut(o exporting, data []byte) error {
	if err := a.writeFile(o.file, o.force, data); err != nil {
		return err
	}
	_, err := fmt.Fprintf(a.m.Out, a.w.Says.Written+"\n", place(o.file), kilobytes(data))
	return err
}

// writeFile writes a file. One that is there already may be somebody's work, so it
// is written over only if the user says so.
func (a *app) writeFile(path string, force bool, data []byte) error {
	a.writing.Lock()
	defer a.writing.Unlock()
	err := disk.Write(path, data, disk.How{Over: force})
	switch {
	case err == nil:
		return nil
	case !force && errors.Is(err, fs.ErrExist):
		return bad(a.w.Bad.Exists, place(path))
	}
	return bad(a.w.Bad.Unwritable, place(path), a.w.Disk.Say(err))
}

// kilobytes returns the size of data as it is told, at least 1.
func kilobytes(data []byte) int { return (len(data) + 1023) / 1024 }
