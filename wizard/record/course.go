package record

import (
	"cmp"
	"slices"
	"time"

	"swipewise/tree"
)

// TamperCourse is the course that PCI DSS asks for.
const TamperCourse = "tamper"

// Completion is what one person has done of a course: what an auditor asks for.
type Completion struct {
	Name      string        `json:"name"`
	Staff     Staff         `json:"staff"`
	Trainer   []string      `json:"trainer"`
	Course    string        `json:"course"`
	Complete  bool          `json:"complete"`  // every drill was passed by an attempt that counts
	From      time.Time     `json:"from"`      // the first attempt began
	Date      time.Time     `json:"date"`      // on which it became complete, or else of the last attempt
	Due       time.Time     `json:"due"`       // on which the course is due again; zero while it is not complete
	Knowledge []string      `json:"knowledge"` // fingerprints
	Knows     Knows         `json:"knows"`     // of the last attempt
	Program   []string      `json:"program"`
	Drills    []CourseDrill `json:"drills"`
	Rules     *tree.Course  `json:"-"` // nil for a course that has none
}

// CourseDrill is what somebody has done of one drill of a course: the attempt that
// passed first, or else the best.
type CourseDrill struct {
	ID     string    `json:"id"`
	Title  string    `json:"title"`
	Covers []string  `json:"covers"` // the parts of the requirement
	Passed bool      `json:"passed"` // by an attempt that counts
	Why    Reason    `json:"why"`    // it did not pass, or does not count
	Points float64   `json:"points"`
	Tries  int       `json:"tries"`
	Level  Level     `json:"level"`
	Looks  int       `json:"looks"`
	Date   time.Time `json:"date"` // it began; zero if there is none
	Ended  time.Time `json:"ended"`
}

// Reason says why an attempt did not pass, or does not count.
type Reason string

// The reasons, the gravest first.
const (
	ByDanger Reason = "danger" // something dangerous was done
	ByWords  Reason = "words"  // what was said to the customer
	ByPoints Reason = "points" // too few of them
	Helped   Reason = "helped" // at a level with help
	NoLook   Reason = "looks"  // too little was looked at or tried
	Quick    Reason = "quick"  // it took less time than reading it does
	Shown    Reason = "shown"  // its solution was shown shortly before
)

// against returns why an attempt does not pass its drill in a course, given what the
// same person did of that drill before, or "".
func (a Attempt) against(c *tree.Course, before []Attempt) Reason {
	switch s := a.Score; {
	case len(s.Dangers) > 0:
		return ByDanger
	case s.Capped != "":
		return ByWords
	case !a.Passed():
		return ByPoints
	case c == nil:
		return ""
	case a.Level == Guided || a.Level == Worked:
		return Helped
	case len(a.Acts) < c.Looks:
		return NoLook
	case time.Duration(a.Took)*time.Millisecond < time.Duration(c.Seconds*float64(time.Second)):
		return Quick
	}
	for _, b := range before {
		if a.At.Sub(b.Ended()) < time.Duration(c.Pause*float64(time.Minute)) {
			return Shown
		}
	}
	return ""
}

// Left returns how many drills are still to be passed.
func (c Completion) Left() int {
	left := 0
	for _, d := range c.Drills {
		if !d.Passed {
			left++
		}
	}
	return left
}

// Courses returns the courses that there are drills of.
func Courses(practice *tree.Practice) []string {
	var out []string
	for _, d := range practice.Drills {
		if d.Course != "" && !slices.Contains(out, d.Course) {
			out = append(out, d.Course)
		}
	}
	return out
}

// Completions returns what everybody has done of a course, by their names. A drill
// is passed once it was passed by an attempt that counts; the course is complete once
// every drill is. Drills that the course no longer has do not count.
func Completions(all []Attempt, course string, practice *tree.Practice, l tree.Lang) []Completion {
	of := func(a Attempt) bool {
		d := practice.Drill(a.Drill)
		return a.State == Done && a.Score != nil && d != nil && d.Course == course
	}
	var counted []Attempt
	for _, a := range Merge(all) {
		if of(a) {
			counted = append(counted, a)
		}
	}
	out := []Completion{}
	for _, same := range grouped(counted, func(a Attempt) string { return person(a.Name) }) {
		out = append(out, completion(same, course, practice, l))
	}
	slices.SortFunc(out, func(a, b Completion) int { return cmp.Compare(a.Name, b.Name) })
	return out
}

// completion sums up the attempts of one person, the oldest first.
func completion(all []Attempt, course string, practice *tree.Practice, l tree.Lang) Completion {
	last := all[len(all)-1]
	c := Completion{Name: last.Name, Staff: last.Staff, Course: course, Knows: last.Knows, Complete: true, From: all[0].At, Drills: []CourseDrill{}, Rules: practice.Course(course)}
	for _, d := range practice.Drills {
		if d.Course != course {
			continue
		}
		x := CourseDrill{ID: d.ID, Title: d.Title.In(l), Covers: []string{}}
		if c.Rules != nil {
			for _, part := range c.Rules.Of(d.ID) {
				x.Covers = append(x.Covers, part.Text.In(l))
			}
		}
		var before []Attempt
		for _, a := range all {
			if a.Drill == d.ID {
				x.take(a, a.against(c.Rules, before))
				before = append(before, a)
			}
		}
		c.Complete = c.Complete && x.Passed
		c.Drills = append(c.Drills, x)
		if x.Ended.After(c.Date) {
			c.Date = x.Ended
		}
	}
	if !c.Complete {
		c.Date = last.Ended()
	} else if c.Rules != nil {
		c.Due = c.Date.AddDate(0, c.Rules.Months, 0)
	}
	for _, a := range all {
		c.Knowledge = withNew(c.Knowledge, a.Knowledge)
		c.Program = withNew(c.Program, a.Program)
		c.Trainer = withNew(c.Trainer, a.Trainer)
	}
	return c
}

// withNew adds what is not there yet and not empty.
func withNew(list []string, s string) []string {
	if s == "" || slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}

func (d *CourseDrill) take(a Attempt, why Reason) {
	d.Tries++
	better := why == "" || d.Tries == 1 || a.Score.Points > d.Points
	if !d.Passed && better {
		d.Passed, d.Why, d.Points, d.Date = why == "", why, tenths(a.Score.Points), a.At
		d.Level, d.Looks, d.Ended = a.Level, a.Looks(), a.Ended()
	}
}
