package serve_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/crypto/ssh"

	"swipewise/assets"
	"swipewise/tree"
	"swipewise/wizard/class"
	"swipewise/wizard/class/host"
	"swipewise/wizard/class/seat"
	"swipewise/wizard/class/serve"
	"swipewise/wizard/page"
	"swipewise/wizard/record"
	"swipewise/wizard/texts"
	"swipewise/wizard/words"
)

const code = "482913"

// handClock is a clock that only moves when it is told to.
type handClock struct {
	mu    sync.Mutex
	asked sync.Cond // somebody began to wait
	now   time.Time
	waits map[chan time.Time]time.Time
}

func newClock() *handClock {
	c := &handClock{now: time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC), waits: map[chan time.Time]time.Time{}}
	c.asked.L = &c.mu
	return c
}

func (c *handClock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *handClock) After(d time.Duration) <-chan time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	ch := make(chan time.Time, 1)
	c.waits[ch] = c.now.Add(d)
	c.asked.Broadcast()
	return ch
}

// advance moves the clock once somebody waits for no more than that, as the server
// does between two looks at the room.
func (c *handClock) advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for !c.due(c.now.Add(d)) {
		c.asked.Wait()
	}
	c.now = c.now.Add(d)
	for ch, at := range c.waits {
		if !at.After(c.now) {
			ch <- c.now
			delete(c.waits, ch)
		}
	}
}

func (c *handClock) due(by time.Time) bool {
	for _, at := range c.waits {
		if !at.After(by) {
			return true
		}
	}
	return false
}

// fakeDrill is a drill that shows which one it is, how many keys came, and what the
// last one was. h hands it in, x breaks it.
type fakeDrill struct {
	*page.Face
	place  *class.Membership
	number int
	keys   int
	last   string
	over   bool
}

func (d *fakeDrill) press(key string) {
	d.keys++
	d.last = key
	switch d.last {
	case "x":
		panic("a drill that breaks")
	case "h":
		d.place.Take(record.Attempt{ID: d.place.Name(), Name: d.place.Name(), Number: d.number, State: record.Done})
	}
}

func (d *fakeDrill) Debrief()          { d.over = true }
func (d *fakeDrill) Clocked() bool     { return false }
func (d *fakeDrill) Tick()             {}
func (d *fakeDrill) Leave()            {}
func (d *fakeDrill) Help() []page.Line { return nil }

func (d *fakeDrill) Page() page.Page {
	text := fmt.Sprintf("drill %d for %s, key %d %s, debrief %v.", d.number, d.place.Name(), d.keys, d.last, d.over)
	return page.Page{
		Trail: []string{"drill"}, Blocks: []page.Block{{Lines: []page.Line{{Text: text}}}},
		Acts: []page.Act{{Keys: append(strings.Split("abchkxz", ""), "ctrl+z"), Run: d.press}},
	}
}

// school is a server with a room, a clock and a disk for a test.
type school struct {
	t     *testing.T
	clock *handClock
	room  *class.Room
	addr  string
	words serve.Words
	mu    sync.Mutex
	full  bool // the disk
	kept  []record.Attempt
}

// quiet are limits that nothing in a test comes near, unless it changes them.
func quiet() serve.Limits {
	l := serve.Usual(30)
	l.Silent, l.Enter, l.Alive, l.Warn, l.LetGo = 1000*time.Hour, 1000*time.Hour, 1000*time.Hour, 1000*time.Hour, 1000*time.Hour
	l.Guesses, l.Comes, l.Keys, l.Bytes = 1e9, 1e9, 1e9, 1e12
	return l
}

func newSchool(t *testing.T, l serve.Limits) *school {
	t.Helper()
	s := &school{t: t, clock: newClock()}
	w, err := words.Read[host.Words](assets.Files, "class")
	if err != nil {
		t.Fatal(err)
	}
	s.words = w.In(tree.EN).Door
	book, err := texts.Load(assets.Files)
	if err != nil {
		t.Fatal(err)
	}
	key, _, err := serve.HostKey(filepath.Join(t.TempDir(), "key"))
	if err != nil {
		t.Fatal(err)
	}
	h, err := host.New(host.Options{
		Size: 3, Code: code, Key: key, Write: s.write, Words: w, Book: book, Lang: tree.EN, Clock: s.clock, Limits: l,
		Drills: func(p *class.Membership) func(int, *page.Face) seat.Drill {
			return func(n int, f *page.Face) seat.Drill { return &fakeDrill{Face: f, place: p, number: n} }
		},
		Cause: func(id string) tree.Text { return tree.Text{ZH: id, EN: id} },
	})
	if err != nil {
		t.Fatal(err)
	}
	s.room = h.Room()
	l4, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s.addr = l4.Addr().String()
	done := make(chan error, 1)
	ctx, stop := context.WithCancel(context.Background())
	go func() { done <- h.Serve(ctx, l4) }()
	t.Cleanup(func() {
		stop()
		if err := <-done; err != nil {
			t.Errorf("the server ended with %v", err)
		}
	})
	return s
}

