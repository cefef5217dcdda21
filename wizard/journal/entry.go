package journal

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"time"

	"swipewise/tree"
)

// Entry is a run as it was kept.
type Entry struct {
	Row       int64         `json:"-"`
	ID        string        `json:"id"`
	Began     time.Time     `json:"began"` // in the time zone of the till, as it was then
	Last      time.Time     `json:"last"`
	Took      time.Duration `json:"-"` // of work on it, without the pauses between windows
	Till      string        `json:"till"`
	Program   string        `json:"program"`
	Knowledge string        `json:"knowledge"`
	Lang      tree.Lang     `json:"lang"`
	Summary
	Handed  bool      `json:"handed"`            // the acquirer has it
	Found   string    `json:"found"`             // the cause, as was confirmed; "" if nobody did
	FoundAt time.Time `json:"found_at,omitzero"` // zero if nobody did
	Words   string    `json:"words"`             // all that was said

	window string
}

// columns are those of an entry, in the order in which they are read.
const columns = `n, id, window, till, began, zone, last, took, program, knowledge, lang, start, state, ending, hold, handed,
	code, display, cause, branch, title, p, questions, tried, words, found, found_at`

func scan(rows *sql.Rows) (Entry, error) {
	var e Entry
	var began, zone, last, took, foundAt int64
	var tried string
	err := rows.Scan(&e.Row, &e.ID, &e.window, &e.Till, &began, &zone, &last, &took, &e.Program, &e.Knowledge, &e.Lang, &e.Start, &e.State,
		&e.Ending, &e.Hold, &e.Handed, &e.Code, &e.Display, &e.Cause, &e.Branch, &e.Title, &e.P, &e.Questions, &tried, &e.Words, &e.Found, &foundAt)
	there := time.FixedZone("", int(zone))
	e.Began, e.Last, e.Took = time.UnixMilli(began).In(there), time.UnixMilli(last).In(there), time.Duration(took)*time.Millisecond
	if foundAt != 0 {
		e.FoundAt = time.UnixMilli(foundAt).In(there)
	}
	e.Tried = readTried(tried)
	return e, err
}

// each gives the entries of a query to a function until it returns false.
func (j *Journal) each(query string, args []any, do func(Entry) bool) error {
	return j.read(columns, query, args, do)
}

func (j *Journal) read(columns, query string, args []any, do func(Entry) bool) error {
	rows, err := j.db.QueryContext(context.Background(), "SELECT "+columns+" FROM runs "+query, args...)
	if err != nil {
		return because(err, j.path)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		e, err := scan(rows)
		if err != nil {
			return because(err, j.path)
		}
		if !do(e) {
			return nil
		}
	}
	if err := rows.Err(); err != nil {
		return because(err, j.path)
	}
	return nil
}

func (j *Journal) all(query string, args ...any) ([]Entry, error) {
	var out []Entry
	err := j.each(query, args, func(e Entry) bool {
		out = append(out, e)
		return true
	})
	return out, err
}

// Moves returns the moves of a run, the first one first.
func (j *Journal) Moves(e Entry) ([]Move, error) {
	rows, err := j.db.QueryContext(context.Background(), "SELECT at, kind, events, said FROM moves WHERE run = ? ORDER BY n", e.Row)
	if err != nil {
		return nil, because(err, j.path)
	}
	defer func() { _ = rows.Close() }()
	var out []Move
	for rows.Next() {
		var m Move
		var at int64
		var events string
		err := rows.Scan(&at, &m.Kind, &events, &m.Said)
		if err == nil {
			err = json.Unmarshal([]byte(events), &m.Events)
		}
		if err != nil {
			return out, because(err, j.path)
		}
		m.At = time.UnixMilli(at).In(e.Began.Location())
		out = append(out, m)
	}
	if err := rows.Err(); err != nil {
		return out, because(err, j.path)
	}
	return out, nil
}

// Of returns the run of a reference. The error is ErrNone if there is none.
func (j *Journal) Of(id string) (Entry, error) {
	all, err := j.all("WHERE id = ? COLLATE NOCASE", id)
	if err == nil && len(all) == 0 {
		err = ErrNone
	}
	if err != nil {
		return Entry{}, err
	}
	return all[0], nil
}

// ErrNone is the error of a reference that no run has.
var ErrNone = errors.New("no such run")
