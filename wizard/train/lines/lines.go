// Package lines is the practice drill line by line: for pipes, for screen readers,
// and for terminals that hold no full screen. It plays through the same trainee as
// the full screen and has the same words; what is picked is picked by its number,
// its id or its words.
//
//	err := lines.Run(ctx, os.Stdin, os.Stdout, lines.Options{Options: …, Words: words, Texts: texts})
package lines

import (
	"context"
	"fmt"
	"io"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/debrief"
	"swipewise/wizard/plain"
	"swipewise/wizard/record"
	"swipewise/wizard/train"
	"swipewise/wizard/train/trainee"
)

// Options are what a run needs.
type Options struct {
	trainee.Options
	Words train.Words
	Texts plain.Texts
	Save  func(text string) (path string, err error) // keeps a debrief; nil if nothing can be kept
	Echo  bool                                       // show what was typed, where the terminal does not
}

// Run plays drills until the trainee quits, the input ends or the context does. A
// drill that is open by then is kept.
func Run(ctx context.Context, in io.Reader, out io.Writer, o Options) error {
	t := &talk{Texts: o.Texts, Trainee: trainee.New(o.Options, o.Texts.Lang), o: o, out: out}
	t.hello()
	if t.Run == nil {
		t.home()
	} else {
		t.play()
	}
	typed := plain.Lines(in, ctx.Done())
	for !t.over && t.err == nil {
		t.write("> ")
		select {
		case <-ctx.Done():
			t.write("\n")
			t.leave()
			return ctx.Err()
		case x := <-typed:
			switch {
			case x.Err == io.EOF:
				t.write("\n")
				t.leave()
				return t.err
			case x.Err != nil:
				return x.Err
			}
			t.take(x.Line)
		}
	}
	return t.err
}

// talk is one run: the trainee and where they are.
type talk struct {
	plain.Texts
	*trainee.Trainee
	o       Options
	out     io.Writer
	err     error // of writing
	here    place
	offered []item // what numbers mean now
	over    bool
}

func (t *talk) in(x tree.Text) string { return x.In(t.Lang) }

func (t *talk) write(s string) {
	if t.err == nil {
		_, t.err = io.WriteString(t.out, s)
	}
}

// tell writes one paragraph.
func (t *talk) tell(text string) {
	p := t.NewPage()
	p.Put(0, 0, text)
	t.write(p.String())
}

// hello greets, and names the words that can be typed.
func (t *talk) hello() {
	t.tell(t.in(t.o.Words.App))
	t.tell(t.in(t.Words.Hello))
	t.tell(fmt.Sprintf(t.in(t.Words.Prompt), t.everywhere()))
}

func (t *talk) everywhere() string {
	return strings.Join(t.Words.Everywhere(t.Lang), t.in(t.Report.Between))
}

// leave ends the talk. A drill that is open is kept.
func (t *talk) leave() {
	t.over = true
	if !t.Playing() || t.Run.Record.Level == record.Worked {
		t.tell(t.in(t.Words.Goodbye))
		return
	}
	err := t.Keep()
	t.kept(err)
	if err == nil && t.o.Keep != nil {
		t.tell(t.in(t.o.Words.Lines.Ended))
	}
}

// kept says so if what was done could not be kept.
func (t *talk) kept(err error) {
	if err != nil {
		t.tell(t.in(t.o.Words.Score.KeptNot))
	}
}

// texts are the words that scores and debriefs are written with.
func (t *talk) texts() debrief.Texts {
	return debrief.Texts{Words: t.o.Words.Debrief, Sheet: t.Sheet, ASCII: true}
}
