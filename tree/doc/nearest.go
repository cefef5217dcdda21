package doc

import "github.com/agnivade/levenshtein"

// Nearest returns the known id with the fewest edits to the given one, or ""
// if none is near enough to be what was meant.
func Nearest(id string, known []string) string {
	best, at := "", len(id)/2+2
	for _, k := range known {
		if far := len(id) - len(k); far > 4*at || -far > 4*at {
			continue // so many bytes apart are at least so many letters
		}
		d := levenshtein.ComputeDistance(id, k)
		if d < at || d == at && best != "" && k < best {
			best, at = k, d
		}
	}
	return best
}
