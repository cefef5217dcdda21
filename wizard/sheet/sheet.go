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

	"swipewise/wizard/page"
)

// A sheet is a page that is only read; its lines have the roles of pages.
type (
	Sheet = page.Sheet
	Line  = page.Line
	Role  = page.Role
)

// The roles that sheets use.
const (
	Body    = page.Body
	Heading = page.Heading
	Strong  = page.Strong
	Quiet   = page.Quiet
	Warning = page.Warning
	Speech  = page.Speech
	Item    = page.Item
	Here    = page.Here
	Title   = page.Title
	Good    = page.Good
	Label   = page.Label
	Caution = page.Caution
)

// writer is a sheet being written.
type writer struct{ Sheet }

// add appends a text, a line for each of its own, and begins each with a
// capital. What is empty is left out.
func (s *writer) add(r Role, indent int, text string) {
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			s.Lines = append(s.Lines, Line{Role: r, Indent: indent, Text: capital(line)})
		}
	}
}

// capital begins a line with a capital, where the script has any.
func capital(line string) string {
	first, size := utf8.DecodeRuneInString(line)
	return string(unicode.ToUpper(first)) + line[size:]
}
