package plain

import (
	"fmt"
	"io/fs"

	"swipewise/tree"
	"swipewise/wizard"
	"swipewise/wizard/note"
	"swipewise/wizard/report"
	"swipewise/wizard/sheet"
	"swipewise/wizard/shop"
	"swipewise/wizard/words"
)

// Words are the words that only the line mode has, from words/plain.yaml. All
// others are those of the screens.
type Words struct {
	Hello    tree.Text  `yaml:"hello"`
	Orders   orderWords `yaml:"orders"`
	Prompt   tree.Text  `yaml:"prompt"`   // the orders that work now
	Noted    tree.Text  `yaml:"noted"`    // an event
	Beware   tree.Text  `yaml:"beware"`   // the title of a hazard
	Likely   tree.Text  `yaml:"likely"`   // a cause, how sure, percent
	AndOther tree.Text  `yaml:"other"`    // percent
	Near     tree.Text  `yaml:"near"`     // above things like what was typed
	Which    tree.Text  `yaml:"which"`    // what can be typed
	Keys     tree.Text  `yaml:"keys"`     // the numbers that can be typed
	NotHere  tree.Text  `yaml:"not-here"` // an order that does nothing here
	First    tree.Text  `yaml:"first"`
	NoRedo   tree.Text  `yaml:"no-redo"`
	CodeForm tree.Text  `yaml:"code-form"`
	TooLong  tree.Text  `yaml:"too-long"` // how many bytes count
	Ended    tree.Text  `yaml:"ended"`
	Goodbye  tree.Text  `yaml:"goodbye"`
	Search   tree.Text  `yaml:"search"`
	Branch   tree.Text  `yaml:"branch"`
}

// orderWords are the words that a clerk can type besides an answer. Each text
// lists all wordings, parted by |; the first is the one that is shown.
type orderWords struct {
	Back     tree.Text `yaml:"back"`
	NotSure  tree.Text `yaml:"not-sure"`
	Why      tree.Text `yaml:"why"`
	How      tree.Text `yaml:"how"`
	Rescue   tree.Text `yaml:"rescue"`
	Map      tree.Text `yaml:"map"`
	Code     tree.Text `yaml:"code"`
	Later    tree.Text `yaml:"later"`
	Redo     tree.Text `yaml:"redo"`
	Save     tree.Text `yaml:"save"`
	Again    tree.Text `yaml:"again"`
	Language tree.Text `yaml:"language"`
	Help     tree.Text `yaml:"help"`
	Quit     tree.Text `yaml:"quit"`
}

// Texts are all the words that a page in plain text is made of.
type Texts struct {
	Lang    tree.Lang
	Width   int          // of a line, in cells; 0 for the usual one
	Shop    shop.Profile // what is known of the shop
	Words   Words
	Screens wizard.Words
	Sheet   sheet.Words
	Note    note.Words
	Report  report.Words
}

// LoadTexts reads the words. The error is a tree.Faults with all that is wrong
// in any of the files.
func LoadTexts(files fs.FS, l tree.Lang) (Texts, error) {
	t := Texts{Lang: l}
	var faults tree.Faults
	for _, file := range []struct {
		name string
		into any
	}{
		{"note", &t.Note}, {"plain", &t.Words}, {"report", &t.Report}, {"screens", &t.Screens}, {"sheet", &t.Sheet},
	} {
		err := words.Load(files, file.name, file.into)
		if found, ok := tree.AsFaults(err); ok {
			faults = append(faults, found...)
		} else if err != nil {
			return t, err
		}
	}
	if len(faults) > 0 {
		return t, faults
	}
	return t, nil
}

// Masked says why digits were masked.
func (t Texts) Masked() string { return t.in(t.Screens.Start.Masked) }

// TooLong says how much of a long line was read.
func (t Texts) TooLong() string { return fmt.Sprintf(t.in(t.Words.TooLong), longest) }

func (t Texts) in(x tree.Text) string { return x.In(t.Lang) }
