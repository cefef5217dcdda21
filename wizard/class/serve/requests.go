package serve

import (
	"io"

	tea "charm.land/bubbletea/v2"
	"charm.land/ssh"
	gossh "golang.org/x/crypto/ssh"
)

// sizesKey finds the sessionSizes in the context of a connection.
type sizesKey struct{}

// sessionSizes is the one session that a connection may have. It may be shared.
type sessionSizes struct {
	sizes chan tea.WindowSizeMsg // the latest size of the window
}

// open is asked for a session. There is one to a connection; and of what can be
// asked for in it, only what filter passes reaches the library.
func (s *Server) open(srv *ssh.Server, conn *gossh.ServerConn, asked gossh.NewChannel, ctx ssh.Context) {
	ctx.Lock()
	_, second := ctx.Value(sizesKey{}).(*sessionSizes)
	if !second {
		ctx.SetValue(sizesKey{}, &sessionSizes{sizes: make(chan tea.WindowSizeMsg, 1)})
	}
	ctx.Unlock()
	if second {
		_ = asked.Reject(gossh.Prohibited, "one session a connection")
		return
	}
	ssh.DefaultSessionHandler(srv, conn, &filteredSession{NewChannel: asked, server: s, ctx: ctx}, ctx)
}

// filteredSession is a session that hears only what is granted. It belongs to one goroutine.
type filteredSession struct {
	gossh.NewChannel
	server *Server
	ctx    ssh.Context
}

// Accept opens the session.
func (g *filteredSession) Accept() (gossh.Channel, <-chan *gossh.Request, error) {
	channel, asked, err := g.NewChannel.Accept()
	if err != nil {
		return nil, nil, err
	}
	passed := make(chan *gossh.Request)
	go func() {
		defer close(passed)
		g.filter(channel, asked, passed)
	}()
	return channel, passed, nil
}

// filter passes on the request for a terminal and the one for the screens. A new
// size of the window is taken note of here: the library would share it between
// goroutines without a lock, and could be made to wait. Who asks for a command or
// for files is told that there are none; everything else is refused.
func (g *filteredSession) filter(channel gossh.Channel, asked <-chan *gossh.Request, passed chan<- *gossh.Request) {
	sitting := g.ctx.Value(sizesKey{}).(*sessionSizes)
	for r := range asked {
		switch r.Type {
		case "pty-req", "shell":
			passed <- r
			continue
		case "window-change":
			if size, ok := sizeOf(r.Payload); ok {
				sitting.resize(size)
			}
		case "exec":
			g.tell(channel, r, noCommand)
			continue
		case "subsystem":
			g.tell(channel, r, noFiles)
			continue
		}
		_ = r.Reply(false, nil)
	}
}

// tell answers a request with one line and the end of the session. A plain refusal
// would leave it to the client what to say: OpenSSH says "exec request failed".
func (g *filteredSession) tell(channel gossh.Channel, r *gossh.Request, why refusal) {
	_ = r.Reply(true, nil)
	_, _ = io.WriteString(channel.Stderr(), g.server.line(why))
	_, _ = channel.SendRequest("exit-status", false, gossh.Marshal(struct{ Code uint32 }{1}))
	_ = channel.Close()
}

// resize keeps the latest size for whoever reads it next.
func (s *sessionSizes) resize(size tea.WindowSizeMsg) {
	for {
		select {
		case s.sizes <- size:
			return
		default:
		}
		select {
		case <-s.sizes:
		default:
		}
	}
}

// sizeOf reads the size that a request begins with.
func sizeOf(payload []byte) (tea.WindowSizeMsg, bool) {
	var size struct{ Width, Height, PixelWidth, PixelHeight uint32 }
	if gossh.Unmarshal(payload, &size) != nil {
		return tea.WindowSizeMsg{}, false
	}
	return clamp(int64(size.Width), int64(size.Height)), true
}

// The sizes that windows are taken to have: what is larger would take memory for
// every cell of it, what says nothing is taken for the usual.
const (
	usualWidth, usualHeight = 80, 24
	mostWidth, mostHeight   = 240, 80
)

func clamp(width, height int64) tea.WindowSizeMsg {
	if width <= 0 || height <= 0 {
		width, height = usualWidth, usualHeight
	}
	return tea.WindowSizeMsg{Width: int(min(width, mostWidth)), Height: int(min(height, mostHeight))}
}
