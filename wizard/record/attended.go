package record

import (
	"crypto/rand"
	"time"
)

// Attended is the line of somebody who came into a class, whatever they did there
// then. It is an open attempt at no drill.
func Attended(name string, of Attempt, now time.Time) Attempt {
	of.Format, of.ID, of.Name, of.At, of.State = Format, rand.Text(), Name(name), now.UTC().Truncate(time.Millisecond), Open
	return of
}

// Came reports whether the line says no more than that somebody came.
func (a Attempt) Came() bool { return a.State == Open && len(a.Begins) == 0 && a.Number == 0 }
