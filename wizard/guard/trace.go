package guard

import (
	"fmt"
	"os"
	"runtime/debug"

	"swipewise/wizard/disk"
)

// Debug is the environment variable that names a file for stacks.
const Debug = "SWIPEWISE_DEBUG"

// Trace adds what went wrong and the stack of it to the file that the environment names,
// if it names one. It is called where a panic is caught; what cannot be written is left.
func Trace(fault any) {
	path := os.Getenv(Debug)
	if path == "" {
		return
	}
	f, err := disk.Append(path)
	if err != nil {
		return
	}
	_, _ = fmt.Fprintf(f, "%v\n\n%s\n", fault, debug.Stack())
	_ = f.Close()
}
