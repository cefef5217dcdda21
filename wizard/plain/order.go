package plain

import (
	"strings"

	"swipewise/tree"
)

// order is something that a clerk can type besides an answer.
type order int

const (
	noOrder order = iota
	back
	notSure
	why
	how
	rescue
	overview
	lookUp
	later
	redo
	save
	again
	language
	help
	quit
)

// named is an order with its wordings.
type named struct {
	order order
	text  tree.Text
}

func (w orderWords) all() []named {
	return []named{
		{back, w.Back},
		{notSure, w.NotSure},
		{why, w.Why},
		{how, w.How},
		{rescue, w.Rescue},
		{overview, w.Map},
		{lookUp, w.Code},
		{later, w.Later},
		{redo, w.Redo},
		{save, w.Save},
		{again, w.Again},
		{language, w.Language},
		{help, w.Help},
		{quit, w.Quit},
	}
}

// of returns the order that a line gives, in either language whatever is
// spoken. The look-up of a code may be followed by the code: it is the rest.
func (w orderWords) of(line string) (o order, rest string) {
	typed := folded(line)
	first, after, _ := strings.Cut(strings.TrimSpace(line), " ")
	for _, n := range w.all() {
		for _, wording := range append(wordings(n.text.ZH), wordings(n.text.EN)...) {
			switch {
			case typed == folded(wording):
				return n.order, ""
			case n.order == lookUp && folded(first) == folded(wording):
				return lookUp, strings.TrimSpace(after)
			case n.order == lookUp && strings.HasPrefix(typed, folded(wording)) && len(typed)-len(folded(wording)) == 2:
				return lookUp, typed[len(folded(wording)):] // 代码51
			}
		}
	}
	return noOrder, ""
}

// shown returns the wording of an order that is shown.
func (w orderWords) shown(o order, l tree.Lang) string {
	for _, n := range w.all() {
		if n.order == o {
			return wordings(n.text.In(l))[0]
		}
	}
	return ""
}

func wordings(text string) []string {
	out := strings.Split(text, "|")
	for i := range out {
		out[i] = strings.TrimSpace(out[i])
	}
	return out
}

// folded brings a line to the form in which orders and answers are compared.
func folded(s string) string {
	if f := tree.Fold(s); f != "" {
		return f
	}
	return strings.TrimSpace(s)
}
