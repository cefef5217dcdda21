package history

import (
	"io"
	"strconv"
	"time"

	"swipewise/tree"
	"swipewise/wizard/journal"
	"swipewise/wizard/report"
	"swipewise/wizard/spreadsheet"
)

// atOnce is how many runs are held while they are written.
const atOnce = 500

// run is a run as JSON gives it.
type run struct {
	journal.Entry
	Outcome journal.Outcome `json:"outcome"`
	Seconds float64         `json:"seconds"`
	Moves   []move          `json:"moves"`
}

type move struct {
	At     time.Time    `json:"at"`
	Kind   journal.Kind `json:"kind"`
	Events []tree.Event `json:"events"`
	Said   string       `json:"said"`
}

// WriteJSON writes the runs that fit a filter as an array, the latest first, each with
// all its moves.
func WriteJSON(to io.Writer, j *journal.Journal, f journal.Filter) error {
	if _, err := io.WriteString(to, "["); err != nil {
		return err
	}
	first := true
	err := each(j, f, func(e journal.Entry) error {
		moves, err := j.Moves(e)
		if err != nil {
			return err
		}
		out := run{Entry: e, Outcome: OutcomeOf(e), Seconds: e.Took.Seconds(), Moves: []move{}}
		for _, m := range moves {
			out.Moves = append(out.Moves, move{m.At, m.Kind, m.Events, m.Said})
		}
		between := ",\n"
		if first {
			between, first = "\n", false
		}
		if _, err := io.WriteString(to, between); err != nil {
			return err
		}
		return report.Write(to, out)
	})
	if err != nil {
		return err
	}
	_, err = io.WriteString(to, "]\n")
	return err
}

// each gives all runs that fit, no more than a few of them held at once.
func each(j *journal.Journal, f journal.Filter, do func(journal.Entry) error) error {
	for before := int64(0); ; {
		some, err := j.Find(f, before, atOnce)
		if err != nil || len(some) == 0 {
			return err
		}
		for _, e := range some {
			if err := do(e); err != nil {
				return err
			}
		}
		before = some[len(some)-1].Row
	}
}

// WriteCSV writes the runs that fit a filter as a table, the latest first.
func WriteCSV(to io.Writer, j *journal.Journal, f journal.Filter, w *Words) error {
	h := w.Head
	rows := [][]string{{
		h.ID, h.Began, h.Minutes, h.Till, h.Start, h.Code, h.Outcome, h.Branch, h.Cause, h.Title, h.Probability, h.Questions, h.Tried,
		h.Confirmed, h.Said,
	}}
	err := each(j, f, func(e journal.Entry) error {
		p := ""
		if e.Cause != "" {
			p = strconv.FormatFloat(e.P, 'f', 2, 64)
		}
		rows = append(rows, []string{
			e.ID, e.Began.Format(time.RFC3339), strconv.FormatFloat(e.Took.Minutes(), 'f', 1, 64), e.Till, e.Start, e.Code, w.Outcome.Of(e),
			string(e.Branch), e.Cause, e.Title, p, strconv.Itoa(e.Questions), e.TriedText(), e.Found, e.Words,
		})
		return nil
	})
	if err != nil {
		return err
	}
	return spreadsheet.Write(to, rows)
}
