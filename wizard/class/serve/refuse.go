package serve

import (
	"encoding/binary"
	"io"
	"net"
	"time"

	gossh "golang.org/x/crypto/ssh"

	"swipewise/tree"
)

// refusal is why somebody is turned away, or something is not granted.
type refusal int

const (
	welcome refusal = iota
	tooManyTries
	tooManyConnections
	noTerminal
	noCommand
	noFiles
	noName
	longName
	nameTaken
	classFull
	classOver
	faulty
)

// Words are the lines that are said to who is turned away or leaves.
type Words struct {
	Prompt      tree.Text `yaml:"prompt"` // for the join code
	Tries       tree.Text `yaml:"tries"`
	Connections tree.Text `yaml:"connections"`
	NoTerminal  tree.Text `yaml:"no-terminal"`
	NoCommand   tree.Text `yaml:"no-command"`
	NoFiles     tree.Text `yaml:"no-files"`
	NoName      tree.Text `yaml:"no-name"`
	LongName    tree.Text `yaml:"long-name"`
	Taken       tree.Text `yaml:"taken"`
	Full        tree.Text `yaml:"full"`
	Over        tree.Text `yaml:"over"`
	Fault       tree.Text `yaml:"fault"`
}

// of returns the line for a refusal.
func (w Words) of(r refusal) tree.Text {
	switch r {
	case tooManyTries:
		return w.Tries
	case tooManyConnections:
		return w.Connections
	case noTerminal:
		return w.NoTerminal
	case noCommand:
		return w.NoCommand
	case noFiles:
		return w.NoFiles
	case noName:
		return w.NoName
	case longName:
		return w.LongName
	case nameTaken:
		return w.Taken
	case classFull:
		return w.Full
	case classOver:
		return w.Over
	case faulty:
		return w.Fault
	case welcome:
	}
	return tree.Text{}
}

// line returns the line for a refusal, as a terminal in raw mode wants it.
func (s *Server) line(r refusal) string { return s.o.Words.of(r).In(s.o.Lang) + "\r\n" }

// turnAway says why a connection is not let in, as the reason of a disconnection
// (RFC 4253, section 11.1), which clients show. It is in English, since they show
// nothing else of it as it is.
func (s *Server) turnAway(c net.Conn, why refusal) {
	const tooMany = 12 // SSH_DISCONNECT_TOO_MANY_CONNECTIONS
	packet := gossh.Marshal(struct {
		Reason      uint32 `sshtype:"1"`
		Description string
		Language    string
	}{tooMany, s.o.Words.of(why).In(tree.EN), "en"})
	const block = 8
	pad := 2*block - (len(packet)+5)%block
	out := binary.BigEndian.AppendUint32([]byte(greeting), uint32(1+len(packet)+pad))
	out = append(append(append(out, byte(pad)), packet...), make([]byte, pad)...)
	_ = c.SetDeadline(time.Now().Add(time.Second))
	_, _ = c.Write(out)
	if t, ok := c.(*net.TCPConn); ok {
		_ = t.CloseWrite()
	}
	_, _ = io.CopyN(io.Discard, c, 4096) // or it would not get to read ours
	_ = c.Close()
}

// The version that the server calls itself, and how it greets.
const (
	version  = "Swipewise"
	greeting = "SSH-2.0-" + version + "\r\n"
)
