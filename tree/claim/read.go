// Package claim traces what articles say about failed card payments: the cause
// that each claim leads to, and how it stands by what the knowledge has.
package claim

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// Claim is one row of a list of claims: what a document says can be wrong.
type Claim struct {
	ID       string
	Document string // code-57-general, swipe-failed, …
	Says     string // the claim in the words of the list
	Cause    string // the id of the cause it names; empty where it names none
	Line     int    // in the list, from 1
}

// Columns are the columns that a list must have, in any order. Others are passed
// over.
func Columns() []string { return []string{"id", "document", "claim", "cause"} }

// mostBytes is how long a list may be.
const mostBytes = 1 << 20

// Problem says what is wrong with a list.
type Problem string

// What can be wrong with a list.
const (
	NoColumns Problem = "columns" // the first line does not name the columns
	NoClaims  Problem = "empty"   // there is nothing below it
	BadRow    Problem = "row"     // a line is no row of the table
	NoID      Problem = "id"      // a claim without an id, or with one that is taken
	NotText   Problem = "text"    // not UTF-8
	TooLong   Problem = "long"    // more than a list of claims can be
)

// Malformed says that a list cannot be read, and why.
type Malformed struct {
	Problem Problem
	Line    int // from 1; 0 where the whole list is meant
}

// Error states the fault in English; faces word it in the user's language.
func (m *Malformed) Error() string { return fmt.Sprintf("line %d: %s", m.Line, m.Problem) }

// Read reads a list: comma-separated, with the names of the columns in the first
// line. The error is a *Malformed, or that of the reader.
func Read(from io.Reader) ([]Claim, error) {
	data, err := io.ReadAll(io.LimitReader(from, mostBytes+1))
	switch {
	case err != nil:
		return nil, err
	case len(data) > mostBytes:
		return nil, &Malformed{TooLong, 0}
	case !utf8.Valid(data):
		return nil, &Malformed{NotText, 0}
	}
	rows := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(data), "\ufeff")))
	head, err := rows.Read()
	if err != nil {
		return nil, &Malformed{NoColumns, 1}
	}
	at := map[string]int{}
	for _, name := range Columns() {
		i := slices.Index(head, name)
		if i < 0 {
			return nil, &Malformed{NoColumns, 1}
		}
		at[name] = i
	}
	return readRows(rows, at)
}

func readRows(rows *csv.Reader, at map[string]int) ([]Claim, error) {
	var out []Claim
	taken := map[string]bool{}
	for {
		row, err := rows.Read()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, &Malformed{BadRow, lineOf(err)}
		}
		line, _ := rows.FieldPos(0)
		field := func(name string) string { return strings.TrimSpace(row[at[name]]) }
		c := Claim{ID: field("id"), Document: field("document"), Says: field("claim"), Cause: field("cause"), Line: line}
		if c.ID == "" || taken[c.ID] {
			return nil, &Malformed{NoID, line}
		}
		taken[c.ID] = true
		out = append(out, c)
	}
	if len(out) == 0 {
		return nil, &Malformed{NoClaims, 1}
	}
	return out, nil
}

func lineOf(err error) int {
	var bad *csv.ParseError
	if errors.As(err, &bad) {
		return bad.StartLine
	}
	return 0
}
