package serve_test

import (
	"io"
	"net"
	"strings"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"swipewise/tree"
	"swipewise/wizard/class"
)

// refused checks that all somebody gets is one clear line.
func refused(t *testing.T, got string, want tree.Text) {
	t.Helper()
	if strings.TrimSpace(got) != want.EN {
		t.Errorf("got %q, want %q", got, want.EN)
	}
}

// turnedAway checks that a connection is told why it is not let in.
func turnedAway(t *testing.T, c net.Conn, want tree.Text) {
	t.Helper()
	_, _, _, err := ssh.NewClientConn(c, "", &ssh.ClientConfig{HostKeyCallback: ssh.InsecureIgnoreHostKey()})
	if err == nil || !strings.Contains(err.Error(), want.EN) {
		t.Errorf("told %v, want %q", err, want.EN)
	}
}

// Only the join code opens the door, and not even it from an address where too many
// wrong ones came from.
func TestWrongCodes(t *testing.T) {
	l := quiet()
	l.Tries, l.TriesPerSecond = 3, .1
	s := newSchool(t, l)
	for _, wrong := range []string{"", "000000", code + "0"} {
		if _, err := s.dial("Li", wrong); err == nil {
			t.Fatalf("%q opens the door", wrong)
		}
	}
	s.until("the trainer is told", func(_ *class.Class, t class.Trouble) bool { return t.Tries >= 3 && t.From == "127.0.0.1" })
	c, err := net.Dial("tcp", s.addr)
	if err != nil {
		t.Fatal(err)
	}
	turnedAway(t, c, s.words.Tries)
	s.clock.advance(time.Minute)
	if client, err := s.dial("Li", code); err != nil {
		t.Errorf("after a while: %v", err)
	} else {
		_ = client.Close()
	}
}

// The code is also taken by clients that let the server ask for it.
func TestAskedForCode(t *testing.T) {
	s := newSchool(t, quiet())
	asked := ""
	client, err := ssh.Dial("tcp", s.addr, &ssh.ClientConfig{User: "Li", HostKeyCallback: ssh.InsecureIgnoreHostKey(), Auth: []ssh.AuthMethod{
		ssh.KeyboardInteractive(func(_, _ string, questions []string, _ []bool) ([]string, error) {
			asked = strings.Join(questions, "")
			return []string{"482 913"}, nil
		}),
	}})
	if err != nil {
		t.Fatal(err)
	}
	_ = client.Close()
	refused(t, asked, s.words.Prompt)
}

// Commands, files, forwarding, agent and environment are not granted.
func TestNothingElseIsGranted(t *testing.T) {
	s := newSchool(t, quiet())
	for what, words := range map[string]tree.Text{"exec": s.words.NoCommand, "subsystem": s.words.NoFiles} {
		client, err := s.dial("Li", code)
		if err != nil {
			t.Fatal(err)
		}
		p := s.begin(client)
		if _, err := p.session.SendRequest(what, true, ssh.Marshal(struct{ Value string }{"sftp"})); err != nil {
			t.Errorf("%s: %v", what, err)
		}
		refused(t, p.rest(), words)
	}
	p := s.connect("Li", 80, 24)
	for _, what := range []string{"env", "auth-agent-req@openssh.com", "x11-req", "signal", "break", "xon-xoff", "pty-req", "\x00"} {
		if ok, err := p.session.SendRequest(what, true, ssh.Marshal(struct{ Name, Value string }{"LD_PRELOAD", "x"})); ok || err != nil {
			t.Errorf("%s: %v, %v", what, ok, err)
		}
	}
	for _, what := range []string{"tcpip-forward", "streamlocal-forward@openssh.com", "hostkeys-prove-00@openssh.com"} {
		if ok, _, err := p.client.SendRequest(what, true, ssh.Marshal(struct {
			Address string
			Port    uint32
		}{"127.0.0.1", 0})); ok || err != nil {
			t.Errorf("%s: %v, %v", what, ok, err)
		}
	}
	for _, what := range []string{"direct-tcpip", "direct-streamlocal@openssh.com", "x11", "auth-agent@openssh.com", "session"} {
		if _, _, err := p.client.OpenChannel(what, ssh.Marshal(struct {
			Host string
			Port uint32
			From string
			Of   uint32
		}{"127.0.0.1", 22, "127.0.0.1", 1})); err == nil {
			t.Errorf("%s was opened", what)
		}
	}
	if err := p.session.Shell(); err != nil {
		t.Fatal(err)
	}
	p.sees("You are in") // the screens are still granted
}

