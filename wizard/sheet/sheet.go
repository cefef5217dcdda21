// Package sheet says what an overlay or a longer answer holds: how to check
// something, why it is asked, where the clerk stands in the tree, how to finish
// the sale, what a code means. A sheet is plain text with roles, the same for
// every face; the face wraps it to its width and gives each role its look.
//
//	var w sheet.Words
//	err := words.Load(assets.Files, "sheet", &w)
//	…
//	page := sheet.Why(w, tree.ZH, session)
package sheet

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Role says what a line is for.
type Role int

// The roles. Speech is to be read out; Here is where the clerk is now.
const (
	Body Role = iota
	Heading
	Strong
	Quiet
	Warning
	Speech
	Here
)

// Line is one line of a sheet, not wrapped and never empty. Indent counts
// levels, not cells.
type Line struct {
	Role   Role
	Indent int
	Text   string
}

// Sheet is a page of text.
type Sheet struct {
	Title string
	Lines []Line
}

// add appends a text, a line for each of its own, and begins each with a
// capital. What is empty is left out.
func (s *Sheet) add(r Role, indent int, text string) {
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			s.Lines = append(s.Lines, Line{r, indent, capital(line)})
		}
	}
}

// capital begins a line with a capital, where the script has any.
func capital(line string) string {
	first, size := utf8.DecodeRuneInString(line)
	return string(unicode.ToUpper(first)) + line[size:]
}
