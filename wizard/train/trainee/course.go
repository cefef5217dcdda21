package trainee

import (
	"slices"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/record"
)

// CourseCases returns the drills of the tamper course.
func (t *Trainee) CourseCases() []*drill.Case {
	var out []*drill.Case
	for _, d := range t.options.Practice.Drills {
		if d.Course == record.TamperCourse {
			out = append(out, drill.Write(t.options.Knowledge, d))
		}
	}
	return out
}

// BeginCourse begins the tamper course, at the first drill that is not passed yet.
func (t *Trainee) BeginCourse(l tree.Lang) bool {
	return t.Begin(t.CourseCases(), "", record.TamperCourse, l)
}

// Completion returns what the trainee has done of the tamper course. It reports
// false if that is nothing.
func (t *Trainee) Completion(l tree.Lang) (record.Completion, bool) {
	return t.completion(record.TamperCourse, l)
}

func (t *Trainee) completion(course string, l tree.Lang) (record.Completion, bool) {
	all := record.Completions(t.done, course, t.options.Practice, l)
	i := slices.IndexFunc(all, func(c record.Completion) bool { return record.SameName(c.Name, t.Name) })
	if i < 0 {
		return record.Completion{}, false
	}
	return all[i], true
}

// CourseEnded returns what was done of the course whose last drill was handed in.
// It reports false in any other drill.
func (t *Trainee) CourseEnded(l tree.Lang) (record.Completion, bool) {
	if t.course == "" || t.Playing() || t.More() {
		return record.Completion{}, false
	}
	return t.completion(t.course, l)
}

// firstOpen returns the number of the first case that the trainee has not passed in
// a course; 1 if all are passed.
func (t *Trainee) firstOpen(cases []*drill.Case, course string, l tree.Lang) int {
	c, _ := t.completion(course, l)
	for i, x := range cases {
		passed := func(d record.CourseDrill) bool { return d.ID == x.ID && d.Passed }
		if course != "" && !slices.ContainsFunc(c.Drills, passed) {
			return i + 1
		}
	}
	return 1
}
