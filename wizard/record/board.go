package record

import (
	"cmp"
	"math"
	"slices"
	"time"

	"swipewise/tree"
)

// Board is what a trainer wants to know of a class. Its JSON is what class merge
// --json gives: every key is always there, and a list is never null.
type Board struct {
	Drills   int       `json:"drills"` // handed in
	Open     int       `json:"open"`   // begun only
	From     time.Time `json:"from"`   // the first and the last that was handed in
	To       time.Time `json:"to"`
	People   []Person  `json:"people"`  // the most points first
	Causes   []Caused  `json:"causes"`  // the one most often missed first
	Dangers  []Breach  `json:"dangers"` // the most frequent first
	Attempts []Row     `json:"attempts"`
	Begun    []Row     `json:"begun"`    // and not handed in
	Troubles []Trouble `json:"troubles"` // of the files: see Read
}

// Person is one trainee.
type Person struct {
	Name    string    `json:"name"`
	Drills  int       `json:"drills"`
	Passed  int       `json:"passed"`
	Points  float64   `json:"points"`  // mean, of 100
	Dangers int       `json:"dangers"` // dangerous acts
	Last    time.Time `json:"last"`
}

// Caused is one cause, over all who had it to find.
type Caused struct {
	ID     string      `json:"id"`
	Title  string      `json:"title"`
	Branch tree.Branch `json:"branch"`
	Gone   bool        `json:"gone"` // the knowledge does not have it any more
	Met    int         `json:"met"`
	Right  int         `json:"right"`          // named
	Regret float64     `json:"regret_seconds"` // mean of what was used above the tree's time
	Turn   *Turn       `json:"turn"`           // the commonest wrong turn
	Taken  *Count      `json:"taken_for"`      // the cause most often named instead
}

// Count is how often something was.
type Count struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Times int    `json:"times"`
}

// Turn is where paths parted: what was done, and what the tree would have done.
type Turn struct {
	Did     Count         `json:"did"`
	Instead tree.StepKind `json:"instead"`
	ID      string        `json:"id"`
	Title   string        `json:"title"`
}

// Breach is the rule of a hazard that was broken.
type Breach struct {
	Hazard string `json:"hazard"`
	Title  string `json:"title"`
	Times  int    `json:"times"`
	People int    `json:"people"`
	Act    *Count `json:"act"` // what broke it most often
}

// NewBoard reckons the board of merged attempts. What the knowledge still has is
// called as it is called now, in one language; the rest as it was. Troubles of the
// files are passed on.
func NewBoard(all []Attempt, troubles []Trouble, k *tree.Knowledge, practice *tree.Practice, l tree.Lang) Board {
	b := Board{
		People: []Person{}, Causes: []Caused{}, Dangers: []Breach{}, Attempts: []Row{}, Begun: []Row{}, Troubles: troubles,
	}
	if b.Troubles == nil {
		b.Troubles = []Trouble{}
	}
	var came []Attempt
	counted := make([]Attempt, 0, len(all))
	n := naming{k: k, practice: practice, l: l}
	for _, a := range Merge(all) {
		switch {
		case a.Came():
			came = append(came, a)
		case a.State == Open:
			b.Open++
			came = append(came, a)
			b.Begun = append(b.Begun, n.begun(a))
		case a.Counts():
			counted = append(counted, a)
			b.Attempts = append(b.Attempts, n.row(a))
			b.span(a.At)
		}
	}
	b.Drills = len(counted)
	b.people(counted)
	b.attended(came)
	b.causes(counted, n)
	b.dangers(counted, n)
	return b
}

func (b *Board) span(at time.Time) {
	if at.IsZero() {
		return
	}
	if b.From.IsZero() || at.Before(b.From) {
		b.From = at
	}
	if at.After(b.To) {
		b.To = at
	}
}

func (b *Board) people(all []Attempt) {
	for _, same := range grouped(all, func(a Attempt) string { return person(a.Name) }) {
		p := Person{Drills: len(same)}
		for _, a := range same {
			p.Points += a.Score.Points / float64(len(same))
			p.Dangers += len(a.Score.Dangers)
			if a.Passed() {
				p.Passed++
			}
			p.Name, p.Last = a.Name, a.At // as it was written last
		}
		p.Points = tenths(p.Points)
		b.People = append(b.People, p)
	}
	slices.SortFunc(b.People, func(x, y Person) int {
		return cmp.Or(cmp.Compare(y.Points, x.Points), cmp.Compare(y.Passed, x.Passed), cmp.Compare(x.Name, y.Name))
	})
}

// attended adds those who came, or began a drill, and handed nothing in.
func (b *Board) attended(came []Attempt) {
	for _, a := range came {
		if slices.ContainsFunc(b.People, func(p Person) bool { return SameName(p.Name, a.Name) }) {
			continue
		}
		b.People = append(b.People, Person{Name: a.Name, Last: a.At})
	}
}

func (b *Board) causes(all []Attempt, n naming) {
	for _, same := range grouped(all, func(a Attempt) string { return a.Truth }) {
		last := same[len(same)-1]
		c := Caused{ID: last.Truth, Title: n.cause(last, last.Truth), Branch: last.Branch, Gone: n.k.Cause(last.Truth) == nil, Met: len(same)}
		var turns tally[Turn]
		var taken tally[Count]
		for _, a := range same {
			c.Regret += max(0, a.Score.Seconds-a.Score.Tree) / float64(len(same))
			if a.Right() {
				c.Right++
			} else if named := a.Verdict.Cause; named != "" {
				taken.add(named, Count{ID: named, Title: n.cause(a, named)})
			}
			if t, ok := n.turn(a); ok {
				turns.add(t.Did.ID+"\n"+string(t.Instead)+"\n"+t.ID, t)
			}
		}
		c.Regret = tenths(c.Regret)
		if t, times, ok := turns.most(); ok {
			t.Did.Times, c.Turn = times, &t
		}
		if t, times, ok := taken.most(); ok {
			t.Times, c.Taken = times, &t
		}
		b.Causes = append(b.Causes, c)
	}
	slices.SortFunc(b.Causes, func(x, y Caused) int {
		return cmp.Or(cmp.Compare(y.Met-y.Right, x.Met-x.Right), cmp.Compare(y.Regret, x.Regret), cmp.Compare(x.ID, y.ID))
	})
}

func (b *Board) dangers(all []Attempt, n naming) {
	type breach struct {
		Breach
		people map[string]bool
		acts   tally[Count]
	}
	found := map[string]*breach{}
	for _, a := range all {
		for _, d := range a.Score.Dangers {
			x := found[d.Hazard]
			if x == nil {
				x = &breach{people: map[string]bool{}}
				found[d.Hazard] = x
			}
			x.Hazard, x.Title = d.Hazard, n.hazard(a, d.Hazard)
			x.Times++
			x.people[person(a.Name)] = true
			x.acts.add(d.Act, Count{ID: d.Act, Title: n.act(a, d.Act)})
		}
	}
	for _, x := range found {
		x.People = len(x.people)
		if act, times, ok := x.acts.most(); ok {
			act.Times, x.Act = times, &act
		}
		b.Dangers = append(b.Dangers, x.Breach)
	}
	slices.SortFunc(b.Dangers, func(x, y Breach) int {
		return cmp.Or(cmp.Compare(y.Times, x.Times), cmp.Compare(x.Hazard, y.Hazard))
	})
}

// tenths rounds a figure to one decimal.
func tenths(x float64) float64 { return math.Round(x*10) / 10 }
