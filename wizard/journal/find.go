package journal

import (
	"database/sql"
	"errors"
	"strings"
	"time"

	"swipewise/tree"
)

// Filter says which runs are meant; what is empty does not matter.
type Filter struct {
	Since, Until time.Time // of the beginning; Until itself no longer counts
	Branch       tree.Branch
	Cause        string // as was confirmed, or else the likely one
	Code         string
	Till         string
	Outcome      Outcome
	Words        string // all of which were said, or stand in the title
	Ref          string
}

// Outcome says what became of a run, as one asks for it in a list.
type Outcome string

// The outcomes. A run is held while nobody knows what became of a payment and nobody
// was told.
const (
	BrokenOff  Outcome = "open"
	Paid       Outcome = "paid"
	HandedOver Outcome = "handed-over"
	Held       Outcome = "held"
	Confirmed  Outcome = "confirmed"
)

// Outcomes returns all outcomes.
func Outcomes() []Outcome { return []Outcome{BrokenOff, Paid, HandedOver, Held, Confirmed} }

// where puts a filter into words of SQL.
func (f Filter) where() (string, []any) {
	parts, args := []string{"1"}, []any{}
	add := func(when bool, part string, values ...any) {
		if when {
			parts, args = append(parts, part), append(args, values...)
		}
	}
	add(!f.Since.IsZero(), "began >= ?", f.Since.UnixMilli())
	add(!f.Until.IsZero(), "began < ?", f.Until.UnixMilli())
	add(f.Branch != "", "branch = ?", string(f.Branch))
	add(f.Cause != "", "CASE WHEN found <> '' THEN found ELSE cause END = ?", f.Cause)
	add(f.Code != "", "code = ?", f.Code)
	add(f.Till != "", "till = ?", f.Till)
	add(f.Ref != "", "id = ? COLLATE NOCASE", f.Ref)
	switch f.Outcome {
	case BrokenOff:
		parts = append(parts, "state NOT IN ('paid', 'handover')")
	case Paid:
		parts = append(parts, "state = 'paid'")
	case HandedOver:
		parts = append(parts, "state = 'handover'")
	case Held:
		parts = append(parts, "hold = 1 AND handed = 0")
	case Confirmed:
		parts = append(parts, "found <> ''")
	}
	for _, word := range strings.Fields(f.Words) {
		like := "%" + strings.NewReplacer(`\`, `\\`, "%", `\%`, "_", `\_`).Replace(word) + "%"
		add(true, `(words LIKE ? ESCAPE '\' OR title LIKE ? ESCAPE '\')`, like, like)
	}
	return strings.Join(parts, " AND "), args
}

// Find returns runs, the latest first: no more than most of those before a row, or from
// the latest on if before is 0.
func (j *Journal) Find(f Filter, before int64, most int) ([]Entry, error) {
	where, args := f.where()
	if before > 0 {
		where, args = where+" AND n < ?", append(args, before)
	}
	return j.all("WHERE "+where+" ORDER BY n DESC LIMIT ?", append(args, most)...)
}

// Each gives runs to a function, the earliest first, until it returns false. All that was
// said is left out: of many runs it takes most of the time.
func (j *Journal) Each(f Filter, do func(Entry) bool) error {
	where, args := f.where()
	return j.read(strings.Replace(columns, "words", "''", 1), "WHERE "+where+" ORDER BY n", args, do)
}

// Sound has SQLite look through the whole file.
func (j *Journal) Sound() error {
	var says string
	if err := j.db.QueryRow("PRAGMA integrity_check").Scan(&says); err != nil {
		return because(err, j.path)
	}
	if says != "ok" {
		return &Trouble{Why: Damaged, Path: j.path, err: errors.New(says)}
	}
	return nil
}

// Purge removes the runs that began before a day, and what was kept of them; what is on
// the disk of them is overwritten. A hold stays. It returns how many there were.
func (j *Journal) Purge(before time.Time) (int, error) {
	const old = "began < ? AND NOT (hold = 1 AND handed = 0)"
	if _, err := j.db.Exec("PRAGMA secure_delete = ON"); err != nil {
		return 0, because(err, j.path)
	}
	var n int64
	err := j.write(func(tx *sql.Tx) error {
		if _, err := tx.Exec("DELETE FROM moves WHERE run IN (SELECT n FROM runs WHERE "+old+")", before.UnixMilli()); err != nil {
			return err
		}
		done, err := tx.Exec("DELETE FROM runs WHERE "+old, before.UnixMilli())
		if err != nil {
			return err
		}
		n, err = done.RowsAffected()
		return err
	})
	for _, statement := range []string{"VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"} {
		if err == nil {
			_, err = j.db.Exec(statement)
		}
	}
	if err != nil {
		return int(n), because(err, j.path)
	}
	return int(n), nil
}

// Tills returns the tills that runs were kept of.
func (j *Journal) Tills() ([]string, error) {
	rows, err := j.db.Query("SELECT DISTINCT till FROM runs WHERE till <> '' ORDER BY till LIMIT 100")
	if err != nil {
		return nil, because(err, j.path)
	}
	defer func() { _ = rows.Close() }()
	var out []string
	for rows.Next() {
		var till string
		if err := rows.Scan(&till); err != nil {
			return out, because(err, j.path)
		}
		out = append(out, till)
	}
	if err := rows.Err(); err != nil {
		return out, because(err, j.path)
	}
	return out, nil
}

// mostRecent is how many recent runs are read at most.
const mostRecent = 500

// Recent returns the runs of this till in the last days, the latest first.
func (j *Journal) Recent(days int) ([]Entry, error) {
	return j.Find(Filter{Till: j.o.Till, Since: j.o.Now().AddDate(0, 0, -days)}, 0, mostRecent)
}
