package class

import "time"

// RateLimiter lets so many things through at once and so many a second from then on.
// It belongs to one goroutine.
type RateLimiter struct {
	Most      float64 // at once
	PerSecond float64
	used      float64
	at        time.Time
}

// Take takes n from what is left, and reports false, taking nothing, if there is not so much.
func (b *RateLimiter) Take(n float64, now time.Time) bool {
	b.refill(now)
	if b.used+n > b.Most {
		return false
	}
	b.used += n
	return true
}

// Draw takes n in any case, and returns how long to wait until
// they would have been there.
func (b *RateLimiter) Draw(n float64, now time.Time) time.Duration {
	b.refill(now)
	b.used += n
	return time.Duration(max(0, b.used-b.Most) / b.PerSecond * float64(time.Second))
}

// Put gives n back.
func (b *RateLimiter) Put(n float64) { b.used = max(0, b.used-n) }

// Used returns how much was taken and has not come back yet.
func (b *RateLimiter) Used(now time.Time) float64 {
	b.refill(now)
	return b.used
}

func (b *RateLimiter) refill(now time.Time) {
	if passed := now.Sub(b.at).Seconds(); passed > 0 && !b.at.IsZero() {
		b.used = max(0, b.used-passed*b.PerSecond)
	}
	if now.After(b.at) {
		b.at = now
	}
}

// Full reports whether nothing is taken.
func (b *RateLimiter) Full(now time.Time) bool {
	b.refill(now)
	return b.used == 0
}
