// Package serve lets trainees into a class over SSH. Nothing but the screens of
// the class is granted: no shell, no command, no files, no forwarding, no agent,
// no environment.
//
//	s, err := serve.New(serve.Options{Room: room, Code: code, Key: key, …})
//	go s.Serve(listener)
package serve

import (
	"context"
	"errors"
	"net"
	"time"

	tea "charm.land/bubbletea/v2"
	"charm.land/ssh"
	"charm.land/wish/v2"
	gossh "golang.org/x/crypto/ssh"

	"swipewise/wizard/class"
)

// Options are what the server needs from the program that starts it. What they hold
// is shared by all connections and never changes.
type Options struct {
	Room   *class.Room
	Code   string // the join code, as class.ParseCode gives it
	Key    []byte // the host key, PEM
	Clock  class.Clock
	Limits Limits
	Words  Words
	Screen func(Guest) tea.Model  // makes the screens of one trainee
	Bye    func(tea.Model) string // what is printed once they have ended
}

// Guest is a trainee who has come in. It belongs to one goroutine.
type Guest struct {
	Membership *class.Membership
	Sizes      <-chan tea.WindowSizeMsg // of their window, the latest only
	Done       <-chan struct{}          // closed when they are gone
}

// Limits keep one trainee, or somebody who is none, from being a burden to the
// others.
type Limits struct {
	Wait, WaitBlock, WaitAddress int // connections that have not joined: in all, from one block of addresses, from one

	PerAddress int           // trainees at once from one address
	Names      int           // that trainees from one address take, one after the other
	Silent     time.Duration // from connecting until something is said
	Enter      time.Duration // from connecting until they sit down
	Alive      time.Duration // between two looks whether somebody is still there

	Warn, LetGo time.Duration // without a key

	Guesses, GuessesPerSecond float64 // join codes that are judged, from anywhere
	Tries, TriesPerSecond     float64 // wrong ones from one address that are remembered, and forgotten
	Comes, ComesPerSecond     float64 // connections from one address
	Bytes, BytesPerSecond     float64 // that one connection sends
	Keys, KeysPerSecond       float64 // that one trainee presses
}

// Usual returns the limits of a class of so many. A whole school may have one
// address, and all of it may come at once; a block of addresses that is attacked from
// still has places for them. At 64 codes a second, a code of eight digits lasts for
// three weeks.
func Usual(trainees int) Limits {
	return Limits{
		Wait: 512 + trainees, WaitBlock: 184 + trainees, WaitAddress: 20 + trainees,
		PerAddress: trainees * 3 / 4,
		Names:      trainees + 20,
		Silent:     10 * time.Second,
		Enter:      90 * time.Second, // time to look up and type a code
		Alive:      15 * time.Second,
		Warn:       25 * time.Minute,
		LetGo:      30 * time.Minute,
		Guesses:    64, GuessesPerSecond: 64,
		Tries: 20, TriesPerSecond: .1,
		Comes: 60, ComesPerSecond: 10,
		Bytes: 128 << 10, BytesPerSecond: 16 << 10,
		Keys: 80, KeysPerSecond: 40,
	}
}

// Server is an SSH server for one class. It may be shared.
type Server struct {
	o     Options
	conns *connLimit
	codes *codeQueue
	ssh   *ssh.Server
	stop  context.CancelFunc
	ctx   context.Context
}

// New returns a server that lets nobody in yet. The error is one of the host key.
func New(o Options) (*Server, error) {
	signer, err := signerOf(o.Key)
	if err != nil {
		return nil, err
	}
	s := &Server{o: o, conns: newConnLimit(o.Limits, o.Clock)}
	s.codes = newCodeQueue(o.Limits, s.conns, o.Clock)
	s.ctx, s.stop = context.WithCancel(context.Background())
	server, err := wish.NewServer(
		func(server *ssh.Server) error { server.AddHostKey(signer); return nil },
		wish.WithVersion(version),
		wish.WithPasswordAuth(s.password),
		wish.WithKeyboardInteractiveAuth(s.askCode),
		wish.WithMiddleware(s.session),
	)
	if err != nil {
		return nil, err
	}
	server.ConnCallback = s.connect
	server.ServerConfigCallback = func(ssh.Context) *gossh.ServerConfig { return modern() }
	server.ChannelHandlers = map[string]ssh.ChannelHandler{"session": s.open}
	server.RequestHandlers = map[string]ssh.RequestHandler{}
	server.SubsystemHandlers = map[string]ssh.SubsystemHandler{}
	server.SessionRequestCallback = func(_ ssh.Session, kind string) bool { return kind == "shell" }
	s.ssh = server
	return s, nil
}

// Serve lets people in until the server is closed.
func (s *Server) Serve(l net.Listener) error {
	go s.sweep()
	if err := s.ssh.Serve(l); !errors.Is(err, ssh.ErrServerClosed) {
		return err
	}
	return nil
}

// Close ends all connections.
func (s *Server) Close() error {
	s.stop()
	return s.ssh.Close()
}

// sweep looks after the room every second.
func (s *Server) sweep() {
	for {
		select {
		case <-s.ctx.Done():
			return
		case <-s.o.Clock.After(time.Second):
			s.o.Room.Sweep(s.o.Limits.Warn, s.o.Limits.LetGo)
		}
	}
}
