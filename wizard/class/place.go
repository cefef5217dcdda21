package class

import (
	"sync"

	"swipewise/tree"
	"swipewise/wizard/record"
)

// Place is where one trainee sits: what they do goes through it to the class,
// and its bell tells when there is something new to see. It may be shared: it keeps
// nothing that changes but the class, which the lock of its room guards.
type Place struct {
	room *Room
	name string
	bell bell
	gone chan struct{} // closed when the class lets them go
	once sync.Once
}

// Join lets somebody in by the name that NameOf made.
func (r *Room) Join(name string) (*Place, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	m, err := r.class.Join(name, r.clock.Now())
	if err != nil {
		return nil, err
	}
	p := &Place{room: r, name: m.Name, bell: newBell(), gone: make(chan struct{})}
	r.places[m.Name] = p
	r.ringAll()
	return p, nil
}

// Name returns the name of the trainee.
func (p *Place) Name() string { return p.name }

// Lang returns the language that the trainee spoke when they did a drill last; it is
// empty before.
func (p *Place) Lang() tree.Lang {
	p.room.mu.Lock()
	defer p.room.mu.Unlock()
	if m := p.room.class.Member(p.name); m != nil {
		return m.Lang()
	}
	return ""
}

// Bell rings when there is something new to see.
func (p *Place) Bell() <-chan struct{} { return p.bell }

// Gone is closed when the class lets the trainee go.
func (p *Place) Gone() <-chan struct{} { return p.gone }

func (p *Place) letGo() { p.once.Do(func() { close(p.gone) }) }

// Seat returns what the trainee is to see.
func (p *Place) Seat() Seat {
	p.room.mu.Lock()
	defer p.room.mu.Unlock()
	s, _ := p.room.class.Seat(p.name)
	return s
}

// change changes the class, and tells the board.
func (p *Place) change(by func(*Class)) {
	p.room.mu.Lock()
	defer p.room.mu.Unlock()
	by(p.room.class)
	p.room.board.ring()
}

// Leave notes that the trainee is gone. It reports whether nothing is left of them.
func (p *Place) Leave() (vanished bool) {
	p.room.mu.Lock()
	defer p.room.mu.Unlock()
	if p.room.places[p.name] != p {
		return false
	}
	delete(p.room.places, p.name)
	vanished = p.room.class.Leave(p.name)
	p.room.ifEmpty()
	p.room.ringAll()
	return vanished
}

// Touch notes that the trainee did something.
func (p *Place) Touch() {
	p.room.mu.Lock()
	defer p.room.mu.Unlock()
	if p.room.class.Touch(p.name, p.room.clock.Now()) {
		p.room.board.ring()
		p.bell.ring()
	}
}

// GoOn brings the trainee to the next drill of their own.
func (p *Place) GoOn() {
	p.change(func(c *Class) { c.GoOn(p.name) })
	p.bell.ring()
}

// Take takes an attempt as it is by now, unless it comes too late. One that is done
// is on the disk before anybody sees it; if it cannot be, the class goes on and the
// trainer is told.
func (p *Place) Take(a record.Attempt) {
	if !p.accepts(a) {
		return
	}
	p.room.keeper.add(a)
	if a.State == record.Done {
		p.room.keeper.flush()
	}
	p.room.mu.Lock()
	defer p.room.mu.Unlock()
	p.room.class.Take(p.name, a)
	if a.State == record.Done {
		p.room.ringAll() // the others are told how many have handed in
		return
	}
	p.room.board.ring()
}

func (p *Place) accepts(a record.Attempt) bool {
	p.room.mu.Lock()
	defer p.room.mu.Unlock()
	return p.room.class.Accepts(p.name, a)
}

// Attempt returns what is known of the trainee's attempt at a drill.
func (p *Place) Attempt(number int) (record.Attempt, bool) {
	p.room.mu.Lock()
	defer p.room.mu.Unlock()
	if m := p.room.class.Member(p.name); m != nil {
		return m.Attempt(number)
	}
	return record.Attempt{}, false
}
