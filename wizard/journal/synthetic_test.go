package journal

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"testing"
	"time"

	"swipewise/tree"
)

// many is how many runs the benchmark has: go test ./wizard/journal -run - -bench Many -many 100000
var many = flag.Int("many", 2000, "how many synthetic runs the benchmark has")

// fill writes runs of two years straight into the tables: only reading is measured.
func fill(b *testing.B, j *Journal, runs int) {
	b.Helper()
	r := rand.New(rand.NewPCG(1, 2))
	tx, err := j.db.Begin()
	if err != nil {
		b.Fatal(err)
	}
	begun := j.o.Now().AddDate(-2, 0, 0)
	for i := range runs {
		at := begun.Add(time.Duration(i) * 2 * 365 * 24 * time.Hour / time.Duration(runs))
		state := []string{"paid", "paid", "handover"}[r.IntN(3)]
		cause := fmt.Sprintf("card.cause-%d", r.IntN(60))
		if _, err := tx.Exec(`INSERT INTO runs (id, window, till, began, zone, program, knowledge, lang, last, took, handed,
			start, state, ending, hold, code, display, cause, branch, title, p, questions, tried, words)
			VALUES (?, 'w', ?, ?, 28800, '1', 'k', 'zh', ?, 90000, 0, ?, ?, '', 0, ?, '', ?, 'card', 'a cause', .7, 4, 'clean=no swap=yes', ?)`,
			fmt.Sprintf("%08d", i), fmt.Sprintf("till %d", r.IntN(4)), at.UnixMilli(), at.UnixMilli(), "started", state, fmt.Sprint(r.IntN(99)), cause,
			"said this · said that · said more of it"); err != nil {
			b.Fatal(err)
		}
		for n := range 5 {
			if _, err := tx.Exec("INSERT INTO moves VALUES (?, ?, ?, 'added', ?, 'said this')", i+1, n, at.UnixMilli(),
				`[{"kind":"answer","question":"other-card","answer":"works"}]`); err != nil {
				b.Fatal(err)
			}
		}
	}
	if err := tx.Commit(); err != nil {
		b.Fatal(err)
	}
}

// BenchmarkMany measures what a start does with the journal, a page of the history, a
// kept move, and a pass over all runs, in an empty journal and in a full one.
func BenchmarkMany(b *testing.B) {
	for name, runs := range map[string]int{"empty": 0, "full": *many} {
		path := filepath.Join(b.TempDir(), "journal.db")
		j := open(b, path, newClock())
		fill(b, j, runs)
		b.Run("open/"+name, func(b *testing.B) {
			for b.Loop() {
				x, err := Open(path, Options{Now: newClock().Now})
				if err != nil {
					b.Fatal(err)
				}
				_, _ = x.Left()
				_ = x.Close()
			}
		})
		b.Run("page/"+name, func(b *testing.B) {
			for b.Loop() {
				_, _ = j.Find(Filter{}, 0, 9)
			}
		})
		b.Run("keep/"+name, func(b *testing.B) {
			for b.Loop() {
				if err := j.Begin(tree.EN).Keep(Move{Kind: Added, Said: "said"}, Summary{State: tree.Ask}); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run("each/"+name, func(b *testing.B) {
			for b.Loop() {
				_ = j.Each(Filter{}, func(Entry) bool { return true })
			}
		})
	}
}
