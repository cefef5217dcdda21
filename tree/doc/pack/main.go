// Pack writes the pack of all YAML files below the folder it is run in. It is
// run by go generate in assets.
package main

import (
	"fmt"
	"io/fs"
	"os"
	"path"

	"swipewise/tree/doc"
)

func main() {
	files := map[string][]byte{}
	err := fs.WalkDir(os.DirFS("."), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".yaml" {
			return err
		}
		data, err := os.ReadFile(name)
		files[name] = data
		return err
	})
	if err == nil {
		err = os.WriteFile(doc.PackFile, doc.Build(files), 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
