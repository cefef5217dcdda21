package find

import (
	"swipewise/tree"
	"swipewise/tree/understand"
)

// Kind says what a hit is.
type Kind int

// A response code, a message on the screen, how people say what is to be seen, or
// what is wrong.
const (
	Code Kind = iota
	Message
	Symptom
	Cause
)

// Hit is something to start from.
type Hit struct {
	Kind     Kind
	Event    tree.Event // ready for Session.Add
	Label    tree.Text  // 51 可用余额不足, 读卡失败, 黑屏
	Branch   tree.Branch
	Code     *tree.Code // the row of a code; nil of others and of a code that nobody defined
	Networks []string   // whose code it is, all that mean the same by it; none for the default scheme's
	Near     bool       // it begins so, or fits the words, but is not written as typed
	Said     string     // the known wording that fits the words, where that is not the label
	Marks    Marks
}

// Marks are the parts that made a hit fit, in bytes.
type Marks struct{ ZH, EN, Said []understand.Span }

// In returns the marks of the label in a language.
func (m Marks) In(l tree.Lang) []understand.Span {
	if l == tree.EN {
		return m.EN
	}
	return m.ZH
}

// Group is the hits of one branch.
type Group struct {
	Branch tree.Branch
	Hits   []Hit
}
