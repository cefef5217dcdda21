package journal

import (
	"database/sql"
	"encoding/json"
	"errors"
	"strings"
	"time"

	"swipewise/tree"
	"swipewise/wizard/mask"
)

// Kind says what a move did to the session.
type Kind string

// The kinds. Added gave events; the others are as of tree.Session.
const (
	Added  Kind = "added"
	Back   Kind = "back"
	Redone Kind = "redone"
	Again  Kind = "again" // on to the next failure, with what outlives this one
)

// Move is what a clerk did at once.
type Move struct {
	Kind   Kind
	Events []tree.Event // that were added
	Said   string       // the same as the clerk would say it
	At     time.Time
}

// Run is one failure being kept. It belongs to one goroutine.
type Run struct {
	j     *Journal
	id    string
	lang  tree.Lang
	row   int64 // 0 before anything of it is on the disk
	moves []Move
	kept  int // of them
	began time.Time
	last  time.Time
	took  time.Duration
	now   Summary // what it has come to
}

// ID returns the reference of the run, by which it is found again.
func (r *Run) ID() string { return r.id }

// Began returns when the run began; zero before its first move.
func (r *Run) Began() time.Time { return r.began }

// Keep adds a move, with what the run has come to by it, and has it on the disk when it
// returns. What could not be kept before is kept along with it. A journal that turns out
// to be damaged is set aside, and the run goes into a new one: that is no error, and Past
// tells of it. Card numbers are masked, whoever let them through.
func (r *Run) Keep(m Move, now Summary) error {
	at := r.j.o.Now()
	if r.began.IsZero() {
		r.began, r.last = at, at
	}
	r.took += max(0, at.Sub(r.last))
	r.last, m.At = at, at
	r.moves = append(r.moves, masked(m))
	if now.State == "" && len(r.moves) > 1 { // at the start of another round: it stays what it was, but for what is open
		open := now.Hold
		now = r.now
		now.State, now.Hold = "", open
	}
	r.now = now
	err := r.write(now)
	if t := (*Trouble)(nil); errors.As(err, &t) && t.Why == Damaged {
		if err := r.j.startAnew(); err != nil {
			return because(err, r.j.path)
		}
		r.row, r.kept = 0, 0
		err = r.write(now)
	}
	return err
}

// write brings the run on the disk to where it is.
func (r *Run) write(now Summary) error {
	row, kept := r.row, r.kept
	if err := r.j.live(); err != nil {
		return because(err, r.j.path)
	}
	err := r.j.write(func(tx *sql.Tx) error {
		var err error
		if row > 0 {
			if row, err = r.update(tx, row, now); err != nil {
				return err
			}
		}
		if row == 0 {
			if row, err = r.insert(tx, now); err != nil {
				return err
			}
			kept = 0
		}
		for ; kept < len(r.moves); kept++ {
			m := r.moves[kept]
			events, err := json.Marshal(m.Events)
			if err != nil {
				return err
			}
			if _, err := tx.Exec("INSERT INTO moves VALUES (?, ?, ?, ?, ?, ?)", row, kept, m.At.UnixMilli(), m.Kind, string(events), m.Said); err != nil {
				return err
			}
		}
		return nil
	})
	if err == nil {
		r.row, r.kept = row, kept
	}
	return err
}

func (r *Run) insert(tx *sql.Tx, now Summary) (int64, error) {
	_, zone := r.began.Zone()
	o := r.j.o
	done, err := tx.Exec(`INSERT INTO runs (id, window, till, began, zone, program, knowledge, lang, last, took, handed,
		start, state, ending, hold, code, display, cause, branch, title, p, questions, tried, words)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		append([]any{r.id, r.j.window, o.Till, r.began.UnixMilli(), zone, o.Program, o.Knowledge, r.lang}, r.values(now)...)...)
	if err != nil {
		return 0, err
	}
	return done.LastInsertId()
}

// update writes what the run has come to; it returns 0 if somebody has purged it.
func (r *Run) update(tx *sql.Tx, row int64, now Summary) (int64, error) {
	done, err := tx.Exec(`UPDATE runs SET last = ?, took = ?, handed = 0, start = ?, state = ?, ending = ?, hold = ?, code = ?,
		display = ?, cause = ?, branch = ?, title = ?, p = ?, questions = ?, tried = ?, words = ? WHERE n = ?`,
		append(r.values(now), row)...)
	if err != nil {
		return 0, err
	}
	if changed, err := done.RowsAffected(); err != nil || changed == 0 {
		return 0, err
	}
	return row, nil
}

// values are those of a run that change, in the order of the statements.
func (r *Run) values(now Summary) []any {
	var said []string
	for _, m := range r.moves {
		if m.Said != "" {
			said = append(said, m.Said)
		}
	}
	return []any{
		r.last.UnixMilli(), r.took.Milliseconds(), now.Start, now.State, string(now.Ending), now.Hold, now.Code,
		now.Display, now.Cause, string(now.Branch), now.Title, now.P, now.Questions, writeTried(now.Tried), strings.Join(said, " · "),
	}
}

// masked hides what may be a card number in all that a clerk can have typed.
func masked(m Move) Move {
	m.Said, _ = mask.Text(m.Said)
	events := make([]tree.Event, len(m.Events))
	for i, e := range m.Events {
		e.Text, _ = mask.Text(e.Text)
		if e.Question == tree.CodeQuestion {
			e.Answer, _ = mask.Text(e.Answer)
		}
		events[i] = e
	}
	m.Events = events
	return m
}
