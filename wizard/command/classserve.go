package command

import (
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"

	"github.com/spf13/cobra"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/class"
	"swipewise/wizard/class/host"
	"swipewise/wizard/class/serve"
	"swipewise/wizard/lines"
	"swipewise/wizard/record"
	"swipewise/wizard/train"
	"swipewise/wizard/words"
)

// Where a class is held unless something else is asked for: nobody else's computer
// can reach it.
const (
	usualListen = "127.0.0.1"
	usualPort   = 2222
)

// teaching is one run of class.
type teaching struct {
	practising
	listen string
	port   int
	count  int
	join   string // the join code
	words  *host.Words
	both   words.Pair[host.Words]
	plain  bool // the board is told line by line
	drills train.Options
	log    record.Log
	kept   int              // how many drills the class had before a break; 0 for none
	before []record.Attempt // of the same set, from before the program was started again
}

// teach is the command that holds a class.
func (a *app) teach() *cobra.Command {
	t := &teaching{practising: practising{app: a}}
	c := a.command(a.w.Commands.Class, func(c *cobra.Command, _ []string) error { return t.hold(c) })
	f := c.Flags()
	f.SortFlags = false
	f.StringVar(&t.listen, "listen", usualListen, a.w.Flags.Listen)
	f.IntVar(&t.port, "port", usualPort, fmt.Sprintf(a.w.Flags.Port, usualPort))
	f.StringVar(&t.set, "set", "", a.w.Flags.ClassSet)
	f.StringVar(&t.course, "course", "", a.w.Flags.Course)
	f.IntVar(&t.count, "count", 0, a.w.Flags.Count)
	f.StringVar(&t.level, "level", "", a.w.Flags.Level)
	f.StringVar(&t.join, codeFlag, "", a.w.Flags.JoinCode)
	f.StringVar(&t.file, "record", "", a.w.Flags.Record)
	f.StringVar(&t.site, "site", "", a.w.Flags.Site)
	f.StringVar(&t.trainer, "trainer", "", a.w.Flags.Trainer)
	return c
}

// hold holds the class.
func (t *teaching) hold(c *cobra.Command) error {
	var err error
	if t.both, err = words.Read[host.Words](t.files, "class"); err != nil {
		return err
	}
	t.words = t.both.In(t.l)
	if t.plain, _ = c.Flags().GetBool("plain"); !t.plain && !t.m.Terminal {
		return badInput(t.words.Bad.Terminal)
	}
	t.plain = t.plain || t.needsPlain()
	if err := t.prepare(c); err != nil {
		return err
	}
	dir := filepath.Dir(record.Place(runtime.GOOS, t.m.Env))
	key, print, err := serve.HostKey(serve.KeyPath(dir))
	if err != nil {
		return t.noKey(serve.KeyPath(dir), err)
	}
	sign := serve.SigningKeyPath(dir)
	if t.log.Key, err = serve.SigningKey(sign, true); err != nil {
		return t.noKey(sign, err)
	}
	address, err := t.open()
	if err != nil {
		return err
	}
	if err := t.codeFor(address.near); err != nil {
		return errors.Join(err, address.listener.Close())
	}
	slog.SetDefault(slog.New(slog.DiscardHandler)) // the libraries would write over the board
	o := host.Options{
		Size: len(t.drills.Cases), Set: t.name, Code: t.join, Join: t.command(address.shown, address.port), Nearby: address.near,
		Timed: t.drills.Level == record.Exam, Class: t.common(),
		Key: key, Print: print, Recall: t.before, Write: t.write, Drills: host.Lessons(t.drills), Cause: t.titleOf,
		Words: t.both, Book: t.drills.Book, Lang: t.l, NoColor: t.drills.Window.NoColor,
		Clock: class.Wall{}, Limits: serve.Usual(host.MostTrainees),
	}
	o.Shown, o.Title = host.Shown(t.drills)
	if t.plain {
		o.In, o.Out, o.Lines = t.typed(), t.m.Out, lines.Options{Width: t.m.Width, Echo: !t.m.Echoes}
	}
	h, err := host.New(o)
	if err != nil {
		return err
	}
	t.leftText = true
	_, _ = fmt.Fprintf(t.m.Out, t.words.Says.Again+"\n", place(t.log.Path), t.again())
	ctx, stop := t.face(c.Context())
	defer stop()
	if err := h.Run(ctx, address.listener); err != nil && ctx.Err() == nil {
		return err
	}
	_, err = fmt.Fprintf(t.m.Out, t.words.Says.Recorded+"\n", place(t.log.Path), name)
	return err
}

// common is what all attempts of the class have in common.
func (t *teaching) common() record.Attempt {
	return record.Attempt{
		Program: version, Lang: t.l, Set: t.drills.Set, Course: t.drills.Course, Level: t.drills.Level, Of: len(t.drills.Cases),
		Staff: t.drills.Staff, Trainer: t.drills.Trainer,
	}
}

