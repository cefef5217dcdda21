package report

// DrillCheck is what a check of the written drills found.
type DrillCheck struct {
	Drills int      `json:"drills"`
	Faults []Fault  `json:"faults"` // of the files
	Unfair []Unfair `json:"unfair"` // drills that can be played, but are not fair
}

// Unfair is one flaw of a written drill.
type Unfair struct {
	Fault
	Drill string  `json:"drill"`
	Flaw  string  `json:"flaw"`  // not-solvable, tree-loses, chance-pass, nothing-seen, too-long
	Found string  `json:"found"` // the cause that the tree names; empty where it is the right one
	At    float64 `json:"at"`    // the figure that shows it: points, parts of 100, or acts
}
