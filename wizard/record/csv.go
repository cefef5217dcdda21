package record

import (
	"bytes"
	"encoding/csv"
	"strings"
)

// byteOrderMark tells spreadsheets that a file is UTF-8: without it Excel takes
// Chinese for the system's own encoding.
const byteOrderMark = "\ufeff"

// asCSV writes tables one under the other, each with its title and its head, as
// RFC 4180 asks: every record has the same number of fields and ends with CR LF.
func asCSV(tables []table) []byte {
	most := 1
	for _, t := range tables {
		most = max(most, len(t.columns))
	}
	var b bytes.Buffer
	b.WriteString(byteOrderMark)
	w := csv.NewWriter(&b)
	w.UseCRLF = true
	write := func(cells ...string) { // nothing fails that is written to memory
		_ = w.Write(append(cells, make([]string, most-len(cells))...))
	}
	for i, t := range tables {
		if i > 0 {
			write()
		}
		if len(tables) > 1 {
			write(harmless(t.title))
		}
		heads := make([]string, len(t.columns))
		for j, c := range t.columns {
			heads[j] = harmless(c.head)
		}
		write(heads...)
		for _, row := range t.rows {
			cells := make([]string, len(row))
			for j, s := range row {
				if cells[j] = s; !t.columns[j].number {
					cells[j] = harmless(s)
				}
			}
			write(cells...)
		}
	}
	w.Flush()
	return b.Bytes()
}

// harmless puts an apostrophe before a cell that a spreadsheet would reckon out.
// Source: OWASP, "CSV Injection": cells that begin with = + - @, tab, carriage
// return or line feed, the full-width signs among them.
func harmless(s string) string {
	if s != "" && strings.ContainsAny(firstRune(s), "=+-@\t\r\n＝＋－＠") {
		return "'" + s
	}
	return s
}

func firstRune(s string) string {
	for _, r := range s {
		return string(r)
	}
	return ""
}
