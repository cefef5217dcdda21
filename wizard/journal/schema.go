package journal

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"swipewise/wizard/disk"
)

// application is the number by which SQLite's file is known to be a journal: "Swip".
const application = 0x53776970

// versions returns what brings a journal from each version to the next. A version only
// adds: a program of an older one that has the file open goes on as before.
func versions() []string {
	return []string{
		`CREATE TABLE runs (
			n INTEGER PRIMARY KEY, -- the order in which they began, whatever clocks say
			id TEXT NOT NULL UNIQUE, window TEXT NOT NULL, till TEXT NOT NULL,
			began INTEGER NOT NULL, zone INTEGER NOT NULL, -- ms UTC; seconds east of it
			last INTEGER NOT NULL, took INTEGER NOT NULL, -- ms UTC; ms by a clock that never jumps
			program TEXT NOT NULL, knowledge TEXT NOT NULL, lang TEXT NOT NULL,
			start TEXT NOT NULL, state TEXT NOT NULL, ending TEXT NOT NULL,
			hold INTEGER NOT NULL, -- 1 while the outcome of a payment is unknown
			handed INTEGER NOT NULL, -- 1 once the acquirer has it
			code TEXT NOT NULL, display TEXT NOT NULL,
			cause TEXT NOT NULL, branch TEXT NOT NULL, title TEXT NOT NULL, p REAL NOT NULL,
			questions INTEGER NOT NULL, tried TEXT NOT NULL, words TEXT NOT NULL,
			found TEXT NOT NULL DEFAULT '', found_at INTEGER NOT NULL DEFAULT 0 -- what it was, as was confirmed
		) STRICT;
		CREATE TABLE moves (
			run INTEGER NOT NULL, n INTEGER NOT NULL, at INTEGER NOT NULL,
			kind TEXT NOT NULL, events TEXT NOT NULL, said TEXT NOT NULL,
			PRIMARY KEY (run, n)
		) STRICT, WITHOUT ROWID;
		CREATE INDEX runs_began ON runs (began);
		CREATE INDEX runs_open ON runs (n) WHERE hold = 1 OR state IN ('ask', 'try');`,
		`CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
		CREATE INDEX runs_found ON runs (found_at) WHERE found <> '';`,
	}
}

// migrate makes the tables of a new journal, and brings an older one forward, once a
// copy of it lies beside it.
func (j *Journal) migrate() error {
	app, version, err := j.version()
	if err != nil {
		return because(err, j.path)
	}
	if err := j.known(app, version); err != nil {
		return err
	}
	if _, err := j.db.Exec("PRAGMA journal_mode = WAL"); err != nil { // not before: it changes the file
		return because(err, j.path)
	}
	if version == len(versions()) {
		return nil
	}
	if version > 0 {
		if _, err := j.db.Exec("VACUUM INTO ?", freeName(j.path, fmt.Sprintf("v%d", version), j.o.Now())); err != nil {
			return because(err, j.path)
		}
	}
	return j.write(func(tx *sql.Tx) error {
		var now int // another window may have been faster
		if err := tx.QueryRow("PRAGMA user_version").Scan(&now); err != nil || now >= len(versions()) {
			return err
		}
		for _, step := range versions()[now:] {
			if _, err := tx.Exec(step); err != nil {
				return err
			}
		}
		_, err := tx.Exec("PRAGMA " + pragma("application_id", application) + "; PRAGMA " + pragma("user_version", len(versions())))
		return err
	})
}

// known says whether this program may write the file.
func (j *Journal) known(app, version int) error {
	switch {
	case app == 0 && version == 0:
		var tables int
		if err := j.db.QueryRow("SELECT count(*) FROM sqlite_schema").Scan(&tables); err != nil {
			return because(err, j.path)
		}
		if tables > 0 {
			return &Trouble{Why: Foreign, Path: j.path}
		}
	case app != application:
		return &Trouble{Why: Foreign, Path: j.path}
	case version > len(versions()):
		return &Trouble{Why: Newer, Path: j.path}
	}
	return nil
}

func (j *Journal) version() (app, version int, err error) {
	ctx := context.Background()
	err = j.db.QueryRowContext(ctx, "PRAGMA application_id").Scan(&app)
	return app, version, errors.Join(err, j.db.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version))
}

// pragma writes a setting of SQLite, which takes no parameters.
func pragma[T int | int64](name string, value T) string { return fmt.Sprintf("%s(%d)", name, value) }

// The header of a file of SQLite: https://sqlite.org/fileformat.html#the_database_header
const (
	headerSize    = 100
	pageSizeAt    = 16
	changeAt      = 24
	pageCountAt   = 28
	countChangeAt = 92
	largestPage   = 65536 // is written as 1
)

// look looks at the file before SQLite does: whether there is an ordinary one, whether it
// is one of SQLite's at all, and whether its end was cut off, which SQLite would notice
// only when it comes to what is missing.
func (j *Journal) look() error {
	f, err := disk.Open(j.path, disk.Records<<4)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return because(err, j.path)
	}
	defer func() { _ = f.Close() }()
	info, err := f.Stat()
	if err != nil || info.Size() == 0 {
		return err
	}
	head := make([]byte, headerSize)
	n, err := io.ReadFull(f, head)
	switch magic := []byte("SQLite format 3\x00"); {
	case err != nil && !errors.Is(err, io.ErrUnexpectedEOF):
		return because(err, j.path)
	case !bytes.HasPrefix(head, magic[:min(n, len(magic))]) && !j.o.Own:
		return &Trouble{Why: Foreign, Path: j.path}
	case n < headerSize, !bytes.HasPrefix(head, magic), j.cutShort(head, info.Size()):
		return &Trouble{Why: Damaged, Path: j.path}
	}
	return nil
}

// cutShort reports whether a file has fewer pages than it says. While there is a log
// beside it, what is missing may stand there.
func (j *Journal) cutShort(head []byte, size int64) bool {
	if log, err := os.Stat(j.path + "-wal"); err == nil && log.Size() > 0 {
		return false
	}
	page := int64(binary.BigEndian.Uint16(head[pageSizeAt:]))
	if page == 1 {
		page = largestPage
	}
	count := int64(binary.BigEndian.Uint32(head[pageCountAt:]))
	counted := bytes.Equal(head[changeAt:changeAt+4], head[countChangeAt:countChangeAt+4])
	return counted && count*page > size
}
