package doc

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
	What Text
	Hint Text // what to write instead; may be empty
}

// String returns the fault as one line, in English.
func (f Fault) String() string { return f.In(EN) }

// In returns the fault as one line in the given language.
func (f Fault) In(l Lang) string {
	s := f.File
	if f.Line > 0 {
		s += fmt.Sprintf(":%d:%d", f.Line, f.Col)
	}
	colon, semicolon := "：", "；"
	if l == EN {
		colon, semicolon = ": ", "; "
	}
	s += colon + f.What.In(l)
	if !f.Hint.Empty() {
		s += semicolon + f.Hint.In(l)
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

// Position is a place in a knowledge file.
type Position struct {
	File      string
	Line, Col int
}

// MostFaults is how many faults are told at once: more than anybody mends before
// looking again, and few enough to be found quickly among thousands of files.
const MostFaults = 200

// Collector gathers faults while files are read and linked.
type Collector struct{ Faults Faults }

// Full reports whether no more faults are gathered.
func (c *Collector) Full() bool { return len(c.Faults) > MostFaults }

// Add notes a fault, unless there are MostFaults already.
func (c *Collector) Add(at Position, what, hint Text) {
	if len(c.Faults) == MostFaults {
		at, what, hint = Position{File: at.File}, Say("错误比列出来的 %d 处还多", "there are more faults than the %d that are told at once", MostFaults), Say("先改这些，再检查一次", "mend these first, then check again")
	} else if c.Full() {
		return
	}
	c.Faults = append(c.Faults, Fault{at.File, at.Line, at.Col, what, hint})
}

// Err returns the faults as an error, or nil if there are none.
func (c *Collector) Err() error {
	if len(c.Faults) == 0 {
		return nil
	}
	slices.SortStableFunc(c.Faults, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Col, b.Col))
	})
	return c.Faults
}
