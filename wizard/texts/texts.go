// Package texts holds the words of the interface that every face needs, in one
// language: those of the screens, of the line mode, of sheets, notes and reports.
// Switching the language swaps one Texts for the other:
//
//	book, err := texts.Load(assets.Files)
//	t := book.In(tree.ZH)
//	t.Try.Do // "怎么办"
package texts

import (
	"io/fs"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
	"swipewise/wizard/note"
	"swipewise/wizard/picture"
	"swipewise/wizard/report"
	"swipewise/wizard/sheet"
	"swipewise/wizard/words"
)

// Texts are the words of one language.
type Texts struct {
	Lang tree.Lang
	*Screens
	Lines  *Lines
	Sheet  *sheet.Words
	Note   *note.Words
	Report *report.Words
}

// Book is the words in both languages.
type Book struct {
	zh, en   *Texts
	sheets   words.Pair[sheet.Words]
	pictures picture.Set
}

// Sheets returns the words of the sheets in both languages.
func (b Book) Sheets() words.Pair[sheet.Words] { return b.sheets }

// Pictures returns the drawings that stand beside questions and remedies.
func (b Book) Pictures() picture.Set { return b.pictures }

// In returns the words of one language.
func (b Book) In(l tree.Lang) *Texts {
	if l == tree.EN {
		return b.en
	}
	return b.zh
}

// Load reads the words. The error is a tree.Faults with all that is wrong in any of
// the files.
func Load(files fs.FS) (Book, error) {
	var faults tree.Faults
	var other error
	check := func(err error) {
		if found, ok := tree.AsFaults(err); ok {
			faults = append(faults, found...)
		} else if err != nil {
			other = err
		}
	}
	notes, err := words.Read[note.Words](files, "note")
	check(err)
	lines, err := words.Read[Lines](files, "plain")
	check(err)
	reports, err := words.Read[report.Words](files, "report")
	check(err)
	screens, err := words.Read[Screens](files, "screens")
	check(err)
	sheets, err := words.Read[sheet.Words](files, "sheet")
	check(err)
	pictures, err := picture.Load(files)
	check(err)
	in := func(l tree.Lang) *Texts {
		return &Texts{l, screens.In(l), lines.In(l), sheets.In(l), notes.In(l), reports.In(l)}
	}
	if len(faults) > 0 {
		other = faults
	}
	return Book{in(tree.ZH), in(tree.EN), sheets, pictures}, other
}

// Branch names a branch of causes.
func (s *Screens) Branch(b tree.Branch) string { return s.Branches.Of(b) }

// BranchColumn returns how many cells the longest name of a branch takes.
func (s *Screens) BranchColumn() int {
	most := 0
	for _, b := range tree.Branches() {
		most = max(most, ansi.StringWidth(s.Branch(b)))
	}
	return most
}

// Colon is what parts a name from what it names, at the end of a line.
func (s *Screens) Colon() string { return strings.TrimRight(s.Between, " ") }
