// Package record keeps what was practised: one attempt at a drill is one line of
// a file that is only ever added to. A log takes the lines, Read reads them back
// whatever became of the file, Merge brings the files of a class together, and a
// Board says what a trainer wants to know of them:
//
//	a := record.Begin(play, practice, record.Attempt{Name: "小李", Level: record.Free}, now)
//	a.Follow(play, practice, since) // what was done by now; since is real time
//	a.Finish(play, practice, since) // in the end: what it is worth
//	err := log.Append(a)            // at the start, after each act and at the end
//
// Everything that is shown of an attempt is kept in it, so that it can be shown as
// it was when the knowledge has changed.
package record

import (
	"crypto/rand"
	"slices"
	"time"

	"swipewise/tree"
	"swipewise/tree/drill"
)

// Format is the version of the lines that this program writes.
const Format = 1

// State says whether an attempt was handed in.
type State string

// Open attempts are offered again; Done ones count.
const (
	Open State = "open"
	Done State = "done"
)

// Level says how much the trainee is helped.
type Level string

// The levels, from the most help to none.
const (
	Worked Level = "worked" // the tree plays; it counts as read, not as practised
	Guided Level = "guided"
	Free   Level = "free"
	Exam   Level = "exam"
)

// Levels returns the levels, from the most help to none.
func Levels() []Level { return []Level{Worked, Guided, Free, Exam} }

// Attempt is one trainee at one drill, as it is kept: a JSON object on a line.
type Attempt struct {
	Format    int           `json:"format"`
	ID        string        `json:"id"`
	At        time.Time     `json:"at"` // when it began, UTC
	Name      string        `json:"name"`
	Program   string        `json:"program"`   // its version
	Knowledge string        `json:"knowledge"` // tree.Knowledge.Print
	Knows     Knows         `json:"knows,omitzero"`
	Lang      tree.Lang     `json:"lang"` // that it was played and its words are kept in
	Set       string        `json:"set,omitempty"`
	Number    int           `json:"number,omitempty"` // of the drill in the set, from 1
	Of        int           `json:"of,omitempty"`     // how many drills were played of the set or the course
	Choice    *drill.Choice `json:"choice,omitempty"` // that the drill was drawn with; none in a set
	Seed      uint64        `json:"seed,omitempty"`
	Drill     string        `json:"drill,omitempty"` // the id of a written one
	Course    string        `json:"course,omitempty"`
	Level     Level         `json:"level"`
	Staff     Staff         `json:"staff,omitzero"`
	Trainer   string        `json:"trainer,omitempty"`
	State     State         `json:"state"`

	Begins  []tree.Event  `json:"begins"`
	Acts    []Act         `json:"acts"`
	Verdict drill.Verdict `json:"verdict"`
	Took    int64         `json:"took_ms"` // of real time, from the first screen on

	// Only of one that is done: nobody reads the answer out of the file.
	Truth  string       `json:"truth,omitempty"`
	Branch tree.Branch  `json:"branch,omitempty"`
	Parted *Parted      `json:"parted,omitempty"` // nil if the acts were the tree's
	Score  *drill.Score `json:"score,omitempty"`

	Words map[string]string `json:"words,omitempty"` // see Title
}

// Staff says who somebody is to the company, besides the name. All of it may be empty.
type Staff struct {
	Number string `json:"number,omitempty"`
	Site   string `json:"site,omitempty"`
	Role   string `json:"role,omitempty"`
}

// showable returns it as it can be shown anywhere.
func (s Staff) showable() Staff {
	return Staff{line(s.Number, nameCells), line(s.Site, nameCells), line(s.Role, nameCells)}
}

// Knows says how much there was to know: the version of the knowledge, for people.
type Knows struct {
	Causes    int `json:"causes"`
	Questions int `json:"questions"`
	Remedies  int `json:"remedies"`
}

// Looks returns how often something was looked at.
func (a Attempt) Looks() int {
	n := 0
	for _, x := range a.Acts {
		if x.Kind == drill.Look {
			n++
		}
	}
	return n
}

// Ended returns when an attempt was handed in.
func (a Attempt) Ended() time.Time { return a.At.Add(time.Duration(a.Took) * time.Millisecond) }

// Act is an act with the moment in which it was done.
type Act struct {
	drill.Act
	At int64 `json:"at_ms"` // of real time, from the first screen on
}

// Parted tells where the trainee's path left the tree's.
type Parted struct {
	At   int           `json:"at"`   // the index of the act
	Kind tree.StepKind `json:"kind"` // what the tree would have done instead
	ID   string        `json:"id,omitempty"`
}

