//go:build unix

package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"testing/fstest"
)

func overOf(text string) fs.FS { return fstest.MapFS{"words/disk.yaml": {Data: []byte(text)}} }

// reasons are errors that each mean something else to the user.
func reasons() []error {
	return []error{
		syscall.ENOSPC, syscall.EROFS, syscall.EACCES, syscall.ENOENT, syscall.EISDIR, syscall.EIO, syscall.ELOOP,
		ErrNoFile, ErrTooLarge, ErrShared, fs.ErrExist,
	}
}

// Pipes and devices are neither read nor written to: nobody may ever answer.
func TestPipes(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip("no pipes here: ", err)
	}
	for _, path := range []string{pipe, "/dev/zero"} {
		if _, err := Read(path, Records); !errors.Is(err, ErrNoFile) {
			t.Errorf("%s is read: %v", path, err)
		}
		if err := Write(path, nil, How{Over: true}); !errors.Is(err, ErrNoFile) {
			t.Errorf("%s is written: %v", path, err)
		}
		if f, err := Append(path); err == nil {
			t.Errorf("%s is added to", path)
			_ = f.Close()
		}
	}
}

// A link that somebody planted is never written through.
func TestLinks(t *testing.T) {
	dir := t.TempDir()
	victim, link := filepath.Join(dir, "victim"), filepath.Join(dir, "link")
	if err := errors.Join(os.WriteFile(victim, []byte("mine"), 0o600), os.Symlink(victim, link)); err != nil {
		t.Fatal(err)
	}
	if err := Write(link, []byte("x"), How{}); !errors.Is(err, fs.ErrExist) {
		t.Errorf("a new file goes through a link: %v", err)
	}
	if err := Write(link, []byte("x"), How{Over: true}); err != nil {
		t.Error(err)
	}
	mine, _ := os.ReadFile(victim)
	info, err := os.Lstat(link)
	if string(mine) != "mine" || err != nil || !info.Mode().IsRegular() {
		t.Errorf("behind the link is %q; the link is %v, %v", mine, info.Mode(), err)
	}
}

// What is nobody else's business is not read once others may read it.
func TestSecret(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key")
	if err := os.WriteFile(path, []byte("key"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Secret(path, Key); err != nil {
		t.Error(err)
	}
	for _, mode := range []fs.FileMode{0o666, 0o640, 0o604, 0o602} {
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
		if _, err := Secret(path, Key); Because(err) != Shared {
			t.Errorf("%v is read: %v", mode, err)
		}
	}
}

// A full disk leaves nothing behind.
func TestFull(t *testing.T) {
	var old syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &old); err != nil {
		t.Skip(err)
	}
	least := old
	least.Cur = 4096
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &least); err != nil {
		t.Skip(err)
	}
	dir := t.TempDir()
	err := Write(filepath.Join(dir, "note.txt"), make([]byte, 1<<20), How{})
	if e := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &old); e != nil {
		t.Fatal(e)
	}
	if Because(err) != Full || len(names(t, dir)) != 0 {
		t.Errorf("%v, and leaves %v", err, names(t, dir))
	}
}
