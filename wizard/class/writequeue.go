package class

import (
	"slices"
	"sync"

	"swipewise/wizard/record"
)

// Write writes an attempt down: it returns once it is on the disk. A room calls it
// from one goroutine at a time.
type Write func(record.Attempt) error

// writeQueue writes attempts one after the other. What cannot be written now, since
// the disk is full, waits and is tried again, in order; the class goes on. It may be
// shared: its locks guard what waits.
type writeQueue struct {
	write   Write
	tell    func(unwritten int, reason string)
	writing sync.Mutex // held for as long as a disk may take
	mu      sync.Mutex // held for a moment
	waiting []*record.Attempt
}

// add puts an attempt in the queue, in place of an older state of it.
func (k *writeQueue) add(a record.Attempt) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.waiting = slices.DeleteFunc(k.waiting, func(w *record.Attempt) bool { return w.ID == a.ID })
	k.waiting = append(k.waiting, &a)
}

// first returns what is to be written next, and how much is waiting.
func (k *writeQueue) first() (*record.Attempt, int) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if len(k.waiting) == 0 {
		return nil, 0
	}
	return k.waiting[0], len(k.waiting)
}

// written takes out of the queue what was written, unless something newer has
// taken its place.
func (k *writeQueue) written(a *record.Attempt) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if len(k.waiting) > 0 && k.waiting[0] == a {
		k.waiting = k.waiting[1:]
	}
}

// flush writes what is waiting, as far as it can be.
func (k *writeQueue) flush() {
	k.writing.Lock()
	defer k.writing.Unlock()
	for {
		a, n := k.first()
		if n == 0 {
			k.tell(0, "")
			return
		}
		if err := k.write(*a); err != nil {
			k.tell(n, err.Error())
			return
		}
		k.written(a)
	}
}
