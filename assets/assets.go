// Package assets holds what a trainer may edit: causes, questions, remedies,
// hazards, codes, displays and the words of the interface. README.md tells how.
package assets

import "embed"

// Files are the files as they were when the program was built.
//
//go:generate go run ../tree/doc/pack
//go:embed *.yaml */*.yaml parsed.bin README.md README.zh.md drills/*.md schema/*.json
var Files embed.FS
