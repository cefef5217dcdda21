package class

import (
	"sync"
	"time"

	"swipewise/tree"
	"swipewise/wizard/record"
)

// Membership is one trainee in a class: what they do goes through it to the class,
// and Changed tells when there is something new to see. It may be shared: it keeps
// nothing that changes but the class, which the lock of its room guards.
type Membership struct {
	room     *Room
	name     string
	came     record.Attempt // that they came, as it is in the record
	notifier notifier
	gone     chan struct{} // closed when the class lets them go
	once     sync.Once
}

// Join lets somebody in by the name that NameOf made.
func (r *Room) Join(name string) (*Membership, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	m, err := r.class.Join(name, r.clock.Now())
	if err != nil {
		return nil, err
	}
	came := record.Attended(m.Name, r.Class, r.clock.Now())
	r.queue.add(came)
	p := &Membership{room: r, name: m.Name, came: came, notifier: newNotifier(), gone: make(chan struct{})}
	r.members[m.Name] = p
	r.notifyAll()
	return p, nil
}

// Name returns the name of the trainee, which the trainer may change.
func (p *Membership) Name() string {
	p.room.mu.Lock()
	defer p.room.mu.Unlock()
	return p.name
}

// LetGo lets somebody go: they may come back under the same name. It reports false if
// nobody of the name is here.
func (r *Room) LetGo(name string) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	p := r.members[name]
	if p != nil {
		p.letGo()
	}
	return p != nil
}

// Rename gives somebody another name, here and in the record, as NameOf makes it. It
// reports false if it is taken.
func (r *Room) Rename(from, to string) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.class.Rename(from, to) {
		return false
	}
	if p := r.members[from]; p != nil {
		delete(r.members, from)
		r.members[to], p.name, p.came.Name = p, to, to
		r.queue.add(p.came)
	}
	for _, a := range r.class.Member(to).kept {
		r.queue.add(a)
	}
	r.notifyAll()
	return true
}

// MoreTime gives everyone so much more time for the exam they are at.
func (r *Room) MoreTime(d time.Duration) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.class.Extra += d
	r.notifyAll()
}

// Extra returns how much time was given for the drill that all are at.
func (p *Membership) Extra() time.Duration {
	p.room.mu.Lock()
	defer p.room.mu.Unlock()
	return p.room.class.Extra
}

// Lang returns the language that the trainee spoke when they did a drill last; it is
// empty before.
func (p *Membership) Lang() tree.Lang {
	p.room.mu.Lock()
	defer p.room.mu.Unlock()
	if m := p.room.class.Member(p.name); m != nil {
		return m.Lang()
	}
	return ""
}

// Changed receives a value when there is something new to see.
func (p *Membership) Changed() <-chan struct{} { return p.notifier }

// Gone is closed when the class lets the trainee go.
func (p *Membership) Gone() <-chan struct{} { return p.gone }

func (p *Membership) letGo() { p.once.Do(func() { close(p.gone) }) }

// View returns what the trainee is to see.
func (p *Membership) View() TraineeView {
	p.room.mu.Lock()
	defer p.room.mu.Unlock()
	s, _ := p.room.class.View(p.name)
	return s
}

// change changes the class, and tells the board.
func (p *Membership) change(by func(*Class)) {
	p.room.mu.Lock()
	defer p.room.mu.Unlock()
	by(p.room.class)
	p.room.board.notify()
}

// Leave notes that the trainee is gone. It reports whether nothing is left of them.
func (p *Membership) Leave() (vanished bool) {
	p.room.mu.Lock()
	defer p.room.mu.Unlock()
	if p.room.members[p.name] != p {
		return false
	}
	delete(p.room.members, p.name)
	vanished = p.room.class.Leave(p.name)
	p.room.ifEmpty()
	p.room.notifyAll()
	return vanished
}

// Touch notes that the trainee did something.
func (p *Membership) Touch() {
	p.room.mu.Lock()
	defer p.room.mu.Unlock()
	if p.room.class.Touch(p.name, p.room.clock.Now()) {
		p.room.board.notify()
		p.notifier.notify()
	}
}

// GoOn brings the trainee to the next drill of their own.
func (p *Membership) GoOn() {
	p.change(func(c *Class) { c.GoOn(p.name) })
	p.notifier.notify()
}

// Take takes an attempt as it is by now, unless it comes too late. One that is done
// is on the disk before anybody sees it; if it cannot be, the class goes on and the
// trainer is told.
func (p *Membership) Take(a record.Attempt) {
	if !p.accepts(a) {
		return
	}
	a.Name = p.Name() // which may have been changed since the drill was begun
	p.room.queue.add(a)
	if a.State == record.Done {
		p.room.queue.flush()
	}
	p.room.mu.Lock()
	defer p.room.mu.Unlock()
	p.room.class.Take(p.name, a)
	if a.State == record.Done {
		p.room.notifyAll() // the others are told how many have handed in
		return
	}
	p.room.board.notify()
}

func (p *Membership) accepts(a record.Attempt) bool {
	p.room.mu.Lock()
	defer p.room.mu.Unlock()
	return p.room.class.Accepts(p.name, a)
}

// Attempt returns what is known of the trainee's attempt at a drill.
func (p *Membership) Attempt(number int) (record.Attempt, bool) {
	p.room.mu.Lock()
	defer p.room.mu.Unlock()
	if m := p.room.class.Member(p.name); m != nil {
		return m.Attempt(number)
	}
	return record.Attempt{}, false
}
