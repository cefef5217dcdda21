package class

import (
	"sync"
	"time"
)

// Room shares one class among the people in it. Whoever changes something never
// waits for those who look: each of them has a bell that rings once, however
// often something changed since they last looked. It may be shared: a lock guards
// the class and everything else in it.
type Room struct {
	mu     sync.Mutex
	class  *Class
	clock  Clock
	keeper *keeper
	places map[string]*Place
	board  bell
	word   Trouble       // of what the trainer should know
	empty  chan struct{} // closed when everyone who was dismissed is gone; nil before
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

// bell rings for somebody who may not be listening. It may be shared.
type bell chan struct{}

func newBell() bell { return make(bell, 1) }

func (b bell) ring() {
	select {
	case b <- struct{}{}:
	default:
	}
}

// NewRoom opens a room for a class.
func NewRoom(c *Class, clock Clock, write Write) *Room {
	r := &Room{class: c, clock: clock, places: map[string]*Place{}, board: newBell()}
	r.keeper = &keeper{write: write, tell: r.unwritten}
	return r
}

// Look lets somebody read the class while nobody changes it.
func (r *Room) Look(at func(*Class, Trouble)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	at(r.class, r.word)
}

// Now returns the time in the room.
func (r *Room) Now() time.Time { return r.clock.Now() }

// Board returns the bell of the trainer's board.
func (r *Room) Board() <-chan struct{} { return r.board }

// Do does something with the whole class.
func (r *Room) Do(a Act) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.class.Do(a, r.clock.Now()) {
		return false
	}
	r.ringAll()
	return true
}

// ringAll tells everyone that something changed. The room is locked.
func (r *Room) ringAll() {
	r.board.ring()
	for _, p := range r.places {
		p.bell.ring()
	}
}

// Dismiss lets everyone go, and waits until they are gone, but no longer than until
// the end.
func (r *Room) Dismiss(end <-chan time.Time) {
	r.mu.Lock()
	r.empty = make(chan struct{})
	for _, p := range r.places {
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
	if r.empty != nil && len(r.places) == 0 {
		close(r.empty)
		r.empty = nil
	}
}

// WrongCode notes that somebody at an address tried a wrong join code, and whether
// there are so many of them that others have to wait.
func (r *Room) WrongCode(from string, slowed bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.word.Tries++
	r.word.From, r.word.Tried = from, r.clock.Now()
	if slowed {
		r.word.Slowed = r.word.Tried
	}
	r.board.ring()
}

// Broke notes that the screens of somebody broke down.
func (r *Room) Broke(name string, fault error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.word.Broke, r.word.Fault, r.word.Broken = name, fault.Error(), r.clock.Now()
	r.board.ring()
}

// Flush writes what is not in the file of records yet, if it can be written.
func (r *Room) Flush() { r.keeper.flush() }

func (r *Room) unwritten(n int, reason string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.word.Unwritten != n || r.word.Reason != reason {
		r.word.Unwritten, r.word.Reason = n, reason
		r.board.ring()
	}
}

// Sweep warns those who have done nothing for long, lets go those who went on
// doing nothing, and tries again to write what could not be written.
func (r *Room) Sweep(warn, letGo time.Duration) {
	r.mu.Lock()
	warned, gone := r.class.Idle(r.clock.Now(), warn, letGo)
	for _, name := range warned {
		if p := r.places[name]; p != nil {
			p.bell.ring()
		}
	}
	for _, name := range gone {
		if p := r.places[name]; p != nil {
			p.letGo()
		}
	}
	r.board.ring() // the time on it
	r.mu.Unlock()
	r.keeper.flush()
}
