package command

import (
	"cmp"
	"errors"
	"io"
	"io/fs"
	"slices"

	"swipewise/tree/doc"
)

// overlay is a folder laid over another one, file by file: a file of the upper
// one wins, and folders hold the files of both.
type overlay struct{ upper, lower fs.FS }

// Pack returns the pack of the lower folder: it holds the values of the files that
// are unchanged.
func (o overlay) Pack() doc.Pack { return doc.Open(o.lower) }

// Unchanged reports whether a file is of the lower folder, and the one that its
// pack was made of.
func (o overlay) Unchanged(name string) bool {
	_, err := fs.Lstat(o.upper, name)
	return errors.Is(err, fs.ErrNotExist) && doc.Unchanged(o.lower, name)
}

// Open opens a file of the upper folder, or else of the lower one.
func (o overlay) Open(name string) (fs.File, error) {
	upper, err := o.upper.Open(name)
	if o.absent(name, err) {
		return o.lower.Open(name)
	}
	if err != nil {
		return nil, err
	}
	info, err := upper.Stat()
	if err != nil || !info.IsDir() {
		return upper, err
	}
	entries, err := o.ReadDir(name)
	if err != nil {
		_ = upper.Close()
		return nil, err
	}
	return &folder{File: upper, entries: entries}, nil
}

// Stat tells about a file without opening it.
func (o overlay) Stat(name string) (fs.FileInfo, error) {
	info, err := fs.Stat(o.upper, name)
	if o.absent(name, err) {
		return fs.Stat(o.lower, name)
	}
	return info, err
}

// Lstat tells about a file, or about a link instead of what it leads to.
func (o overlay) Lstat(name string) (fs.FileInfo, error) {
	info, err := fs.Lstat(o.upper, name)
	if errors.Is(err, fs.ErrNotExist) {
		return fs.Lstat(o.lower, name)
	}
	return info, err
}

// ReadLink tells where a link leads.
func (o overlay) ReadLink(name string) (string, error) {
	to, err := fs.ReadLink(o.upper, name)
	if errors.Is(err, fs.ErrNotExist) {
		return fs.ReadLink(o.lower, name)
	}
	return to, err
}

// absent reports whether the upper folder lacks a file. A link that leads
// nowhere is there, and must not bring the lower file back unnoticed.
func (o overlay) absent(name string, err error) bool {
	if !errors.Is(err, fs.ErrNotExist) {
		return false
	}
	_, err = fs.Lstat(o.upper, name)
	return errors.Is(err, fs.ErrNotExist)
}

// ReadDir lists the files of both folders, each name once.
func (o overlay) ReadDir(name string) ([]fs.DirEntry, error) {
	upper, err := fs.ReadDir(o.upper, name)
	if err != nil && !o.absent(name, err) {
		return nil, err
	}
	lower, lowErr := fs.ReadDir(o.lower, name)
	if lowErr != nil && (err != nil || !errors.Is(lowErr, fs.ErrNotExist)) {
		return nil, lowErr
	}
	all := append(slices.Clone(upper), lower...)
	slices.SortStableFunc(all, func(a, b fs.DirEntry) int { return cmp.Compare(a.Name(), b.Name()) })
	return slices.CompactFunc(all, func(a, b fs.DirEntry) bool { return a.Name() == b.Name() }), nil
}

// folder is an open folder that lists the files of both.
type folder struct {
	fs.File
	entries []fs.DirEntry
}

// ReadDir lists the next n files, or all that are left if n is not positive.
func (f *folder) ReadDir(n int) ([]fs.DirEntry, error) {
	if n <= 0 || n > len(f.entries) {
		if n > 0 && len(f.entries) == 0 {
			return nil, io.EOF
		}
		n = len(f.entries)
	}
	out := f.entries[:n]
	f.entries = f.entries[n:]
	return out, nil
}