func (s *school) write(a record.Attempt) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.full {
		return fmt.Errorf("no space left on device")
	}
	if !a.Came() { // who came is written too, and counted elsewhere
		s.kept = append(s.kept, a)
	}
	return nil
}

// until waits for something to become true of the class.
func (s *school) until(what string, is func(*class.Class, class.Trouble) bool) {
	s.t.Helper()
	for {
		ok := false
		s.room.Look(func(c *class.Class, t class.Trouble) { ok = is(c, t) })
		if ok {
			return
		}
		select {
		case <-s.room.Changed():
		case <-s.t.Context().Done():
			s.t.Fatal("never: " + what)
		}
	}
}

// dial connects with a name and a code.
func (s *school) dial(name, code string) (*ssh.Client, error) {
	return ssh.Dial("tcp", s.addr, &ssh.ClientConfig{
		User: name, Auth: []ssh.AuthMethod{ssh.Password(code)}, HostKeyCallback: ssh.InsecureIgnoreHostKey(),
	})
}

// pupil is somebody who sits in front of a terminal.
type pupil struct {
	t       *testing.T
	client  *ssh.Client
	session *ssh.Session
	keys    io.WriteCloser
	screen  io.Reader
	seen    bytes.Buffer
}

// connect connects somebody with a terminal of a size.
func (s *school) connect(name string, width, height int) *pupil {
	s.t.Helper()
	client, err := s.dial(name, code)
	if err != nil {
		s.t.Fatal(err)
	}
	p := s.begin(client)
	if err := p.session.RequestPty("xterm-256color", height, width, ssh.TerminalModes{}); err != nil {
		s.t.Fatal(err)
	}
	return p
}

// begin opens a session without a terminal.
func (s *school) begin(client *ssh.Client) *pupil {
	s.t.Helper()
	s.t.Cleanup(func() { _ = client.Close() })
	session, err := client.NewSession()
	if err != nil {
		s.t.Fatal(err)
	}
	p := &pupil{t: s.t, client: client, session: session}
	p.keys, _ = session.StdinPipe()
	out, _ := session.StdoutPipe()
	errors, _ := session.StderrPipe()
	p.screen = both(out, errors)
	return p
}

// both reads two streams as they come.
func both(a, b io.Reader) io.Reader {
	r, w := io.Pipe()
	var wg sync.WaitGroup
	for _, from := range []io.Reader{a, b} {
		wg.Go(func() { _, _ = io.Copy(w, from) })
	}
	go func() {
		wg.Wait()
		_ = w.Close()
	}()
	return r
}

// sit is connect for somebody who gets a screen.
func (s *school) sit(name string) *pupil {
	s.t.Helper()
	p := s.connect(name, 80, 24)
	if err := p.session.Shell(); err != nil {
		s.t.Fatal(err)
	}
	p.sees("You are in")
	return p
}

func (p *pupil) press(keys string) {
	p.t.Helper()
	if _, err := io.WriteString(p.keys, keys); err != nil {
		p.t.Fatal(err)
	}
}

// sees waits for words on the screen that were not there before.
func (p *pupil) sees(words string) {
	p.t.Helper()
	buf := make([]byte, 4096)
	for {
		text := ansi.Strip(p.seen.String())
		if _, after, ok := strings.Cut(text, words); ok {
			p.seen.Reset()
			p.seen.WriteString(after)
			return
		}
		n, err := p.screen.Read(buf)
		p.seen.Write(buf[:n])
		if err != nil && !strings.Contains(ansi.Strip(p.seen.String()), words) {
			p.t.Fatalf("never saw %q, but %q, then %v", words, ansi.Strip(p.seen.String()), err)
		}
	}
}

// rest reads what is still sent until the server ends the session.
func (p *pupil) rest() string {
	p.t.Helper()
	all, _ := io.ReadAll(p.screen)
	_ = p.client.Close()
	return ansi.Strip(p.seen.String() + string(all))
}
