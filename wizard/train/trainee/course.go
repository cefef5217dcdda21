package trainee

import (
	"math/rand/v2"
	"slices"

	"swipewise/tree"
	"swipewise/tree/drill"
	"swipewise/wizard/record"
)

// courseDrills returns the drills of the tamper course.
func (t *Trainee) courseDrills() []*tree.Drill {
	var out []*tree.Drill
	for _, d := range t.options.Practice.Drills {
		if d.Course == record.TamperCourse {
			out = append(out, d)
		}
	}
	return out
}

// CourseSize returns how many drills the tamper course has.
func (t *Trainee) CourseSize() int { return len(t.courseDrills()) }

// BeginCourse begins the tamper course with the drills that are not passed yet. Their
// order and what they leave open differ each time.
func (t *Trainee) BeginCourse(l tree.Lang) bool {
	done, _ := t.completion(record.TamperCourse, l)
	drills := slices.DeleteFunc(t.courseDrills(), func(d *tree.Drill) bool {
		return slices.ContainsFunc(done.Drills, func(x record.CourseDrill) bool { return x.ID == d.ID && x.Passed })
	})
	if len(drills) == 0 {
		drills = t.courseDrills()
	}
	return t.Begin(Varied(t.options.Knowledge, drills, t.options.Seed()), "", record.TamperCourse, l)
}

// Varied returns the cases of written drills in an order, and with what they leave
// open, that follow from a seed.
func Varied(k *tree.Knowledge, drills []*tree.Drill, seed uint64) []*drill.Case {
	drills = slices.Clone(drills)
	rng := rand.New(rand.NewPCG(seed, uint64(len(drills))))
	rng.Shuffle(len(drills), func(i, j int) { drills[i], drills[j] = drills[j], drills[i] })
	var out []*drill.Case
	for _, d := range drills {
		out = append(out, drill.WriteFair(k, d, rng.Uint64()))
	}
	return out
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
