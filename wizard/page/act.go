package page

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// Act is one thing that can be done on a page besides choosing: the keys, the words
// for it, and what it does. The hint line, the help and the list of all acts are
// made from acts and from nothing else; the line mode finds one by its id.
type Act struct {
	ID     string // by which the line mode finds it; "" for keys alone
	Keys   []string
	Shown  string // how the keys are written; the first key if empty
	Label  string // for the hint line; "" if it is not hinted at
	Long   string // for help and the list of acts; the label if empty
	Listed bool   // it stands in the list of all acts
	Run    func(key string)
	Given  func(text string) // does it with what the line mode was given; nil: as a key does
}

// The ids of acts that faces know. Those from Digits to HelpAct stand for what a face
// does itself: their place is that of the hint, their label is used where it is given.
const (
	Back    = "back"
	Quit    = "quit"
	Digits  = "digits"
	Arrows  = "arrows"
	Enter   = "enter"
	Scroll  = "scroll"
	HelpAct = "help"
)

// On returns what works on a key.
func On(key, label, long string, run func()) Act {
	return Act{Keys: []string{key}, Label: label, Long: long, Listed: true, Run: func(string) { run() }}
}

// Turn returns what works on ← and →: it is given -1 or 1.
func (g Glyphs) Turn(label, long string, turn func(by int)) Act {
	return Act{Keys: []string{"left", "right"}, Shown: g.LeftRight, Label: label, Long: long, Run: func(key string) {
		if key == "left" {
			turn(-1)
		} else {
			turn(1)
		}
	}}
}

// As gives an act the id by which the line mode finds it.
func (a Act) As(id string) Act { a.ID = id; return a }

// Has reports whether a key belongs to an act.
func (a Act) Has(key string) bool { return slices.Contains(a.Keys, key) }

// Key returns how the keys are written.
func (a Act) Key() string {
	if a.Shown != "" {
		return a.Shown
	}
	return a.Keys[0]
}

// Words returns what is said of an act in help and in the list of acts.
func (a Act) Words() string {
	if a.Long != "" {
		return a.Long
	}
	return a.Label
}

// Letters reports whether all keys of an act are characters, which a field that is
// typed in takes for itself.
func (a Act) Letters() bool {
	return !slices.ContainsFunc(a.Keys, func(k string) bool { return len([]rune(k)) > 1 })
}

// Distinct leaves out an act whose first key an earlier one has. Where one types,
// letters are no short cuts, and are not named as keys.
func Distinct(all []Act, typing bool) []Act {
	seen := map[string]bool{}
	var out []Act
	for _, a := range all {
		if seen[a.Keys[0]] {
			continue
		}
		seen[a.Keys[0]] = true
		if typing && a.Letters() {
			a.Shown = " "
		}
		out = append(out, a)
	}
	return out
}

// KeyList adds what keys do, a line each.
func (p *Paper) KeyList(all []Act) {
	var keys []Act
	column := 0
	for _, a := range all {
		if a.Words() != "" && strings.TrimSpace(a.Key()) != "" {
			keys = append(keys, a)
			column = max(column, ansi.StringWidth(a.Key()))
		}
	}
	for _, a := range keys {
		p.Hang("  "+p.Look.Key.Render(p.Glyphs.Pad(a.Key(), column))+"  ", p.Look.Body, a.Words())
	}
}
