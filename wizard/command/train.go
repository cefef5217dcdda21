package command

import (
	"context"
	"math/rand/v2"
	"runtime"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/lines"
	"swipewise/wizard/record"
	"swipewise/wizard/train"
	"swipewise/wizard/train/trainee"
	"swipewise/wizard/words"
)

// practising is one run of train.
type practising struct {
	*app
	seed                      uint64
	hard                      int
	set, branch, code, level  string
	name, course, drill, file string
	clock                     bool
	number, site, role        string // of staff
	trainer                   string
	k                         *tree.Knowledge
	practice                  *tree.Practice
}

func (a *app) train(plainly *bool) *cobra.Command {
	t := &practising{app: a}
	c := a.command(a.w.Commands.Train, func(c *cobra.Command, _ []string) error { return t.run(c, *plainly) })
	c.Args = a.noCommand
	t.flags(c)
	a.completeTrain(c)
	c.AddCommand(a.trainCheck())
	return c
}

func (t *practising) flags(c *cobra.Command) {
	f := c.Flags()
	f.SortFlags = false
	f.StringVar(&t.set, "set", "", t.w.Flags.Set)
	f.StringVar(&t.branch, "branch", "", t.w.Flags.Branch)
	f.StringVar(&t.code, codeFlag, "", t.w.Flags.TrainCode)
	f.IntVar(&t.hard, "hard", 0, t.w.Flags.Hard)
	f.StringVar(&t.drill, "drill", "", t.w.Flags.Drill)
	f.StringVar(&t.course, "course", "", t.w.Flags.Course)
	f.StringVar(&t.level, "level", "", t.w.Flags.Level)
	f.StringVar(&t.name, "name", "", t.w.Flags.Name)
	f.Uint64Var(&t.seed, "seed", 0, t.w.Flags.TrainSeed)
	f.BoolVar(&t.clock, "clock", false, t.w.Flags.Clock)
	f.StringVar(&t.number, "staff", "", t.w.Flags.Staff)
	f.StringVar(&t.site, "site", "", t.w.Flags.Site)
	f.StringVar(&t.role, "role", "", t.w.Flags.Role)
	f.StringVar(&t.trainer, "trainer", "", t.w.Flags.Trainer)
	f.StringVar(&t.file, "record", "", t.w.Flags.Record)
}

// run plays drills: on the full screen where there is one, line by line otherwise.
func (t *practising) run(c *cobra.Command, plainly bool) error {
	o, err := t.options(c.Flags().Changed("seed"))
	if err != nil {
		return err
	}
	if t.level != "" && !slices.Contains(record.Levels(), o.Level) {
		return t.noneOf("--level", t.level, levels())
	}
	if err := t.choose(&o, c); err != nil {
		return err
	}
	if plainly || t.needsPlain() {
		return t.lineByLine(c.Context(), o)
	}
	return t.fullScreen(c.Context(), o)
}

func (t *practising) lineByLine(ctx context.Context, o train.Options) error {
	ctx, stop := t.face(ctx)
	defer stop()
	t.leftText = true
	return train.RunLines(ctx, t.typed(), t.m.Out, o, lines.Options{Width: t.m.Width, Echo: !t.m.Echoes})
}

// practise plays failures like one that a clerk just had.
func (a *app) practise(ctx context.Context, like drill.Choice, plainly bool) error {
	t := &practising{app: a}
	o, err := t.options(false)
	if err != nil {
		return err
	}
	o.Choice = like
	if err := t.drawFirst(&o); err != nil {
		return err
	}
	if plainly {
		return t.lineByLine(ctx, o)
	}
	return t.fullScreen(ctx, o)
}

func (t *practising) fullScreen(ctx context.Context, o train.Options) error {
	ctx, stop := t.face(ctx)
	defer stop()
	if err := train.Run(ctx, o); err != nil {
		return err
	}
	for _, line := range o.Notice {
		t.tell(line)
	}
	if ctx.Err() != nil {
		return context.Canceled
	}
	return nil
}

// options reads all that drills are made from, for whoever sits here.
func (t *practising) options(seeded bool) (train.Options, error) {
	o, err := t.read()
	if err != nil {
		return o, err
	}
	if t.name != "" {
		o.Name = record.Name(t.name)
	}
	o.Seed, o.Save = t.seeds(seeded), t.save
	t.keep(&o)
	return o, nil
}

// read reads all that drills are made from, whoever plays them.
func (t *practising) read() (train.Options, error) {
	var o train.Options
	k, book, err := t.load()
	if err != nil {
		return o, err
	}
	if t.practice, err = tree.LoadPractice(t.files, k); err != nil {
		return o, err
	}
	if o.Words, err = words.Read[train.Words](t.files, "train"); err != nil {
		return o, err
	}
	if err := words.Load(t.files, "record", &o.Records); err != nil {
		return o, err
	}
	t.k, o.Book, o.Lang = k, book, t.l
	o.Knowledge, o.Practice = k, t.practice
	o.Window.NoColor, o.Program, o.Clock = t.m.Env("NO_COLOR") != "", version, t.clock
	o.Level, o.Now = record.Level(t.level), t.m.Now
	o.Staff, o.Trainer = record.Staff{Number: t.number, Site: t.site, Role: t.role}, t.trainer
	return o, nil
}

