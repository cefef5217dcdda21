// Package assets holds what a trainer may edit: causes, questions, remedies,
// hazards, codes, displays and the words of the interface. README.md tells how.
package assets

import "embed"

// Files are the files as they were when the program was built, with their pack:
// the same, parsed already.
var Files = Shipped{files, packed}

//go:generate go run ../tree/pack
//go:embed *.yaml */*.yaml parsed.bin README.md README.zh.md drills/*.md schema/*.json
var files embed.FS

//go:embed parsed.bin
var packed string

// Shipped is a file system that has the pack of its files at hand. It does not
// change, and may be shared.
type Shipped struct {
	embed.FS
	packed string
}

// Packed returns the pack, made of the very files that are here.
func (s Shipped) Packed() string { return s.packed }
