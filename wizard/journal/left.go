package journal

import (
	"database/sql"
	"slices"
	"time"

	"swipewise/tree"
)

// Left is what windows that are gone have left behind.
type Left struct {
	Holds []Entry // outcomes that are unknown, the latest first; nobody was told yet
	Open  *Entry  // the latest run that was broken off; nil if there is none
}

// offered is for how long a run that was broken off is offered again. Whoever comes back
// after a day has another customer before them. Holds stay for ever.
const offered = 24 * time.Hour

// Left returns what windows that are gone have left behind. Runs of windows that live
// are theirs.
func (j *Journal) Left() (Left, error) {
	var out Left
	all, err := j.all("WHERE hold = 1 OR state IN ('ask', 'try') ORDER BY n DESC LIMIT 200")
	if err != nil {
		return out, err
	}
	gone := map[string]bool{}
	for _, e := range all {
		if _, known := gone[e.window]; !known {
			gone[e.window] = j.gone(e.window)
		}
		switch {
		case !gone[e.window]:
		case e.Hold && !e.Handed:
			out.Holds = append(out.Holds, e)
		case out.Open == nil && !e.Hold && !e.Ended() && j.o.Now().Sub(e.Last).Abs() < offered:
			out.Open = &e
		}
	}
	return out, nil
}

// Resume makes a run this window's own, and returns it with its session where it
// stopped. It reports false if another window has been faster. Whole is false if the
// knowledge has changed so much that a part of it does not fit any more.
func (j *Journal) Resume(e Entry, shop tree.Shop, k *tree.Knowledge) (r *Run, s *tree.Session, whole bool, err error) {
	moves, err := j.Moves(e)
	if err != nil {
		return nil, nil, false, err
	}
	if err := j.live(); err != nil {
		return nil, nil, false, because(err, j.path)
	}
	mine := false
	err = j.write(func(tx *sql.Tx) error {
		done, err := tx.Exec("UPDATE runs SET window = ? WHERE n = ? AND window = ?", j.window, e.Row, e.window)
		if err != nil {
			return err
		}
		n, err := done.RowsAffected()
		mine = n == 1
		return err
	})
	if err != nil || !mine {
		return nil, nil, false, err
	}
	s, whole = Replay(moves, shop, k)
	r = &Run{j: j, id: e.ID, lang: e.Lang, row: e.Row, moves: moves, kept: len(moves), began: e.Began, last: j.o.Now(), took: e.Took, now: e.Summary}
	return r, s, whole, nil
}

// Replay walks moves again. It reports whether all of them fit the knowledge.
func Replay(moves []Move, shop tree.Shop, k *tree.Knowledge) (s *tree.Session, whole bool) {
	s, whole = tree.NewSessionIn(shop, k), true
	for _, m := range moves {
		switch m.Kind {
		case Added:
			if _, err := s.AddAll(slices.Clone(m.Events)...); err != nil {
				whole = false
			}
		case Back:
			whole = s.Back() && whole
		case Redone:
			whole = s.Redo() && whole
		case Again:
			s = s.Again()
		}
	}
	return s, whole
}

// HandOver notes down that the acquirer has what is open of a run.
func (j *Journal) HandOver(e Entry) error {
	return j.write(func(tx *sql.Tx) error {
		_, err := tx.Exec("UPDATE runs SET handed = 1 WHERE n = ?", e.Row)
		return err
	})
}

// Confirm notes down what a run turned out to be; an empty cause takes that back. It
// settles what was open of it.
func (j *Journal) Confirm(e Entry, cause string) error {
	at := j.o.Now().UnixMilli()
	if cause == "" {
		at = 0
	}
	return j.write(func(tx *sql.Tx) error {
		_, err := tx.Exec("UPDATE runs SET found = ?, found_at = ?, handed = 1 WHERE n = ?", cause, at, e.Row)
		return err
	})
}
