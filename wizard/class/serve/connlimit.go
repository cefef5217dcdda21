package serve

import (
	"net"
	"net/netip"
	"slices"
	"sync"
	"time"

	"charm.land/ssh"

	"swipewise/wizard/class"
)

// connLimit counts who waits to be let in, and from where. Those who sit in the class
// are counted by the room: nobody who has not joined can take them. It may be
// shared.
type connLimit struct {
	limits  Limits
	clock   class.Clock
	mu      sync.Mutex
	waiting []*limitedConn // who has not sat down, the oldest first
	from    map[string]*source
}

// source is what is known of one address; it belongs to its connLimit. Of IPv6 that is
// the first half, which is what one household gets (RFC 6177).
type source struct {
	waiting, seated int
	wrong           class.RateLimiter // codes, lately
	comes           class.RateLimiter // connections, lately
	names           []string          // that were taken from here
}

// mostSources is how many addresses are remembered; older ones that are not
// connected are forgotten beyond that.
const mostSources = 4096

func newConnLimit(l Limits, c class.Clock) *connLimit {
	return &connLimit{limits: l, clock: c, from: map[string]*source{}}
}

// source returns what is known of an address. d is locked.
func (d *connLimit) source(address string) *source {
	v := d.from[address]
	if v == nil {
		if len(d.from) >= mostSources {
			d.forget()
		}
		v = &source{
			wrong: class.RateLimiter{Most: d.limits.Tries, PerSecond: d.limits.TriesPerSecond},
			comes: class.RateLimiter{Most: d.limits.Comes, PerSecond: d.limits.ComesPerSecond},
		}
		d.from[address] = v
	}
	return v
}

// forget forgets everyone who is neither connected nor has done anything lately.
func (d *connLimit) forget() {
	now := d.clock.Now()
	for address, v := range d.from {
		if v.waiting == 0 && v.seated == 0 && v.wrong.Full(now) && v.comes.Full(now) {
			delete(d.from, address)
		}
	}
}

// enter lets a connection wait to be let in, and returns for how long it waits before
// anything is read of it, and the one that gives way to it, if there are too many.
func (d *connLimit) enter(v *limitedConn) (wait time.Duration, gives *limitedConn) {
	d.mu.Lock()
	defer d.mu.Unlock()
	from := d.source(v.address)
	d.waiting = append(d.waiting, v)
	from.waiting++
	of := func(is func(*limitedConn) bool) int {
		n := 0
		for _, w := range d.waiting {
			if is(w) {
				n++
			}
		}
		return n
	}
	near := func(w *limitedConn) bool { return w.block == v.block }
	same := func(w *limitedConn) bool { return w.address == v.address }
	switch {
	case from.waiting > d.limits.WaitAddress:
		gives = d.givesWay(v, same)
	case of(near) > d.limits.WaitBlock:
		gives = d.givesWay(v, near)
	case len(d.waiting) > d.limits.Wait:
		gives = d.givesWay(v, func(*limitedConn) bool { return true })
	}
	return from.comes.Draw(1, d.clock.Now()), gives
}

// givesWay returns who gives way among some: who has said nothing, then who has said
// a wrong code, then whoever comes from where most come from, of those the oldest;
// and last who has said the right code. It is nil if there is only the new one.
func (d *connLimit) givesWay(but *limitedConn, among func(*limitedConn) bool) *limitedConn {
	var worst *limitedConn
	most := [4]int{-1}
	for _, w := range d.waiting {
		if w == but || !among(w) {
			continue
		}
		rank := [4]int{flag(!w.knows), flag(!w.heard), flag(w.wrong > 0), d.from[w.address].waiting}
		if slices.Compare(rank[:], most[:]) > 0 {
			worst, most = w, rank
		}
	}
	return worst
}

func flag(is bool) int {
	if is {
		return 1
	}
	return 0
}

// leave forgets a connection that is closed.
func (d *connLimit) leave(v *limitedConn) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if v.sits {
		d.from[v.address].seated--
		return
	}
	d.stopWaiting(v)
}

func (d *connLimit) stopWaiting(v *limitedConn) {
	if i := slices.Index(d.waiting, v); i >= 0 {
		d.waiting = slices.Delete(d.waiting, i, i+1)
		d.from[v.address].waiting--
	}
}

// admit lets somebody sit down under a name, who has said the right code. It reports
// false if so many have from where they come already, or under so many names.
func (d *connLimit) admit(v *limitedConn, name string) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	from := d.from[v.address]
	known := slices.Contains(from.names, name)
	if i := slices.Index(d.waiting, v); i < 0 || from.seated >= d.limits.PerAddress || !known && len(from.names) >= d.limits.Names {
		return false
	}
	d.stopWaiting(v)
	from.seated++
	v.sits = true
	if !known {
		from.names = append(from.names, name)
	}
	return true
}

// freeName frees a name that nobody will come back for.
func (d *connLimit) freeName(v *limitedConn, name string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	from := d.from[v.address]
	from.names = slices.DeleteFunc(from.names, func(n string) bool { return n == name })
}

// heardFrom notes that somebody who waits to be let in said something.
func (d *connLimit) heardFrom(v *limitedConn) {
	d.mu.Lock()
	defer d.mu.Unlock()
	v.heard = true
}

// isSilent reports whether somebody has said nothing.
func (d *connLimit) isSilent(v *limitedConn) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return !v.heard
}

// addressOf returns the address that a connection comes from, of IPv6 the first half,
// and the block around it.
func addressOf(a net.Addr) (address, block string) {
	if a == nil {
		return "", ""
	}
	at, err := netip.ParseAddrPort(a.String())
	if err != nil {
		return a.String(), a.String()
	}
	ip := at.Addr().Unmap().WithZone("")
	bits := 24
	if ip.Is6() {
		bits = 64
	}
	around, _ := ip.Prefix(bits)
	if ip.Is6() {
		return around.String(), around.String()
	}
	return ip.String(), around.String()
}

// connect is asked for every connection before a byte of it is read.
func (s *Server) connect(ctx ssh.Context, c net.Conn) net.Conn {
	v := newLimitedConn(c, s.conns)
	wait, gives := s.conns.enter(v)
	if gives != nil {
		_ = gives.Close()
	}
	if wait > 0 {
		select {
		case <-s.o.Clock.After(wait):
		case <-v.closed:
			return nil
		}
	}
	ctx.SetValue(connKey{}, v)
	go v.expire(s.o.Limits.Silent, s.o.Limits.Enter)
	return v
}
