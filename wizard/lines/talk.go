// Package lines is the line mode: it tells the pages of an app line by line, for pipes,
// for screen readers and for terminals that hold no window. What can be chosen is
// numbered; a choice is made by its number, its id or its words, and acts are words too.
// Nothing it writes moves a cursor, and nothing it reads is shown before card numbers in
// it are masked.
//
//	err := lines.Run(ctx, lines.NewReader(os.Stdin), os.Stdout, app, book, lines.Options{})
package lines

import (
	"context"
	"fmt"
	"io"
	"strings"

	"swipewise/tree"
	"swipewise/wizard/page"
	"swipewise/wizard/texts"
)

// Options are how an app is told.
type Options struct {
	Width  int      // of a line, in cells; 0 for the usual one
	Echo   bool     // show what was typed, where the terminal does not
	Orders []string // the words that the app knows; nil for those that work everywhere
	Hand   bool     // a hand types: lines that come at once were pasted, and are one text

	Greeted func() // done before the first page is told, once something stands; nil for nothing
}

// Run tells an app until it is over, the input ends or the context does. The error of
// an input that ended too early is the app's own.
func Run(ctx context.Context, in *Reader, out io.Writer, app page.App, book texts.Book, o Options) error {
	t := New(out, app, book, o)
	bell := make(chan struct{})
	ringing, rings := app.(page.Watcher)
	if rings {
		go func() {
			for ringing.Wait(ctx.Done()) {
				bell <- struct{}{}
			}
		}()
	}
	for asked := false; !t.face.Over && t.err == nil; {
		if !asked {
			t.write("> ")
		}
		asked = false
		if x := in.after(); x != nil {
			if x.err == nil || x.err == io.EOF {
				return t.ended()
			}
			return x.err
		}
		select {
		case <-ctx.Done():
			t.write("\n")
			if app.Leave(); len(t.face.Notice) == 0 {
				t.face.Say(t.texts().Lines.Goodbye)
			}
			t.notices()
			return ctx.Err()
		case <-bell:
			if ringing.Refresh(); len(t.face.Notice) == 0 && !t.face.Turned {
				asked = true // nothing is to be said: the question stands
				continue
			}
			t.write("\n")
			t.settle()
		case x, more := <-in.typed:
			switch {
			case !more || x.err == io.EOF:
				return t.ended()
			case x.err != nil:
				return x.err
			}
			if o.Hand && t.isText(x.line) {
				x.line = in.pasted(x.line, pasteGap)
			}
			t.Take(x.line)
		}
	}
	return t.err
}

// Talk is an app being told.
type Talk struct {
	app     page.App
	face    *page.Face
	book    texts.Book
	o       Options
	out     io.Writer
	err     error       // of writing
	offered []offer     // what numbers mean now
	inside  tree.Branch // the part of a long list that was told last; "" for all of it
}

// New begins to tell an app: it greets, and tells the first page.
func New(out io.Writer, app page.App, book texts.Book, o Options) *Talk {
	if o.Orders == nil {
		o.Orders = Everywhere()
	}
	t := &Talk{app: app, face: app.Facing(), book: book, o: o, out: out}
	t.face.Lines, t.face.Glyphs = true, page.NewGlyphs(false)
	t.hello()
	if o.Greeted != nil {
		o.Greeted()
	}
	t.show()
	return t
}

// Offered returns what numbers mean now.
func (t *Talk) Offered() []page.Choice {
	var out []page.Choice
	for _, o := range t.offered {
		o.Key = o.key
		out = append(out, o.Choice)
	}
	return out
}

func (t *Talk) texts() *texts.Texts { return t.book.In(t.face.Lang) }

func (t *Talk) write(s string) {
	if t.err == nil {
		_, t.err = io.WriteString(t.out, s)
	}
}

// tell writes a paragraph.
func (t *Talk) tell(text string) {
	p := newPaper(t.o.Width)
	p.put(0, 0, text)
	t.write(p.String())
}

func (t *Talk) notices() {
	for _, n := range t.face.Notice {
		t.tell(n)
	}
	t.face.Notice = nil
}

// hello greets, and names the words that can be typed.
func (t *Talk) hello() {
	t.tell(t.app.Page().Trail[0])
	t.tell(t.texts().Lines.Hello)
	t.tell(fmt.Sprintf(t.texts().Lines.Prompt, t.orders()))
	t.notices()
}

// orders lists the words that work, as they are shown.
func (t *Talk) orders() string {
	var out []string
	for _, id := range t.o.Orders {
		out = append(out, wordings(t.texts().Lines.Orders, id)[0])
	}
	return strings.Join(out, t.texts().Report.Between)
}

// settle says what has happened, and where one is now if that is somewhere else. What
// is laid over a page is told once.
func (t *Talk) settle() {
	if p := t.app.Page(); p.Over && !t.face.Over {
		t.notices()
		t.write(Sheet(t.texts(), t.o.Width, page.Sheet{Title: p.Title(), Lines: linesOf(p)}))
		p.Act(page.Back).Run("")
		t.face.Turned = false
	}
	t.notices()
	if t.face.Turned && !t.face.Over {
		t.inside = ""
		t.show()
	}
	t.face.Turned = false
}

func linesOf(p page.Page) []page.Line {
	var out []page.Line
	for _, b := range p.Blocks {
		out = append(out, b.Lines...)
	}
	return out
}

// show tells the page, and sets what numbers mean.
func (t *Talk) show() {
	p := t.app.Page()
	x := teller{t.texts(), newPaper(t.o.Width)}
	t.offered = nil
	x.page(p, func(items []page.Choice) { t.offer(x, items) })
	if finds(p) {
		x.put(0, 0, t.texts().Lines.Search)
	}
	t.write("\n" + x.String())
	t.notices()
	t.face.Turned = false
}

// finds reports whether one can type on a page to find a choice.
func finds(p page.Page) bool { return p.Prompt != nil && p.Prompt.Take == nil }

// ended says that the input is at its end.
func (t *Talk) ended() error {
	t.write("\n")
	var err error
	if e, ok := t.app.(page.Ender); ok {
		err = e.InputEnded()
	} else {
		t.app.Leave()
	}
	if t.notices(); t.err != nil {
		return t.err
	}
	return err
}

// Ask asks one question and returns what was typed. The error is io.EOF if nobody
// answers.
func Ask(in *Reader, out io.Writer, question string, echo bool) (string, error) {
	_, _ = io.WriteString(out, question+" ")
	x, more := <-in.typed
	if !more || x.err != nil {
		_, _ = io.WriteString(out, "\n")
		return "", io.EOF
	}
	line := Clean(x.line)
	if echo {
		_, _ = io.WriteString(out, line.Text+"\n")
	}
	return line.Text, nil
}
