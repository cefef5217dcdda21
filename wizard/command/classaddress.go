package command

import (
	"net"
	"strconv"
)

// opened is where a class can be joined.
type opened struct {
	listener net.Listener
	shown    string // the address that trainees type
	port     int
	near     bool // nobody can come in from another machine
}

// open begins to listen.
func (t *teaching) open() (opened, error) {
	at := net.JoinHostPort(t.listen, strconv.Itoa(t.port))
	l, err := net.Listen("tcp", at)
	if err != nil {
		return opened{}, bad(t.words.Bad.Listen, sanitize(at), oneLine(err.Error()))
	}
	o := opened{listener: l, shown: t.listen, port: t.port}
	if tcp, ok := l.Addr().(*net.TCPAddr); ok {
		o.port, o.near, o.shown = tcp.Port, tcp.IP.IsLoopback(), tcp.IP.String()
		if tcp.IP.IsUnspecified() {
			o.shown = ownAddress()
		}
	}
	return o, nil
}

// ownAddress returns the address that other machines are likeliest to reach this
// one by.
func ownAddress() string {
	best := ""
	all, _ := net.InterfaceAddrs()
	for _, a := range all {
		n, ok := a.(*net.IPNet)
		if !ok || !n.IP.IsGlobalUnicast() {
			continue
		}
		if n.IP.To4() != nil {
			return n.IP.String()
		}
		if best == "" {
			best = n.IP.String()
		}
	}
	if best == "" {
		return "127.0.0.1"
	}
	return best
}
