package tree

import (
	"slices"

	"swipewise/tree/doc"
)

// Course is a run of written drills that answers a requirement: which part of it
// each drill covers, and when an attempt counts.
type Course struct {
	ID          string
	Title       Text
	Requirement Text
	Covers      []Covered
	Looks       int     // and things tried, that an attempt has at the least, to count
	Seconds     float64 // of the clock that it takes at the least
	Pause       float64 // minutes since the solution of the same drill was shown
	Months      int     // after which the course is due again
	Sources     []string
}

// Covered is a part of a requirement, with the drills that cover it.
type Covered struct {
	ID     string
	Text   Text
	Drills []string
}

// Course returns the course with the given id, or nil.
func (p *Practice) Course(id string) *Course {
	if i := slices.IndexFunc(p.Courses, func(c *Course) bool { return c.ID == id }); i >= 0 {
		return p.Courses[i]
	}
	return nil
}

// Of returns the parts of the requirement that a drill covers.
func (c *Course) Of(drill string) []Covered {
	var out []Covered
	for _, x := range c.Covers {
		if slices.Contains(x.Drills, drill) {
			out = append(out, x)
		}
	}
	return out
}

func (l *loader) readCourse(n doc.Node, drills map[string]string) *Course {
	f := n.Fields("id", "title", "requirement", "covers", "looks", "seconds", "pause", "months", "sources")
	f.Need(n, "id", "title", "requirement", "covers", "months", "sources")
	c := &Course{
		ID: l.define("course", f.Get("id"), false), Title: f.Get("title").Text(), Requirement: f.Get("requirement").Text(),
		Seconds: f.Get("seconds").Num(), Pause: f.Get("pause").Num(), Sources: f.Get("sources").Strs(),
		Looks: int(f.Get("looks").Num()), Months: int(f.Get("months").Num()),
	}
	covered := map[string]bool{}
	for _, e := range f.Get("covers").List() {
		g := e.Fields("id", "text", "drills")
		g.Need(e, "id", "text", "drills")
		x := Covered{ID: g.Get("id").Str(), Text: g.Get("text").Text(), Drills: g.Get("drills").Strs()}
		for _, d := range x.Drills {
			if drills[d] != c.ID && len(drillsOf(drills, c.ID)) > 0 { // a folder without its drills has no such course
				g.Get("drills").Fault(doc.Say("%q 不是这门课的题", "%q is no drill of this course", d), doc.Meant(d, drillsOf(drills, c.ID)))
			}
			covered[d] = true
		}
		c.Covers = append(c.Covers, x)
	}
	for _, d := range drillsOf(drills, c.ID) {
		if !covered[d] {
			f.Get("covers").Fault(doc.Say("没写 %q 练的是哪一条", "what %q covers is not said", d), doc.Say("写到 covers 里的一条 drills 下面", "name it under drills in one of covers"))
		}
	}
	return c
}

// drillsOf returns the ids of the drills of a course, in their order.
func drillsOf(drills map[string]string, course string) []string {
	var out []string
	for id, c := range drills {
		if c == course {
			out = append(out, id)
		}
	}
	slices.Sort(out)
	return out
}

// linkCourses checks that the course of every drill is there.
func (l *loader) linkCourses(p *Practice) {
	var known []string
	for _, c := range p.Courses {
		known = append(known, c.ID)
	}
	for _, d := range p.Drills {
		if d.Course != "" && !slices.Contains(known, d.Course) {
			l.Add(d.courseAt, unknown(Text{ZH: "课程", EN: "course"}, d.Course), doc.Meant(d.Course, known))
		}
	}
}
