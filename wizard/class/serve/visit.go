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
// say, so that a flood of whatever kind costs the others nothing.
type visit struct {
	net.Conn
	door    *door
	address string
	bytes   class.Bucket
	seated  chan struct{} // closed when somebody sat down
	closed  chan struct{}
	once    sync.Once
}

func newVisit(c net.Conn, d *door, address string) *visit {
	return &visit{
		Conn: c, door: d, address: address,
		bytes:  class.Bucket{Most: d.limits.Bytes, PerSecond: d.limits.BytesPerSecond},
		seated: make(chan struct{}), closed: make(chan struct{}),
	}
}

// expire ends the visit of somebody who does not sit down: who says nothing, gives
// no code, or wants none of what is granted.
func (v *visit) expire(after time.Duration) {
	select {
	case <-v.door.clock.After(after):
		_ = v.Close()
	case <-v.seated:
	case <-v.closed:
	}
}

// Read reads what came in, and then waits if it was too much.
func (v *visit) Read(p []byte) (int, error) {
	n, err := v.Conn.Read(p)
	if wait := v.bytes.Draw(float64(n), v.door.clock.Now()); wait > 0 && err == nil {
		select {
		case <-v.door.clock.After(wait):
		case <-v.closed:
		}
	}
	return n, err
}

// Close ends the visit.
func (v *visit) Close() error {
	v.once.Do(func() {
		close(v.closed)
		v.door.leave(v.address)
	})
	return v.Conn.Close()
}
