package command

import (
	"strings"

	"github.com/agnivade/levenshtein"

	"swipewise/wizard/mask"
	"swipewise/wizard/wrap"
)

// mostShown is how many cells of a wrong word are repeated.
const mostShown = 40

// sanitize brings what the user gave to a form that may be shown: on one line, not
// too long, card numbers masked.
func sanitize(s string) string {
	masked, _ := mask.Text(strings.ToValidUTF8(s, "�"))
	return wrap.Cut(masked, mostShown)
}

// oneLine brings an error to one line.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// nearest returns the name that was probably meant, or "".
func nearest(given string, names []string) string {
	best, at := "", len(given)/3+2
	for _, n := range names {
		if d := levenshtein.ComputeDistance(given, n); d < at {
			best, at = n, d
		}
	}
	return best
}
