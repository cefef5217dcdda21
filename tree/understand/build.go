package understand

import (
	"encoding/binary"
	"math"
	"slices"
)

// Pack makes an index of the meanings and returns it as one string, which Open
// reads. The same meanings give the same string. It takes a moment: what is
// shipped is packed ahead.
func Pack(concepts []Concept, meanings []Meaning) string {
	tree := packLexicon(concepts)
	l := openLexicon(concepts, parts(tree))
	stems := map[string][5]string{}
	table := packTable(meanings, func(units []unit) []feature { return l.features(l.phrases(wordsWith(units, stems))) })
	out := appendPart(appendPart(nil, string(tree)), string(table))
	return string(appendPart(appendList(out, spelling(stems)), string(packAsides(l, meanings))))
}

// builder is a table in the making.
type builder struct {
	holders map[string]*held // by feature
	lengths [streams][]byte
	at      int // the number of the wording at hand
}

// held is what holds a feature, packed.
type held struct {
	packed []byte
	last   int
}

// packTable takes in all wordings, read by the given reader.
func packTable(meanings []Meaning, read func([]unit) []feature) []byte {
	b := &builder{holders: map[string]*held{}}
	for _, m := range meanings {
		for _, text := range m.Wordings {
			b.add(read(unitsOf(text)))
		}
	}
	keys := sortedKeys(b.holders)
	holders := make([]string, len(keys))
	for i, key := range keys {
		holders[i] = string(b.holders[key].packed)
	}
	out := appendList(appendList(nil, keys), holders)
	for _, lengths := range b.lengths {
		out = appendPart(out, string(lengths))
	}
	return out
}

// add takes in a wording.
func (b *builder) add(features []feature) {
	sums := map[string]float64{}
	for _, f := range features {
		sums[keyOf(f.key, f.stream)] += f.weight
	}
	var lengths [streams]uint64
	for key, sum := range sums {
		lengths[key[0]-'0'] += inParts(sum)
		h := b.holders[key]
		if h == nil {
			h = &held{last: -1}
			b.holders[key] = h
		}
		h.packed = binary.AppendUvarint(h.packed, uint64(b.at-h.last-1))
		h.packed = binary.AppendUvarint(h.packed, inParts(sum))
		h.last = b.at
	}
	for s, n := range lengths {
		b.lengths[s] = appendNumber(b.lengths[s], int(n))
	}
	b.at++
}

// inParts returns a sum in parts of finest.
func inParts(sum float64) uint64 { return max(1, uint64(math.Round(sum*finest))) }

// wordsWith splits a wording; the same words come again and again, so their stems
// are kept.
func wordsWith(units []unit, known map[string][5]string) []word {
	out := make([]word, len(units))
	for i, u := range units {
		out[i].unit = u
		if u.single {
			continue
		}
		stems, ok := known[u.text]
		if !ok {
			stems = stemsOf(u.text)
			known[u.text] = stems
		}
		out[i].stems = stems
	}
	return out
}

// spelling lists the words with letters enough to be spelt wrongly, in order.
func spelling(words map[string][5]string) []string {
	return slices.DeleteFunc(sortedKeys(words), func(w string) bool { return len(w) < leastLetters-1 || isCode(w) })
}
