// Package host puts a class together: the room, the server that lets trainees in,
// the board, and the file that everything is recorded in.
//
//	h, err := host.New(host.Options{Size: 6, Code: code, …})
//	err = h.Run(ctx, listener)
package host

import (
	"cmp"
	"context"
	"io"
	"net"
	"time"

	tea "charm.land/bubbletea/v2"

	"swipewise/tree"
	"swipewise/wizard/class"
	"swipewise/wizard/class/board"
	"swipewise/wizard/class/seat"
	"swipewise/wizard/class/serve"
	"swipewise/wizard/lines"
	"swipewise/wizard/page"
	"swipewise/wizard/record"
	"swipewise/wizard/texts"
	"swipewise/wizard/window"
	"swipewise/wizard/words"
)

// MostTrainees is how many a class takes.
const MostTrainees = 400

// Drills makes the screens of the drills of one trainee. It may be called from
// several goroutines.
type Drills func(p *class.Membership) func(number int, f *page.Face) seat.Drill

// Options are what a class needs from the program that starts it. What they hold is
// shared by all trainees and never changes.
type Options struct {
	Size    int // how many drills
	Set     string
	Code    string // the join code, as class.ParseCode gives it
	Join    string // what trainees type to come in
	Nearby  bool   // nobody can come in from another machine
	Key     []byte // the host key, PEM
	Print   string // its fingerprint
	Recall  []record.Attempt
	Write   class.Write
	Drills  Drills
	Cause   func(id string) tree.Text
	Shown   func(number int, l tree.Lang) board.Failure     // what a drill is about; nil for a board that shows none
	Title   func(number int, l tree.Lang, id string) string // of what can be done, named or said in a drill
	Timed   bool                                            // drills are exams, on a clock
	Class   record.Attempt                                  // what all attempts have in common, for the list of who came
	Words   words.Pair[Words]
	Book    texts.Book
	Lang    tree.Lang
	NoColor bool
	Clock   class.Clock
	Limits  serve.Limits
	In      *lines.Reader // where the trainer types, if the board is told line by line; nil for a window
	Out     io.Writer     // where it is told
	Lines   lines.Options
}

// Host is a class that nobody has been let into yet. It belongs to one goroutine; the
// room and the server in it may be shared.
type Host struct {
	o      Options
	room   *class.Room
	server *serve.Server
}

// New puts a class together. The error is one of the host key.
func New(o Options) (*Host, error) {
	c := class.New(o.Size, MostTrainees)
	c.Recall(o.Recall)
	h := &Host{o: o, room: class.NewRoom(c, o.Clock, o.Write)}
	h.room.Class = o.Class
	var err error
	h.server, err = serve.New(serve.Options{
		Room: h.room, Code: o.Code, Key: o.Key, Clock: o.Clock, Limits: o.Limits, Words: o.Words.In(o.Lang).Door,
		Screen: h.screen, Bye: bye,
	})
	return h, err
}

// Room returns the room of the class.
func (h *Host) Room() *class.Room { return h.room }

// Serve lets trainees in, without a board, until the context ends.
func (h *Host) Serve(ctx context.Context, l net.Listener) error {
	stop := context.AfterFunc(ctx, func() { _ = h.server.Close() })
	defer stop()
	return h.server.Serve(l)
}

// Run lets trainees in and shows the board until the trainer leaves it.
func (h *Host) Run(ctx context.Context, l net.Listener) error {
	ctx, leave := context.WithCancel(ctx)
	defer leave()
	serving, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	served := make(chan error, 1)
	go func() {
		served <- h.Serve(serving, l)
		leave()
	}()
	err := h.lead(ctx)
	h.room.Do(class.Close)
	h.room.Flush()
	h.room.Dismiss(h.o.Clock.After(goodbye))
	stop()
	if broken := <-served; broken != nil {
		return broken
	}
	return err
}

// lead shows the board to the trainer, or tells it line by line.
func (h *Host) lead(ctx context.Context) error {
	if h.o.In != nil {
		return lines.Run(ctx, h.o.In, h.o.Out, h.board(), h.o.Book, h.o.Lines)
	}
	return window.Run(ctx, h.board(), h.o.Book, window.Options{NoColor: h.o.NoColor})
}

// goodbye is how long trainees have to be told that the class is over.
const goodbye = 2 * time.Second

// board returns what the trainer sees.
func (h *Host) board() *board.Model {
	return board.New(board.Options{
		Room: h.room, Words: Boards(h.o.Words), Book: h.o.Book, Lang: h.o.Lang, Set: h.o.Set, Code: h.o.Code,
		Join: h.o.Join, Print: h.o.Print, Nearby: h.o.Nearby, Cause: h.o.Cause, Failed: h.o.Shown, Title: h.o.Title, Timed: h.o.Timed,
	})
}

// screen returns the screens of a trainee.
func (h *Host) screen(g serve.Guest) tea.Model {
	return window.New(seat.New(seat.Options{
		Membership: g.Membership, Words: Seats(h.o.Words), Lang: cmp.Or(g.Membership.Lang(), h.o.Lang), Drill: h.o.Drills(g.Membership), Cause: h.o.Cause,
	}), h.o.Book, window.Options{Sizes: g.Sizes, Done: g.Done})
}

func bye(m tea.Model) string {
	if w, ok := m.(*window.Window); ok {
		return w.App().(*seat.Model).Bye()
	}
	return ""
}
