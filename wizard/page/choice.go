package page

import (
	"slices"
	"strconv"
	"strings"

	"swipewise/tree"
	"swipewise/tree/understand"
)

// Choice is something that can be picked: by its digit, by moving to it, or line by
// line by a number, its id or its words.
type Choice struct {
	Key    string // the digit that picks it; "" for none
	ID     string
	Side   string // a word before the text
	Text   string
	Marks  []understand.Span // the parts of the text that what was typed has found
	Words  tree.Text         // that pick it in either language; empty: the text does
	Find   []tree.Text       // by which it is found where one types to find something
	Branch tree.Branch       // that it stands under in a long list; "" for none
	Events []tree.Event      // that picking it adds to a session, if that is all it does
	Kind   Kind
	// Weighty says that it tells of something paid, approved or mended: it is never the
	// current choice before somebody has moved to it, so that no blind key picks it.
	Weighty bool
	Pick    func()
}

// Kind says to which faces a choice belongs.
type Kind int

// The kinds. A Window's makes sense in a window alone, such as copying to its clipboard.
const (
	Any Kind = iota
	Window
)

// Numbered gives the first nine choices their digits.
func Numbered(items []Choice) []Choice {
	for i := range items {
		if items[i].Key = " "; i < 9 {
			items[i].Key = strconv.Itoa(i + 1)
		}
	}
	return items
}

// Has reports whether texts have all the words that were typed, in either language.
func Has(typed string, texts []tree.Text) bool {
	all := ""
	for _, t := range texts {
		all += " " + tree.Fold(t.ZH) + " " + tree.Fold(t.EN)
	}
	for _, w := range strings.Fields(tree.Fold(typed)) {
		if !strings.Contains(all, w) {
			return false
		}
	}
	return true
}

// Found returns the choices that have all the words that were typed, by branch; what
// shows them comes before what only means them.
func Found(typed string, items []Choice) []Choice {
	order := tree.Branches()
	items = slices.DeleteFunc(items, func(c Choice) bool { return !Has(typed, c.Find) })
	rank := func(c Choice) int {
		at := slices.Index(order, c.Branch)
		if !Has(typed, []tree.Text{{ZH: c.Text}}) {
			at += len(order) + 1
		}
		return at
	}
	slices.SortStableFunc(items, func(a, b Choice) int { return rank(a) - rank(b) })
	return items
}
