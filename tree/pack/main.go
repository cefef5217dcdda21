// Pack writes the pack of all YAML files below the folder it is run in, and of
// the index of their words. It is run by go generate in assets.
package main

import (
	"fmt"
	"os"

	"swipewise/tree"
	"swipewise/tree/doc"
)

func main() {
	packed, err := tree.Pack(os.DirFS("."))
	if err == nil {
		err = os.WriteFile(doc.PackFile, packed, 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
