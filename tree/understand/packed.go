package understand

import (
	"encoding/binary"
	"slices"
	"sort"
)

// An index is one string, made once and read where it lies: what is shipped costs
// no time to build and no memory beside the program itself. Its parts stand one
// after another, each with its length before it.

func appendPart(out []byte, part string) []byte {
	return append(binary.LittleEndian.AppendUint32(out, uint32(len(part))), part...)
}

// parts reads the parts of a packed index from the front of what is left.
type parts string

func (p *parts) next() string {
	n := number(string(*p), 0)
	s := (*p)[4 : 4+n]
	*p = (*p)[4+n:]
	return string(s)
}

func (p *parts) list() list { return list{p.next(), p.next()} }

// number returns the i-th of the numbers of a part, of four bytes each.
func number(s string, i int) int {
	s = s[4*i : 4*i+4]
	return int(uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24)
}

func appendNumber(out []byte, n int) []byte { return binary.LittleEndian.AppendUint32(out, uint32(n)) }

// list is strings in a row: where each begins, and all of them.
type list struct{ begins, all string }

func appendList(out []byte, items []string) []byte {
	var begins, all []byte
	for _, s := range items {
		begins = appendNumber(begins, len(all))
		all = append(all, s...)
	}
	begins = appendNumber(begins, len(all))
	return appendPart(appendPart(out, string(begins)), string(all))
}

func (l list) len() int { return len(l.begins)/4 - 1 }

func (l list) at(i int) string { return l.all[number(l.begins, i):number(l.begins, i+1)] }

// find looks for a string from one place to before another; the strings there are
// in order.
func (l list) find(s string, from, to int) (int, bool) {
	i := from + sort.Search(to-from, func(i int) bool { return l.at(from+i) >= s })
	return i, i < to && l.at(i) == s
}

// table holds features and the wordings that have them.
type table struct {
	keys     list               // of the features, in order
	holders  list               // by feature: the wordings that hold it, packed
	lengths  [streams][]float32 // by stream and wording: the sum of its features
	meanings [streams][]float32 // the same by meaning
	all      [streams]float32
}

// openTable reads a table of wordings, by number, of so many meanings.
func openTable(packed string, wordings []wording, meanings int) table {
	p := parts(packed)
	t := table{keys: p.list(), holders: p.list()}
	for s := range streams {
		t.lengths[s], t.meanings[s] = make([]float32, len(wordings)), make([]float32, meanings)
		packed := p.next()
		for i, w := range wordings {
			n := float32(number(packed, i)) / finest
			t.lengths[s][i] = n
			t.meanings[s][w.meaning] += n
			t.all[s] += n
		}
	}
	return t
}

// keyOf names a feature: the same letters may be a concept, a word and a sound.
func keyOf(text string, s stream) string { return string(rune('0'+s)) + text }

// find returns the number of a feature.
func (t *table) find(text string, s stream) (int, bool) {
	return t.keys.find(keyOf(text, s), 0, t.keys.len())
}

// holder reads the wordings that hold a feature, in order, with the sum of it.
type holder struct {
	left string
	of   int
	sum  float32
}

func (t *table) holding(n int) holder { return holder{left: t.holders.at(n), of: -1} }

// next goes to the next holder; false where there is none.
func (h *holder) next() bool {
	if h.left == "" {
		return false
	}
	h.of += h.number() + 1
	h.sum = float32(h.number()) / finest
	return true
}

// number takes a number of any length, low digits first.
func (h *holder) number() int {
	n, shift, i := 0, 0, 0
	for ; h.left[i] >= 0x80; i++ {
		n |= int(h.left[i]&0x7f) << shift
		shift += 7
	}
	n |= int(h.left[i]) << shift
	h.left = h.left[i+1:]
	return n
}

// finest is how finely sums are kept: in parts that halves, thirds, quarters and
// fifths have without a rest.
const finest = 60

// sortedKeys returns the keys of a map, in order.
func sortedKeys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
