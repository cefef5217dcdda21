package report

import (
	"swipewise/tree"
	"swipewise/tree/advice"
	"swipewise/wizard/mask"
)

// Check is what a check of the knowledge found.
type Check struct {
	Faults []Fault        `json:"faults"`
	Advice *advice.Advice `json:"advice"` // null where there are faults
}

// Fault is one mistake in the knowledge files.
type Fault struct {
	File   string `json:"file"`
	Line   int    `json:"line"` // 0 where the whole file is meant
	Column int    `json:"column"`
	What   string `json:"what"`
	Hint   string `json:"hint"`
}

// Faults reports the faults of a load, in a language.
func Faults(all tree.Faults, l tree.Lang) Check {
	out := Check{Faults: []Fault{}}
	for _, f := range all {
		what, _ := mask.Numbers(f.What.In(l)) // it may quote the file
		hint, _ := mask.Numbers(f.Hint.In(l))
		out.Faults = append(out.Faults, Fault{f.File, f.Line, f.Col, what, hint})
	}
	return out
}