// Begin starts the record of a play. What only the caller knows stands in of: the
// name, the program, the language, the set or the choice, the level.
func Begin(p *drill.Play, practice *tree.Practice, of Attempt, now time.Time) Attempt {
	c := p.Case()
	a := of
	a.Format, a.ID, a.At, a.State = Format, rand.Text(), now.UTC().Truncate(time.Millisecond), Open
	a.Name, a.Staff, a.Trainer = Name(of.Name), of.Staff.showable(), line(of.Trainer, nameCells)
	k := c.Knowledge()
	a.Knowledge, a.Knows = k.Fingerprint(), Knows{len(k.Causes()), len(k.Questions()), len(k.Remedies())}
	a.Seed, a.Drill = c.Seed, c.ID
	if c.Written != nil {
		a.Course = c.Written.Course
	}
	a.Begins = slices.Clone(c.Begins)
	a.Acts = nil
	a.Follow(p, practice, 0)
	return a
}

// Follow takes over what was done in a play by now, since being the real time
// from the first screen on.
func (a *Attempt) Follow(p *drill.Play, practice *tree.Practice, since time.Duration) {
	acts := p.Acts()
	kept := a.Acts[:min(len(a.Acts), len(acts))]
	a.Acts = make([]Act, 0, len(acts))
	for i, x := range acts {
		at := since.Milliseconds()
		if i < len(kept) && kept[i].ID == x.ID {
			at = kept[i].At
		}
		a.Acts = append(a.Acts, Act{x, at})
	}
	a.Verdict = p.Verdict()
	a.Took = since.Milliseconds()
	a.Words = wordsOf(p, practice, a.Lang).out
}

// Finish is Follow for a play that is handed in: it is scored, and what the
// trainee did not know is kept too.
func (a *Attempt) Finish(p *drill.Play, practice *tree.Practice, since time.Duration) {
	a.Follow(p, practice, since)
	a.State = Done
	a.Truth, a.Branch = p.Case().Truth().ID, p.Case().Truth().Branch
	s := drill.Grade(p, practice)
	a.Score = &s
	a.Parted = partedOf(drill.DebriefOf(p))
	w := wordsOf(p, practice, a.Lang)
	w.score(s)
	w.parted(a.Parted)
	a.Words = w.out
}

func partedOf(d drill.Debrief) *Parted {
	if d.Parted >= len(d.Mine) {
		return nil
	}
	out := &Parted{At: d.Parted, Kind: d.Best.Kind}
	switch {
	case d.Best.Question != nil:
		out.ID = d.Best.Question.ID
	case d.Best.Remedy != nil:
		out.ID = d.Best.Remedy.ID
	}
	return out
}

// Case makes the case of an attempt again. It reports false if the knowledge has
// changed too much since: then the attempt can be shown, but not gone on with.
func (a Attempt) Case(k *tree.Knowledge, practice *tree.Practice) (*drill.Case, bool) {
	var c *drill.Case
	switch written := practice.Drill(a.Drill); {
	case a.Drill != "":
		if written == nil {
			return nil, false
		}
		c = drill.WriteAnew(k, written, a.Seed)
	case a.Knowledge != k.Fingerprint():
		return nil, false
	case a.Set != "":
		c = a.ofSet(k)
	default:
		c = a.drawn(k)
	}
	if c == nil || !slices.Equal(c.Begins, a.Begins) || a.Truth != "" && c.Truth().ID != a.Truth {
		return nil, false
	}
	return c, true
}

func (a Attempt) ofSet(k *tree.Knowledge) *drill.Case {
	set, ok := drill.ParseSet(a.Set)
	if !ok || a.Number < 1 || a.Number > drill.SetSize {
		return nil
	}
	cases, err := set.Cases(k)
	if err != nil {
		return nil
	}
	return cases[a.Number-1]
}

func (a Attempt) drawn(k *tree.Knowledge) *drill.Case {
	var choice drill.Choice
	if a.Choice != nil {
		choice = *a.Choice
	}
	c, err := drill.Draw(k, choice, a.Seed)
	if err != nil {
		return nil
	}
	return c
}

// Resume makes the case again and plays what was kept, up to the first act that
// does not fit any more. It reports false if there is nothing to go on with.
func (a Attempt) Resume(k *tree.Knowledge, practice *tree.Practice) (*drill.Play, bool) {
	c, ok := a.Case(k, practice)
	if !ok {
		return nil, false
	}
	acts := make([]drill.Act, len(a.Acts))
	for i, x := range a.Acts {
		acts[i] = x.Act
	}
	p, whole := drill.Resume(c, acts, a.Verdict)
	return p, whole || a.State == Open
}