// prepare reads what drills are made from, and checks what was asked for.
func (t *teaching) prepare(c *cobra.Command) error {
	var err error
	if t.drills, err = t.read(); err != nil {
		return err
	}
	if l := t.drills.Level; l == record.Worked || t.level != "" && !slices.Contains(record.Levels(), l) {
		return t.noneOf("--level", t.level, levels())
	}
	if err := t.choices(); err != nil {
		return err
	}
	if err := t.find(); err != nil {
		return err
	}
	if err := t.practising.choose(&t.drills, c); err != nil {
		return err
	}
	t.name = t.drills.Set + t.drills.Course
	all := len(t.drills.Cases)
	switch {
	case t.count == 0 && t.kept > 0: // as it was before the break
		t.count = min(all, t.kept)
	case t.count == 0:
		t.count = all
	case t.count < 0 || t.count > all:
		return bad(t.words.Bad.Count, t.count, all)
	}
	t.drills.Cases = t.drills.Cases[:t.count]
	return nil
}

// choices checks the port, the join code and the set.
func (t *teaching) choices() error {
	if host, port, err := net.SplitHostPort(t.listen); err == nil { // ADDR:PORT, as most programs take it
		n, err := strconv.Atoi(port)
		if err != nil {
			return bad(t.words.Bad.ListenPort, sanitize(t.listen))
		}
		t.listen, t.port = host, n
	}
	if t.port < 0 || t.port > 65535 {
		return bad(t.words.Bad.Port, t.port)
	}
	if t.join == "" {
		return nil // it is made once it is known who can guess it
	}
	code, ok := class.ParseCode(t.join)
	if !ok {
		return bad(t.words.Bad.Code, sanitize(t.join))
	}
	t.join = code
	return nil
}

// noKey says why there is no host key: the file cannot be read, holds none, or none
// can be written.
func (t *teaching) noKey(path string, err error) error {
	_, none := os.Lstat(path)
	switch {
	case none != nil:
		return bad(t.words.Bad.NewKey, place(path), t.w.Disk.Say(err))
	case errors.Is(err, serve.ErrNoKey):
		return bad(t.words.Bad.NotKey, place(path))
	}
	return bad(t.words.Bad.Key, place(path), t.w.Disk.Say(err))
}

// write writes an attempt down; what goes wrong is told on the board.
func (t *teaching) write(a record.Attempt) error {
	if err := t.log.Append(a); err != nil {
		return errors.New(t.w.Disk.Say(err))
	}
	return nil
}

// codeFor makes a join code, or refuses one that is too short where other machines
// can guess it.
func (t *teaching) codeFor(near bool) (err error) {
	if t.join == "" {
		t.join, err = class.NewCode(near)
	} else if !near && len(t.join) < class.ShortestFar {
		err = bad(t.words.Bad.FarCode, sanitize(t.join), class.ShortestFar)
	}
	return err
}

// find finds the file of records, and what is in it of this class: of the set that
// was asked for, or else of the last one that was recorded in the file.
func (t *teaching) find() error {
	if t.set != "" {
		set, ok := drill.ParseSet(t.set)
		if !ok {
			return bad(t.words.Bad.Set, sanitize(t.set))
		}
		t.set = set.String()
	}
	t.log.Path = t.file
	if t.file == "" {
		if t.set == "" && t.course == "" {
			t.set = drill.NewSet(anyNumber()).String()
		}
		place := record.Place(runtime.GOOS, t.m.Env)
		if place == "" {
			return badInput(t.words.Bad.Folder)
		}
		day := t.m.Now().Format("20060102")
		t.log.Path = filepath.Join(filepath.Dir(place), "class-"+t.set+t.course+"-"+day+".jsonl")
	}
	all, troubles, err := t.log.Read()
	if err != nil {
		return bad(t.words.Bad.Record, place(t.log.Path), t.w.Disk.Say(err))
	}
	if told, ok := t.drills.Records.Unread(t.log.Path, troubles, t.l); ok {
		t.tell(told)
	}
	if t.set == "" && t.course == "" {
		t.set = drill.NewSet(anyNumber()).String()
		for _, a := range all {
			if a.Set != "" {
				t.set = a.Set
			}
		}
	}
	for _, a := range all {
		if a.Set == t.set && a.Course == t.course {
			t.before = append(t.before, a)
			if a.Of > 0 && t.kept == 0 {
				t.kept = a.Of
			}
		}
	}
	return nil
}

func anyNumber() uint32 {
	b := make([]byte, 4)
	_, _ = rand.Read(b) // never fails: it ends the program instead
	return binary.LittleEndian.Uint32(b)
}

// again returns the flags that hold the same class again.
func (t *teaching) again() string {
	out := "--set " + t.set
	if t.course != "" {
		out = "--course " + t.course
	}
	if t.file != "" {
		out += " --record " + place(t.file)
	}
	return out
}

// titleOf returns what a cause is called; one that the knowledge has no more, by
// its id.
func (t *teaching) titleOf(id string) tree.Text {
	if c := t.k.Cause(id); c != nil {
		return c.Title
	}
	return tree.Text{ZH: id, EN: id}
}

// command is what trainees type to come in at an address.
func (t *teaching) command(host string, port int) string {
	out := "ssh "
	if port != 22 {
		out += "-p " + strconv.Itoa(port) + " "
	}
	return out + fmt.Sprintf(t.words.Says.Address, host)
}
