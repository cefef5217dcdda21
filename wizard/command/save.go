package command

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"swipewise/wizard/disk"
)

// mostNotes is how many notes of the same second are kept beside each other.
const mostNotes = 9

// save keeps the handover note in a new file of its own, which only the user may
// read, and returns its path: in the current folder, or where that cannot be written
// to, in the home folder or the one for temporary files. What went wrong with the
// last of them is also told once the screen is given back.
func (a *app) save(text string) (path string, err error) {
	a.writing.Lock()
	defer a.writing.Unlock()
	for _, dir := range folders() {
		if path, err = a.saveIn(dir, text+"\n"); err == nil {
			return path, nil
		}
	}
	a.later = append(a.later, fmt.Sprintf(a.w.Bad.Unsaved, a.w.Disk.Say(err)))
	return "", err
}

func (a *app) saveIn(dir, text string) (path string, err error) {
	stem := filepath.Join(dir, name+"-"+a.m.Now().Format("20060102-150405"))
	for n := 1; n <= mostNotes; n++ {
		path = stem + ".txt"
		if n > 1 {
			path = fmt.Sprintf("%s-%d.txt", stem, n)
		}
		err = disk.Write(path, []byte(text), disk.How{Private: true})
		if !errors.Is(err, fs.ErrExist) {
			return path, err
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
