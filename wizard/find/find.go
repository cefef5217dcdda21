// Package find leads from what a clerk types to what the knowledge has: codes,
// messages on the screen, symptoms and causes. What is written as typed comes
// first: codes, what begins so, pinyin in full or as initials. Everything beyond
// that is found by what the words mean, with the ear of package tree.
//
//	x := find.New(knowledge)
//	x.Search("dksb", 8)          // while typing: the hits, the best first
//	x.Recognise("57 交易失败")    // a whole text: the events it clearly means
package find

import (
	"swipewise/tree"
)

// Index finds things in one knowledge. It does not change: any number of
// goroutines may share it.
type Index struct {
	k       *tree.Knowledge
	starts  func() []entry // the commonest first, without keys
	entries func() []entry // the same and what else words can mean, with keys
	codes   func() *Index  // of all codes, for those who read up on them
	reads   bool           // what is found is read, and not told to a session
}

// New makes an index of what the knowledge can be started from.
func New(k *tree.Knowledge) *Index {
	return indexOf(k, func() []entry { return startsOf(k) }, func(starts []entry) []entry { return keyed(withSenses(k, starts)) })
}

// Ready does ahead of time what the first search needs, which takes longer than a
// screen may wait for a key. It is for a goroutine of its own.
func (x *Index) Ready() { x.entries() }

// Commonest returns, branch by branch, the n commonest things to start from. A
// code that approves and one of a foreign table are none of them, and what is worded
// alike comes once.
func (x *Index) Commonest(n int) []Group {
	var groups []Group
	said := map[string]bool{}
	for _, b := range tree.Branches() {
		g := Group{Branch: b}
		for _, e := range x.starts() {
			if len(g.Hits) < n && e.hit.Branch == b && !e.approves && len(e.hit.Networks) == 0 && !e.saidIn(said) {
				g.Hits = append(g.Hits, e.hit)
			}
		}
		if len(g.Hits) > 0 {
			groups = append(groups, g)
		}
	}
	return groups
}

// saidIn reports whether a wording of the entry was said before, and notes them
// all as said.
func (e entry) saidIn(said map[string]bool) bool {
	before := false
	for _, w := range e.wordings {
		before = before || said[tree.Fold(w)]
	}
	for _, w := range e.wordings {
		if !before {
			said[tree.Fold(w)] = true
		}
	}
	return before
}

// longest is how much of a text is looked at, in characters: more than any
// screen shows.
const longest = 2000

// cut shortens a text to what is looked at.
func cut(s string) string {
	if len(s) <= longest {
		return s
	}
	n := 0
	for i := range s {
		if n++; n > longest {
			return s[:i]
		}
	}
	return s
}
