package plain

import "swipewise/tree"

// Spoken switches to the language that a line names, each by its own name. It
// reports false for any other line.
func (t *Texts) Spoken(line string) bool {
	switch names := t.Screens.Keys.Language; {
	case Means(line, names.EN): // the word that offers Chinese to who reads English
		t.Lang = tree.ZH
	case Means(line, names.ZH):
		t.Lang = tree.EN
	default:
		return false
	}
	return true
}

// Switch turns to the other language.
func (t *Texts) Switch() {
	if t.Lang == tree.EN {
		t.Lang = tree.ZH
	} else {
		t.Lang = tree.EN
	}
}

// Word is a word that does the same wherever somebody talks to the program line by
// line.
type Word int

// The words.
const (
	NoWord Word = iota
	Back
	Language
	Help
	Quit
)

// everywhere are the orders that the words give.
func everywhere() map[order]Word {
	return map[order]Word{back: Back, language: Language, help: Help, quit: Quit}
}

// Word returns the word that a line is, in either language whatever is spoken.
func (w Words) Word(line string) Word {
	o, _ := w.Orders.of(line)
	return everywhere()[o]
}

// Everywhere lists the words as they are shown.
func (w Words) Everywhere(l tree.Lang) []string {
	var out []string
	for _, n := range w.Orders.all() {
		if everywhere()[n.order] != NoWord {
			out = append(out, wordings(n.text.In(l))[0])
		}
	}
	return out
}
