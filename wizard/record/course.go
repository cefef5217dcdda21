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
	Course    string        `json:"course"`
	Complete  bool          `json:"complete"` // every drill was passed
	Date      time.Time     `json:"date"`     // on which it became so, or else of the last attempt
	Knowledge []string      `json:"knowledge"`
	Program   []string      `json:"program"`
	Drills    []CourseDrill `json:"drills"`
}

// CourseDrill is what somebody has done of one drill of a course.
type CourseDrill struct {
	ID     string    `json:"id"`
	Title  string    `json:"title"`
	Passed bool      `json:"passed"`
	Points float64   `json:"points"` // of the attempt that passed first, or else of the best
	Tries  int       `json:"tries"`
	Date   time.Time `json:"date"` // of that attempt; zero if there is none
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
// is passed once it was passed; the course is complete once every drill is. Drills
// that the course no longer has do not count.
func Completions(all []Attempt, course string, practice *tree.Practice, l tree.Lang) []Completion {
	of := func(a Attempt) bool {
		d := practice.Drill(a.Drill)
		return a.Counts() && d != nil && d.Course == course
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
	c := Completion{Name: last.Name, Course: course, Complete: true, Drills: []CourseDrill{}}
	for _, d := range practice.Drills {
		if d.Course != course {
			continue
		}
		x := CourseDrill{ID: d.ID, Title: d.Title.In(l)}
		for _, a := range all {
			if a.Drill == d.ID {
				x.take(a)
			}
		}
		c.Complete = c.Complete && x.Passed
		c.Drills = append(c.Drills, x)
		if x.Date.After(c.Date) {
			c.Date = x.Date
		}
	}
	if !c.Complete {
		c.Date = last.At
	}
	for _, a := range all {
		if !slices.Contains(c.Knowledge, a.Knowledge) {
			c.Knowledge = append(c.Knowledge, a.Knowledge)
		}
		if !slices.Contains(c.Program, a.Program) {
			c.Program = append(c.Program, a.Program)
		}
	}
	return c
}

func (d *CourseDrill) take(a Attempt) {
	d.Tries++
	better := a.Passed() || d.Tries == 1 || a.Score.Points > d.Points
	if !d.Passed && better {
		d.Passed, d.Points, d.Date = a.Passed(), tenths(a.Score.Points), a.At
	}
}
