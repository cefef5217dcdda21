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
	Now      string `yaml:"now"`
	Ahead    string `yaml:"ahead"`
	Fork     string `yaml:"fork"`      // way, how often, percent, where it leads
	More     string `yaml:"more"`      // how many are left out
	Estimate string `yaml:"estimates"` // what the percentages are
}

// Map shows the tree around the clerk: what is known, the step now, and the
// next two levels, the likeliest way first. It stays within 40 lines: of the
// second level it shows the likeliest and counts the rest.
func Map(w *Words, s *tree.Session) Sheet {
	root := tree.Grow(s, 2)
	page := writer{Sheet{Title: w.Map.Title}}
	page.known(w, s)
	page.add(Heading, 0, w.Map.Now)
	page.add(Here, 1, Step(w, root.Step))
	if root.Step.Kind != tree.Paid {
		page.add(Quiet, 1, Leading(w, root.Step.Belief))
	}
	if len(root.Branches) > 0 {
		page.add(Heading, 0, w.Map.Ahead)
		page.ahead(w, root)
		page.add(Quiet, 0, w.Map.Estimate)
	}
	return page.Sheet
}

// known lists the events so far, the latest ones if there are many.
func (s *writer) known(w *Words, of *tree.Session) {
	events := of.Events()
	s.add(Heading, 0, w.Map.Known)
	if over := len(events) - mapEvents; over > 0 {
		s.add(Quiet, 1, fill(w.Map.Earlier, over))
		events = events[over:]
	}
	for _, e := range events {
		s.add(Body, 1, Event(w, of.Knowledge(), e))
	}
	if len(events) == 0 {
		s.add(Quiet, 1, w.Map.Nothing)
	}
}

// ahead adds two levels of the tree.
func (s *writer) ahead(w *Words, root *tree.Node) {
	first := likeliest(root)
	// Each way of the first level may need a line that counts what is left out;
	// the last line of the map tells what the percentages are.
	shown := worthShowing(first, mapLines-len(s.Lines)-2*len(first)-1)
	for i, f := range first {
		s.fork(w, 1, root.Step, f)
		second := likeliest(f.To)
		for _, g := range second[:shown[i]] {
			s.fork(w, 2, f.To.Step, g)
		}
		if more := len(second) - shown[i]; more > 0 {
			s.add(Quiet, 2, fill(w.Map.More, more))
		}
	}
}

func (s *writer) fork(w *Words, indent int, from tree.Step, f tree.Fork) {
	s.add(Body, indent, fill(w.Map.Fork,
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
