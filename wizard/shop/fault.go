package shop

import (
	"fmt"
)

// Fault is one thing that is wrong, with a value or with the file.
type Fault struct {
	Path  string // of the file; "" for a value that was typed
	Line  int    // of the file; 0 where all of it is meant
	Field Field
	Why   Why
	Value string
	err   error
}

// Error states the fault in English; faces word it in the user's language.
func (f *Fault) Error() string {
	return fmt.Sprintf("%s:%d: %s: fault %d", f.Path, f.Line, f.Field, f.Why)
}

// Unwrap returns what the system said, if it said anything.
func (f *Fault) Unwrap() error { return f.err }

// Why says what is wrong with a value or with the file.
type Why int

// The faults. None is none.
const (
	None       Why = iota
	NoOption       // not one of the options
	Control        // control characters
	Card           // like a card number
	BadHotline     // no telephone number
	BadNumber      // no merchant or terminal number
	TooLong        // a name
	NoField        // a key that is no field
	NoText         // something else than a text or a list of texts
	NoYAML         // not readable as YAML
	NoUTF8         // not readable as text
	NoFile         // no regular file, or one that is too large
	Closed         // not to be opened
)
