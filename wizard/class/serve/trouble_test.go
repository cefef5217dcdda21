package serve_test

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"swipewise/wizard/class"
)

// A flood of keys from one does not slow the others, nor does it reach its own
// drill faster than anyone can press.
func TestFlood(t *testing.T) {
	l := quiet()
	l.Keys, l.KeysPerSecond = 80, 40
	l.Bytes, l.BytesPerSecond = 64<<10, 16<<10
	s := newSchool(t, l)
	li, wang := s.sit("Li"), s.sit("Wang")
	s.room.Do(class.StartTogether)
	li.sees("drill 1")
	wang.sees("drill 1")
	flood := bytes.Repeat([]byte("k"), 1<<20)
	go func() { _, _ = li.keys.Write(flood) }() // never taken in whole: the clock stands still
	go func() { _, _ = io.Copy(io.Discard, li.screen) }()
	for _, key := range []string{"a", "b", "c"} {
		wang.press(key)
		wang.sees(key)
	}
	s.room.Do(class.Close)
	wang.sees("The class is over")
}

// A trainee whose screens break, one who sends garbage and one who hangs up touch
// nobody else, and can come back.
func TestBreakdowns(t *testing.T) {
	s := newSchool(t, quiet())
	li, wang, zhao := s.sit("Li"), s.sit("Wang"), s.sit("Zhao")
	s.room.Do(class.StartTogether)
	for _, p := range []*pupil{li, wang, zhao} {
		p.sees("drill 1")
	}
	li.press("x")
	if got := li.rest(); !strings.Contains(got, s.words.Fault) || strings.Contains(got, "goroutine") {
		t.Errorf("told %q", got)
	}
	s.until("the trainer is told", func(c *class.Class, t class.Trouble) bool { return t.Broke == "Li" && c.Here() == 2 })
	wang.press("\x1b[\x00\xff\xfe\x1b]52;c;!\x07\x1bP\x1b[999999999999A\x1b[200~")
	_ = zhao.client.Close()
	s.until("one is left", func(c *class.Class, _ class.Trouble) bool { return c.Here() == 1 })
	_ = wang.client.Close()
	s.until("none is left", func(c *class.Class, _ class.Trouble) bool { return c.Here() == 0 })
	again := s.connect("Li", 80, 24)
	if err := again.session.Shell(); err != nil {
		t.Fatal(err)
	}
	again.sees("drill 1")
	again.press("a")
	again.sees("1 a")
}

// Suspending stops nobody: neither the server, nor the one who asks for it.
func TestSuspend(t *testing.T) {
	s := newSchool(t, quiet())
	li := s.sit("Li")
	s.room.Do(class.StartTogether)
	li.sees("drill 1")
	li.press("z\x1aab")
	li.sees("4 b")
}

// A disk that is full stops nothing; the trainer is told, and what could not be
// written is written once there is room.
func TestFullDisk(t *testing.T) {
	s := newSchool(t, quiet())
	li, wang := s.sit("Li"), s.sit("Wang")
	s.room.Do(class.StartTogether)
	li.sees("drill 1")
	wang.sees("drill 1")
	s.mu.Lock()
	s.full = true
	s.mu.Unlock()
	li.press("h")
	li.sees("Handed in")
	wang.press("h")
	wang.sees("Handed in")
	s.until("the trainer is told", func(_ *class.Class, t class.Trouble) bool {
		return t.Unwritten >= 2 && strings.Contains(t.Reason, "no space")
	})
	s.mu.Lock()
	s.full = false
	s.mu.Unlock()
	s.clock.advance(time.Second)
	s.until("all is written", func(_ *class.Class, t class.Trouble) bool { return t.Unwritten == 0 })
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.kept) != 2 || s.kept[0].Name != "Li" || s.kept[1].Name != "Wang" {
		t.Errorf("kept %+v", s.kept)
	}
}

// A class that is left alone: whoever does nothing is warned, then told and let go;
// whoever presses a key stays.
func TestLeftAlone(t *testing.T) {
	l := quiet()
	l.Warn, l.LetGo = 25*time.Minute, 30*time.Minute
	s := newSchool(t, l)
	li, wang := s.sit("Li"), s.sit("Wang")
	s.clock.advance(25 * time.Minute)
	li.sees("You have not pressed a key")
	wang.sees("You have not pressed a key")
	wang.press("a")
	s.until("Wang stays", func(c *class.Class, _ class.Trouble) bool { return !c.Member("Wang").Warned })
	s.clock.advance(5 * time.Minute)
	if got := li.rest(); !strings.Contains(got, "You were let go") {
		t.Errorf("told %q", got)
	}
	s.until("Wang stays", func(c *class.Class, _ class.Trouble) bool { return c.Member("Li") == nil && c.Member("Wang").Here })
}

// When the trainer leaves, everyone is told and gets their own screen back.
func TestDismissed(t *testing.T) {
	s := newSchool(t, quiet())
	li, wang := s.sit("Li"), s.sit("Wang")
	s.room.Do(class.Close)
	s.room.Dismiss(nil)
	for _, p := range []*pupil{li, wang} {
		if got := p.rest(); !strings.Contains(got, "What you handed in is on record.") {
			t.Errorf("told %q", got)
		}
	}
	s.room.Look(func(c *class.Class, _ class.Trouble) {
		if c.Here() != 0 {
			t.Errorf("%d are here", c.Here())
		}
	})
}

// A connection that is lost without a word frees its name.
func TestLostConnection(t *testing.T) {
	l := quiet()
	l.Alive = 15 * time.Second
	s := newSchool(t, l)
	mute := mutedDial(t, s.addr)
	for here := 1; here > 0; { // the first questions may have been answered before he was mute
		s.clock.advance(l.Alive)
		s.room.Look(func(c *class.Class, _ class.Trouble) { here = c.Here() })
	}
	_ = mute.Close()
	s.sit("Li")
}

// mutedDial comes in as Li and then neither reads nor answers any more.
func mutedDial(t *testing.T, addr string) ssh.Conn {
	t.Helper()
	tcp := newDeaf(t, addr)
	conn, channels, requests, err := ssh.NewClientConn(tcp, addr, &ssh.ClientConfig{
		User: "Li", Auth: []ssh.AuthMethod{ssh.Password(code)}, HostKeyCallback: ssh.InsecureIgnoreHostKey(),
	})
	if err != nil {
		t.Fatal(err)
	}
	client := ssh.NewClient(conn, channels, requests)
	session, err := client.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	out, _ := session.StdoutPipe()
	if err := session.RequestPty("xterm", 24, 80, ssh.TerminalModes{}); err != nil {
		t.Fatal(err)
	}
	if err := session.Shell(); err != nil {
		t.Fatal(err)
	}
	if _, err := out.Read(make([]byte, 1)); err != nil {
		t.Fatal(err)
	}
	tcp.deaf.Store(true)
	return conn
}
