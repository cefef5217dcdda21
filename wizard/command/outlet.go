package command

import (
	"io"

	"swipewise/wizard/mask"
)

// outlet is where answers go. It keeps the first thing that went wrong: some of the
// libraries that write to it do not look.
type outlet struct {
	to  io.Writer
	err error
}

// Write passes on what is written.
func (o *outlet) Write(p []byte) (int, error) {
	n, err := o.to.Write(p)
	if err != nil && o.err == nil {
		o.err = err
	}
	return n, err
}

// veiled is where complaints go. They name what was given, paths and flags among it,
// which may hold a card number: none is ever shown.
type veiled struct{ to io.Writer }

// Write passes on a line.
func (v veiled) Write(p []byte) (int, error) {
	masked, hid := mask.Numbers(string(p))
	if !hid {
		return v.to.Write(p)
	}
	if _, err := io.WriteString(v.to, masked); err != nil {
		return 0, err
	}
	return len(p), nil
}

// place brings a path to a form that may be shown, on one line.
func place(path string) string {
	masked, _ := mask.Numbers(oneLine(path))
	return masked
}
