package drill

import (
	"encoding/binary"
	"hash/fnv"
	"strings"

	"swipewise/tree"
)

// Set is a run of drills that a whole class can share: a trainer reads its short
// code out, and everyone gets the same ones.
type Set struct{ number uint32 }

// SetSize is how many drills a set has.
const SetSize = 6

// setLetters are Crockford's base 32: no letter looks or sounds like a digit.
const (
	setLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
	setLength  = 4
	setBits    = 5
)

// NewSet returns the set of a number; only its lowest 20 bits count.
func NewSet(n uint32) Set { return Set{n & (1<<(setBits*setLength) - 1)} }

// ParseSet reads the code of a set, forgiving case, spaces, dashes, and O, I and
// L for digits. It reports false for anything else.
func ParseSet(code string) (Set, bool) {
	n, letters := uint32(0), 0
	for _, r := range strings.ToUpper(tree.Fold(code)) {
		switch r {
		case ' ', '-':
			continue
		case 'O':
			r = '0'
		case 'I', 'L':
			r = '1'
		}
		i := strings.IndexRune(setLetters, r)
		if i < 0 {
			return Set{}, false
		}
		n = n<<setBits | uint32(i)
		if letters++; letters > setLength {
			return Set{}, false
		}
	}
	return Set{n}, letters == setLength
}

// String returns the code, four letters and digits.
func (s Set) String() string {
	out := make([]byte, setLength)
	for i := range out {
		out[i] = setLetters[s.number>>(setBits*(setLength-1-i))&(1<<setBits-1)]
	}
	return string(out)
}

// Cases draws the drills of the set: one of each branch, one in which something
// dangerous could be done, and one of any kind.
func (s Set) Cases(k *tree.Knowledge) ([]*Case, error) {
	choices := [SetSize]Choice{
		{Branch: tree.BranchCard},
		{Branch: tree.BranchDevice},
		{Branch: tree.BranchNetwork},
		{Branch: tree.BranchOperator},
		{Danger: true},
		{},
	}
	out := make([]*Case, SetSize)
	for i, choice := range choices {
		c, err := Draw(k, choice, s.seed(i))
		if err != nil {
			return nil, err
		}
		out[i] = c
	}
	return out, nil
}

// seed returns the seed of one drill of the set.
func (s Set) seed(i int) uint64 {
	h := fnv.New64a()
	_, _ = h.Write(binary.BigEndian.AppendUint32([]byte("set"), s.number))
	_, _ = h.Write([]byte{byte(i)})
	return h.Sum64()
}
