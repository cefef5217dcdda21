package serve_test

import (
	"fmt"
	"io"
	"net"
	"strings"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"swipewise/wizard/class"
)

// refused checks that all somebody gets is one clear line.
func refused(t *testing.T, got string, want string) {
	t.Helper()
	if strings.TrimSpace(got) != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// Only the join code opens the door, and wrong ones never shut it for the right one:
// a neighbour's may come from the same address.
func TestWrongCodes(t *testing.T) {
	s := newSchool(t, quiet())
	for range 50 {
		for _, wrong := range []string{"", "000000", code + "0"} {
			if _, err := s.dial("Li", wrong); err == nil {
				t.Fatalf("%q opens the door", wrong)
			}
		}
	}
	s.until("the trainer is told", func(_ *class.Class, t class.Trouble) bool {
		return t.Tries >= 150 && t.From == "127.0.0.1" && t.Slowed.IsZero()
	})
	client, err := s.dial("Li", code)
	if err != nil {
		t.Fatalf("after wrong ones: %v", err)
	}
	_ = client.Close()
}

// When many codes are guessed everyone who has not joined waits, right or wrong, and
// the trainer is told.
func TestGuessing(t *testing.T) {
	l := quiet()
	l.Guesses, l.GuessesPerSecond = 3, 1
	s := newSchool(t, l)
	came := make(chan error, 20)
	for range 10 {
		go func() {
			_, err := s.dial("guess", "000000")
			came <- err
		}()
	}
	for range 3 {
		if err := <-came; err == nil {
			t.Fatal("a wrong code opens the door")
		}
	}
	in := make(chan error, 1)
	go func() {
		client, err := s.dial("Li", code)
		if err == nil {
			_ = client.Close()
		}
		in <- err
	}()
	select {
	case err := <-came:
		t.Fatalf("a fourth one was judged: %v", err)
	case err := <-in:
		t.Fatalf("the right one did not wait: %v", err)
	default:
	}
	for left := 8; left > 0; {
		s.clock.advance(time.Second)
		select {
		case err := <-came:
			if left--; err == nil {
				t.Fatal("a wrong code opens the door")
			}
		case err := <-in:
			if left--; err != nil {
				t.Errorf("the right one: %v", err)
			}
		}
	}
	s.until("the trainer is told", func(_ *class.Class, t class.Trouble) bool { return t.Tries == 10 && !t.Slowed.IsZero() })
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
	for what, words := range map[string]string{"exec": s.words.NoCommand, "subsystem": s.words.NoFiles} {
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
	for name, words := range map[string]string{
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
// asks for nothing, is let go of.
func TestHalfOpen(t *testing.T) {
	l := quiet()
	l.Silent, l.Enter = 10*time.Second, time.Minute
	s := newSchool(t, l)
	dumb := silent(t, s)
	idle, err := s.dial("Li", code)
	if err != nil {
		t.Fatal(err)
	}
	garbage := silent(t, s)
	_, _ = garbage.Write(append([]byte("SSH-2.0-x\r\n"), make([]byte, 4096)...))
	_, _ = io.ReadAll(garbage) // ends by itself
	s.clock.advance(10 * time.Second)
	_, _ = io.ReadAll(dumb) // ends by the server
	s.clock.advance(50 * time.Second)
	if err := idle.Wait(); err == nil {
		t.Error("still there")
	}
	s.sit("Wang")
}

// silent connects, is greeted and says nothing.
func silent(t *testing.T, s *school) net.Conn {
	t.Helper()
	c, err := net.Dial("tcp", s.addr)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	greeting := make([]byte, len("SSH-2.0-Swipewise\r\n"))
	if _, err := io.ReadFull(c, greeting); err != nil || !strings.HasPrefix(string(greeting), "SSH-2.0-") {
		t.Fatalf("greeted with %q, %v", greeting, err)
	}
	return c
}

// Connections that say nothing do not keep anybody out: the oldest gives way.
func TestSilentOnesGiveWay(t *testing.T) {
	l := quiet()
	l.WaitAddress, l.WaitBlock, l.Wait = 4, 4, 4
	s := newSchool(t, l)
	var all []net.Conn
	for range 40 {
		all = append(all, silent(t, s))
	}
	for _, c := range all[:36] {
		_, _ = io.ReadAll(c) // ended by the server
	}
	var in []*pupil
	for i := range 8 {
		in = append(in, s.sit(fmt.Sprint("trainee ", i)))
	}
	for _, p := range in { // and all of them stay
		p.press("\x0c")
		p.sees("你好")
	}
}

// One address takes so many places and so many names, and no more.
func TestNamesFromOneAddress(t *testing.T) {
	l := quiet()
	l.PerAddress, l.Names = 2, 3
	s := newSchool(t, l)
	first, second := s.sit("Li"), s.sit("Wang")
	third := s.connect("Zhao", 80, 24)
	if err := third.session.Shell(); err != nil {
		t.Fatal(err)
	}
	refused(t, third.rest(), s.words.Connections)
	s.room.Do(class.StartTogether)
	for _, p := range []*pupil{first, second} {
		p.sees("drill 1")
		p.press("h")
		p.sees("Handed in")
		_ = p.client.Close()
	}
	s.until("both are gone", func(c *class.Class, _ class.Trouble) bool { return c.Here() == 0 && len(c.Members()) == 2 })
	for i := range 20 { // names under which nothing is done are free again
		p := s.connect(fmt.Sprint("name ", i), 80, 24)
		if err := p.session.Shell(); err != nil {
			t.Fatal(err)
		}
		p.sees("drill 1")
		_ = p.client.Close()
		s.until("the name is gone", func(c *class.Class, _ class.Trouble) bool { return len(c.Members()) == 2 })
	}
	p := s.connect("Qian", 80, 24)
	if err := p.session.Shell(); err != nil {
		t.Fatal(err)
	}
	p.press("h")
	p.sees("Handed in")
	_ = p.client.Close()
	s.until("three names are taken", func(c *class.Class, _ class.Trouble) bool { return c.Here() == 0 && len(c.Members()) == 3 })
	fourth := s.connect("Sun", 80, 24)
	if err := fourth.session.Shell(); err != nil {
		t.Fatal(err)
	}
	refused(t, fourth.rest(), s.words.Connections)
	again := s.connect("Li", 80, 24)
	if err := again.session.Shell(); err != nil {
		t.Fatal(err)
	}
	again.sees("Handed in")
}

// Nothing that rests on SHA-1 is agreed on.
func TestNoSHA1(t *testing.T) {
	s := newSchool(t, quiet())
	for _, c := range []ssh.Config{
		{KeyExchanges: []string{"diffie-hellman-group14-sha1"}},
		{KeyExchanges: []string{"diffie-hellman-group1-sha1"}},
		{KeyExchanges: []string{"diffie-hellman-group-exchange-sha1"}},
		{MACs: []string{"hmac-sha1"}, Ciphers: []string{"aes128-ctr"}},
		{MACs: []string{"hmac-sha1-96"}, Ciphers: []string{"aes128-ctr"}},
	} {
		config := &ssh.ClientConfig{Config: c, User: "Li", Auth: []ssh.AuthMethod{ssh.Password(code)}, HostKeyCallback: ssh.InsecureIgnoreHostKey()}
		if client, err := ssh.Dial("tcp", s.addr, config); err == nil {
			t.Errorf("agreed on %v %v", c.KeyExchanges, c.MACs)
			_ = client.Close()
		}
	}
	for _, mac := range []string{"hmac-sha2-256-etm@openssh.com", "hmac-sha2-256", "hmac-sha2-512"} {
		config := &ssh.ClientConfig{Config: ssh.Config{MACs: []string{mac}, Ciphers: []string{"aes128-ctr"}}, User: "Li", Auth: []ssh.AuthMethod{ssh.Password(code)}, HostKeyCallback: ssh.InsecureIgnoreHostKey()}
		client, err := ssh.Dial("tcp", s.addr, config)
		if err != nil {
			t.Fatalf("%s: %v", mac, err)
		}
		_ = client.Close()
	}
}
