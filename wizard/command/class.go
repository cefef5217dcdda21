package command

import (
	"context"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"swipewise/tree"
	"swipewise/wizard/record"
	"swipewise/wizard/report"
	"swipewise/wizard/words"
)

// classRun is one report on attempts that were kept.
type classRun struct {
	*app
	words        record.Words
	csv, out     string // files to write
	force        bool
	asJSON       bool
	course, name string // of a training record
	content      bool   // of the course, not who did it
	xapi, lrs    string // where statements are written and sent to
	ctx          context.Context
}

func (a *app) class() *cobra.Command {
	c := a.teach()
	c.Args = a.noCommand
	c.AddCommand(a.classMerge(), a.classReport(), a.classRecord(), a.classVerify())
	return c
}

func (a *app) classMerge() *cobra.Command {
	r := &classRun{app: a}
	return r.reading(a.w.Commands.ClassMerge, r.board)
}

func (a *app) classReport() *cobra.Command {
	r := &classRun{app: a}
	c := r.reading(a.w.Commands.ClassReport, r.board)
	c.Args = a.atMost(1)
	return c
}

func (a *app) classRecord() *cobra.Command {
	r := &classRun{app: a}
	c := r.reading(a.w.Commands.ClassRecord, r.completion)
	c.Flags().StringVar(&r.course, "course", record.TamperCourse, a.w.Flags.OfCourse)
	c.Flags().StringVar(&r.name, "name", "", a.w.Flags.Only)
	c.Flags().BoolVar(&r.content, "content", false, a.w.Flags.Content)
	return c
}

// reading starts a command that reads files of attempts.
func (r *classRun) reading(of about, run func(files []string) error) *cobra.Command {
	c := r.command(of, func(c *cobra.Command, args []string) error {
		r.ctx = c.Context()
		if err := words.Load(r.files, "record", &r.words); err != nil {
			return err
		}
		files, err := r.filesOf(args)
		if err != nil && !r.content {
			return err
		}
		return run(files)
	})
	f := c.Flags()
	f.SortFlags = false
	f.StringVar(&r.csv, "csv", "", r.w.Flags.CSV)
	f.StringVar(&r.out, "out", "", r.w.Flags.Page)
	f.StringVar(&r.xapi, "xapi", "", r.w.Flags.XAPI)
	f.StringVar(&r.lrs, "lrs", "", r.w.Flags.LRS)
	f.BoolVar(&r.force, "force", false, r.w.Flags.Force)
	f.BoolVar(&r.asJSON, "json", false, r.w.Flags.JSON)
	return c
}

func (r *classRun) practice() (*tree.Knowledge, *tree.Practice, error) {
	k, _, err := r.load()
	if err != nil {
		return nil, nil, err
	}
	practice, err := tree.LoadPractice(r.files, k)
	return k, practice, err
}

// board reports on everybody.
func (r *classRun) board(files []string) error {
	k, practice, err := r.practice()
	if err != nil {
		return err
	}
	all, troubles, err := r.read(files)
	if err != nil {
		return err
	}
	b := record.Report{Board: record.NewBoard(all, troubles, k, practice, r.l), Words: r.words, Lang: r.l, In: r.m.Now().Location()}
	if err := r.give(b.Board, b.Text, b.Markdown, b.CSV); err != nil {
		return err
	}
	if err := r.statements(r.ctx, all, files[0]); err != nil || r.csv == "" {
		return err
	}
	return r.tables(b.Tables())
}

// completion gives the training records of a course.
func (r *classRun) completion(files []string) error {
	k, practice, err := r.practice()
	if err != nil {
		return err
	}
	if known := record.Courses(practice); !slices.Contains(known, r.course) {
		return bad(r.w.Bad.NoCourse, sanitize(r.course), strings.Join(known, ", "))
	}
	if r.content {
		page := record.Content{Course: practice.Course(r.course), Knowledge: k, Practice: practice, Words: r.words, Lang: r.l}
		return r.give(page.Course, page.Markdown, page.Markdown, page.CSV)
	}
	all, _, err := r.read(files)
	if err != nil {
		return err
	}
	done := record.Completions(all, r.course, practice, r.l)
	if r.name != "" {
		done = ofName(done, r.name)
	}
	if len(done) == 0 {
		return bad("%s", r.w.Bad.Nobody)
	}
	c := record.Certificates{Completions: done, Words: r.words, Lang: r.l, In: r.m.Now().Location()}
	if len(files) == 1 {
		if seal, err := record.ReadSeal(files[0]); err == nil {
			c.Seal = seal.Short()
		}
	}
	return r.give(done, c.Markdown, c.Markdown, c.CSV)
}

// tables writes the other tables beside the first, one a file.
func (r *classRun) tables(all map[string][]byte) error {
	ext := filepath.Ext(r.csv)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		path := strings.TrimSuffix(r.csv, ext) + name + ext
		if err := r.writeFile(path, r.force, all[name]); err != nil {
			return err
		}
		r.tell(fmt.Sprintf(r.w.Says.Written, place(path), kilobytes(all[name])))
	}
	return nil
}

func ofName(all []record.Completion, name string) []record.Completion {
	var out []record.Completion
	for _, c := range all {
		if record.SameName(c.Name, name) {
			out = append(out, c)
		}
	}
	return out
}

// give writes the files that were asked for, and then what was found.
func (r *classRun) give(asJSON any, text, markdown func() string, csv func() []byte) error {
	for _, f := range []struct {
		path string
		data func() []byte
	}{{r.csv, csv}, {r.out, func() []byte { return []byte(markdown()) }}} {
		if f.path == "" {
			continue
		}
		data := f.data()
		if err := r.writeFile(f.path, r.force, data); err != nil {
			return err
		}
		r.tell(fmt.Sprintf(r.w.Says.Written, place(f.path), kilobytes(data)))
	}
	if r.asJSON {
		return report.Write(r.m.Out, asJSON)
	}
	_, err := fmt.Fprint(r.m.Out, text())
	return err
}
