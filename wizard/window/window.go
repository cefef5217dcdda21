// Package window shows an app in the window of a terminal: it draws the page that the
// app describes, gives keys to its choices and acts, and keeps what only a window has:
// its size, which part of a page is seen, the field that is typed in, help and the list
// of all that can be done. All full screens of Swipewise are this one:
//
//	err := window.Run(ctx, app, book, window.Options{})
package window

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"swipewise/wizard/guard"
	"swipewise/wizard/page"
	"swipewise/wizard/texts"
)

// Options are what a window is like.
type Options struct {
	ASCII   bool // marks, bars and rules in ASCII only
	NoColor bool
	Now     func() time.Time // tells when a key was pressed; nil: none is too quick for another
	FPS     int              // the most frames a second that are drawn; 0 for Bubble Tea's own

	NoShell bool // nobody is there who could continue the program once it is stopped: it is not offered

	Sizes <-chan tea.WindowSizeMsg // new sizes, where the terminal is far away; nil for one that is here
	Done  <-chan struct{}          // closed when a terminal that is far away is gone
}

// Window is an app in a window. It is a model of Bubble Tea.
type Window struct {
	app     page.App
	face    *page.Face
	book    texts.Book
	options Options
	look    page.Look
	over    *overlay // help, or all that can be done; nil for the app's own page
	input   Input
	typed   *string // the text that the input is of
	drawn   drawn
	beside  []string // what stands beside the page, as it was drawn last
	offset  int      // first line of the page that is seen
	moved   bool     // the current choice was moved to, and nothing else was pressed since
	last    pressed  // the key that turned the page
}

// New returns a window whose size is not known yet.
func New(app page.App, book texts.Book, o Options) *Window {
	w := &Window{app: app, face: app.Facing(), book: book, options: o, look: page.NewLook()}
	w.face.Glyphs = page.NewGlyphs(o.ASCII)
	return w
}

// Run shows an app until it is over or the context ends. Signals are the caller's to
// turn into the end of the context: bubbletea 2.0.10 never ends if its context is
// cancelled by a signal that it handles too.
func Run(ctx context.Context, app page.App, book texts.Book, o Options) error {
	settings := []tea.ProgramOption{tea.WithContext(ctx), tea.WithoutSignalHandler()}
	if o.FPS > 0 {
		settings = append(settings, tea.WithFPS(o.FPS))
	}
	if o.NoColor {
		settings = append(settings, tea.WithColorProfile(colorprofile.Ascii))
	}
	o.NoShell = o.NoShell || !guard.InShell()
	if o.Now == nil {
		o.Now = time.Now
	}
	_, err := guard.Run(New(app, book, o), settings...)
	return err
}

// App returns what the window shows.
func (w *Window) App() page.App { return w.app }

func (w *Window) texts() *texts.Texts { return w.book.In(w.face.Lang) }

// What comes to the window besides keys.
type (
	second  time.Time // has passed
	rang    struct{}  // the app has changed
	resized tea.WindowSizeMsg
)

// Init starts the clock and waits for changes, where the app has them. It asks the
// terminal nothing: one that answers no query must not matter.
func (w *Window) Init() tea.Cmd { return tea.Batch(w.tick(), w.listen(), w.watch()) }

// clocked reports whether a clock is shown.
func (w *Window) clocked() bool {
	t, ok := w.app.(page.Ticker)
	return ok && t.Clocked()
}

// tick asks for the next second where a clock is shown.
func (w *Window) tick() tea.Cmd {
	if !w.clocked() {
		return nil
	}
	return tea.Tick(time.Second, func(t time.Time) tea.Msg { return second(t) })
}

// listen waits for a change of the app.
func (w *Window) listen() tea.Cmd {
	b, ok := w.app.(page.Watcher)
	if !ok {
		return nil
	}
	return func() tea.Msg {
		if b.Wait(w.options.Done) {
			return rang{}
		}
		return nil
	}
}

// watch waits for a new size of a terminal that is far away.
func (w *Window) watch() tea.Cmd {
	if w.options.Sizes == nil {
		return nil
	}
	return func() tea.Msg {
		select {
		case size := <-w.options.Sizes:
			return resized(size)
		case <-w.options.Done:
			return nil
		}
	}
}

// Update takes one message.
func (w *Window) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	var cmd tea.Cmd
	w.face.Follow = false
	ticked := w.clocked()
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		w.resize(msg.Width, msg.Height)
	case resized:
		w.resize(msg.Width, msg.Height)
		cmd = w.watch()
	case tea.KeyPressMsg:
		cmd = w.press(msg)
	case tea.PasteMsg:
		w.paste(msg)
	case second:
		w.app.(page.Ticker).Tick()
		cmd = w.tick()
	case rang:
		w.app.(page.Watcher).Refresh()
		cmd = w.listen()
	}
	if !ticked {
		cmd = tea.Batch(cmd, w.tick())
	}
	return w, tea.Batch(cmd, w.settle())
}

// settle does what the app asks of its face, and draws the page anew.
func (w *Window) settle() tea.Cmd {
	f := w.face
	var cmd tea.Cmd
	switch {
	case f.Over:
		return tea.Quit
	case f.Copy != "":
		cmd, f.Copy = tea.SetClipboard(f.Copy), ""
	}
	if f.Turned {
		w.over, w.offset, w.moved, f.Turned = nil, 0, false, false
	}
	w.compose()
	return cmd
}

func (w *Window) resize(width, height int) {
	w.face.Width, w.face.Height = width, height
	w.face.Follow = w.offset > 0
}

// page returns what is to be seen: what the window has laid over the app's page, or
// that page.
func (w *Window) page() page.Page {
	w.face.Body = w.bodyHeight()
	if w.over != nil {
		return w.over.page(w)
	}
	p := w.app.Page()
	if p.Prompt != nil {
		w.follow(p.Prompt)
	}
	return p
}

// follow makes the line that is typed in the one that a prompt asks for.
func (w *Window) follow(p *page.Prompt) {
	if w.typed != p.Text {
		w.input, w.typed = NewInput(), p.Text
	}
	w.input.For(p)
	if w.input.Field.Value() != *w.typed {
		w.input.Field.SetValue(*w.typed)
		w.input.Field.CursorEnd()
	}
}
