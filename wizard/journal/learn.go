package journal

import (
	"database/sql"
	"errors"
	"strconv"

	"swipewise/tree"
	"swipewise/tree/learn"
)

// The settings of a journal.
const (
	priorSetting = "learn-prior" // failures that what is shipped counts as; 0: nothing is learnt
	sinceSetting = "learn-since" // ms UTC: what was confirmed before is forgotten
)

// setting returns a setting; "" if it was never made.
func (j *Journal) setting(name string) (string, error) {
	var out string
	err := j.db.QueryRow("SELECT value FROM settings WHERE name = ?", name).Scan(&out)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	if err != nil {
		return "", because(err, j.path)
	}
	return out, nil
}

func (j *Journal) set(name, value string) error {
	return j.write(func(tx *sql.Tx) error {
		_, err := tx.Exec("INSERT INTO settings VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value)
		return err
	})
}

// Prior returns what the shipped knowledge counts as beside what was confirmed.
func (j *Journal) Prior() (learn.Prior, error) {
	p := learn.Usual()
	text, err := j.setting(priorSetting)
	if n, bad := strconv.ParseFloat(text, 64); bad == nil {
		p.Failures = n
	}
	return p, err
}

// SetPrior sets how many failures what is shipped counts as; 0 switches learning off.
func (j *Journal) SetPrior(failures float64) error {
	return j.set(priorSetting, strconv.FormatFloat(failures, 'f', -1, 64))
}

// Forget lets nothing that was confirmed so far be learnt from. The runs stay.
func (j *Journal) Forget() error {
	return j.set(sinceSetting, strconv.FormatInt(j.o.Now().UnixMilli()+1, 10))
}

// Learned counts what was confirmed since it was last forgotten. Drills are never kept
// here, and what nobody confirmed is not counted.
func (j *Journal) Learned(k *tree.Knowledge) (learn.Counts, error) {
	text, err := j.setting(sinceSetting)
	if err != nil {
		return learn.Counts{}, err
	}
	since, _ := strconv.ParseInt(text, 10, 64) // never forgotten: since ever
	var all []learn.Outcome
	err = j.each("WHERE found <> '' AND found_at >= ? ORDER BY n", []any{since}, func(e Entry) bool {
		o := learn.Outcome{Cause: e.Found}
		for _, t := range e.Tried {
			if t.Outcome != tree.Skipped {
				o.Tries = append(o.Tries, learn.Try{Remedy: t.Remedy, Worked: t.Outcome == tree.Worked})
			}
		}
		all = append(all, o)
		return true
	})
	return learn.Count(k, all), err
}
