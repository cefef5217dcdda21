package command

import (
	"path/filepath"
	"runtime"
	"sync"

	"github.com/spf13/cobra"

	"swipewise/tree"
	"swipewise/wizard/journal"
	"swipewise/wizard/record"
	"swipewise/wizard/shop"
)

// journalFile is the file of the runs of a machine.
const journalFile = "journal.db"

// shelf is where the journal is, opened when it is first asked for.
type shelf struct {
	path string // "" for nowhere
	own  bool   // the usual place
	none bool   // --no-journal
	once sync.Once
	got  *journal.Journal
	err  error
}

// journalFlag lets a command say which journal is meant.
func (a *app) journalFlag(c *cobra.Command, s *shelf) {
	c.Flags().StringVar(&s.path, "journal", "", a.w.Flags.Journal)
	_ = c.MarkFlagFilename("journal")
}

// settle finds the usual place where no other was named. It reports whether there is one.
func (s *shelf) settle(a *app) bool {
	if s.path == "" {
		if attempts := record.Place(runtime.GOOS, a.m.Env); attempts != "" {
			s.path, s.own = filepath.Join(filepath.Dir(attempts), journalFile), true
		}
	}
	return s.path != "" && !s.none
}

// opener returns what opens the journal for runs with some knowledge; nil where none is
// kept.
func (s *shelf) opener(a *app, k *tree.Knowledge, p shop.Profile) func() (*journal.Journal, error) {
	if !s.settle(a) {
		return nil
	}
	till := p.Text(shop.TerminalNumber)
	if till == "" {
		till = a.m.Host
	}
	return func() (*journal.Journal, error) {
		s.once.Do(func() {
			s.got, s.err = journal.Open(s.path, journal.Options{Program: version, Knowledge: k.Fingerprint(), Till: till, Now: a.m.Now, Own: s.own})
		})
		return s.got, s.err
	}
}

// close closes the journal if it was opened; whoever comes later finds none.
func (s *shelf) close() {
	s.once.Do(func() {})
	if s.got != nil {
		_ = s.got.Close()
	}
}
