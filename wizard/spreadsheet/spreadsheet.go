// Package spreadsheet writes tables as CSV that a spreadsheet opens as they are: nothing
// in a cell is reckoned out, turned round or hidden.
package spreadsheet

import (
	"encoding/csv"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// byteOrderMark tells spreadsheets that a file is UTF-8: without it Excel takes Chinese
// for the system's own encoding.
const byteOrderMark = "\ufeff"

// Write writes rows, as RFC 4180 asks: records end with CR LF. Texts are made harmless;
// numbers stay as they are.
func Write(to io.Writer, rows [][]string) error {
	if _, err := io.WriteString(to, byteOrderMark); err != nil {
		return err
	}
	w := csv.NewWriter(to)
	w.UseCRLF = true
	for _, row := range rows {
		cells := make([]string, len(row))
		for i, s := range row {
			cells[i] = Cell(s)
		}
		if err := w.Write(cells); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}

// Cell makes a text harmless: no control characters, none that turn the writing round or
// cannot be seen, and an apostrophe before what a spreadsheet would reckon out. Source:
// OWASP, "CSV Injection": cells that begin with = + - @, tab or a line break, the
// full-width signs among them. A number may be below zero.
func Cell(s string) string {
	s = OneLine(s)
	first, _ := utf8.DecodeRuneInString(s)
	if strings.ContainsRune("=+-@＝＋－＠", first) && s != "" && !number(s) {
		return "'" + s
	}
	return s
}

// OneLine leaves out of a text what has no place in a line: control characters are
// blanks, and characters of format, among them those that turn the writing round, go.
func OneLine(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r), r == '\u2028', r == '\u2029':
			return ' '
		case unicode.Is(unicode.Cf, r):
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd"))
	return strings.TrimSpace(s)
}

func number(s string) bool {
	return strings.Trim(s, "-0123456789.") == "" && strings.LastIndex(s, "-") <= 0 && strings.Count(s, ".") <= 1
}
