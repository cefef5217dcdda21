package find

import (
	"sync"

	"swipewise/tree"
)

// codes makes an index of all response codes and of nothing else, ranges that a
// table leaves to others among them. To what a clerk starts from it adds what a
// code means and whose it is: here one reads up on a code, and text that merely
// sounds like its meaning must not pass for the code itself elsewhere.
func codes(k *tree.Knowledge) *Index {
	return indexOf(k, func() []entry {
		var out []entry
		for _, c := range k.Codes() {
			event := answer(tree.CodeQuestion, c.Code)
			if c.Key() != c.Code {
				event.Network = c.Network
			}
			e := entryOf(k, tree.Start{Event: event, Branch: tree.BranchOther})
			e.wordings = append(e.wordings, c.Meaning.ZH, c.Meaning.EN, c.Network)
			out = append(out, e)
		}
		return out
	})
}

// Codes returns the response codes that a text finds, the best first: by the
// code, its meaning, the words on the screen or the network, in Chinese, pinyin
// or English. An empty text finds all of them, in the order of the knowledge.
func (x *Index) Codes(text string) []*tree.Code {
	if tree.Fold(text) == "" {
		return x.k.Codes()
	}
	all := x.k.Codes()
	var out []*tree.Code
	for _, h := range x.codes().Search(text, len(all)) {
		if c := x.k.Code(h.Event.Answer, h.Event.Network, ""); c != nil {
			out = append(out, c)
		}
	}
	return out
}

// indexOf makes an index of what is listed. The work is done when it is first
// needed: the keys with the first letter that is typed.
func indexOf(k *tree.Knowledge, list func() []entry) *Index {
	starts := sync.OnceValue(list)
	return &Index{
		k:       k,
		starts:  starts,
		entries: sync.OnceValue(func() []entry { return keyed(starts()) }),
		codes:   sync.OnceValue(func() *Index { return codes(k) }),
	}
}
