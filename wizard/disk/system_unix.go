//go:build unix

package disk

import (
	"errors"
	"io/fs"
	"syscall"
)

// atOnce keeps the opening of a file from waiting.
const atOnce = syscall.O_NONBLOCK

// systems returns why something failed as the system numbers it.
func systems(err error) Why {
	var number syscall.Errno
	if !errors.As(err, &number) {
		return Unknown
	}
	// A system has more than a hundred; what is not named here has no words of its own.
	//exhaustive:ignore
	switch number {
	case syscall.ENOSPC, syscall.EDQUOT, syscall.EFBIG:
		return Full
	case syscall.EROFS:
		return ReadOnly
	case syscall.EISDIR:
		return Folder
	case syscall.ENOTDIR:
		return Missing
	case syscall.EIO:
		return Broken
	}
	return Unknown
}

// isPrivate reports whether only its owner may read a file.
func isPrivate(info fs.FileInfo) bool { return info.Mode().Perm()&0o077 == 0 }
