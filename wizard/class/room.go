package class

import (
	"sync"
	"time"

	"swipewise/wizard/record"
)

// Room shares one class among the people in it. Whoever changes something never
// waits for those who look: each of them has a notifier that fires once, however
// often something changed since they last looked. It may be shared: a lock guards
// the class and everything else in it.
type Room struct {
	Class   record.Attempt // what all attempts of the class have in common, for who only came
	mu      sync.Mutex
	class   *Class
	clock   Clock
	queue   *writeQueue
	members map[string]*Membership
	board   notifier
	trouble Trouble       // of what the trainer should know
	empty   chan struct{} // closed when everyone who was dismissed is gone; nil before
}

// Trouble is what the trainer should know of besides the class itself. It is a value:
// everyone has their own.
type Trouble struct {
	Unwritten int       // drills that are not in the file of records yet
	Reason    string    // why not
	Tries     int       // wrong join codes
	Slowed    time.Time // when there were last so many that whoever has not joined had to wait
	From      string    // the address of the last one
	Tried     time.Time // and when that was
	Broke     string    // whose screens broke down last
	Fault     string    // how
	Broken    time.Time // and when
}

// notifier wakes somebody who may not be listening. It may be shared.
type notifier chan struct{}

func newNotifier() notifier { return make(notifier, 1) }

func (b notifier) notify() {
	select {
	case b <- struct{}{}:
	default:
	}
}

// NewRoom opens a room for a class.
func NewRoom(c *Class, clock Clock, write Write) *Room {
	r := &Room{class: c, clock: clock, members: map[string]*Membership{}, board: newNotifier()}
	r.queue = &writeQueue{write: write, tell: r.unwritten}
	return r
}

// Look lets somebody read the class while nobody changes it.
func (r *Room) Look(at func(*Class, Trouble)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	at(r.class, r.trouble)
}

// Now returns the time in the room.
func (r *Room) Now() time.Time { return r.clock.Now() }

// Changed receives a value when the trainer's board is out of date.
func (r *Room) Changed() <-chan struct{} { return r.board }

// Do does something with the whole class.
func (r *Room) Do(a Act) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.class.Do(a, r.clock.Now()) {
		return false
	}
	r.notifyAll()
	return true
}

// notifyAll tells everyone that something changed. The room is locked.
func (r *Room) notifyAll() {
	r.board.notify()
	for _, p := range r.members {
		p.notifier.notify()
	}
}

// Dismiss lets everyone go, and waits until they are gone, but no longer than until
// the end.
func (r *Room) Dismiss(end <-chan time.Time) {
	r.mu.Lock()
	r.empty = make(chan struct{})
	for _, p := range r.members {
		p.letGo()
	}
	r.ifEmpty()
	empty := r.empty
	r.mu.Unlock()
	select {
	case <-empty:
	case <-end:
	}
}

// ifEmpty tells who dismissed everyone that they are gone. The room is locked.
func (r *Room) ifEmpty() {
	if r.empty != nil && len(r.members) == 0 {
		close(r.empty)
		r.empty = nil
	}
}

// WrongCode notes that somebody at an address tried a wrong join code, and whether
// there are so many of them that others have to wait.
func (r *Room) WrongCode(from string, slowed bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.trouble.Tries++
	r.trouble.From, r.trouble.Tried = from, r.clock.Now()
	if slowed {
		r.trouble.Slowed = r.trouble.Tried
	}
	r.board.notify()
}

// Broke notes that the screens of somebody broke down.
func (r *Room) Broke(name string, fault error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.trouble.Broke, r.trouble.Fault, r.trouble.Broken = name, fault.Error(), r.clock.Now()
	r.board.notify()
}

// Flush writes what is not in the file of records yet, if it can be written.
func (r *Room) Flush() { r.queue.flush() }

func (r *Room) unwritten(n int, reason string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.trouble.Unwritten != n || r.trouble.Reason != reason {
		r.trouble.Unwritten, r.trouble.Reason = n, reason
		r.board.notify()
	}
}

// Sweep warns those who have done nothing for long, lets go those who went on
// doing nothing, and tries again to write what could not be written.
func (r *Room) Sweep(warn, letGo time.Duration) {
	r.mu.Lock()
	warned, gone := r.class.Idle(r.clock.Now(), warn, letGo)
	for _, name := range warned {
		if p := r.members[name]; p != nil {
			p.notifier.notify()
		}
	}
	for _, name := range gone {
		if p := r.members[name]; p != nil {
			p.letGo()
		}
	}
	r.board.notify() // the time on it
	r.mu.Unlock()
	r.queue.flush()
}