// Somebody without a terminal is told so.
func TestNoTerminal(t *testing.T) {
	s := newSchool(t, quiet())
	client, err := s.dial("Li", code)
	if err != nil {
		t.Fatal(err)
	}
	p := s.begin(client)
	if err := p.session.Shell(); err != nil {
		t.Fatal(err)
	}
	refused(t, p.rest(), s.words.NoTerminal)
}

// Names that cannot be are refused in one line; of others only what can be shown is
// kept.
func TestNames(t *testing.T) {
	s := newSchool(t, quiet())
	for name, words := range map[string]tree.Text{
		"\x1b\u202e\u200b": s.words.NoName, strings.Repeat("x", 21): s.words.LongName, strings.Repeat("x", 30000): s.words.LongName,
	} {
		p := s.connect(name, 80, 24)
		if err := p.session.Shell(); err != nil {
			t.Fatal(err)
		}
		refused(t, p.rest(), words)
	}
	s.sit("Li\x1b\x07\u202e622848001234")
	s.until("he is here", func(c *class.Class, _ class.Trouble) bool { return c.Here() == 1 })
	s.room.Look(func(c *class.Class, _ class.Trouble) {
		if name := c.Members()[0].Name; name != "Li 62284800****" {
			t.Errorf("kept as %q", name)
		}
	})
}

// A second one of a name is told so, and the first goes on undisturbed; once the
// first is gone the name is free.
func TestSecondLogin(t *testing.T) {
	s := newSchool(t, quiet())
	first := s.sit("Li")
	s.room.Do(class.StartTogether)
	first.sees("drill 1 for Li")
	second := s.connect("li", 80, 24)
	if err := second.session.Shell(); err != nil {
		t.Fatal(err)
	}
	refused(t, second.rest(), s.words.Taken)
	first.press("a")
	first.sees("1 a")
	_ = first.client.Close()
	s.until("the first is gone", func(c *class.Class, _ class.Trouble) bool { return c.Here() == 0 })
	third := s.connect("Li", 80, 24)
	if err := third.session.Shell(); err != nil {
		t.Fatal(err)
	}
	third.sees("drill 1 for Li")
}

// Windows of no size and of an enormous one, at the start and later.
func TestWindows(t *testing.T) {
	s := newSchool(t, quiet())
	for _, size := range [][2]int{{0, 0}, {10000, 10000}, {1, 1}, {1 << 31, 1 << 31}} {
		p := s.connect("Li", size[0], size[1])
		if err := p.session.Shell(); err != nil {
			t.Fatal(err)
		}
		if size[0] == 1 {
			p.press("\x03")
			p.rest()
		} else {
			p.sees("You are in")
			for _, next := range [][2]int{{0, 0}, {10000, 10000}, {1, 1}, {40, 15}, {80, 24}} {
				if err := p.session.WindowChange(next[1], next[0]); err != nil {
					t.Fatal(err)
				}
			}
			p.press("\x0c")
			p.sees("你好")
			_ = p.client.Close()
		}
		s.until("the window is gone", func(c *class.Class, _ class.Trouble) bool { return c.Here() == 0 })
	}
}

// Who connects and says nothing, or says nothing sensible, or gives the code and
// asks for nothing, is let go of; too many of them are not let in.
func TestHalfOpen(t *testing.T) {
	l := quiet()
	l.Enter, l.PerAddress = time.Minute, 3
	s := newSchool(t, l)
	dumb, err := net.Dial("tcp", s.addr)
	if err != nil {
		t.Fatal(err)
	}
	greeting := make([]byte, 4)
	if _, err := io.ReadFull(dumb, greeting); err != nil || string(greeting) != "SSH-" {
		t.Fatalf("greeted with %q, %v", greeting, err)
	}
	idle, err := s.dial("Li", code)
	if err != nil {
		t.Fatal(err)
	}
	garbage, err := net.Dial("tcp", s.addr)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadFull(garbage, greeting); err != nil {
		t.Fatal(err)
	}
	more, err := net.Dial("tcp", s.addr)
	if err != nil {
		t.Fatal(err)
	}
	turnedAway(t, more, s.words.Connections)
	_, _ = garbage.Write(append([]byte("SSH-2.0-x\r\n"), make([]byte, 4096)...))
	_, _ = io.ReadAll(garbage) // ends by itself
	s.clock.advance(time.Minute)
	_, _ = io.ReadAll(dumb) // ends by the server
	if err := idle.Wait(); err == nil {
		t.Error("still there")
	}
	s.sit("Wang")
}
