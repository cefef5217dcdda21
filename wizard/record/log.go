package record

import (
	"bytes"
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"swipewise/wizard/disk"
)

// logFile is the file of a machine.
const logFile = "attempts.jsonl"

// Place returns where the attempts of a machine are kept: in the folder that its
// system has for what programs keep for a user (XDG Base Directory 0.8, Apple's File
// System Programming Guide, Known Folders of Windows). It is empty if the
// environment names no home.
func Place(goos string, env func(string) string) string {
	under := func(variable string, rest ...string) string {
		if dir := env(variable); filepath.IsAbs(dir) {
			return filepath.Join(append(append([]string{dir}, rest...), "swipewise", logFile)...)
		}
		return ""
	}
	switch goos {
	case "windows":
		if p := under("LocalAppData"); p != "" {
			return p
		}
		return under("UserProfile", "AppData", "Local")
	case "darwin", "ios":
		return under("HOME", "Library", "Application Support")
	}
	if p := under("XDG_DATA_HOME"); p != "" {
		return p
	}
	return under("HOME", ".local", "share")
}

// Log is a file that attempts are added to. Nothing in it is ever written over. The
// folder and the file are made when the first line is written.
type Log struct {
	Path string
	Key  ed25519.PrivateKey // signs each line; nil for a record that is not signed
}

// Append adds an attempt as one line, in one write, and waits until it is on the
// disk. A line that was cut short before stays as it is: the new one begins on its
// own. Each line names the one before it, and what was handed in is sealed.
func (l Log) Append(a Attempt) (err error) {
	text, err := json.Marshal(a)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(l.Path), 0o700); err != nil {
		return err
	}
	f, err := disk.Append(l.Path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	whole, err := endsLine(f)
	if err != nil {
		return err
	}
	last, no, err := lastLine(f)
	if err != nil {
		return err
	}
	text = chained(text, no+1, hashOf(last), l.Key)
	line := append(slices.Clone(text), '\n')
	if !whole {
		line = append([]byte{'\n'}, line...)
	}
	if _, err := f.Write(line); err != nil {
		return err
	}
	if err := f.Sync(); err != nil || a.State != Done {
		return err
	}
	return l.seal(no+1, text)
}

// endsLine reports whether what is added to a file begins a line.
func endsLine(f *os.File) (bool, error) {
	info, err := f.Stat()
	if err != nil || info.Size() == 0 || !info.Mode().IsRegular() {
		return true, err
	}
	last := make([]byte, 1)
	if _, err := f.ReadAt(last, info.Size()-1); err != nil && !errors.Is(err, io.EOF) {
		return false, err
	}
	return bytes.Equal(last, []byte{'\n'}), nil
}

// Read reads all attempts of the log, the oldest first. A log that is not there yet
// has none.
func (l Log) Read() ([]Attempt, []Trouble, error) {
	f, err := disk.Open(l.Path, disk.Records)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil, nil
	}
	if err != nil {
		return nil, nil, err
	}
	defer func() { _ = f.Close() }()
	attempts, troubles, err := Read(f, l.Path, time.Time{})
	return Merge(attempts), troubles, err
}

// Unfinished returns the attempt that somebody left open last, to be offered again.
func Unfinished(all []Attempt, name string) (Attempt, bool) {
	var last Attempt
	found := false
	for _, a := range all {
		if a.State == Open && !a.Came() && SameName(a.Name, name) && (!found || a.At.After(last.At)) {
			last, found = a, true
		}
	}
	return last, found
}
