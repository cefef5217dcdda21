package setup

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/shop"
	"swipewise/wizard/wrap"
)

// ErrEnded is the error of a form whose input ended before it was filled in.
var ErrEnded = errors.New("input ended before the form did")

const (
	lineWidth   = 78   // of what is written
	longestLine = 4096 // bytes of a line that is read
)

// Ask asks for the same line by line, for pipes and screen readers. Echo shows
// what was typed, where the terminal does not.
func Ask(in io.Reader, out io.Writer, o Options, echo bool) (shop.Profile, bool, error) {
	a := &asker{Options: o, in: bufio.NewScanner(in), out: out, echo: echo}
	a.in.Buffer(nil, longestLine)
	a.put(o.Words.Says.Hello.In(o.Lang))
	p := o.Profile
	for i, f := range shop.Fields() {
		a.put(fmt.Sprintf("\n%d/%d  %s", i+1, len(shop.Fields()), o.Words.Ask.of(f).In(o.Lang)))
		next, leave, err := a.ask(p, f)
		if err != nil || leave {
			return o.Profile, false, err
		}
		p = next
	}
	return p, true, a.err
}

type asker struct {
	Options
	in   *bufio.Scanner
	out  io.Writer
	echo bool
	err  error // of writing
}

// put writes a paragraph.
func (a *asker) put(text string) {
	for _, line := range wrap.Lines(text, lineWidth) {
		a.write(strings.TrimRight(line, " ") + "\n")
	}
}

func (a *asker) write(s string) {
	if a.err == nil {
		_, a.err = io.WriteString(a.out, s)
	}
}

// ask asks for one field until the answer can be taken.
func (a *asker) ask(p shop.Profile, f shop.Field) (next shop.Profile, leave bool, err error) {
	a.offer(p, f)
	for {
		a.write("> ")
		if !a.in.Scan() {
			a.write("\n")
			if a.err != nil {
				return p, false, a.err
			}
			return p, false, errors.Join(ErrEnded, a.in.Err())
		}
		typed := shop.Tidy(a.in.Text())
		if a.echo {
			a.write(shown(typed) + "\n")
		}
		switch typed {
		case "":
			return p, false, nil
		case "q", "Q":
			return p, true, nil
		}
		next, err := p.With(f, a.values(f, typed)...)
		if err == nil {
			return next, false, nil
		}
		a.put(fill(a.Words.Says.Wrong, a.Lang, a.Words.Wrong(a.Lang, err)))
	}
}

// offer lists what a field can be, and says what it is now.
func (a *asker) offer(p shop.Profile, f shop.Field) {
	for i, id := range f.Options() {
		a.put(fmt.Sprintf("  %d  %s", i+1, a.Words.Option.of(id).In(a.Lang)))
	}
	if f.Options() != nil {
		a.put("  0  " + a.Words.Option.Unsaid.In(a.Lang))
	}
	if hint := a.Words.Hint.of(f); !hint.Empty() {
		a.put("  " + hint.In(a.Lang))
	}
	if f.Several() {
		a.put("  " + a.Words.Says.Numbers.In(a.Lang))
	}
	if now := a.Words.Value(a.Lang, p, f); now != "" {
		a.put(fill(a.Words.Says.Now, a.Lang, now))
	}
}

// values turns what was typed into values: a dash clears, options are given by
// their numbers, their ids or their words.
func (a *asker) values(f shop.Field, typed string) []string {
	options := f.Options()
	switch {
	case typed == "-", options != nil && typed == "0":
		return nil
	case options == nil:
		return []string{typed}
	}
	var out []string
	parts := []string{typed}
	if f.Several() {
		parts = strings.FieldsFunc(typed, func(r rune) bool { return strings.ContainsRune(" ,、;", r) })
	}
	for _, part := range parts {
		out = append(out, a.option(options, part))
	}
	return out
}

func (a *asker) option(options []string, typed string) string {
	if n, err := strconv.Atoi(typed); err == nil && n >= 1 && n <= len(options) {
		return options[n-1]
	}
	for _, id := range options {
		words := a.Words.Option.of(id)
		if strings.EqualFold(typed, id) || strings.EqualFold(typed, words.ZH) || strings.EqualFold(typed, words.EN) {
			return id
		}
	}
	return typed
}

// Sure asks whether a file is to be removed. The error is ErrEnded if nobody
// answers.
func Sure(in io.Reader, out io.Writer, w Words, l tree.Lang, path string, echo bool) (bool, error) {
	a := &asker{in: bufio.NewScanner(in), out: out, echo: echo}
	a.in.Buffer(nil, longestLine)
	a.write(fill(w.Says.Sure, l, path) + " ")
	if !a.in.Scan() {
		a.write("\n")
		return false, ErrEnded
	}
	typed := shop.Tidy(a.in.Text())
	if echo {
		a.write(shown(typed) + "\n")
	}
	return strings.EqualFold(typed, "y") || strings.EqualFold(typed, "yes") || typed == "是", a.err
}
