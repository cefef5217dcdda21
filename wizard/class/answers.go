package class

import (
	"cmp"
	"slices"

	"swipewise/tree/drill"
	"swipewise/wizard/record"
)

// Answers is what the class made of one drill: who named what is not told.
type Answers struct {
	Of      int // who did something in it
	Causes  []Chosen
	Fixes   []Chosen
	Firsts  []Chosen // the first thing tried
	Passed  int
	Dangers int            // who did something dangerous
	Parted  *record.Parted // where most left the tree's way; nil if nobody did
	Apart   int            // how many did so there
}

// Chosen is how many chose the same.
type Chosen struct {
	ID    string
	Times int
}

// Answers counts what was chosen in a drill so far, handed in or not, the most
// frequent first.
func (c *Class) Answers(number int) Answers {
	var out Answers
	causes, fixes, firsts := map[string]int{}, map[string]int{}, map[string]int{}
	parted := map[record.Parted]int{}
	for _, m := range c.members {
		a, ok := m.kept[number]
		if !ok || a.State != record.Done && len(a.Acts) == 0 && a.Verdict == (drill.Verdict{}) {
			continue
		}
		out.Of++
		causes[a.Verdict.Cause]++
		fixes[a.Verdict.Fix]++
		if i := slices.IndexFunc(a.Acts, func(x record.Act) bool { return x.Kind == drill.Try }); i >= 0 {
			firsts[a.Acts[i].ID]++
		}
		if a.Passed() {
			out.Passed++
		}
		if a.Score != nil && len(a.Score.Dangers) > 0 {
			out.Dangers++
		}
		if a.Parted != nil {
			parted[*a.Parted]++
		}
	}
	out.Causes, out.Fixes, out.Firsts = chosen(causes), chosen(fixes), chosen(firsts)
	for at, n := range parted {
		if n > out.Apart || n == out.Apart && out.Parted != nil && at.At < out.Parted.At {
			out.Parted, out.Apart = &at, n
		}
	}
	return out
}

// chosen lists what was chosen, the most frequent first; what was left open is left
// out.
func chosen(counted map[string]int) []Chosen {
	var out []Chosen
	for id, n := range counted {
		if id != "" {
			out = append(out, Chosen{id, n})
		}
	}
	slices.SortFunc(out, func(a, b Chosen) int { return cmp.Or(cmp.Compare(b.Times, a.Times), cmp.Compare(a.ID, b.ID)) })
	return out
}

// Rename gives a member another name, with all that they did. It reports false,
// changing nothing, if that name is taken.
func (c *Class) Rename(from, to string) bool {
	m := c.Member(from)
	if other := c.Member(to); m == nil || to == "" || other != nil && other != m {
		return false
	}
	m.Name = to
	for number, a := range m.kept {
		a.Name = to
		m.kept[number] = a
	}
	return true
}
