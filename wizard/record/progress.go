package record

import (
	"slices"
	"time"

	"swipewise/tree"
	"swipewise/tree/drill"
)

// Progress is how far one person has come.
type Progress struct {
	Branches []BranchProgress
	Due      []drill.Card // causes to practise today, the longest due first
	Next     int          // days until the next cause comes back; 0 if none will
	Last     []Attempt    // what was handed in, the newest first
}

// BranchProgress is how far somebody has come in one branch.
type BranchProgress struct {
	Branch    tree.Branch
	Causes    int // that there are
	Practised int
	Mastered  int
}

// ProgressOf reckons how far the person of a name has come by now. The days are
// those of the calendar where now is. A cause that the knowledge no longer has is
// among the last results alone.
func ProgressOf(all []Attempt, name string, k *tree.Knowledge, rubric tree.Rubric, now time.Time) Progress {
	var p Progress
	at := map[tree.Branch]int{}
	for _, b := range tree.Branches() {
		if b != tree.BranchOther {
			at[b] = len(p.Branches)
			p.Branches = append(p.Branches, BranchProgress{Branch: b})
		}
	}
	for _, c := range k.Causes() {
		if i, ok := at[c.Branch]; ok {
			p.Branches[i].Causes++
		}
	}
	today := day(now)
	for _, card := range drill.Boxes(rubric.Days, PractisedBy(all, name, now)) {
		c := k.Cause(card.Cause)
		if c == nil {
			continue
		}
		if i, ok := at[c.Branch]; ok {
			p.Branches[i].Practised++
			if card.Mastered {
				p.Branches[i].Mastered++
			}
		}
		switch wait := card.Due - today; {
		case wait <= 0:
			p.Due = append(p.Due, card)
		case p.Next == 0 || wait < p.Next:
			p.Next = wait
		}
	}
	p.Last = handedIn(all, name)
	slices.Reverse(p.Last)
	return p
}

// PractisedBy returns what the person of a name has practised, with the days of the
// calendar where now is. A date ahead of now counts as today's: a clock was wrong.
func PractisedBy(all []Attempt, name string, now time.Time) []drill.Practised {
	var out []drill.Practised
	today := day(now)
	for _, a := range handedIn(all, name) {
		if a.Counts() {
			out = append(out, drill.Practised{Cause: a.Truth, Day: min(today, day(a.At.In(now.Location()))), Right: a.Passed()})
		}
	}
	return out
}

// DueToday returns the causes that somebody should practise today.
func (p Progress) DueToday() []string {
	out := make([]string, len(p.Due))
	for i, c := range p.Due {
		out[i] = c.Cause
	}
	return out
}

// Counts reports whether an attempt was handed in, and played by the trainee.
func (a Attempt) Counts() bool { return a.State == Done && a.Score != nil && a.Level != Worked }

// Right reports whether the true cause was named.
func (a Attempt) Right() bool { return a.Truth != "" && a.Verdict.Cause == a.Truth }

// Passed reports whether the cause was named and the drill passed.
func (a Attempt) Passed() bool { return a.Right() && a.Score != nil && a.Score.Passed }

// handedIn returns what somebody has handed in, the oldest first.
func handedIn(all []Attempt, name string) []Attempt {
	var out []Attempt
	for _, a := range Merge(all) {
		if a.State == Done && SameName(a.Name, name) {
			out = append(out, a)
		}
	}
	return out
}

// day counts the days of the calendar where a time is, from a fixed one.
func day(t time.Time) int {
	const seconds = 24 * 60 * 60
	y, m, d := t.Date()
	return int(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / seconds)
}
