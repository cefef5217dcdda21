package disk

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
)

// Why says why something could not be read or written.
type Why int

// The reasons. Unknown is every other one.
const (
	Unknown Why = iota
	Full
	ReadOnly
	Denied
	Missing
	Folder
	NoFile
	TooLarge
	Shared
	Exists
	Broken
)

// Because returns why something failed.
func Because(err error) Why {
	switch {
	case errors.Is(err, ErrNoFile):
		return NoFile
	case errors.Is(err, ErrTooLarge):
		return TooLarge
	case errors.Is(err, ErrShared):
		return Shared
	}
	if why := systems(err); why != Unknown {
		return why
	}
	switch {
	case errors.Is(err, fs.ErrPermission):
		return Denied
	case errors.Is(err, fs.ErrNotExist):
		return Missing
	case errors.Is(err, fs.ErrExist):
		return Exists
	}
	return Unknown
}

// Words say why something failed and what to do, each in a sentence without its end.
type Words struct {
	Full     string `yaml:"full"`
	ReadOnly string `yaml:"read-only"`
	Denied   string `yaml:"denied"`
	Missing  string `yaml:"missing"`
	Folder   string `yaml:"folder"`
	NoFile   string `yaml:"no-file"`
	TooLarge string `yaml:"too-large"`
	Shared   string `yaml:"shared"`
	Exists   string `yaml:"exists"`
	Broken   string `yaml:"broken"`
	Other    string `yaml:"other"` // what the system says
}

// Say says why something failed. What has no words of its own is told as the system
// tells it.
func (w Words) Say(err error) string {
	switch Because(err) {
	case Full:
		return w.Full
	case ReadOnly:
		return w.ReadOnly
	case Denied:
		return w.Denied
	case Missing:
		return w.Missing
	case Folder:
		return w.Folder
	case NoFile:
		return w.NoFile
	case TooLarge:
		return w.TooLarge
	case Shared:
		return w.Shared
	case Exists:
		return w.Exists
	case Broken:
		return w.Broken
	case Unknown:
	}
	var at *fs.PathError
	if errors.As(err, &at) {
		err = at.Err
	}
	return fmt.Sprintf(w.Other, strings.Join(strings.Fields(err.Error()), " "))
}
