package doc

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
)

// ReadFile reads a file that is no longer than MaxFile. What is no ordinary file
// is refused before it is opened, since a pipe would keep the reader waiting for
// ever; so is a link that leads out of the folder. The error is an *Error.
func ReadFile(files fs.FS, name string) ([]byte, error) {
	data, err := readAtMost(files, name, MaxFile)
	if err != nil {
		return nil, err
	}
	return data, nil
}

func readAtMost(files fs.FS, name string, most int64) ([]byte, *Error) {
	info, err := fs.Stat(files, name)
	if err != nil {
		return nil, unopened(files, name, err)
	}
	switch {
	case info.IsDir():
		return nil, &Error{What: "is a folder, not a file", Hint: "give the folder another name, without .yaml"}
	case !info.Mode().IsRegular():
		return nil, &Error{What: "is a pipe or a device, not a file", Hint: "put an ordinary file here"}
	case info.Size() > most:
		return nil, tooLong(info.Size(), most)
	}
	f, err := files.Open(name)
	if err != nil {
		return nil, unopened(files, name, err)
	}
	defer func() { _ = f.Close() }()
	data, err := io.ReadAll(io.LimitReader(f, most+1))
	switch {
	case err != nil:
		return nil, &Error{What: "not readable: " + reason(err), Hint: "check the disk, or write the file anew"}
	case int64(len(data)) > most:
		return nil, tooLong(int64(len(data)), most)
	}
	return data, nil
}

func tooLong(has, most int64) *Error {
	return &Error{What: fmt.Sprintf("has %d KB, more than the %d KB that a file may have", (has+1023)/1024, most/1024), Hint: "split it into several files"}
}

// unopened says why a file or a folder could not be opened.
func unopened(files fs.FS, name string, err error) *Error {
	info, lost := fs.Lstat(files, name)
	switch {
	case lost == nil && info.Mode()&fs.ModeSymlink != 0:
		return &Error{What: "is a link that leads out of the folder, or nowhere", Hint: "put the file itself here"}
	case errors.Is(err, fs.ErrNotExist):
		return &Error{What: "is missing", Hint: "put it there"}
	case errors.Is(err, fs.ErrPermission):
		return &Error{What: "may not be read by you", Hint: "allow it in the file's permissions"}
	}
	return &Error{What: "not readable: " + reason(err), Hint: "check that it is an ordinary file or folder"}
}

// reason is what the system says, without the path, which stands before it
// anyway.
func reason(err error) string {
	var at *fs.PathError
	if errors.As(err, &at) {
		err = at.Err
	}
	return err.Error()
}

// ReadDir lists a folder that has no more files than MaxFolder. The error is an
// *Error, or fs.ErrNotExist where there is no such folder.
func ReadDir(files fs.FS, name string) ([]fs.DirEntry, error) {
	entries, err := fs.ReadDir(files, name)
	if err != nil {
		why := unopened(files, name, err)
		if errors.Is(err, fs.ErrNotExist) && why.What == "is missing" {
			return nil, fs.ErrNotExist
		}
		return nil, why
	}
	if len(entries) > MaxFolder {
		return nil, &Error{What: fmt.Sprintf("holds %d files, more than the %d that a folder may hold", len(entries), MaxFolder), Hint: "take some away"}
	}
	return entries, nil
}
