package record

import (
	"cmp"
	"slices"
)

// Merge brings attempts together that were read from any number of files, the
// oldest first. An attempt that was kept several times counts once: the one that
// is done, or else the one with the most acts, or else the last.
func Merge(lists ...[]Attempt) []Attempt {
	var out []Attempt
	at := map[string]int{}
	for _, a := range slices.Concat(lists...) {
		i, seen := at[a.ID]
		switch {
		case !seen:
			at[a.ID] = len(out)
			out = append(out, a)
		case further(a, out[i]):
			out[i] = a
		}
	}
	slices.SortStableFunc(out, func(a, b Attempt) int { return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.ID, b.ID)) })
	return out
}

// further reports whether a tells more of an attempt than b, which was read before.
func further(a, b Attempt) bool {
	if a.State != b.State {
		return a.State == Done
	}
	return len(a.Acts) >= len(b.Acts)
}
