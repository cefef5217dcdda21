package tree

import (
	"io/fs"
	"slices"

	"swipewise/tree/doc"
)

// The places of what is practised with.
const (
	drillsDir   = "drills"
	phrasesFile = "phrases.yaml"
	rubricFile  = "rubric.yaml"
	coursesFile = "courses.yaml"
)

// Practice is what drills are made from besides the knowledge: the drills that
// trainers wrote, what can be said to a customer, and how a drill is scored.
type Practice struct {
	Drills  []*Drill
	Courses []*Course
	Phrases []*Phrase
	Rubric  Rubric
}

// Drill is a failure to practise that a trainer wrote: one cause, and what is to
// be seen. What it does not fix is drawn from the signs of the cause, the same
// each time.
type Drill struct {
	ID       string
	Title    Text
	Says     Text // the customer's words, or what the clerk sees first
	Cause    string
	Begins   []Ref             // what the terminal shows: code=51, display=read-failed, or a symptom
	Answers  []Ref             // what is found when it is looked at
	Works    map[string]string // by remedy: yes or no
	Course   string            // the course it belongs to; empty for none
	Remember Text              // the one thing to keep
	Sources  []string
	File     string
	Line     int // where it is written, for what a check finds
	courseAt Position
}

// Phrase is something that is better not said to a customer, with the reason.
type Phrase struct {
	ID      string
	Text    Text
	Why     Text
	Breaks  string // the hazard whose rule it breaks: saying it is a dangerous act
	Fails   bool   // saying it fails the drill, however good the rest is: rude, or a customer's affairs said aloud
	Sources []string
}

// Rubric says how a drill is scored: the points of each part, which sum to 100.
type Rubric struct {
	Cause    float64 // the right cause is named
	Fix      float64 // the right fix is named
	First    float64 // the first thing tried was right
	Time     float64 // seconds used, against the tree's on the same failure
	Customer float64 // what was said to the customer
	Pass     float64 // the points that pass
	Free     float64 // up to so many times the tree's seconds all points for time are given
	None     float64 // from so many times on, none
	Exam     float64 // seconds on the clock of an exam
	Days     []int   // after how many days a cause comes back, box by box
}

// LoadPractice reads drills/, courses.yaml, phrases.yaml and rubric.yaml. The error is a
// Faults with all that is wrong: unknown ids, what cannot be, missing languages.
func LoadPractice(files fs.FS, k *Knowledge) (*Practice, error) {
	l := &loader{files: files, pack: doc.Open(files), seen: map[string]Position{}, unread: map[string]bool{}, k: k}
	p := &Practice{}
	l.each(drillsDir, func(n doc.Node) { p.Drills = append(p.Drills, l.readDrill(n)) })
	if n, ok := l.file(phrasesFile); ok {
		for _, e := range n.List() {
			p.Phrases = append(p.Phrases, l.readPhrase(e))
		}
	}
	if n, ok := l.file(rubricFile); ok {
		p.Rubric = readRubric(n)
	}
	if _, err := fs.Stat(files, coursesFile); err != nil {
		return p, l.Err()
	}
	if n, ok := l.file(coursesFile); ok {
		drills := map[string]string{}
		for _, d := range p.Drills {
			drills[d.ID] = d.Course
		}
		for _, e := range n.List() {
			p.Courses = append(p.Courses, l.readCourse(e, drills))
		}
		l.linkCourses(p)
	}
	return p, l.Err()
}

// Drill returns the written drill with the given id, or nil.
func (p *Practice) Drill(id string) *Drill {
	if i := slices.IndexFunc(p.Drills, func(d *Drill) bool { return d.ID == id }); i >= 0 {
		return p.Drills[i]
	}
	return nil
}

// Phrase returns the phrase with the given id, or nil.
func (p *Practice) Phrase(id string) *Phrase {
	if i := slices.IndexFunc(p.Phrases, func(x *Phrase) bool { return x.ID == id }); i >= 0 {
		return p.Phrases[i]
	}
	return nil
}
