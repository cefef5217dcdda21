package doc

import (
	"bytes"
	"errors"
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
		return nil, &Error{What: Say("是文件夹，不是文件", "is a folder, not a file"), Hint: Say("给文件夹换个名字，不要 .yaml", "give the folder another name, without .yaml")}
	case !info.Mode().IsRegular():
		return nil, &Error{What: Say("是管道或者设备，不是文件", "is a pipe or a device, not a file"), Hint: Say("这里放普通的文件", "put an ordinary file here")}
	case info.Size() > most:
		return nil, tooLong(info.Size(), most)
	}
	f, err := files.Open(name)
	if err != nil {
		return nil, unopened(files, name, err)
	}
	defer func() { _ = f.Close() }()
	data, err := readAll(io.LimitReader(f, most+1), info.Size())
	switch {
	case err != nil:
		return nil, &Error{What: cannotRead(err), Hint: Say("看看磁盘有没有问题，或者重新写一份", "check the disk, or write the file anew")}
	case int64(len(data)) > most:
		return nil, tooLong(int64(len(data)), most)
	}
	return data, nil
}

// readAll reads to the end, in one piece where the size is what it was said to be.
func readAll(f io.Reader, size int64) ([]byte, error) {
	out := bytes.NewBuffer(make([]byte, 0, size+bytes.MinRead))
	_, err := out.ReadFrom(f)
	return out.Bytes(), err
}

func tooLong(has, most int64) *Error {
	return &Error{
		What: Say("有 %d KB，超过一个文件最多的 %d KB", "has %d KB, more than the %d KB that a file may have", (has+1023)/1024, most/1024),
		Hint: Say("分成几个文件", "split it into several files"),
	}
}

// unopened says why a file or a folder could not be opened.
func unopened(files fs.FS, name string, err error) *Error {
	info, lost := fs.Lstat(files, name)
	switch {
	case lost == nil && info.Mode()&fs.ModeSymlink != 0:
		return &Error{What: Say("是一个链接，指到文件夹外面，或者什么也没指到", "is a link that leads out of the folder, or nowhere"), Hint: Say("把文件本身放在这里", "put the file itself here")}
	case errors.Is(err, fs.ErrNotExist):
		return &Error{missing: true, What: Say("没有这个文件", "is missing"), Hint: Say("把它放进去", "put it there")}
	case errors.Is(err, fs.ErrPermission):
		return &Error{What: Say("你没有权限读它", "may not be read by you"), Hint: Say("在文件的权限里允许读", "allow it in the file's permissions")}
	}
	return &Error{What: cannotRead(err), Hint: Say("看看它是不是普通的文件或者文件夹", "check that it is an ordinary file or folder")}
}

func cannotRead(err error) Text { return Say("读不了：%s", "not readable: %s", reason(err)) }

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
		if errors.Is(err, fs.ErrNotExist) && why.missing {
			return nil, fs.ErrNotExist
		}
		return nil, why
	}
	if len(entries) > MaxFolder {
		return nil, &Error{
			What: Say("有 %d 个文件，超过一个文件夹最多的 %d 个", "holds %d files, more than the %d that a folder may hold", len(entries), MaxFolder),
			Hint: Say("拿走一些", "take some away"),
		}
	}
	return entries, nil
}
