package find

import (
	"strings"
	"sync"

	"swipewise/tree"
)

// codes makes an index of all response codes and of nothing else, ranges that a
// table leaves to others among them. To what a clerk starts from it adds what a
// code means and whose it is: here one reads up on a code, and text that merely
// sounds like its meaning must not pass for the code itself elsewhere.
func codes(k *tree.Knowledge) *Index {
	x := indexOf(k, func() []entry {
		var out []entry
		for _, c := range k.Codes() {
			event := answer(tree.CodeQuestion, c.Code)
			if c.Key() != c.Code {
				event.Scheme = c.Scheme
			}
			e := entryOf(k, tree.Start{Event: event, Branch: tree.BranchOther})
			e.wordings = append(e.wordings, c.Meaning.ZH, c.Meaning.EN, c.Scheme)
			e.sense = "code:" + c.Key()
			out = append(out, e)
		}
		return out
	}, keyed)
	x.reads = true
	return x
}

// Codes returns the response codes that a text finds, the best first: by the
// code, its meaning, the words on the screen or the scheme, in Chinese, pinyin
// or English. An empty text finds all of them, in the order of the knowledge.
func (x *Index) Codes(text string) []*tree.Code {
	if tree.Fold(text) == "" {
		return x.k.Codes()
	}
	var out []*tree.Code
	for _, f := range x.codes().all(strings.TrimSpace(cut(text))) {
		if f.hit.Code != nil {
			out = append(out, f.hit.Code)
		}
	}
	return out
}

// indexOf makes an index of what is listed and of what is added to it. The work is
// done when it is first needed: the keys with the first letter that is typed.
func indexOf(k *tree.Knowledge, list func() []entry, full func([]entry) []entry) *Index {
	starts := sync.OnceValue(list)
	return &Index{
		k:       k,
		starts:  starts,
		entries: sync.OnceValue(func() []entry { return full(starts()) }),
		codes:   sync.OnceValue(func() *Index { return codes(k) }),
	}
}
