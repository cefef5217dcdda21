// Package assets holds what a trainer may edit: causes, questions, remedies,
// hazards, codes, displays and the words of the interface. README.md tells how.
package assets

import "embed"

// Files are the files as they were when the program was built.
//
//go:embed *.yaml */*.yaml
var Files embed.FS
