package disk

import (
	"errors"
	"io/fs"

	"golang.org/x/sys/windows"
)

// atOnce is nothing: opening a file never waits.
const atOnce = 0

// systems returns why something failed as the system numbers it.
func systems(err error) Why {
	var number windows.Errno
	if !errors.As(err, &number) {
		return Unknown
	}
	switch number {
	case windows.ERROR_DISK_FULL, windows.ERROR_HANDLE_DISK_FULL:
		return Full
	case windows.ERROR_WRITE_PROTECT:
		return ReadOnly
	case windows.ERROR_DIRECTORY, windows.ERROR_PATH_NOT_FOUND:
		return Missing
	case windows.ERROR_IO_DEVICE, windows.ERROR_CRC:
		return Broken
	}
	return Unknown
}

// isPrivate is true: the folder of a user is closed to others, and files have no
// modes.
func isPrivate(fs.FileInfo) bool { return true }
