package class

import "time"

// Clock tells the time and waits. Tests give their own. It may be shared.
type Clock interface {
	Now() time.Time
	After(time.Duration) <-chan time.Time
}

// Wall is the clock on the wall. It keeps nothing and may be shared.
type Wall struct{}

// Now returns the time.
func (Wall) Now() time.Time { return time.Now() }

// After returns a channel that gets the time once the duration has passed.
func (Wall) After(d time.Duration) <-chan time.Time { return time.After(d) }
