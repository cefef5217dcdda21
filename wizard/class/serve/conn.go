package serve

import (
	"net"
	"sync"
	"time"

	"swipewise/wizard/class"
)

// connKey finds the limitedConn in the context of a connection.
type connKey struct{}

// limitedConn is a connection that was let in. It is read no faster than the limits
// say, so that a flood of whatever kind costs the others nothing. What is not
// guarded by the lock of its limit belongs to the goroutine that reads.
type limitedConn struct {
	net.Conn
	limit          *connLimit
	address, block string
	bytes          class.RateLimiter
	seated         chan struct{} // closed when somebody sat down
	closed         chan struct{} // closed when the connection is
	lost           chan struct{} // closed when nothing more will be read
	once, loses    sync.Once
	talks          bool // something was read

	// Guarded by the lock of limit.
	heard, knows, sits bool // said something, said the right code, sat down
	wrong              int  // codes
}

func newLimitedConn(c net.Conn, d *connLimit) *limitedConn {
	v := &limitedConn{
		Conn: c, limit: d,
		bytes:  class.RateLimiter{Most: d.limits.Bytes, PerSecond: d.limits.BytesPerSecond},
		seated: make(chan struct{}), closed: make(chan struct{}), lost: make(chan struct{}),
	}
	v.address, v.block = addressOf(c.RemoteAddr())
	return v
}

// expire ends the connection of somebody who says nothing for a short while, or does not
// sit down after a longer one: who gives no code, or wants none of what is granted.
func (v *limitedConn) expire(silent, enter time.Duration) {
	select {
	case <-v.limit.clock.After(min(silent, enter)):
	case <-v.seated:
		return
	case <-v.closed:
		return
	}
	if v.limit.isSilent(v) {
		_ = v.Close()
		return
	}
	select {
	case <-v.limit.clock.After(max(0, enter-silent)):
		_ = v.Close()
	case <-v.seated:
	case <-v.closed:
	}
}

// Read reads what came in, and then waits if it was too much.
func (v *limitedConn) Read(p []byte) (int, error) {
	n, err := v.Conn.Read(p)
	if n > 0 && !v.talks {
		v.talks = true
		v.limit.heardFrom(v)
	}
	if err != nil {
		v.loses.Do(func() { close(v.lost) })
	}
	if wait := v.bytes.Draw(float64(n), v.limit.clock.Now()); wait > 0 && err == nil {
		select {
		case <-v.limit.clock.After(wait):
		case <-v.closed:
		}
	}
	return n, err
}

// gone reports whether nobody is at the other end any more.
func (v *limitedConn) gone() bool {
	select {
	case <-v.closed:
	case <-v.lost:
	default:
		return false
	}
	return true
}

// Close ends the connection.
func (v *limitedConn) Close() error {
	v.once.Do(func() {
		close(v.closed)
		v.limit.leave(v)
	})
	return v.Conn.Close()
}
