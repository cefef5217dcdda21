package disk

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"swipewise/tree"
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
	Full     tree.Text `yaml:"full"`
	ReadOnly tree.Text `yaml:"read-only"`
	Denied   tree.Text `yaml:"denied"`
	Missing  tree.Text `yaml:"missing"`
	Folder   tree.Text `yaml:"folder"`
	NoFile   tree.Text `yaml:"no-file"`
	TooLarge tree.Text `yaml:"too-large"`
	Shared   tree.Text `yaml:"shared"`
	Exists   tree.Text `yaml:"exists"`
	Broken   tree.Text `yaml:"broken"`
	Other    tree.Text `yaml:"other"` // what the system says
}

// Say says why something failed. What has no words of its own is told as the system
// tells it.
func (w Words) Say(err error, l tree.Lang) string {
	switch Because(err) {
	case Full:
		return w.Full.In(l)
	case ReadOnly:
		return w.ReadOnly.In(l)
	case Denied:
		return w.Denied.In(l)
	case Missing:
		return w.Missing.In(l)
	case Folder:
		return w.Folder.In(l)
	case NoFile:
		return w.NoFile.In(l)
	case TooLarge:
		return w.TooLarge.In(l)
	case Shared:
		return w.Shared.In(l)
	case Exists:
		return w.Exists.In(l)
	case Broken:
		return w.Broken.In(l)
	case Unknown:
	}
	var at *fs.PathError
	if errors.As(err, &at) {
		err = at.Err
	}
	return fmt.Sprintf(w.Other.In(l), strings.Join(strings.Fields(err.Error()), " "))
}
