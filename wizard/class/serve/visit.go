package serve

import (
	"net"
	"sync"
	"time"

	"swipewise/wizard/class"
)

// visitKey finds the visit in the context of a connection.
type visitKey struct{}

// visit is a connection that was let in. It is read no faster than the limits
// say, so that a flood of whatever kind costs the others nothing. What is not
// guarded by the lock of its door belongs to the goroutine that reads.
type visit struct {
	net.Conn
	door           *door
	address, block string
	bytes          class.Bucket
	seated         chan struct{} // closed when somebody sat down
	closed         chan struct{} // closed when the visit ended
	lost           chan struct{} // closed when nothing more will be read
	once, loses    sync.Once
	talks          bool // something was read

	// Guarded by the lock of the door.
	heard, knows, sits bool // said something, said the right code, sat down
	wrong              int  // codes
}

func newVisit(c net.Conn, d *door) *visit {
	v := &visit{
		Conn: c, door: d,
		bytes:  class.Bucket{Most: d.limits.Bytes, PerSecond: d.limits.BytesPerSecond},
		seated: make(chan struct{}), closed: make(chan struct{}), lost: make(chan struct{}),
	}
	v.address, v.block = placeOf(c.RemoteAddr())
	return v
}

// expire ends the visit of somebody who says nothing for a short while, or does not
// sit down after a longer one: who gives no code, or wants none of what is granted.
func (v *visit) expire(silent, enter time.Duration) {
	select {
	case <-v.door.clock.After(min(silent, enter)):
	case <-v.seated:
		return
	case <-v.closed:
		return
	}
	if v.door.isSilent(v) {
		_ = v.Close()
		return
	}
	select {
	case <-v.door.clock.After(max(0, enter-silent)):
		_ = v.Close()
	case <-v.seated:
	case <-v.closed:
	}
}

// Read reads what came in, and then waits if it was too much.
func (v *visit) Read(p []byte) (int, error) {
	n, err := v.Conn.Read(p)
	if n > 0 && !v.talks {
		v.talks = true
		v.door.hears(v)
	}
	if err != nil {
		v.loses.Do(func() { close(v.lost) })
	}
	if wait := v.bytes.Draw(float64(n), v.door.clock.Now()); wait > 0 && err == nil {
		select {
		case <-v.door.clock.After(wait):
		case <-v.closed:
		}
	}
	return n, err
}

// gone reports whether nobody is at the other end any more.
func (v *visit) gone() bool {
	select {
	case <-v.closed:
	case <-v.lost:
	default:
		return false
	}
	return true
}

// Close ends the visit.
func (v *visit) Close() error {
	v.once.Do(func() {
		close(v.closed)
		v.door.leave(v)
	})
	return v.Conn.Close()
}
