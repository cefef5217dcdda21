package command

import (
	"errors"
	"os"
	"path/filepath"
)

// save keeps the handover note in a file of its own and returns its path: in
// the current folder, or where that cannot be written to, in the home folder or
// the one for temporary files.
func (a *app) save(text string) (path string, err error) {
	file := name + "-" + a.m.Now().Format("20060102-150405") + ".txt"
	for _, dir := range folders() {
		path = filepath.Join(dir, file)
		if err = writeNew(path, text); err == nil {
			return path, nil
		}
	}
	return "", err
}

func folders() []string {
	var out []string
	if dir, err := os.Getwd(); err == nil {
		out = append(out, dir)
	}
	if dir, err := os.UserHomeDir(); err == nil {
		out = append(out, dir)
	}
	return append(out, os.TempDir())
}

// writeNew writes a file that only the user may read. A note of the same second
// is written over: it is the same clerk's.
func writeNew(path, text string) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = f.WriteString(text + "\n")
	return errors.Join(err, f.Close())
}
