package journal

import (
	"errors"
	"fmt"

	"modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"

	"swipewise/wizard/disk"
)

// Why says what is wrong with a journal.
type Why string

// The reasons. Disk is every other one that the system gives.
const (
	Damaged  Why = "damaged"   // the file is broken; it was set aside
	Newer    Why = "newer"     // a newer program made it; it is only read
	Foreign  Why = "foreign"   // the file is something else, and is left alone
	Locked   Why = "locked"    // another program keeps it busy
	Full     Why = "full"      // no room on the disk
	ReadOnly Why = "read-only" // nothing can be written there
	Disk     Why = "disk"
)

// Trouble is what is wrong with a journal.
type Trouble struct {
	Why   Why
	Path  string
	Aside string // what it is called now; of a damaged one
	err   error
}

// Error states the trouble in English; faces word it in the user's language.
func (t *Trouble) Error() string {
	if t.err == nil {
		return fmt.Sprintf("journal %s: %s", t.Path, t.Why)
	}
	return fmt.Sprintf("journal %s: %s: %v", t.Path, t.Why, t.err)
}

// Unwrap returns what the system said.
func (t *Trouble) Unwrap() error { return t.err }

// because turns an error of SQLite or of the system into trouble.
func because(err error, path string) *Trouble {
	var t *Trouble
	if errors.As(err, &t) {
		return t
	}
	return &Trouble{Why: whyOf(err), Path: path, err: err}
}

func whyOf(err error) Why {
	var e *sqlite.Error
	if errors.As(err, &e) {
		switch e.Code() & 0xff {
		case lib.SQLITE_BUSY, lib.SQLITE_LOCKED:
			return Locked
		case lib.SQLITE_CORRUPT, lib.SQLITE_NOTADB:
			return Damaged
		case lib.SQLITE_FULL:
			return Full
		case lib.SQLITE_READONLY, lib.SQLITE_PERM, lib.SQLITE_AUTH:
			return ReadOnly
		}
		return Disk
	}
	//exhaustive:ignore
	switch disk.Because(err) {
	case disk.Full:
		return Full
	case disk.ReadOnly, disk.Denied:
		return ReadOnly
	}
	return Disk
}
