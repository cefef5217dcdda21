package serve

import (
	"context"
	"errors"
	"io"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"charm.land/ssh"
	"github.com/charmbracelet/colorprofile"
	gossh "golang.org/x/crypto/ssh"

	"swipewise/wizard/class"
	"swipewise/wizard/guard"
)

// session lets a trainee sit down, once they have a terminal and a name that is
// free, and runs their screens until they leave or the class lets them go.
func (s *Server) session(ssh.Handler) ssh.Handler {
	return func(session ssh.Session) {
		code := 1
		member, why := s.join(session)
		if why == welcome {
			v := session.Context().Value(connKey{}).(*limitedConn)
			defer s.release(v, member)
			close(v.seated)
			code = s.run(session, member)
		} else {
			_, _ = io.WriteString(session.Stderr(), s.line(why))
		}
		_ = session.Exit(code)
		go s.hangUp(session)
	}
}

// release lets somebody leave. A name that nothing was done under is free again.
func (s *Server) release(v *limitedConn, member *class.Membership) {
	if member.Leave() {
		s.conns.freeName(v, member.Name())
	}
}

// grace is how long the other end has to hang up by itself: a client that is hung up
// on complains.
const grace = 5 * time.Second

// hangUp ends a connection whose session has ended.
func (s *Server) hangUp(session ssh.Session) {
	select {
	case <-session.Context().Done():
	case <-s.o.Clock.After(grace):
		_ = session.Context().Value(connKey{}).(*limitedConn).Close()
	}
}

// join finds a membership for somebody, or why there is none.
func (s *Server) join(session ssh.Session) (*class.Membership, refusal) {
	if _, _, ok := session.Pty(); !ok {
		return nil, noTerminal
	}
	name, err := class.NameOf(session.User())
	switch {
	case errors.Is(err, class.ErrLongName):
		return nil, longName
	case err != nil:
		return nil, noName
	}
	v := session.Context().Value(connKey{}).(*limitedConn)
	if !s.conns.admit(v, name) {
		return nil, tooManyConnections
	}
	member, err := s.o.Room.Join(name)
	if err != nil && !errors.Is(err, class.ErrTaken) {
		s.conns.freeName(v, name)
	}
	switch {
	case errors.Is(err, class.ErrTaken):
		return nil, nameTaken
	case errors.Is(err, class.ErrOver):
		return nil, classOver
	case err != nil:
		return nil, classFull
	}
	return member, welcome
}

// framesPerSecond is what a trainee's terminal is sent at most.
const framesPerSecond = 30

// run runs a trainee's screens and returns the exit code.
func (s *Server) run(session ssh.Session, member *class.Membership) int {
	ctx, cancel := context.WithCancel(session.Context())
	defer cancel()
	pty, _, _ := session.Pty()
	sitting := session.Context().Value(sizesKey{}).(*sessionSizes)
	size := clamp(int64(pty.Window.Width), int64(pty.Window.Height))
	env := []string{"TERM=" + terminalOf(pty.Term), "SSH_TTY=ssh"}
	go s.stayAlive(ctx, session, cancel)
	last, err := guard.Remote(s.o.Screen(Guest{Membership: member, Sizes: sitting.sizes, Done: ctx.Done()}),
		tea.WithContext(ctx), tea.WithInput(guard.Pastes(session)), tea.WithOutput(session),
		tea.WithEnvironment(env), tea.WithColorProfile(colorprofile.Env(env)),
		tea.WithWindowSize(size.Width, size.Height), tea.WithFPS(framesPerSecond),
		tea.WithoutSignalHandler(), tea.WithFilter(s.filter(member)))
	switch {
	case ctx.Err() != nil:
		return 1
	case err != nil:
		s.o.Room.Broke(member.Name(), err)
		_, _ = io.WriteString(session, s.line(faulty))
		return 1
	}
	_, _ = io.WriteString(session, s.o.Bye(last))
	return 0
}

// longestTerminal is how many letters the name of a terminal may have.
const longestTerminal = 64

// terminalOf returns the name of a terminal. Names that are made of anything but
// letters, digits and a few marks could lead to files that are none of terminals.
func terminalOf(name string) string {
	odd := strings.Trim(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._+-")
	if name == "" || name[0] == '.' || len(name) > longestTerminal || odd != "" {
		return "xterm"
	}
	return name
}

// filter notes that a trainee is awake, leaves out keys that come faster than
// anyone presses them, and never lets the program be stopped: it would stop the
// whole class.
func (s *Server) filter(member *class.Membership) func(tea.Model, tea.Msg) tea.Msg {
	keys := class.RateLimiter{Most: s.o.Limits.Keys, PerSecond: s.o.Limits.KeysPerSecond}
	return func(_ tea.Model, msg tea.Msg) tea.Msg {
		switch msg.(type) {
		case tea.SuspendMsg:
			return nil
		case tea.KeyPressMsg, tea.PasteMsg:
			if !keys.Take(1, s.o.Clock.Now()) {
				return nil
			}
			member.Touch()
		}
		return msg
	}
}

// stayAlive asks again and again whether the other end is still there, so that a
// lost connection frees its name soon.
func (s *Server) stayAlive(ctx context.Context, session ssh.Session, cancel context.CancelFunc) {
	conn, ok := session.Context().Value(ssh.ContextKeyConn).(*gossh.ServerConn)
	if !ok {
		return
	}
	for {
		answered := make(chan struct{})
		go func() {
			defer close(answered)
			_, _, _ = conn.SendRequest("keepalive@openssh.com", true, nil)
		}()
		select {
		case <-ctx.Done():
			return
		case <-s.o.Clock.After(s.o.Limits.Alive):
		}
		select {
		case <-answered:
		default:
			cancel()
			_ = conn.Close()
			return
		}
	}
}
