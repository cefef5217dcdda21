package command

import (
	"unsafe"

	"golang.org/x/sys/windows"
)

// ownWindow reports whether nobody else uses this console: it was opened by a
// double click and closes with the program.
func ownWindow() bool {
	list := windows.NewLazySystemDLL("kernel32.dll").NewProc("GetConsoleProcessList")
	if list.Find() != nil {
		return false
	}
	var ids [2]uint32
	n, _, _ := list.Call(uintptr(unsafe.Pointer(&ids[0])), uintptr(len(ids)))
	return n == 1
}
