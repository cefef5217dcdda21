package command

import (
	"context"
	"errors"
	"fmt"

	"swipewise/tree"
	"swipewise/wizard"
)

// The exit codes, a contract with scripts.
const (
	exitAnswered = 0
	exitInside   = 1
	exitUnsound  = 1 // of a check that found faults
	exitBadInput = 2
	exitStopped  = 130 // ctrl+c, as shells count it: 128 and the number of the signal
)

// badInput is what was wrong with what the user gave: one line that says what,
// where and what to do.
type badInput string

// Error returns the line.
func (b badInput) Error() string { return string(b) }

func bad(format string, args ...any) error { return badInput(fmt.Sprintf(format, args...)) }

// end says what went wrong, if anything did, and returns the exit code.
func (a *app) end(err error) int {
	if err == nil {
		return exitAnswered
	}
	var wrong badInput
	faults, broken := tree.AsFaults(err)
	switch {
	case errors.As(err, &wrong):
		a.tell(wrong.Error())
		return exitBadInput
	case broken:
		a.tell(fmt.Sprintf(a.w.Bad.Faults, len(faults)))
		for _, f := range faults {
			_, _ = fmt.Fprintln(a.m.Err, f.In(a.l))
		}
		if errors.As(err, new(unsound)) {
			return exitUnsound
		}
		return exitBadInput
	case errors.Is(err, errUntraced): // each was told of in its place
		return exitInside
	case errors.Is(err, wizard.ErrInputEnded): // it was said where it happened
		return exitBadInput
	case errors.Is(err, context.Canceled) && a.cut.Load(): // goodbye was said, or the screen given back
		return exitStopped
	case errors.Is(err, context.Canceled):
		a.tell(a.w.Bad.Stopped)
		return exitInside
	}
	if a.out != nil && a.out.err != nil && errors.Is(err, a.out.err) {
		a.tell(fmt.Sprintf(a.w.Bad.Unsaid, a.w.Disk.Say(err)))
		return exitInside
	}
	inside := a.w.Bad.Inside
	if inside == "" { // not even the words could be read
		inside = "%s"
	}
	a.tell(fmt.Sprintf(inside, oneLine(err.Error())))
	return exitInside
}

// tell writes one line to the standard error output.
func (a *app) tell(line string) { _, _ = fmt.Fprintln(a.m.Err, name+": "+line) }
