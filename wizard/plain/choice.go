package plain

import "slices"

// Means reports whether a line is one of the words, whatever its case and width.
func Means(line string, words ...string) bool {
	typed := folded(line)
	return slices.ContainsFunc(words, func(w string) bool { return w != "" && typed == folded(w) })
}
