// Package journal keeps every run of the wizard, move by move, in a file of SQLite in
// the user's folder of data. A move is on the disk when Keep returns: the next screen
// shows after it. What was kept can be gone on with, listed, counted and learnt from:
//
//	j, err := journal.Open(path, journal.Options{Program: "1.0", Now: time.Now})
//	run := j.Begin(tree.ZH)
//	err = run.Keep(journal.Move{Kind: journal.Added, Events: events}, journal.Sum(session, step))
//	left, err := j.Left() // runs that a window which is gone has left open
//	session, whole := left.Runs[0].Session(…)
//
// Several windows use one file at once: SQLite's write-ahead log lets one write while
// others read, and each window holds a lock on a file of its own as long as it lives, so
// that nobody takes its runs away. Errors of this package are *Trouble.
package journal

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"net/url"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"
	_ "modernc.org/sqlite" // the driver

	"swipewise/tree"
)

// Options are what a journal knows of who writes it.
type Options struct {
	Program   string           // its version
	Knowledge string           // tree.Knowledge.Fingerprint
	Till      string           // where it runs
	Now       func() time.Time // wall clock, with the monotonic one where there is one
	Own       bool             // the file is at its usual place: what is no journal there is a damaged one
	Wait      time.Duration    // for another program that is writing; 0 for the usual second
}

// usualWait is how long another program that is writing is waited for; once one was
// waited for in vain, no clerk waits longer than briefWait.
const (
	usualWait = time.Second
	briefWait = 20 * time.Millisecond
)

// Journal is a file of runs. It may be used by several goroutines.
type Journal struct {
	db     *sql.DB
	path   string
	o      Options
	window string       // a name of this program's own
	alive  *flock.Flock // held as long as the program lives; nil before it has kept anything
	brief  bool         // no longer waits long for others
	past   *Trouble     // what was set aside when it was opened, or why it is only read
}

// Open opens the journal at a path, and makes it and its folders if there is none. One
// that is damaged is set aside under another name, and a new one is begun; Past tells of
// it. The journal of a newer program is opened, and nothing is written in it.
func Open(path string, o Options) (*Journal, error) {
	if o.Wait == 0 {
		o.Wait = usualWait
	}
	j := &Journal{path: path, o: o, window: rand.Text()}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, because(err, path)
	}
	err := j.open(false)
	if damaged := (*Trouble)(nil); errors.As(err, &damaged) && damaged.Why == Damaged {
		err = j.startAnew()
	}
	if newer := (*Trouble)(nil); errors.As(err, &newer) && newer.Why == Newer {
		j.past, err = newer, j.open(true)
	}
	if err != nil {
		return nil, because(err, path)
	}
	return j, nil
}

// open opens the file as it is.
func (j *Journal) open(onlyRead bool) error {
	if err := j.look(); err != nil {
		return err
	}
	values := url.Values{"_txlock": {"immediate"}, "_pragma": {
		pragma("busy_timeout", j.o.Wait.Milliseconds()), "synchronous(FULL)", "cache_size(-4000)",
	}}
	if onlyRead {
		values.Set("mode", "ro")
	}
	at := url.URL{Scheme: "file", Opaque: (&url.URL{Path: filepath.ToSlash(j.path)}).EscapedPath(), RawQuery: values.Encode()}
	db, err := sql.Open("sqlite", at.String())
	if err != nil {
		return because(err, j.path)
	}
	db.SetMaxOpenConns(1) // its settings are those of the one connection
	j.db = db
	if !onlyRead {
		err = j.migrate()
	}
	if err != nil {
		return errors.Join(err, db.Close())
	}
	_ = os.Chmod(j.path, 0o600)
	return nil
}

// Past says what was the matter when the journal was opened, although it is open: a
// damaged one was set aside, or it is only read. It is nil if nothing was.
func (j *Journal) Past() *Trouble { return j.past }

// Path returns where the journal is.
func (j *Journal) Path() string { return j.path }

// OnlyRead reports whether nothing is written, because a newer program made the file.
func (j *Journal) OnlyRead() bool { return j.past != nil && j.past.Why == Newer }

// Close closes the journal, and lets others have what this window left open.
func (j *Journal) Close() error {
	err := j.db.Close()
	if j.alive != nil {
		err = errors.Join(err, j.alive.Close(), os.Remove(j.lockOf(j.window)))
		_ = os.Remove(filepath.Dir(j.lockOf(j.window))) // the last one takes the folder along
	}
	return err
}

// startAnew sets a damaged file aside, with what belongs to it, and begins another.
func (j *Journal) startAnew() error {
	if j.db != nil {
		_ = j.db.Close()
	}
	aside := freeName(j.path, "damaged", j.o.Now())
	if err := os.Rename(j.path, aside); err != nil {
		return because(err, j.path)
	}
	for _, more := range []string{"-wal", "-shm"} {
		_ = os.Rename(j.path+more, aside+more) // SQLite finds them by their names
	}
	j.past = &Trouble{Why: Damaged, Path: j.path, Aside: aside}
	return j.open(false)
}

// freeName names a file beside another one, by the time.
func freeName(path, what string, now time.Time) string {
	ext := filepath.Ext(path)
	stem := path[:len(path)-len(ext)] + "-" + what + "-" + now.Format("20060102-150405")
	for out := stem + ext; ; out = stem + "-" + rand.Text()[:4] + ext {
		if _, err := os.Lstat(out); errors.Is(err, os.ErrNotExist) {
			return out
		}
	}
}

// lockOf is the file that a window holds a lock on.
func (j *Journal) lockOf(window string) string { return filepath.Join(j.path+".windows", window) }

// live makes known that this window lives.
func (j *Journal) live() error {
	if j.alive != nil {
		return nil
	}
	file := j.lockOf(j.window)
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return err
	}
	lock := flock.New(file, flock.SetPermissions(0o600))
	if held, err := lock.TryLock(); err != nil || !held {
		return errors.Join(err, lock.Close())
	}
	j.alive = lock
	return nil
}

// gone reports whether a window that left runs open is gone, as one that was killed.
func (j *Journal) gone(window string) bool {
	if window == j.window {
		return false
	}
	file := j.lockOf(window)
	if _, err := os.Stat(file); err != nil {
		return true
	}
	lock := flock.New(file)
	held, err := lock.TryLock()
	if held {
		_ = os.Remove(file)
	}
	_ = lock.Close()
	return err == nil && held
}

// write does something in one transaction, and has it on the disk when it returns.
func (j *Journal) write(do func(*sql.Tx) error) error {
	if j.OnlyRead() {
		return j.past
	}
	tx, err := j.db.BeginTx(context.Background(), nil)
	if err == nil {
		if err = do(tx); err == nil {
			err = tx.Commit()
		} else {
			_ = tx.Rollback()
		}
	}
	if err == nil {
		return nil
	}
	t := because(err, j.path)
	if t.Why == Locked && !j.brief {
		j.brief = true
		_, _ = j.db.Exec("PRAGMA " + pragma("busy_timeout", briefWait.Milliseconds()))
	}
	return t
}

// Begin begins a run. Nothing is kept of it before its first move.
func (j *Journal) Begin(lang tree.Lang) *Run { return &Run{j: j, id: newID(), lang: lang} }

// newID returns the reference of a run: 8 characters that are told apart when read out,
// of which there are 10^12.
func newID() string { return rand.Text()[:8] }
