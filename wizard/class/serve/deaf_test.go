package serve_test

import (
	"net"
	"sync/atomic"
	"testing"
)

// deaf is a connection that can stop to hear: what is sent to it is left lying, as
// on a line that broke.
type deaf struct {
	net.Conn
	deaf atomic.Bool
	ends chan struct{}
}

func newDeaf(t *testing.T, addr string) *deaf {
	t.Helper()
	c, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	d := &deaf{Conn: c, ends: make(chan struct{})}
	t.Cleanup(func() {
		close(d.ends)
		_ = c.Close()
	})
	return d
}

// Read reads, until the connection is deaf; from then on nothing comes any more.
func (d *deaf) Read(p []byte) (int, error) {
	n, err := d.Conn.Read(p)
	if d.deaf.Load() {
		<-d.ends
		return 0, net.ErrClosed
	}
	return n, err
}
