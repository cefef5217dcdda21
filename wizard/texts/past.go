package texts

import (
	"errors"

	"swipewise/wizard/journal"
)

// PastWords are the words for what the journal knows of earlier runs.
type PastWords struct {
	HoldTitle string `yaml:"hold-title"`
	When      string `yaml:"when"` // when it began, what it began with
	GoOn      string `yaml:"go-on"`
	Handed    string `yaml:"handed"`
	Later     string `yaml:"later"`
	HandedSay string `yaml:"handed-say"`

	Resume  string `yaml:"resume"`  // what it began with, when it was broken off
	Resumed string `yaml:"resumed"` // when it began
	Parted  string `yaml:"parted"`
	Taken   string `yaml:"taken"`
	Ended   string `yaml:"ended"`

	Seen   string `yaml:"seen"`   // since when, cause, how often
	Helped string `yaml:"helped"` // remedy, how often

	QRTitle string `yaml:"qr-title"`
	QRSmall string `yaml:"qr-small"`

	Trouble TroubleWords `yaml:"trouble"`
}

// TroubleWords say why nothing is kept, each with the path of the journal.
type TroubleWords struct {
	Full     string `yaml:"full"`
	ReadOnly string `yaml:"read-only"`
	Locked   string `yaml:"locked"`
	Damaged  string `yaml:"damaged"` // what it is called now
	Newer    string `yaml:"newer"`
	Foreign  string `yaml:"foreign"`
	Disk     string `yaml:"disk"`
}

// Of returns the words for an error of the journal, without the path, and the path that
// belongs into them.
func (w TroubleWords) Of(err error) (words, path string) {
	var t *journal.Trouble
	if !errors.As(err, &t) {
		return w.Disk, ""
	}
	switch t.Why {
	case journal.Full:
		return w.Full, t.Path
	case journal.ReadOnly:
		return w.ReadOnly, t.Path
	case journal.Locked:
		return w.Locked, t.Path
	case journal.Damaged:
		return w.Damaged, t.Aside
	case journal.Newer:
		return w.Newer, t.Path
	case journal.Foreign:
		return w.Foreign, t.Path
	case journal.Disk:
	}
	return w.Disk, t.Path
}
