package serve

import (
	"net"
	"sync"

	"charm.land/ssh"

	"swipewise/wizard/class"
)

// door counts who is connected from where, and who tries join codes.
type door struct {
	limits Limits
	clock  class.Clock
	mu     sync.Mutex
	all    int
	from   map[string]*visitor
}

// visitor is what is known of one address.
type visitor struct {
	connected int
	tries     class.Bucket
}

// mostVisitors is how many addresses are remembered; older ones that are not
// connected are forgotten beyond that.
const mostVisitors = 4096

func newDoor(l Limits, c class.Clock) *door {
	return &door{limits: l, clock: c, from: map[string]*visitor{}}
}

// visitor returns what is known of an address. The door is locked.
func (d *door) visitor(address string) *visitor {
	v := d.from[address]
	if v == nil {
		if len(d.from) >= mostVisitors {
			d.forget()
		}
		v = &visitor{tries: class.Bucket{Most: d.limits.Tries, PerSecond: d.limits.TriesPerSecond}}
		d.from[address] = v
	}
	return v
}

// forget forgets everyone who is neither connected nor has tried a code lately.
func (d *door) forget() {
	for address, v := range d.from {
		if v.connected == 0 && v.tries.Full(d.clock.Now()) {
			delete(d.from, address)
		}
	}
}

// enter lets a connection in, or says why not.
func (d *door) enter(address string) refusal {
	d.mu.Lock()
	defer d.mu.Unlock()
	v := d.visitor(address)
	switch {
	case !v.tries.Left(d.clock.Now()):
		return tooManyTries
	case d.all >= d.limits.Connections || v.connected >= d.limits.PerAddress:
		return tooManyConnections
	}
	d.all++
	v.connected++
	return welcome
}

func (d *door) leave(address string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.all--
	d.visitor(address).connected--
}

// wrong notes a wrong code; it reports whether another one may be tried.
func (d *door) wrong(address string) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	v, now := d.visitor(address), d.clock.Now()
	v.tries.Take(1, now)
	return v.tries.Left(now)
}

// mayTry reports whether a code may be tried from an address.
func (d *door) mayTry(address string) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.visitor(address).tries.Left(d.clock.Now())
}

// addressOf returns where a connection comes from, without the port.
func addressOf(a net.Addr) string {
	if a == nil {
		return ""
	}
	host, _, err := net.SplitHostPort(a.String())
	if err != nil {
		return a.String()
	}
	return host
}

// connect is asked for every connection before a byte of it is read.
func (s *Server) connect(ctx ssh.Context, c net.Conn) net.Conn {
	address := addressOf(c.RemoteAddr())
	if why := s.door.enter(address); why != welcome {
		s.turnAway(c, why)
		return nil
	}
	v := newVisit(c, s.door, address)
	ctx.SetValue(visitKey{}, v)
	go v.expire(s.o.Limits.Enter)
	return v
}
