// Package disk reads and writes the files of the user: only ordinary files are
// read, none that is larger than it can be; a file is written beside its place and
// gets its name once it is whole, so that a failure leaves nothing and no link is
// ever written through:
//
//	f, err := disk.Open(path, disk.Records)
//	err = disk.Write(path, data, disk.New)
//	line := words.Say(err, lang) // what went wrong, and what to do
package disk

import (
	"crypto/rand"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// The most bytes that files may have: a file of records, which grows with each act of
// a drill, a list of claims, and a key.
const (
	Records = 1 << 30
	Claims  = 16 << 20
	Key     = 64 << 10
)

// What is wrong with a file that is there.
var (
	ErrNoFile   = errors.New("no ordinary file")
	ErrTooLarge = errors.New("the file is too large")
	ErrShared   = errors.New("others may read the file")
)

// Open opens a file for reading, if it is an ordinary one of no more than so many
// bytes. It never waits, as for a pipe that nobody writes to.
func Open(path string, most int64) (*os.File, error) {
	if info, err := os.Stat(path); err != nil || !info.Mode().IsRegular() {
		return nil, noFile(path, err)
	}
	f, err := os.OpenFile(path, os.O_RDONLY|atOnce, 0)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat() // it may be another one by now
	switch {
	case err != nil || !info.Mode().IsRegular():
		err = noFile(path, err)
	case info.Size() > most:
		err = &fs.PathError{Op: "read", Path: path, Err: ErrTooLarge}
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

func noFile(path string, err error) error {
	if err != nil {
		return err
	}
	return &fs.PathError{Op: "open", Path: path, Err: ErrNoFile}
}

// Read reads a file as Open opens it.
func Read(path string, most int64) ([]byte, error) {
	f, err := Open(path, most)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }()
	return io.ReadAll(io.LimitReader(f, most))
}

// Append opens an ordinary file to add to it, and makes it if there is none; only the
// user may read it then.
func Append(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_APPEND|atOnce, 0o600)
	if err != nil {
		return nil, err
	}
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		return nil, errors.Join(noFile(path, err), f.Close())
	}
	return f, nil
}

// Secret reads a file that is nobody else's business; if others may read it, it is
// not read.
func Secret(path string, most int64) ([]byte, error) {
	if info, err := os.Stat(path); err == nil && !isPrivate(info) {
		return nil, &fs.PathError{Op: "read", Path: path, Err: ErrShared}
	}
	return Read(path, most)
}

// How says who may read a new file, and what becomes of one that is there.
type How struct {
	Private bool // only the user may read it
	Over    bool // one that is there is replaced; otherwise it is fs.ErrExist
}

// Write writes a file. What stands at its place is replaced, never written through:
// of a link the link. Devices and pipes are no place for a file.
func Write(path string, data []byte, how How) error {
	switch info, err := os.Lstat(path); {
	case err == nil && !how.Over:
		return &fs.PathError{Op: "create", Path: path, Err: fs.ErrExist}
	case err == nil && !info.Mode().IsRegular() && info.Mode()&fs.ModeSymlink == 0:
		return noFile(path, nil)
	}
	beside, err := writeBeside(path, data, how)
	if err != nil {
		return err
	}
	if how.Over {
		err = os.Rename(beside, path)
	} else if err = os.Link(beside, path); err != nil && !errors.Is(err, fs.ErrExist) { // no such thing on this disk
		err = os.Rename(beside, path)
		return errors.Join(err, removed(beside, err))
	}
	if how.Over {
		return errors.Join(err, removed(beside, err))
	}
	_ = os.Remove(beside) // it has its other name, or none
	return err
}

// removed removes what is left of a failure.
func removed(path string, failed error) error {
	if failed == nil {
		return nil
	}
	return os.Remove(path)
}

// writeBeside writes a file of a name of its own into the folder of another one.
func writeBeside(path string, data []byte, how How) (beside string, err error) {
	mode := fs.FileMode(0o644)
	if how.Private {
		mode = 0o600
	}
	beside = filepath.Join(filepath.Dir(path), ".swipewise-"+rand.Text())
	f, err := os.OpenFile(beside, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return "", err
	}
	_, err = f.Write(data)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return "", errors.Join(err, os.Remove(beside))
	}
	return beside, nil
}