// noneOf says that a flag has no such value, which is nearest, and which there are.
func (t *practising) noneOf(flag, value string, all []string) error {
	if near := tree.Nearest(value, all); near != "" {
		return bad(t.w.Bad.Near, flag, sanitize(value), near, strings.Join(all, ", "))
	}
	return bad(t.w.Bad.OneOf, flag, sanitize(value), strings.Join(all, ", "))
}

func levels() []string {
	var out []string
	for _, l := range record.Levels() {
		out = append(out, string(l))
	}
	return out
}

func branches() []string {
	var out []string
	for _, b := range tree.Branches() {
		if b != tree.BranchOther {
			out = append(out, string(b))
		}
	}
	return out
}

// vary returns what varies the drills of a course: chance, or in a class, which is to
// have the same ones after a break, its set.
func (t *practising) vary(o *train.Options) uint64 {
	if o.Seed == nil {
		return 0
	}
	return o.Seed()
}

func (t *practising) noSuch(flag, value string, c *cobra.Command) error {
	return bad(t.w.Bad.Value, flag, sanitize(value), c.CommandPath())
}

// keep lets attempts be kept, and reads those that were.
func (t *practising) keep(o *train.Options) {
	path := t.file
	if path == "" {
		path = record.Place(runtime.GOOS, t.m.Env)
	}
	if path == "" {
		return
	}
	log := record.Log{Path: path}
	var troubles []record.Trouble
	var err error
	if o.Attempts, troubles, err = log.Read(); err != nil {
		o.Notice = []string{o.Records.Unopened(path, t.l)}
	} else if told, ok := o.Records.Unread(path, troubles, t.l); ok {
		o.Notice = []string{told}
	}
	o.Keep = log.Append
}

// seeds returns where the seeds of drills come from: the one that was asked for and
// those after it, or chance.
func (t *practising) seeds(fixed bool) func() uint64 {
	if !fixed {
		return rand.Uint64
	}
	next := t.seed
	return func() uint64 {
		next++
		return next - 1
	}
}

// choose turns what was asked for into drills to begin with.
func (t *practising) choose(o *train.Options, c *cobra.Command) error {
	switch {
	case t.set != "":
		set, ok := drill.ParseSet(t.set)
		if !ok {
			return bad(t.w.Bad.NotSet, sanitize(t.set))
		}
		cases, err := set.Cases(t.k)
		o.Cases, o.Set = cases, set.String()
		return err
	case t.drill != "":
		d := t.practice.Drill(t.drill)
		if d == nil {
			var ids []string
			for _, d := range t.practice.Drills {
				ids = append(ids, d.ID)
			}
			return t.noneOf("--drill", t.drill, ids)
		}
		o.Cases = []*drill.Case{drill.Write(t.k, d)}
		return nil
	case t.course != "":
		var drills []*tree.Drill
		for _, d := range t.practice.Drills {
			if d.Course == t.course {
				drills = append(drills, d)
			}
		}
		if o.Course = t.course; len(drills) == 0 {
			return t.noneOf("--course", t.course, record.Courses(t.practice))
		}
		o.Cases = trainee.Varied(t.k, drills, t.vary(o))
		return nil
	}
	return t.draw(o, c)
}

// draw draws the first drill, if it was said what it should be like.
func (t *practising) draw(o *train.Options, c *cobra.Command) error {
	f := c.Flags()
	if !f.Changed("branch") && !f.Changed(codeFlag) && !f.Changed("hard") && !f.Changed("seed") {
		return nil
	}
	if t.branch != "" && (!slices.Contains(tree.Branches(), tree.Branch(t.branch)) || tree.Branch(t.branch) == tree.BranchOther) {
		return t.noneOf("--branch", t.branch, branches())
	}
	if f.Changed("hard") && (t.hard < 1 || t.hard > 3) {
		return bad(t.w.Bad.Range, "--hard", strconv.Itoa(t.hard), 1, 3)
	}
	o.Choice = drill.Choice{Branch: tree.Branch(t.branch), Hard: drill.Hardness(t.hard)}
	if t.code != "" {
		network, code, ok := strings.Cut(t.code, ":")
		if !ok {
			network, code = "", t.code
		}
		row := t.k.Code(tree.Fold(code), network, "")
		if row == nil {
			return t.noSuch("--"+codeFlag, t.code, c)
		}
		o.Choice.Code = row.Key()
	}
	return t.drawFirst(o)
}

// drawFirst draws the first drill.
func (t *practising) drawFirst(o *train.Options) error {
	drawn, err := drill.Draw(t.k, o.Choice, o.Seed())
	if err != nil {
		return badInput(t.w.Bad.NoDrill)
	}
	o.Cases = []*drill.Case{drawn}
	return nil
}
