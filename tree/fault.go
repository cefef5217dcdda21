package tree

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// Fault is one mistake in the knowledge files: where it is, what it is, and
// what to write instead.
type Fault struct {
	File string
	Line int // from 1; 0 where the whole file is meant
	Col  int
	What string
	Hint string // what to write instead; may be empty
}

// String returns the fault as one line.
func (f Fault) String() string {
	s := f.File
	if f.Line > 0 {
		s += fmt.Sprintf(":%d:%d", f.Line, f.Col)
	}
	s += ": " + f.What
	if f.Hint != "" {
		s += "; " + f.Hint
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s)
}

// Faults is the error of a load: all that is wrong, in order of files and lines.
type Faults []Fault

// Error returns every fault, a line each.
func (fs Faults) Error() string {
	lines := make([]string, len(fs))
	for i, f := range fs {
		lines[i] = f.String()
	}
	return strings.Join(lines, "\n")
}

// AsFaults returns the faults of an error of Load.
func AsFaults(err error) (Faults, bool) {
	var fs Faults
	ok := errors.As(err, &fs)
	return fs, ok
}

// position is a place in a knowledge file.
type position struct {
	file      string
	line, col int
}

// mostFaults is how many faults are told at once: more than anybody mends before
// looking again, and few enough to be found quickly among thousands of files.
const mostFaults = 200

// collector gathers faults while files are read and linked.
type collector struct{ faults Faults }

// full reports whether no more faults are gathered.
func (c *collector) full() bool { return len(c.faults) > mostFaults }

func (c *collector) add(at position, hint, what string, args ...any) {
	if len(c.faults) == mostFaults {
		at, hint, what, args = position{file: at.file}, "mend these first, then check again", "there are more faults than the %d that are told at once", []any{mostFaults}
	} else if c.full() {
		return
	}
	c.faults = append(c.faults, Fault{at.file, at.line, at.col, fmt.Sprintf(what, args...), hint})
}

// err returns the faults as an error, or nil if there are none.
func (c *collector) err() error {
	if len(c.faults) == 0 {
		return nil
	}
	slices.SortStableFunc(c.faults, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Col, b.Col))
	})
	return c.faults
}
