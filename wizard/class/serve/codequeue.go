package serve

import (
	"sync"
	"time"

	"swipewise/wizard/class"
)

// codeQueue judges join codes, and no more of them than so many a second: whoever has
// not joined then waits, before anything is said about the code, so that nobody
// learns from the waiting whether it was right. Nobody is refused: who comes from
// where few wrong codes came from is next, and of those who waited longest. It may be
// shared.
type codeQueue struct {
	conns  *connLimit
	clock  class.Clock
	mu     sync.Mutex
	budget class.RateLimiter
	queue  []*waitingCode // the oldest first
	busy   bool           // somebody works on the queue
}

// waitingCode is somebody who waits for their code to be judged. It belongs to its codeQueue.
type waitingCode struct {
	conn  *limitedConn
	since time.Time
	turn  chan struct{} // closed when it is their turn
}

func newCodeQueue(l Limits, d *connLimit, c class.Clock) *codeQueue {
	return &codeQueue{conns: d, clock: c, budget: class.RateLimiter{Most: l.Guesses, PerSecond: l.GuessesPerSecond}}
}

// wait waits until a code may be judged. It reports false if whoever gave it is gone.
func (j *codeQueue) wait(v *limitedConn) bool {
	j.mu.Lock()
	if len(j.queue) == 0 && j.budget.Take(1, j.clock.Now()) {
		j.mu.Unlock()
		return true
	}
	p := &waitingCode{conn: v, since: j.clock.Now(), turn: make(chan struct{})}
	j.queue = append(j.queue, p)
	if !j.busy {
		j.busy = true
		go j.work()
	}
	j.mu.Unlock()
	select {
	case <-p.turn:
		return true
	case <-v.closed:
		return false
	case <-v.lost:
		return false
	}
}

// slows reports whether people wait for their codes to be judged.
func (j *codeQueue) slows() bool {
	j.mu.Lock()
	defer j.mu.Unlock()
	return len(j.queue) > 0
}

// work gives everybody in the queue their turn.
func (j *codeQueue) work() {
	for {
		j.mu.Lock()
		now := j.clock.Now()
		for len(j.queue) > 0 && j.budget.Take(1, now) {
			close(j.next(now).turn)
		}
		if j.busy = len(j.queue) > 0; !j.busy {
			j.mu.Unlock()
			return
		}
		wait := time.Duration(float64(time.Second) / j.budget.PerSecond)
		j.mu.Unlock()
		<-j.clock.After(wait)
	}
}

// worstRank is how many seconds longer than others somebody waits at most.
const worstRank = 10

// next takes out of the queue who is next: who waited longest, where each wrong code
// that came from the same address counts as if they had come a second later. Who is
// gone is left out first.
func (j *codeQueue) next(now time.Time) *waitingCode {
	best, at := time.Duration(0), 0
	for i, p := range j.queue {
		if p.conn.gone() { // their turn costs nobody anything
			j.budget.Put(1)
			return j.take(i)
		}
		rank := now.Sub(p.since) - time.Duration(min(worstRank, j.conns.wrongFrom(p.conn))*float64(time.Second))
		if i == 0 || rank > best {
			best, at = rank, i
		}
	}
	return j.take(at)
}

func (j *codeQueue) take(at int) *waitingCode {
	p := j.queue[at]
	j.queue = append(j.queue[:at:at], j.queue[at+1:]...)
	return p
}

// right notes a right code: it costs nothing, and clears the address that it came
// from, for people sit there who belong to the class.
func (j *codeQueue) right(v *limitedConn) {
	j.mu.Lock()
	j.budget.Put(1)
	j.mu.Unlock()
	j.conns.mu.Lock()
	defer j.conns.mu.Unlock()
	v.knows = true
	from := j.conns.source(v.address)
	from.wrong.Put(from.wrong.Used(j.clock.Now()))
}

// wrongFrom returns how many wrong codes came lately from where somebody is.
func (d *connLimit) wrongFrom(v *limitedConn) float64 {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.source(v.address).wrong.Used(d.clock.Now())
}

// wrong notes a wrong code.
func (d *connLimit) wrong(v *limitedConn) {
	d.mu.Lock()
	defer d.mu.Unlock()
	v.wrong++
	d.source(v.address).wrong.Draw(1, d.clock.Now())
}
