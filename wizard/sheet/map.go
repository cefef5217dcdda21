package sheet

import (
	"cmp"
	"slices"

	"swipewise/tree"
)

const (
	mapLines  = 40 // of the whole map
	mapEvents = 10 // of what is known, the latest
)

// mapWords are the words around the tree.
type mapWords struct {
	Title    string `yaml:"title"`
	Known    string `yaml:"known"`
	Earlier  string `yaml:"earlier"` // how many are left out
	Nothing  string `yaml:"nothing"`
	Now      string `yaml:"now"`       // before the step now
	Fork     string `yaml:"fork"`      // way, how often, percent, where it leads
	More     string `yaml:"more"`      // how many are left out
	Estimate string `yaml:"estimates"` // what the percentages are
}

// Map draws the tree around the clerk: what is known, the way that was taken and the
// answers beside it, the step now, and the next two levels, the likeliest way first. It
// stays within 40 lines: of the second level it shows the likeliest and counts the rest.
func Map(w *Words, s *tree.Session) Sheet {
	root := tree.Grow(s, 1)
	page := writer{Sheet{Title: w.Map.Title}}
	page.known(w, s)
	page.stem(Here, "└─> ", "    ", 1, w.Map.Now+Step(w, root.Step))
	if root.Step.Kind != tree.Paid {
		page.stem(Quiet, "    ", "    ", 1, Leading(w, root.Step.Belief))
	}
	if len(root.Branches) > 0 {
		page.ahead(w, s, root)
		page.add(Quiet, 0, w.Map.Estimate)
	}
	return page.Sheet
}

// stem adds a line of the drawn tree; line by line it is indented.
func (s *writer) stem(role Role, stem, under string, indent int, text string) {
	from := len(s.Lines)
	s.add(role, indent, text)
	for i := from; i < len(s.Lines); i++ {
		s.Lines[i].Stem, s.Lines[i].Under = stem, under
		stem = under
	}
}

// known lists the events so far, the latest ones if there are many, and beside the last
// answer those that were not taken.
func (s *writer) known(w *Words, of *tree.Session) {
	events := of.Events()
	s.add(Heading, 0, w.Map.Known)
	if over := len(events) - mapEvents; over > 0 {
		s.stem(Quiet, "│   ", "│   ", 1, fill(w.Map.Earlier, over))
		events = events[over:]
	}
	for i, e := range events {
		s.stem(Body, "├─✓ ", "│   ", 1, Event(w, of.Knowledge(), e))
		if i == len(events)-1 {
			s.others(w, of.Knowledge(), e)
		}
	}
	if len(events) == 0 {
		s.stem(Quiet, "│   ", "│   ", 1, w.Map.Nothing)
	}
}

// others are the answers that were not given, as branches of the way that was taken.
func (s *writer) others(w *Words, k *tree.Knowledge, e tree.Event) {
	q := k.Question(e.Question)
	if e.Kind != tree.EventAnswer || q == nil || q.Opening {
		return
	}
	for _, a := range q.Answers {
		if a.ID != e.Answer {
			s.stem(Quiet, "│   ├─ ", "│   │  ", 2, a.Text.In(w.Lang))
		}
	}
}

// ahead adds two levels of the tree. Of the second only what is shown is grown: each
// place costs as much as a step.
func (s *writer) ahead(w *Words, from *tree.Session, root *tree.Node) {
	first := likeliest(root)
	// Each way of the first level may need a line that counts what is left out;
	// the last line of the map tells what the percentages are.
	shown := worthShowing(first, mapLines-len(s.Lines)-2*len(first)-1)
	for i, f := range first {
		stem, under := branch("    ", i == len(first)-1)
		s.fork(w, stem, under, 2, root.Step, f)
		second := likeliest(f.To)
		more := len(second) - shown[i]
		for j, g := range second[:shown[i]] {
			deep, below := branch(under, j == shown[i]-1 && more == 0)
			g.To = tree.Grow(after(from, f.Event, g.Event), 0)
			s.fork(w, deep, below, 3, f.To.Step, g)
		}
		if more > 0 {
			s.stem(Quiet, under+"└─ ", under+"   ", 3, fill(w.Map.More, more))
		}
	}
}

// after returns a session as it would go on with some events.
func after(s *tree.Session, events ...tree.Event) *tree.Session {
	next := s.Clone()
	for _, e := range events {
		_, _ = next.Add(e) // of the tree itself
	}
	return next
}

// branch returns what stands before a branch, and before what is below it.
func branch(under string, last bool) (stem, below string) {
	if last {
		return under + "└─ ", under + "   "
	}
	return under + "├─ ", under + "│  "
}

func (s *writer) fork(w *Words, stem, under string, indent int, from tree.Step, f tree.Fork) {
	s.stem(Body, stem, under, indent, fill(w.Map.Fork,
		Way(w, from, f.Event), Often(w, f.P), Percent(f.P), Step(w, f.To.Step)))
}

// worthShowing returns how many ways of the second level to show below each way
// of the first, so that there are at most n, the likeliest of all.
func worthShowing(first []tree.Fork, n int) []int {
	type way struct {
		below int
		p     float64
	}
	var all []way
	for i, f := range first {
		for _, g := range f.To.Branches {
			all = append(all, way{i, f.P * g.P})
		}
	}
	slices.SortStableFunc(all, func(a, b way) int { return cmp.Compare(b.p, a.p) })
	shown := make([]int, len(first))
	for _, x := range all[:max(0, min(n, len(all)))] {
		shown[x.below]++
	}
	return shown
}
